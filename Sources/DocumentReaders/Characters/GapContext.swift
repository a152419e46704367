import DocumentModel
import SourceText

/// Distinguishes tabs and spaces that got into words and numbers from those that separate columns,
/// labels and groups of digits.
struct GapContext {
  private let text: BlockText
  /// The line that was looked at last.
  private var line = 0..<0
  /// From its first mark of a sentence to its last one; nil in a line that cannot be running text.
  private var marks: Range<Int>?

  init(_ text: BlockText) { self.text = text }

  /// Whether what stands on both sides of a tab is one word or number.
  ///
  /// - Complexity: O(1) and, once a line, the length of the line and its neighbours.
  mutating func isInWord(_ place: Int) -> Bool {
    guard let last = scalar(before: place), let next = scalar(from: place + 1), isWord(last),
      isWord(next)
    else { return false }
    guard let marks = marks(around: place) else { return false }
    // Between characters of Chinese: within a sentence.
    guard isDigit(last) else { return marks.contains(place) }
    return followsWord(place) && !precedesYear(place + 1)
  }

  /// Whether a space stands within a number of Chinese text: 受理4 20起, but not 12 345起.
  ///
  /// - Complexity: As that of ``isInWord(_:)``.
  mutating func isInNumber(_ blank: Range<Int>) -> Bool {
    guard let last = scalar(before: blank.lowerBound), isDigit(last),
      let next = scalar(from: blank.upperBound), isDigit(next)
    else { return false }
    let digits = digits(from: blank.upperBound)
    guard let word = scalar(before: digitsStart(before: blank.lowerBound)), isWord(word),
      let unit = scalar(from: digits.end), isWord(unit), digits.count != 3
    else { return false }
    return marks(around: blank.lowerBound) != nil && followsWord(blank.lowerBound)
      && !precedesYear(blank.upperBound)
  }

  private static let mostDigits = 24

  private func digitsStart(before place: Int) -> Int {
    var start = place
    for _ in 0..<Self.mostDigits {
      guard let last = scalar(before: start), isDigit(last) else { break }
      start -= UTF8.width(last)
    }
    return start
  }

  private func digits(from place: Int) -> (end: Int, count: Int) {
    var end = place
    for count in 0..<Self.mostDigits {
      guard let next = scalar(from: end), isDigit(next) else { return (end, count) }
      end += UTF8.width(next)
    }
    return (end, Self.mostDigits)
  }

  /// Whether the digits from a place on are a year: 表1 2023年.
  private func precedesYear(_ place: Int) -> Bool {
    let digits = digits(from: place)
    return digits.count == 4 && scalar(from: digits.end) == "年"
  }

  /// Whether the digits before a place stand in running text: 2023, 表1, 附件2 and Table 3 are labels.
  private func followsWord(_ place: Int) -> Bool {
    let fewestBytes = 12
    var start = digitsStart(before: place)
    guard start - line.lowerBound >= fewestBytes else { return false }
    if let last = scalar(before: start), isWord(last) { return true }
    guard let blank = scalar(before: start), blank == " " else { return false }
    start -= 1
    // A word of English that is not a name.
    var first: Unicode.Scalar?
    while start > line.lowerBound, let last = scalar(before: start), last.properties.isAlphabetic {
      first = last
      start -= UTF8.width(last)
    }
    return first?.properties.isLowercase ?? false
  }

  // MARK: - Lines

  private mutating func marks(around place: Int) -> Range<Int>? {
    if !line.contains(place) { read(around: place) }
    return marks
  }

  private mutating func read(around place: Int) {
    line = bounds(around: place)
    marks = nil
    guard !hasColumns(above: line.lowerBound), !hasColumns(below: line.upperBound) else { return }
    let found = line.filter { isMark(at: $0) }
    if let first = found.first, let last = found.last { marks = first..<last }
  }

  private func bounds(around place: Int) -> Range<Int> {
    let start = text.bytes[..<place].lastIndex(where: isLineEnd).map { $0 + 1 } ?? 0
    return start..<(text.bytes[place...].firstIndex(where: isLineEnd) ?? text.bytes.count)
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
  private func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

  /// Whether a tab stands between words of the nearest line above.
  private func hasColumns(above start: Int) -> Bool {
    guard let last = text.bytes[..<start].lastIndex(where: { !isBlank($0) }) else { return false }
    return hasInnerTab(bounds(around: last))
  }

  private func hasColumns(below end: Int) -> Bool {
    guard let first = text.bytes[end...].firstIndex(where: { !isBlank($0) }) else { return false }
    return hasInnerTab(bounds(around: first))
  }

  private func hasInnerTab(_ line: Range<Int>) -> Bool {
    let text = text.bytes[line].drop(while: isBlank)
    guard let tab = text.firstIndex(of: 0x09) else { return false }
    return text[tab...].contains { !isBlank($0) }
  }

  /// Whether a mark of a sentence begins at a place: ，。；！？ or one of ,.;!? before a blank.
  private func isMark(at place: Int) -> Bool {
    switch text.bytes[place] {
    case 0x21, 0x2C, 0x2E, 0x3B, 0x3F:
      return place + 1 == text.bytes.count || isBlank(text.bytes[place + 1])
    case 0xE3: return text.scalar(at: place).scalar == "。"
    case 0xEF: return "，；！？".unicodeScalars.contains(text.scalar(at: place).scalar)
    default: return false
    }
  }

  // MARK: - Characters

  private func scalar(before place: Int) -> Unicode.Scalar? {
    text.bytes.lastScalar(in: 0..<place)
  }

  private func scalar(from place: Int) -> Unicode.Scalar? {
    place < text.bytes.count ? text.scalar(at: place).scalar : nil
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIIDigit || 0xFF10...0xFF19 ~= scalar.value
  }

  /// Latin letters are not: a tab separates words of English as a blank does.
  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || 0x3007 == scalar.value || 0x3400...0x9FFF ~= scalar.value
      || 0x20000...0x3FFFF ~= scalar.value
  }
}
