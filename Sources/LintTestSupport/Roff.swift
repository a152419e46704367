/// Writes a manual page in the macros of man(7).
struct Roff {
  private(set) var text = ""

  /// A text line may not begin like a request; hyphens of options are to be copied as such.
  static func escaped(_ text: String) -> String {
    let safe = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }

  static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }

  /// What the user puts something in for.
  static func variable(_ text: String) -> String { "\\fI\(escaped(text))\\fR" }

  /// Adds a line that is escaped already.
  mutating func raw(_ line: String) { text += line + "\n" }

  /// Adds text in lines that a reader of the source can take in.
  mutating func fill(_ prose: String) {
    var line = ""
    for word in prose.split(separator: " ").map(String.init) {
      if !line.isEmpty, Self.escaped("\(line) \(word)").utf8.count > 78 {
        raw(Self.escaped(line))
        line = ""
      }
      line += line.isEmpty ? word : " \(word)"
    }
    raw(Self.escaped(line))
  }
}
