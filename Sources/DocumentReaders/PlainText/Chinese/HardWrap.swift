import DocumentModel
import SourceText

/// Recognizes Chinese text that was broken into lines of one width, not one paragraph a line.
///
/// A line was broken where it was because what follows found no room on it; the width counts characters,
/// or columns, of which a Chinese character takes two.
struct HardWrap: LineJoining {
  private enum Measure: CaseIterable { case characters, columns }

  /// Fewer breaks inside of sentences show nothing.
  private static let fewestBreaks = 2
  private static let shortestOfFew = 20
  private static let widths = 12...120
  private static let kinds = ShippedWords.Zh.Structure.documentKinds.byteStrings

  private let measure: Measure
  private let width: Int
  /// Where the first line begins, which may be a title.
  private let start: Int
  /// Lines that were broken at another place.
  private let byHand: OpenLines?

  /// - Returns: Nil for text with a paragraph a line.
  init?(_ lines: [TextLine], in bytes: [UInt8]) {
    guard lines.count > 1, bytes.count(where: { $0 >= 0x80 }) * 3 > bytes.count else { return nil }
    let open = zip(lines, lines.dropFirst()).filter { line, next in
      !next.followsBlank && !next.isIndented && !Self.endsSentence(bytes[line.range])
        && Self.isProse(line, bytes) && !LineOpening.opensBlock(next.range, in: bytes)
        && (Self.isRunning(bytes[line.range])
          || LineOpening.number(of: line.range, in: bytes) == nil
          || line.length > next.length)
    }
    // In two or three lines nothing else shows the width: all of them are one sentence's.
    if lines.count < 4 {
      guard open.count == lines.count - 1, let first = lines.first, let last = lines.last,
        Self.endsSentence(bytes[last.range]), last.length <= first.length,
        first.length >= Self.shortestOfFew
      else { return nil }
    }
    let isSure =
      lines.count < 4 || open.contains { Self.isBroken(bytes[$0.range], bytes[$1.range]) }
    let fewest = isSure ? 1 : Self.fewestBreaks
    let found = Measure.allCases.compactMap { measure -> (Measure, width: Int, breaks: Int)? in
      let lengths = lines.map { Self.length(of: $0, measure, bytes) }.sorted(by: >)
      // One line in ten may have been left whole.
      return lengths.prefix(1 + lines.count / 10).lazy.compactMap { width in
        guard Self.widths.contains(measure == .columns ? width / 2 : width) else { return nil }
        let breaks = open.count { Self.hasNoRoom($0, for: $1, width, measure, bytes) }
        return breaks >= fewest && breaks * 2 >= open.count ? (measure, width, breaks) : nil
      }.first
    }
    guard let best = found.max(by: { $0.breaks < $1.breaks }) else { return nil }
    (measure, width) = (best.0, best.width)
    start = lines[0].range.lowerBound
    byHand = OpenLines(lines, in: bytes)
  }

  /// Whether the text of a line continues in the next one.
  ///
  /// A full line with a sentence behind it continues even where the break falls before a numeral and
  /// its mark (念之再 / 三、铭之肺腑); a full heading may have another one below. A line that was made
  /// shorter later on continues where its sentence does.
  func continues(_ line: TextLine, in next: TextLine, _ bytes: [UInt8]) -> Bool {
    guard !next.followsBlank, !next.isIndented, !Self.endsSentence(bytes[line.range]) else {
      return false
    }
    if byHand?.continues(line, in: next, bytes) == true { return true }
    let opens = LineOpening.opensBlock(next.range, in: bytes)
    guard Self.hasNoRoom(line, for: next, width, measure, bytes) else {
      return !opens && (Self.isProse(line, bytes) || Self.isCutDate(line, next, bytes))
        && LineOpening.number(of: line.range, in: bytes) == nil && !isTitle(line, bytes)
    }
    // The rest of a heading is short; a heading that just fills its line has a full one below.
    let isHeading =
      LineOpening.number(of: line.range, in: bytes) != nil && !Self.isProse(line, bytes)
    let isFilled = Self.length(of: next, measure, bytes) * 4 >= width * 3
    return opens
      ? Self.isRunning(bytes[line.range]) : !isTitle(line, bytes) && !(isHeading && isFilled)
  }

