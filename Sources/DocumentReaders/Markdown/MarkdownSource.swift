/// The lines of a Markdown text as its parser counts them: LF, CRLF and CR end one.
struct MarkdownSource {
  let bytes: [UInt8]
  /// Where the Markdown proper begins, behind the front matter.
  let start: Int
  /// The lines from ``start`` on, without their ends.
  private let lines: [Range<Int>]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = Self.frontMatterEnd(in: bytes)
    lines = Self.lines(of: bytes, from: start)
  }

  /// A line by its one-based number; nil for one that is not there.
  func line(_ number: Int) -> Range<Int>? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
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

  private static func lines(of bytes: [UInt8], from start: Int) -> [Range<Int>] {
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

  /// Metadata between `---` or `+++` at the very beginning; 0 where there is none.
  private static func frontMatterEnd(in bytes: [UInt8]) -> Int {
    guard let fence = bytes.first, fence == UInt8(ascii: "-") || fence == UInt8(ascii: "+") else {
      return 0
    }
    let lines = lines(of: bytes, from: 0)
    func isFence(_ line: Range<Int>, _ mark: UInt8) -> Bool {
      let text = bytes[line].trimmingEndBlanks
      return text.count == 3 && text.allSatisfy { $0 == mark }
    }
    guard let first = lines.first, isFence(first, fence) else { return 0 }
    // Metadata begins at once; a blank line makes the fence a rule.
    guard lines.count > 1, !bytes[lines[1]].trimmingEndBlanks.isEmpty else { return 0 }
    for (index, line) in lines.enumerated().dropFirst()
    where isFence(line, fence) || fence == UInt8(ascii: "-") && isFence(line, UInt8(ascii: ".")) {
      return index + 1 < lines.count ? lines[index + 1].lowerBound : bytes.count
    }
    return 0
  }
}

extension UInt8 {
  /// A blank to Markdown, line ends left out.
  var isMarkdownBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0B || self == 0x0C }

  /// Punctuation that a backslash can escape.
  var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}

extension ArraySlice<UInt8> {
  var trimmingEndBlanks: ArraySlice<UInt8> {
    var end = endIndex
    while end > startIndex, self[end - 1].isMarkdownBlank { end -= 1 }
    return self[startIndex..<end]
  }
}
