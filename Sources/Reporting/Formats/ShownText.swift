/// A text as a terminal or the log of a build may show it.
///
/// Control, direction and invisible characters are escaped, and so is what a CI runner would take
/// for a command.
package struct ShownText {
  package private(set) var text = ""
  package private(set) var width = 0

  package init(_ text: some Sequence<Unicode.Scalar>) {
    let scalars = Array(text)
    append(scalars[...], escaping: Self.commands(in: scalars, beginsLine: false))
  }

  package init(_ text: String) { self.init(text.unicodeScalars) }

  private init(_ scalars: ArraySlice<Unicode.Scalar>, escaping commands: Set<Int>, tabs: String) {
    append(scalars, escaping: commands, tabs: tabs)
  }

  /// A text that stands at the beginning of a line.
  package static func line(_ text: String) -> String {
    line([Array(text.unicodeScalars)]).map(\.text).joined()
  }

  /// Pieces that make up a line from its beginning.
  static func line(_ pieces: [[Unicode.Scalar]]) -> [ShownText] {
    let commands = commands(in: pieces.flatMap { $0 }, beginsLine: true)
    var start = 0
    return pieces.map { piece in
      defer { start += piece.count }
      let own = commands.filter { $0 >= start }.map { $0 - start }
      return ShownText(piece[...], escaping: Set(own), tabs: " ")
    }
  }

  /// A text of lines, whose ends and tabs stay.
  package static func lines(_ text: String) -> String {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let scalars = Array(line)
      let commands = commands(in: scalars, beginsLine: true)
      return ShownText(scalars[...], escaping: commands, tabs: "\t").text
    }.joined(separator: "\n")
  }

  /// Whether a character is not shown as it is: control and direction characters, and those that
  /// cannot be seen.
  package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  private mutating func append(
    _ scalars: ArraySlice<Unicode.Scalar>, escaping commands: Set<Int>, tabs: String = " "
  ) {
    // Bytes are put together several times as fast as characters.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(3 * scalars.count)
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\t" {
        bytes += tabs.utf8
        width += 1
      } else if Self.isHidden(scalar) || !commands.isEmpty && commands.contains(index) {
        let escaped = "\\u{\(String(scalar.value, radix: 16))}"
        bytes += escaped.utf8
        width += escaped.utf8.count
      } else {
        bytes += scalar.utf8
        width += displayWidth(of: scalar)
      }
    }
    text += String(decoding: bytes, as: UTF8.self)
  }

  /// What follows `##` in commands to a CI runner, which finds them anywhere in a line.
  private static let commandWords = ["[", "vso[", "teamcity["].map { Array($0.unicodeScalars) }

  /// Places of characters without which a text is not a command to a CI runner.
  ///
  /// GitHub's runner obeys a line that begins with `::`, blanks before it or not, and `##[` anywhere;
  /// others have their own word behind `##`.
  private static func commands(in scalars: [Unicode.Scalar], beginsLine: Bool) -> Set<Int> {
    var places: Set<Int> = []
    if beginsLine, let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      scalars[first...].starts(with: [":", ":"])
    {
      places.insert(first)
    }
    for index in scalars.indices.dropFirst() where scalars[index] == "#" {
      guard scalars[index - 1] == "#" else { continue }
      let rest = scalars[(index + 1)...]
      if commandWords.contains(where: rest.starts(with:)) { places.insert(index) }
    }
    return places
  }
}
