/// Looks at the text around the places that libyaml reports.
extension YAMLSource {
  /// Where the node of an event begins, after its anchor and what separates it.
  func contentStart(of event: YAMLEvent) -> Int {
    guard let anchor = event.anchor else { return event.start }
    var offset = event.start + 1 + anchor.utf8.count
    while offset < event.end {
      if bytes[offset] == UInt8(ascii: "#") {
        offset = lineEnd(from: offset)
      } else if Self.isSpace(bytes[offset]) {
        offset += 1
      } else {
        return offset
      }
    }
    return event.end
  }

  /// Where the tag of a node begins; an anchor may stand before it.
  func tagStart(from start: Int) -> Int {
    bytes[start...].firstIndex(of: UInt8(ascii: "!")) ?? start
  }

  /// The text from `start` to the next space, line break or comma, or to 64 bytes for a message.
  func word(at start: Int) -> String {
    let text = bytes[start...].prefix(64)
    let end = text.firstIndex { Self.isSpace($0) || $0 == UInt8(ascii: ",") }
    return String(decoding: bytes[start..<(end ?? text.endIndex)], as: UTF8.self)
  }

  /// The first line that declares a tag before the document begins.
  var tagDirective: Int? {
    var line = start
    while line < bytes.count {
      let end = lineEnd(from: line)
      let text = bytes[line..<end]
      if text.starts(with: "%TAG".utf8) { return line }
      guard let first = text.first(where: { !Self.isSpace($0) }) else {
        line = end + 1
        continue
      }
      guard first == UInt8(ascii: "#") || first == UInt8(ascii: "%") else { return nil }
      line = end + 1
    }
    return nil
  }

  /// The end of a block scalar, without its last line break and the blank lines that follow.
  func blockScalarEnd(_ range: Range<Int>) -> Int {
    let text = trimmedEnd(before: range.upperBound)
    guard text > range.lowerBound else { return range.upperBound }
    var end = text
    while end < range.upperBound, !Self.isBreak(bytes[end]) { end += 1 }
    return end
  }

  /// The end of what stands before `offset`, spaces and line breaks left out.
  func trimmedEnd(before offset: Int) -> Int {
    var end = offset
    while end > start, Self.isSpace(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// The next line feed, or the end of the file.
  func lineEnd(from offset: Int) -> Int {
    bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
  }

  func lineStart(of offset: Int) -> Int {
    bytes[start..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? start
  }

  /// The first byte of the line of `offset` that is not a space.
  func textStart(ofLineAt offset: Int) -> Int {
    var position = lineStart(of: offset)
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
    return position
  }

  /// How far the line of `offset` is indented.
  func indentation(ofLineAt offset: Int) -> Int {
    textStart(ofLineAt: offset) - lineStart(of: offset)
  }

  func isOpeningBracket(at offset: Int) -> Bool {
    offset < bytes.count && [UInt8(ascii: "["), UInt8(ascii: "{")].contains(bytes[offset])
  }

  func isClosingBracket(at offset: Int) -> Bool {
    offset < bytes.count && [UInt8(ascii: "]"), UInt8(ascii: "}")].contains(bytes[offset])
  }

  static func isBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    isBreak(byte) || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
