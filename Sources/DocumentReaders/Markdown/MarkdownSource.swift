import DocumentModel
import SourceText

/// The lines of a Markdown text as its parser counts them: LF, CRLF and CR end one.
struct MarkdownSource {
  let bytes: [UInt8]
  let frontMatter: FrontMatter
  /// Where the Markdown proper begins, behind the front matter.
  var start: Int { frontMatter.end }
  /// The lines from ``start`` on, without their ends.
  private let lines: [Range<Int>]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    frontMatter = FrontMatter(of: bytes)
    lines = Self.lines(of: bytes, from: frontMatter.end)
  }

  /// A line by its one-based number; nil for one that is not there.
  func line(_ number: Int) -> Range<Int>? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  var lineCount: Int { lines.count }

  /// The digits at a place of a line; both are one-based.
  func number(line: Int, column: Int) -> Int? {
    guard let line = self.line(line), column > 0 else { return nil }
    let digits = bytes[line].dropFirst(column - 1).prefix(10).prefix { $0.isASCIIDigit }
    return digits.isEmpty || digits.count > 9
      ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Whether a line holds more than blanks and the marks of quotes it lies in.
  func hasText(line number: Int, quotes: Int) -> Bool {
    line(number).map { contentStart(ofLine: $0, quotes: quotes) < $0.upperBound } ?? false
  }

  /// What is reported of text that is not read.
  func unread(_ cause: UnreadText.Cause, _ mark: Range<Int>, lines: Int) -> UnreadText {
    UnreadText(
      cause, String(decoding: bytes[mark], as: UTF8.self), at: SourceSpan(mark), lines: lines)
  }

  /// Where the text of a line begins, behind blanks and the marks of quotes it lies in.
  func contentStart(ofLine line: Range<Int>, quotes: Int) -> Int {
    var place = line.lowerBound
    var left = quotes
    while place < line.upperBound {
      if bytes[place] == UInt8(ascii: ">"), left > 0 {
        left -= 1
      } else if !bytes[place].isMarkdownBlank {
        break
      }
      place += 1
    }
    return place
  }

  static func lines(of bytes: [UInt8], from start: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var (begin, place) = (start, start)
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      lines.append(begin..<place - 1)
      if byte == UInt8(ascii: "\r"), place < bytes.count, bytes[place] == UInt8(ascii: "\n") {
        place += 1
      }
      begin = place
    }
    if begin < bytes.count { lines.append(begin..<bytes.count) }
    return lines
  }
}

extension UInt8 {
  /// A blank to Markdown, line ends left out.
  var isMarkdownBlank: Bool { isASCIIBlank || self == 0x0B || self == 0x0C }
}

extension [UInt8] {
  /// How many lines end in the text: with LF, CRLF or CR.
  var lineEndCount: Int {
    indices.count { index in
      self[index] == 0x0A
        || self[index] == 0x0D && (index + 1 == count || self[index + 1] != 0x0A)
    }
  }
}

extension ArraySlice<UInt8> {
  var trimmingEndBlanks: ArraySlice<UInt8> {
    self[..<(lastIndex { !$0.isMarkdownBlank }.map { $0 + 1 } ?? startIndex)]
  }

  var trimmingBlanks: ArraySlice<UInt8> { drop { $0.isMarkdownBlank }.trimmingEndBlanks }
}
