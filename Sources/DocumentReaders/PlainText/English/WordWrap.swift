import DocumentModel
import SourceText

/// Recognizes English text whose lines were broken between words, not one paragraph a line.
///
/// A line was broken where it was because the first word of the next one found no room on it.
struct WordWrap: LineJoining {
  /// Fewer breaks show nothing.
  private static let fewestBreaks = 3
  private static let widths = 40...120
  /// So much is looked at to find out what alphabet the text is in.
  private static let sample = 1 << 16

  private let width: Int

  /// - Returns: Nil for text with a paragraph a line, and for Chinese text.
  init?(_ lines: [TextLine], in bytes: [UInt8]) {
    let beginning = bytes.prefix(Self.sample)
    guard beginning.count(where: { $0 >= 0x80 }) * 5 < beginning.count else { return nil }
    // A long address cannot be broken, and says nothing of the width.
    let longest = lines.filter { Self.hasWords(bytes[$0.range]) }.map(\.length).max() ?? 0
    guard Self.widths.contains(longest) else { return nil }
    width = longest
    let pairs = zip(lines, lines.dropFirst()).filter { line, next in
      !next.followsBlank && !Self.opensBlock(bytes[next.range])
        && !Self.isSource(bytes[next.range])
        && !Self.isTabular(bytes[line.range])
    }
    let full = pairs.count { hasNoRoom($0, for: $1, bytes) }
    // In a short text every break must fall into an open sentence; lines half as wide do not count.
    let isShort =
      full > 0
      && pairs.allSatisfy { line, next in
        line.length * 2 < longest || Self.isOpen(line, next, bytes, takesDigits: true)
          || Self.isUnfinished(line, before: next, bytes)
      }
    // Lines much shorter than the others are headings and rows, and show nothing.
    let long = pairs.count { line, _ in line.length * 4 >= longest * 3 }
    guard full >= Self.fewestBreaks && (full * 2 >= pairs.count || full * 3 >= long * 2) || isShort
    else { return nil }
  }

  func continues(_ line: TextLine, in next: TextLine, _ bytes: [UInt8]) -> Bool {
    !next.followsBlank && (hasNoRoom(line, for: next, bytes) || Self.isOpen(line, next, bytes))
      && !Self.opensBlock(bytes[next.range]) && !Self.isTabular(bytes[line.range])
      && !Self.isTabular(bytes[next.range])
  }

  /// Whether a line goes on what stands before it in its paragraph: its sentence is not over.
  func goesOn(_ line: TextLine, in next: TextLine, _ bytes: [UInt8]) -> Bool {
    guard !next.followsBlank, line.length * 2 >= width, !Self.opensBlock(bytes[next.range]),
      !Self.isTabular(bytes[line.range]), !Self.isTabular(bytes[next.range])
    else { return false }
    return Self.endsOpen(bytes[line.range])
  }

  /// Whether a line ends inside a sentence: with a letter, a figure or a comma.
  private static func endsOpen(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = line.last(where: { !"\"')]*_".utf8.contains($0) }) else { return false }
    return last.isASCIILetter || last.isASCIIDigit || ",(-[".utf8.contains(last)
  }

  func joint(after line: TextLine, _ bytes: [UInt8]) -> [UInt8] {
    // A compound that was broken behind its hyphen has no blank there.
    let text = bytes[line.range]
    let isCompound =
      text.last == UInt8(ascii: "-") && text.dropLast().last.map { $0.isASCIILetter } ?? false
    return isCompound ? [] : [0x20]
  }

  private func hasNoRoom(_ line: TextLine, for next: TextLine, _ bytes: [UInt8]) -> Bool {
    let word = bytes[next.range].prefix { !$0.isASCIIBlank }
    return line.length + 1 + word.count(where: { $0 & 0xC0 != 0x80 }) > width
  }

