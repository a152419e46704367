import DocumentModel
import SourceText

/// Paragraphs of Chinese text that were broken by hand, each line where it pleased.
///
/// No width tells of them. A paragraph is one where its lines go on until a sentence ends, none opens a block,
/// and one of the breaks at least parts what belongs together: 比上年的 / 45.2亿元, 5月 / 6日.
struct OpenLines: LineJoining {
  private static let openEnds = ShippedWords.Zh.Structure.openEnds.byteStrings
  private static let openMarks = ["，", "、", "（", "“", "《"].map { Array($0.utf8) }
  private static let closingMarks = ["，", "。", "、", "；", "）", "”", "》", "%", "％"]
    .map { Array($0.utf8) }
  private static let ends = ["。", "！", "？"].map { Array($0.utf8) }
  private static let stops = ends + ["：", "；"].map { Array($0.utf8) }
  private static let marks = ["，", "。", "；"]

  /// Where the lines begin that the next one goes on.
  private let open: Set<Int>

  /// - Returns: Nil where no paragraph is broken so.
  init?(_ lines: [TextLine], in bytes: [UInt8]) {
    var open: Set<Int> = []
    var start = 0
    while start < lines.count {
      var end = start
      while end + 1 < lines.count, Self.goesOn(lines[end], lines[end + 1], bytes) { end += 1 }
      // A title may stand right above.
      let first =
        (start...end).first { index in
          Self.marks.contains(where: bytes[lines[index].range].holds)
            || index < end && Self.isCut(lines[index], lines[index + 1], bytes)
        } ?? end
      let run = lines[first...end]
      let isBroken = zip(run, run.dropFirst()).contains { Self.isBroken($0, $1, bytes) }
      if run.count > 1, isBroken, Self.has(Self.ends, at: bytes[lines[end].range]) {
        open.formUnion(run.dropLast().map(\.range.lowerBound))
      }
      start = end + 1
    }
    guard !open.isEmpty else { return nil }
    self.open = open
  }

  func continues(_ line: TextLine, in next: TextLine, _ bytes: [UInt8]) -> Bool {
    open.contains(line.range.lowerBound)
  }

  func joint(after line: TextLine, _ bytes: [UInt8]) -> [UInt8] { [] }

  /// Whether a sentence is not over at the end of a line, and the next one opens nothing.
  private static func goesOn(_ line: TextLine, _ next: TextLine, _ bytes: [UInt8]) -> Bool {
    !next.followsBlank && !next.isIndented && !has(stops, at: bytes[line.range])
      && (LineOpening.number(of: line.range, in: bytes) == nil
        || opensQuotation(bytes[line.range], bytes[next.range]))
      && (!LineOpening.opensBlock(next.range, in: bytes) || opensWithFigure(bytes[next.range]))
  }

  /// 45.2亿元: the point belongs to the figure.
  private static func opensWithFigure(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.drop(while: \.isASCIIDigit)
    return rest.count < line.count && rest.first == UInt8(ascii: ".")
      && rest.dropFirst().first?.isASCIIDigit ?? false
  }

  /// Whether no sentence can have been left off where a line ends.
  private static func isBroken(_ line: TextLine, _ next: TextLine, _ bytes: [UInt8]) -> Bool {
    let (text, behind) = (bytes[line.range], bytes[next.range])
    return text.last?.isASCIIDigit ?? false || isCut(line, next, bytes)
      || has(openMarks, at: text) || has(openEnds, at: text)
      || closingMarks.contains { behind.starts(with: $0) }
  }

  /// A quotation or bracket is left open at the end of a line, and closed in the next one.
  private static func opensQuotation(_ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
    pairs.contains { open, close in
      let (first, last) = (line.count(of: open), line.count(of: close))
      guard first == last + 1 else { return false }
      return next.count(of: close) == next.count(of: open) + 1
    }
  }

  private static let pairs = [("“", "”"), ("（", "）"), ("《", "》")].map {
    (Array($0.utf8), Array($1.utf8))
  }

  /// A date or a quotation goes on in the next line.
  private static func isCut(_ line: TextLine, _ next: TextLine, _ bytes: [UInt8]) -> Bool {
    isCutDate(line, next, bytes) || opensQuotation(bytes[line.range], bytes[next.range])
  }

  /// The day of 2024年5月 stands on the next line.
  private static func isCutDate(_ line: TextLine, _ next: TextLine, _ bytes: [UInt8]) -> Bool {
    has([Array("年".utf8), Array("月".utf8)], at: bytes[line.range])
      && bytes[next.range].first?.isASCIIDigit ?? false
  }

  private static func has(_ ends: [[UInt8]], at text: ArraySlice<UInt8>) -> Bool {
    ends.contains { text.suffix($0.count).elementsEqual($0) }
  }
}

extension ArraySlice<UInt8> {
  /// How often some bytes stand in these.
  fileprivate func count(of part: [UInt8]) -> Int {
    indices.count { self[$0] == part[0] && self[$0...].starts(with: part) }
  }
}
