import SourceText

/// What follows the words of a link: `(place "title")`, `[label]`, `[]`, or nothing.
enum LinkTail {
  /// The end of the tail.
  ///
  /// - Parameters:
  ///   - bytes: The text of a leaf.
  ///   - start: The place behind `]`, of a link that the parser has found.
  /// - Returns: `start` where there is no tail.
  static func end(in bytes: [UInt8], from start: Int) -> Int {
    guard start < bytes.count else { return start }
    switch bytes[start] {
    case UInt8(ascii: "("): return inlineEnd(in: bytes, from: start + 1) ?? start
    case UInt8(ascii: "["):
      return end(of: UInt8(ascii: "]"), in: bytes, from: start + 1, stopsAt: UInt8(ascii: "["))
        ?? start
    default: return start
    }
  }

  private static func inlineEnd(in bytes: [UInt8], from start: Int) -> Int? {
    var place = skipBlanks(in: bytes, from: start)
    guard let destination = destinationEnd(in: bytes, from: place) else { return nil }
    place = skipBlanks(in: bytes, from: destination)
    if place > destination, place < bytes.count, let title = titleEnd(in: bytes, from: place) {
      place = skipBlanks(in: bytes, from: title)
    }
    return place < bytes.count && bytes[place] == UInt8(ascii: ")") ? place + 1 : nil
  }

  private static func skipBlanks(in bytes: [UInt8], from start: Int) -> Int {
    var place = start
    while place < bytes.count, bytes[place].isMarkdownBlank || bytes[place] == UInt8(ascii: "\n") {
      place += 1
    }
    return place
  }

  /// `<…>`, or anything without blanks whose parentheses are balanced.
  private static func destinationEnd(in bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    let isEnclosed = place < bytes.count && bytes[place] == UInt8(ascii: "<")
    if isEnclosed { place += 1 }
    var depth = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\\"), place + 1 < bytes.count, bytes[place + 1].isASCIIPunctuation {
        place += 2
        continue
      }
      if isEnclosed {
        if byte == UInt8(ascii: ">") { return place + 1 }
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "<") { return nil }
      } else if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")") {
        if depth == 0 { return place }
        depth -= 1
      } else if byte <= 0x20 {
        return depth == 0 ? place : nil
      }
      place += 1
    }
    return nil
  }

  private static func titleEnd(in bytes: [UInt8], from start: Int) -> Int? {
    let open = bytes[start]
    let close: UInt8
    switch open {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = open
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    return end(of: close, in: bytes, from: start + 1, stopsAt: open == close ? nil : open)
  }

  /// The place behind the first closing mark that is not escaped.
  private static func end(
    of close: UInt8, in bytes: [UInt8], from start: Int, stopsAt stop: UInt8?
  ) -> Int? {
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\\"), place + 1 < bytes.count, bytes[place + 1].isASCIIPunctuation {
        place += 2
        continue
      }
      if byte == close { return place + 1 }
      if byte == stop { return nil }
      place += 1
    }
    return nil
  }
}
