import DocumentModel

/// The text that a browser shows of raw HTML in a Markdown draft.
///
/// Tags of blocks part paragraphs, other tags are taken out; comments, scripts, styles and preformatted
/// text are no text.
struct HTMLText {
  /// A paragraph or heading.
  struct Piece {
    let text: AlignedText
    /// 1 for `<h1>`; nil for anything but a heading.
    let level: Int?
  }

  private let content: LeafContent
  private var place = 0
  private var text = AlignedText()
  private var level: Int?
  private var pieces: [Piece] = []

  private init(_ content: LeafContent) { self.content = content }

  /// - Complexity: O(*n*).
  static func pieces(of content: LeafContent) -> [Piece] {
    var reader = HTMLText(content)
    reader.read()
    return reader.pieces
  }

  private var bytes: [UInt8] { content.bytes }

  private mutating func read() {
    let comments = HTMLComments.ranges(in: bytes)
    var next = comments[...]
    while place < bytes.count {
      if let comment = next.first, comment.lowerBound == place {
        next.removeFirst()
        place = comment.upperBound
        continue
      }
      switch bytes[place] {
      case UInt8(ascii: "<") where takeTag(): continue
      case UInt8(ascii: "&") where takeEntity(): continue
      case 0x00...0x20: takeBlanks()
      default:
        text.add(bytes[place], at: content.places[place])
        place += 1
      }
      while let comment = next.first, comment.lowerBound < place { next.removeFirst() }
    }
    endPiece()
  }

  /// Blanks and line ends are one blank between words and nothing between characters of Chinese.
  private mutating func takeBlanks() {
    let start = place
    while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
    let hasBreak = bytes[start..<place].contains(UInt8(ascii: "\n"))
    let isCJK = text.endsInCJK || place < bytes.count && bytes[place] >= 0xE2
    guard !text.bytes.isEmpty, !(hasBreak && isCJK) else { return }
    text.add([0x20], for: content.places[start]..<content.end(before: place))
  }

  private mutating func takeEntity() -> Bool {
    let longest = 40
    guard let end = bytes[place...].prefix(longest).firstIndex(of: UInt8(ascii: ";")),
      let character = MarkdownTree.character(of: bytes[place...end])
    else { return false }
    text.add(character, for: content.places[place]..<content.end(before: end + 1))
    place = end + 1
    return true
  }

  /// Takes a tag; false where `<` opens none.
  private mutating func takeTag() -> Bool {
    var cursor = place + 1
    let isClosing = cursor < bytes.count && bytes[cursor] == UInt8(ascii: "/")
    if isClosing { cursor += 1 }
    let start = cursor
    while cursor < bytes.count, bytes[cursor].isASCIILetterOrDigit { cursor += 1 }
    let first = start < bytes.count ? bytes[start] : 0
    guard cursor > start || first == UInt8(ascii: "!") || first == UInt8(ascii: "?") else {
      return false
    }
    let name = String(decoding: bytes[start..<cursor], as: UTF8.self).lowercased()
    guard let end = tagEnd(from: cursor) else {
      // A tag that is never closed hides the rest.
      place = bytes.count
      return true
    }
    place = end
    if Self.hidden.contains(name), !isClosing {
      let start = place
      skip(toEndOf: name)
      // As a span of code: one character that no pattern takes for text.
      if name == "code", start < place {
        text.add([0xEF, 0xBF, 0xBC], for: content.places[start]..<content.end(before: place))
      }
    }
    guard !Self.inline.contains(name) else { return true }
    endPiece()
    level = isClosing ? nil : Self.headings.firstIndex(of: name).map { $0 + 1 }
    return true
  }

  private func tagEnd(from start: Int) -> Int? {
    var quote: UInt8?
    for index in start..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return nil
  }

  /// Goes to the closing tag, or to the end where there is none.
  private mutating func skip(toEndOf name: String) {
    let mark = Array("</\(name)".utf8)
    while place < bytes.count {
      let here = bytes[place...].prefix(mark.count)
      if here.first == UInt8(ascii: "<"), here.elementsEqual(mark, by: { $0 | 0x20 == $1 | 0x20 }) {
        return
      }
      place += 1
    }
  }

  private mutating func endPiece() {
    if !text.bytes.isEmpty { pieces.append(Piece(text: text, level: level)) }
    text = AlignedText()
  }

  private static let headings = ["h1", "h2", "h3", "h4", "h5", "h6"]
  private static let hidden: Set = ["script", "style", "pre", "textarea", "code"]
  private static let inline: Set = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd",
    "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var",
    "wbr", "img",
  ]
}

extension UInt8 {
  fileprivate var isASCIILetterOrDigit: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