  /// A blank between two Latin words, nothing in Chinese text.
  func joint(after line: TextLine, _ bytes: [UInt8]) -> [UInt8] {
    let next = bytes[line.range.upperBound...].first {
      !$0.isASCIIBlank && $0 != 0x0A && $0 != 0x0D
    }
    return bytes[line.range].last?.isASCIILetter ?? false && next?.isASCIILetter ?? false
      ? [0x20] : []
  }

  /// The first line, where it ends in what a document is called.
  private func isTitle(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
    line.range.lowerBound == start
      && Self.kinds.contains { bytes[line.range].suffix($0.count).elementsEqual($0) }
  }

  /// A line ends in 2024年7月, and the day stands on the next one.
  private static func isCutDate(_ line: TextLine, _ next: TextLine, _ bytes: [UInt8]) -> Bool {
    let text = bytes[line.range]
    return ["年", "月"].contains { text.suffix(3).elementsEqual($0.utf8) }
      && text.dropLast(3).last?.isASCIIDigit ?? false
      && bytes[next.range].first?.isASCIIDigit ?? false
  }

  /// A mark stands in a line, behind its number.
  private static func isProse(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
    let number = LineOpening.number(of: line.range, in: bytes)
    let text = bytes[(number?.marker.upperBound ?? line.range.lowerBound)..<line.range.upperBound]
    // An address at the end of a line would grow into the next one.
    guard !["://", "@"].contains(where: text.holds) else { return false }
    return ["，", "。", "；", "、"].contains(where: text.holds)
  }

  /// A sentence ends within the line.
  private static func isRunning(_ line: ArraySlice<UInt8>) -> Bool {
    line.holds("。")
  }

  /// No paragraph ends in a number or in one of these marks, none begins with those; a short end of a
  /// sentence below a long line is its rest.
  private static func isBroken(_ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
    line.last?.isASCIIDigit ?? false
      || ["，", "、", "（", "“", "《"].contains { line.suffix(3).elementsEqual($0.utf8) }
      || ["，", "。", "、", "；", "）", "”", "》"].contains { next.prefix(3).elementsEqual($0.utf8) }
      || next.count * 2 < line.count && endsSentence(next) && !next.holds("，")
  }

  private static func endsSentence(_ line: ArraySlice<UInt8>) -> Bool {
    ["。", "！", "？", "：", "；"].contains { line.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  // MARK: - Width

  private static func length(of line: TextLine, _ measure: Measure, _ bytes: [UInt8]) -> Int {
    measure == .characters ? line.length : line.length + wideCount(in: bytes[line.range])
  }

  private static func wideCount(in text: ArraySlice<UInt8>) -> Int { text.count { $0 >= 0xE2 } }

  /// Whether a line is as long as it could be before the first character, number or word of the next
  /// one, and the marks right behind that.
  private static func hasNoRoom(
    _ line: TextLine, for next: TextLine, _ width: Int, _ measure: Measure, _ bytes: [UInt8]
  ) -> Bool {
    let text = bytes[next.range]
    var end = text.prefix { $0.isASCIILetterOrDigit || ".,%".utf8.contains($0) }.endIndex
    if end == text.startIndex { end += UTF8.width(bytes.scalar(at: end)) }
    while end < text.endIndex, "，。、；：！？）》”’％".unicodeScalars.contains(bytes.scalar(at: end)) {
      end += UTF8.width(bytes.scalar(at: end))
    }
    let unit = text[..<end]
    let needed =
      unit.count { $0 & 0xC0 != 0x80 } + (measure == .columns ? wideCount(in: unit) : 0)
    let length = length(of: line, measure, bytes)
    guard length <= width else { return false }
    // Marks may hang over the end of a line.
    return length + needed > width || length + (measure == .columns ? 4 : 2) >= width
  }
}
