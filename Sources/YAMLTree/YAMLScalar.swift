package import SourceText

/// The text of a scalar and the way back from it to the bytes of the file.
package struct YAMLScalar: Hashable, Sendable {
  package enum Style: Hashable, Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }

  package let text: String
  package let style: Style
  /// The scalar as written, quotes or block indicator included.
  private let source: [UInt8]
  private let start: Int

  /// - Parameters:
  ///   - source: The bytes of the scalar as written.
  ///   - start: Where they start in the file.
  package init(text: String, style: Style, source: [UInt8], start: Int) {
    self.text = text
    self.style = style
    self.source = source
    self.start = start
  }

  /// Where a byte of the text stands in the file.
  ///
  /// - Parameter index: A UTF-8 byte of ``text``; its count is allowed and means the end.
  /// - Returns: Nil where the text was folded, so that no single place can be told.
  /// - Complexity: O(*n*) in the length of the scalar.
  package func offset(ofUTF8 index: Int) -> ByteOffset? {
    let wanted = Array(text.utf8)
    guard index <= wanted.count else { return nil }
    var place = firstByte
    for position in 0..<index {
      guard let next = advance(place, over: wanted[position], of: wanted, at: position) else {
        return nil
      }
      place = next
    }
    // A block scalar's text starts behind the indentation of its line.
    if index < wanted.count, isBlock, let shown = skipIndentation(place, before: wanted[index]) {
      place = shown
    }
    guard index == wanted.count || matches(place, wanted[index]) else { return nil }
    return ByteOffset(start + place)
  }

  private var isBlock: Bool { style == .literal || style == .folded }

  /// The first byte behind the opening quote or the block's header line.
  private var firstByte: Int {
    switch style {
    case .plain: 0
    case .singleQuoted, .doubleQuoted: 1
    case .literal, .folded:
      (source.firstIndex(of: UInt8(ascii: "\n")) ?? source.count - 1) + 1
    }
  }

  private func matches(_ place: Int, _ byte: UInt8) -> Bool {
    guard place < source.count else { return false }
    if style == .doubleQuoted, source[place] == UInt8(ascii: "\\") { return true }
    return source[place] == byte
      || (source[place] == UInt8(ascii: "\r") && byte == UInt8(ascii: "\n"))
  }

  /// The place behind one byte of text, or nil where text and source do not run side by side.
  private func advance(_ from: Int, over byte: UInt8, of text: [UInt8], at index: Int) -> Int? {
    var place = from
    if isBlock, let shown = skipIndentation(place, before: byte) { place = shown }
    guard place < source.count else { return nil }
    if style == .singleQuoted, byte == UInt8(ascii: "'") {
      return source[place...].starts(with: [byte, byte]) ? place + 2 : nil
    }
    if style == .doubleQuoted, source[place] == UInt8(ascii: "\\") {
      // Escapes of one letter stand for one byte; longer ones cannot be followed byte by byte.
      guard place + 1 < source.count, byte < 0x80 else { return nil }
      return "xuUN_LP\n\r".utf8.contains(source[place + 1]) ? nil : place + 2
    }
    if byte == UInt8(ascii: "\n"), source[place] == UInt8(ascii: "\r") { place += 1 }
    guard place < source.count, source[place] == byte else { return nil }
    return place + 1
  }

  /// Skips the indentation at a line's start; nil where `place` is not at one.
  private func skipIndentation(_ place: Int, before byte: UInt8) -> Int? {
    guard place > 0, place <= source.count, source[place - 1] == UInt8(ascii: "\n") else {
      return nil
    }
    let indentation = blockIndentation
    var end = place
    while end < source.count, end - place < indentation, source[end] == UInt8(ascii: " ") {
      end += 1
    }
    return end
  }

  /// How far the block's first line that is not blank is indented.
  private var blockIndentation: Int {
    var place = firstByte
    var indentation = 0
    while place < source.count {
      if source[place] == UInt8(ascii: " ") {
        indentation += 1
      } else if source[place] == UInt8(ascii: "\n") || source[place] == UInt8(ascii: "\r") {
        indentation = 0
      } else {
        return indentation
      }
      place += 1
    }
    return indentation
  }
}