  /// A line that was made shorter later on: the sentence still continues in small letters.
  ///
  /// - Parameters:
  ///   - line: A line.
  ///   - next: The line behind it.
  ///   - bytes: The record.
  ///   - takesDigits: Whether figures and brackets too may go on a sentence.
  /// - Returns: Whether the sentence of the line continues in the next one.
  static func isOpen(
    _ line: TextLine, _ next: TextLine, _ bytes: [UInt8], takesDigits: Bool = false
  ) -> Bool {
    guard let last = bytes[line.range].last, let first = bytes[next.range].first else {
      return false
    }
    if first.isASCIILowercase {
      return last.isASCIILetter || last.isASCIIDigit || ",;%)".utf8.contains(last)
    }
    return takesDigits && (first.isASCIIDigit || first == UInt8(ascii: "("))
      && (last.isASCIILetter || last == UInt8(ascii: ","))
  }

  private static let weekdays = Set(ShippedWords.En.Dates.weekdays.rows.map(\.word))
  private static let joints = ShippedWords.En.Sentences.unfinishedWords.set
  private static let labels = ShippedWords.En.Sentences.wordsBeforeNumbers.set
  private static let behindNumbers = Set(
    (ShippedWords.En.Dates.months.rows + ShippedWords.En.Dates.zones.rows).map(\.word))

  /// Whether the last word of a line needs the first one of the next: between 1 April / and 5 May, 12 /
  /// October, Figure / 2.
  static func isUnfinished(_ line: TextLine, before next: TextLine, _ bytes: [UInt8]) -> Bool {
    func word(_ bytes: some Sequence<UInt8>) -> String {
      String(decoding: Array(bytes), as: UTF8.self).lowercased()
    }
    let text = bytes[line.range]
    let last = text.suffix(24).reversed().prefix { !$0.isASCIIBlank }.reversed()
    guard last.count < text.count, let start = last.first, let first = bytes[next.range].first
    else { return false }
    if start.isASCIILowercase, joints.contains(word(last)) { return true }
    let next = word(bytes[next.range].prefix(12).prefix(while: \.isASCIILetter))
    // Friday, / October 17
    if last.last == UInt8(ascii: ","), weekdays.contains(word(last.dropLast())),
      behindNumbers.contains(next) || first.isASCIIDigit
    {
      return true
    }
    if first.isASCIIDigit { return labels.contains(word(last)) }
    return start.isASCIIDigit && (last.last?.isASCIIDigit ?? false) && first.isASCIIUppercase
      && behindNumbers.contains(next)
  }

  /// [1] Ashby, Tides: an entry of a list of sources.
  private static func isSource(_ line: ArraySlice<UInt8>) -> Bool {
    let word = line.prefix { !$0.isASCIIBlank }
    return word.first == UInt8(ascii: "[") && word.last == UInt8(ascii: "]")
      && word.dropFirst().dropLast().allSatisfy(\.isASCIIDigit)
  }

  private static func hasWords(_ line: ArraySlice<UInt8>) -> Bool {
    line.count { $0 == 0x20 } * 16 >= line.count
  }

  /// Columns stand apart by several blanks or by bars.
  private static func isTabular(_ line: ArraySlice<UInt8>) -> Bool {
    var blanks = 0
    for byte in line {
      if byte == 0x09 || byte == UInt8(ascii: "|") { return true }
      blanks = byte == 0x20 ? blanks + 1 : 0
      if blanks == 3 { return true }
    }
    return false
  }

  /// - item, * item, 1. item, 2) item, (a) item, === and ---: the line opens a block of its own.
  private static func opensBlock(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return true }
    let word = line.prefix { !$0.isASCIIBlank }
    let isAlone = word.endIndex == line.endIndex
    if "-*+=_~#>".utf8.contains(first) {
      return !isAlone && word.count == 1 || word.count > 2 && word.allSatisfy { $0 == first }
        || first == UInt8(ascii: "#")
    }
    if word.elementsEqual("•".utf8) || word.elementsEqual("–".utf8) { return true }
    guard !isAlone, let last = word.last, ".)".utf8.contains(last) else { return false }
    let body = word.dropLast().drop { $0 == UInt8(ascii: "(") }
    // 1. and 12) and a) number; (see) and etc. do not.
    return body.count <= 3 && !body.isEmpty && body.allSatisfy { $0.isASCIIDigit }
      || body.count == 1 && last == UInt8(ascii: ")") && body.allSatisfy(\.isASCIILetter)
  }
}
