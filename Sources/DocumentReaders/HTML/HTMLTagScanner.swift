import SourceText

/// Finds the tags of a page, one after the other, without parsing it.
struct HTMLTagScanner {
  struct Tag {
    /// In lower case.
    let name: String
    let isClosing: Bool
    let isSelfClosing: Bool
    let attributes: Int
    let place: Int
  }

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next tag; comments and declarations are passed over.
  mutating func next() -> Tag? {
    while let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      place = start
      guard start + 1 < bytes.count else { break }
      switch bytes[start + 1] {
      case UInt8(ascii: "!"), UInt8(ascii: "?"): place = Self.declarationEnd(in: bytes[start...])
      case UInt8(ascii: "/"):
        guard start + 2 < bytes.count, bytes[start + 2].isASCIILetter else {
          place = Self.declarationEnd(in: bytes[start...])
          continue
        }
        return take(from: start + 2, start, isClosing: true)
      case let byte where byte.isASCIILetter: return take(from: start + 1, start, isClosing: false)
      default: place += 1
      }
    }
    place = bytes.count
    return nil
  }

  /// Goes to the closing tag of an element that holds nothing but text.
  mutating func skipText(of name: String) {
    let mark = Array("</\(name)".utf8)
    while let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      place = start
      let here = bytes[start...].prefix(mark.count)
      if here.count == mark.count, here.elementsEqual(mark, by: { $0 | 0x20 == $1 | 0x20 }),
        start + mark.count == bytes.count || !bytes[start + mark.count].isASCIILetterOrDigit
      {
        return
      }
      place += 1
    }
    place = bytes.count
  }

  private mutating func take(from name: Int, _ start: Int, isClosing: Bool) -> Tag {
    let ending = HTMLTagScanner.end(ofTag: bytes[name...])
    place = ending.end
    let letters = bytes[name..<ending.name].prefix(64).map {
      $0.isASCIIUppercase ? $0 | 0x20 : $0
    }
    return Tag(
      name: String(decoding: letters, as: UTF8.self), isClosing: isClosing,
      isSelfClosing: ending.isSelfClosing, attributes: ending.attributes, place: start)
  }

  /// Where a tag, a comment or a declaration ends that a text begins with; nil where `<` is text.
  static func tagEnd(in text: ArraySlice<UInt8>) -> Int? {
    let next = text.dropFirst()
    guard let first = next.first else { return nil }
    if first.isASCIILetter { return end(ofTag: next).end }
    if first == UInt8(ascii: "/"), let letter = next.dropFirst().first {
      return letter.isASCIILetter ? end(ofTag: next.dropFirst()).end : declarationEnd(in: text)
    }
    return first == UInt8(ascii: "!") || first == UInt8(ascii: "?")
      ? declarationEnd(in: text) : nil
  }

  /// Where a comment or a declaration ends.
  private static func declarationEnd(in text: ArraySlice<UInt8>) -> Int {
    if text.starts(with: "<!--".utf8) {
      // `<!-->` and `<!--->` are whole comments.
      return HTMLComments.end(in: text, from: text.startIndex + 2) ?? text.endIndex
    }
    return text.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? text.endIndex
  }

  /// Where a tag ends, from its name on, and what it has of attributes.
  private static func end(
    ofTag text: ArraySlice<UInt8>
  ) -> (name: Int, end: Int, attributes: Int, isSelfClosing: Bool) {
    var place = text.startIndex
    func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
    func skip(_ condition: (UInt8) -> Bool) {
      while place < text.endIndex, condition(text[place]) { place += 1 }
    }
    let (slash, close) = (UInt8(ascii: "/"), UInt8(ascii: ">"))
    skip { !isSpace($0) && $0 != slash && $0 != close }
    let name = place
    var attributes = 0
    while true {
      skip { isSpace($0) || $0 == slash }
      guard place < text.endIndex else { return (name, text.endIndex, attributes, false) }
      if text[place] == close {
        return (name, place + 1, attributes, text[place - 1] == slash)
      }
      attributes += 1
      // An equals sign may begin a name.
      place += 1
      skip { !isSpace($0) && $0 != slash && $0 != close && $0 != UInt8(ascii: "=") }
      skip(isSpace)
      guard place < text.endIndex, text[place] == UInt8(ascii: "=") else { continue }
      place += 1
      skip(isSpace)
      guard place < text.endIndex else { continue }
      let quote = text[place]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        place += 1
        skip { $0 != quote }
        place = min(place + 1, text.endIndex)
      } else {
        skip { !isSpace($0) && $0 != close }
      }
    }
  }
}
