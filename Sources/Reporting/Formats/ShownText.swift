/// A text as a terminal or the log of a build may show it.
///
/// Control, direction and invisible characters are escaped, and so is what a CI runner would take
/// for a command.
package struct ShownText {
  package let text: String
  package let width: Int

  /// A text that does not begin a line.
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    var shown = ShownBytes()
    width = shown.append(ShownLine(bytes, begins: false))
    self.text = shown.bytes == bytes ? text : String(decoding: shown.bytes, as: UTF8.self)
  }

  package init(_ text: some Sequence<Unicode.Scalar>) {
    self.init(text.reduce(into: "") { $0.unicodeScalars.append($1) })
  }

  /// A text that stands at the beginning of a line.
  package static func line(_ text: String) -> String {
    var shown = ShownBytes()
    shown.append(ShownLine(Array(text.utf8), begins: true))
    return String(decoding: shown.bytes, as: UTF8.self)
  }

  /// A text of lines, whose ends and tabs stay.
  package static func lines(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var shown = ShownBytes()
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.startIndex > 0 { shown.append(plain: "\n") }
      shown.append(
        ShownLine(bytes, line.startIndex..<line.endIndex, begins: true), tab: UInt8(ascii: "\t"))
    }
    return String(decoding: shown.bytes, as: UTF8.self)
  }

  /// Whether a character is not shown as it is: control and direction characters, and those that
  /// cannot be seen.
  package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Most characters of a report are these.
    case 0x20..<0x7F, 0x3000..<0xFE00: false
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
