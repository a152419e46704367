import DocumentModel
import SourceText

/// The text that a browser shows of raw HTML in a Markdown draft.
///
/// Tags of blocks separate paragraphs, other tags are removed; comments, scripts, styles and preformatted
/// text are not text.
struct HTMLText {
  /// A paragraph or heading.
  struct Piece {
    let text: AlignedText
    /// 1 for `<h1>`; nil for anything but a heading.
    let level: Int?
    /// Where it stands in a table; nil outside any, and behind the first paragraph of a cell.
    var cell: HTMLCells.Cell?
  }

  /// Text that is hidden since what hides it is not closed, or only behind another one's start.
  struct Hidden {
    /// Where the mark that hides it stands in the content.
    let mark: Range<Int>
    /// Where the hidden text ends in the content.
    let end: Int
    /// The element, in lower case; nil for comments and their like and for tags without an end.
    let element: String?
    /// The start of another one; nil where nothing is closed.
    var next: Range<Int>?
  }

  private let content: LeafContent
  private var place = 0
  private var text = AlignedText()
  private var level: Int?
  private var cells = HTMLCells()
  private(set) var pieces: [Piece] = []
  private(set) var hidden: [Hidden] = []

  /// - Complexity: O(*n*).
  init(_ content: LeafContent) {
    self.content = content
    read()
  }

  private var bytes: [UInt8] { content.bytes }

  private mutating func read() {
    let comments = HTMLComments.ranges(in: bytes)
    var next = comments[...]
    while place < bytes.count {
      if let comment = next.first, comment.lowerBound == place {
        next.removeFirst()
        noteOverrun("<!--", behind: comment.lowerBound..<comment.lowerBound + 4, comment.upperBound)
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
    guard let (character, width) = content.entity(at: place) else { return false }
    text.add(character, for: content.places[place]..<content.end(before: place + width))
    place += width
    return true
  }

  /// Takes a tag; false where `<` opens none.
  private mutating func takeTag() -> Bool {
    let opening = place
    if takeDeclaration() { return true }
    var cursor = place + 1
    let isClosing = cursor < bytes.count && bytes[cursor] == UInt8(ascii: "/")
    if isClosing { cursor += 1 }
    let start = cursor
    while cursor < bytes.count, bytes[cursor].isASCIILetterOrDigit { cursor += 1 }
    guard cursor > start else { return false }
    let name = String(decoding: bytes[start..<cursor], as: UTF8.self).lowercased()
    guard let end = tagEnd(from: cursor) else {
      hideRest(behind: opening..<cursor)
      return true
    }
    if bytes[opening..<end].holdsAnotherTag {
      noteOverrun("<", behind: opening..<cursor, end)
    }
    place = end
    if Self.hiding.contains(name), !isClosing {
      let start = place
      skip(toEndOf: name)
      if place == bytes.count {
        hideRest(behind: opening..<end, element: name)
      } else if name != "code", name != "script" {
        noteOverrun("<\(name)", behind: opening..<end, place)
      }
      // As a span of code: one character that no pattern takes for text.
      if name == "code", start < place {
        text.add([0xEF, 0xBF, 0xBC], for: content.places[start]..<content.end(before: place))
      }
    }
    guard !Self.inline.contains(name) else { return true }
    endPiece()
    if let empty = cells.take(name, isClosing: isClosing, tag: bytes[opening..<end]) {
      pieces.append(Piece(text: AlignedText(), level: nil, cell: empty))
    }
    level = isClosing ? nil : Self.headings.firstIndex(of: name).map { $0 + 1 }
    return true
  }

  /// Takes `<!-- … -->`, `<? … >` and `<! … >`; false where none begins.
  ///
  /// What browsers hide ends at the first `>`, that of `<![CDATA[` and `<?xml` too (HTML, 13.2.5.41, bogus
  /// comments).
  private mutating func takeDeclaration() -> Bool {
    guard
      let start = ["<!--", "<![CDATA[", "<?", "<!"].first(where: {
        bytes[place...].starts(with: $0.utf8)
      })
    else { return false }
    let mark = place..<place + start.utf8.count
    // A comment that is closed was taken before.
    let end = start == "<!--" ? nil : bytes[mark.upperBound...].firstIndex(of: UInt8(ascii: ">"))
    if let end { place = end + 1 } else { hideRest(behind: mark) }
    return true
  }

  /// What is never closed hides all that follows.
  private mutating func hideRest(behind mark: Range<Int>, element: String? = nil) {
    hidden.append(Hidden(mark: mark, end: bytes.count, element: element))
    place = bytes.count
  }

  /// Records that another one begins before what a mark opens is closed.
  private mutating func noteOverrun(_ start: String, behind mark: Range<Int>, _ end: Int) {
    let wanted = Array(start.utf8)
    guard
      let next = (mark.upperBound..<end).first(where: { place in
        bytes[place] == wanted[0] && bytes[place..<end].starts(with: wanted)
      })
    else { return }
    hidden.append(
      Hidden(mark: mark, end: end, element: nil, next: next..<next + wanted.count))
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
    if !text.bytes.isEmpty { pieces.append(Piece(text: text, level: level, cell: cells.next())) }
    text = AlignedText()
  }

  private static let headings = ["h1", "h2", "h3", "h4", "h5", "h6"]
  private static let hiding: Set = ["script", "style", "pre", "textarea", "code"]
  private static let inline: Set = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd",
    "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var",
    "wbr", "img",
  ]
}

extension Collection<UInt8> {
  /// Whether a tag goes over a line's end and holds another tag's start.
  var holdsAnotherTag: Bool {
    guard first == UInt8(ascii: "<"), let next = dropFirst().first, next | 0x20 >= 0x61 else {
      return false
    }
    return contains(UInt8(ascii: "\n")) && dropFirst().contains(UInt8(ascii: "<"))
  }
}
