import DocumentModel
import SourceText

/// A record whose odd characters were taken out or turned into what they stand for, so that nothing that
/// is read has to know of them.
struct RecordReading {
  /// What is read, with its places in the record.
  private(set) var text: BlockText
  private(set) var odd: [Odd] = []

  /// An odd character, or several of a kind that stand together.
  struct Odd {
    let kind: OddCharacter.Kind
    /// In the record.
    var range: Range<Int>
    /// In what is read: where it stood, or what is read for it.
    var place: Range<Int>
    var replacement: String?
  }

  private let record: BlockText
  private let isMarkdown: Bool
  private var context: CharacterContext
  private var gaps: GapContext
  private var bytes: [UInt8] = []
  private var runs: [BlockText.Run] = []
  /// Up to here the record was read.
  private var done = 0
  /// The blanks around the vertical tab or form feed that was met last.
  private var gap = (range: 0..<0, isAtEnd: false)

  /// - Returns: Nil where all of the record is read as it stands.
  /// - Complexity: O(*n*).
  init?(_ record: BlockText, isMarkdown: Bool) {
    self.record = record
    self.isMarkdown = isMarkdown
    context = CharacterContext(record)
    gaps = GapContext(record)
    text = record
    guard var candidate = Self.candidate(in: record, from: 0) else { return nil }
    while true {
      take(candidate)
      guard let next = Self.candidate(in: record, from: candidate.end) else { break }
      candidate = next
    }
    guard done > 0 else { return nil }
    read(upTo: record.bytes.count)
    text = BlockText(bytes: bytes, runs: runs)
  }

  // MARK: - Candidates

  private struct Candidate {
    let scalar: Unicode.Scalar
    let sense: ScalarSense
    let start: Int
    let end: Int
  }

  /// The first character from a place on that may be odd.
  private static func candidate(in record: BlockText, from start: Int) -> Candidate? {
    let bytes = record.bytes
    var place = start
    while place < bytes.count {
      switch bytes[place] {
      case 0x20...0x7E, 0x0A: place += 1
      // Most characters of Chinese.
      case 0xE4...0xE9: place += 3
      case 0x0D where place + 1 < bytes.count && bytes[place + 1] == 0x0A: place += 2
      default:
        let (scalar, width) = record.scalar(at: place)
        if let sense = ScalarSense(scalar) {
          return Candidate(scalar: scalar, sense: sense, start: place, end: place + width)
        }
        place += width
      }
    }
    return nil
  }

  private mutating func take(_ candidate: Candidate) {
    let (start, end) = (candidate.start, candidate.end)
    switch candidate.sense {
    case .hidden, .deceptive:
      switch context.use(of: candidate.scalar, at: start, before: end) {
      case .needed: return
      case .shaping: replace(start..<end, by: "", as: nil)
      case .none:
        replace(
          start..<end, by: "", as: candidate.sense == .deceptive ? .deceptive : .hidden,
          replacement: "")
      }
    case .tab:
      if gaps.isInWord(start) { replace(start..<end, by: "", as: .hidden) }
    case .blank:
      if gaps.isInNumber(start..<end) { replace(start..<end, by: "", as: .hidden) }
    case .digit(let value):
      if candidate.scalar.isMathematical || !context.hasOwnDigits(start) {
        replace(start..<end, by: "\(value)", as: .variant, replacement: "\(value)")
      }
    case .han(let unified):
      replace(start..<end, by: "\(unified)", as: .variant, replacement: "\(unified)")
    case .lineEnd: takeLineEnd(candidate)
    }
  }

  private mutating func takeLineEnd(_ candidate: Candidate) {
    let range = candidate.start..<candidate.end
    guard candidate.scalar == "\u{B}" || candidate.scalar == "\u{C}" else {
      // CR ends a line of Markdown too; what the others do is left to the program that shows it.
      let isSure = candidate.scalar == "\r" || !isMarkdown
      return replace(range, by: "\n", as: .lineEnd, replacement: isSure ? lineEnd : nil)
    }
    // Between pages and lines they separate nothing further.
    if isAtEnd(range) {
      replace(range, by: "", as: nil)
    } else {
      replace(
        range, by: "\n", as: .lineEnd,
        replacement: candidate.scalar == "\u{B}" && !isMarkdown ? lineEnd : nil)
    }
  }

  /// How the record ends its lines.
  private lazy var lineEnd: String = {
    guard let feed = record.bytes.firstIndex(of: 0x0A), feed > 0 else { return "\n" }
    return record.bytes[feed - 1] == 0x0D ? "\r\n" : "\n"
  }()

  /// Whether no text stands before it on its line, or none behind it.
  private mutating func isAtEnd(_ range: Range<Int>) -> Bool {
    if !gap.range.contains(range.lowerBound) {
      let last = record.bytes[..<range.lowerBound].lastIndex { !$0.isMarkdownBlank }
      let next = record.bytes[range.upperBound...].firstIndex { !$0.isMarkdownBlank }
      let ends = [last, next].contains { $0.map { 0x0A...0x0D ~= record.bytes[$0] } ?? true }
      gap = ((last ?? -1) + 1..<(next ?? record.bytes.count), ends)
    }
    return gap.isAtEnd
  }

  // MARK: - What is read

  private mutating func read(upTo end: Int) {
    if runs.last?.text == bytes.count { runs.removeLast() }
    runs.append(BlockText.Run(text: bytes.count, record: done))
    bytes += record.bytes[done..<end]
  }

  private mutating func replace(
    _ range: Range<Int>, by words: String, as kind: OddCharacter.Kind?, replacement: String? = nil
  ) {
    if range.lowerBound > done || runs.isEmpty { read(upTo: range.lowerBound) }
    let start = bytes.count
    if !words.isEmpty {
      if runs.last?.text == start { runs.removeLast() }
      runs.append(BlockText.Run(text: start, standingFor: range))
      bytes += words.utf8
    }
    done = range.upperBound
    if let kind {
      add(
        Odd(kind: kind, range: range, place: start..<bytes.count, replacement: replacement))
    }
  }

  private mutating func add(_ odd: Odd) {
    guard let last = self.odd.last, last.kind == odd.kind, odd.kind != .lineEnd,
      last.range.upperBound == odd.range.lowerBound,
      (last.replacement == nil) == (odd.replacement == nil)
    else { return self.odd.append(odd) }
    let index = self.odd.count - 1
    self.odd[index].range = last.range.lowerBound..<odd.range.upperBound
    self.odd[index].place = last.place.lowerBound..<odd.place.upperBound
    if let more = odd.replacement { self.odd[index].replacement? += more }
  }
}

extension Unicode.Scalar {
  /// A digit of no script: bold, monospaced, segmented.
  fileprivate var isMathematical: Bool {
    0x1D7CE...0x1D7FF ~= value || 0x1FBF0...0x1FBF9 ~= value
  }
}
