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

  /// Separates paragraphs; right below a title nothing is needed.
  mutating func part() {
    let last = text.split(separator: "\n").last ?? ""
    if !last.hasPrefix(".SH"), !last.hasPrefix(".SS") { raw(".PP") }
  }

  /// - Parameters:
  ///   - name: The macro's.
  ///   - arguments: Words of our own, without quotes and backslashes.
  mutating func macro(_ name: String, _ arguments: [String]) {
    raw(".\(name) " + arguments.map { "\"\($0)\"" }.joined(separator: " "))
  }

  mutating func section(_ title: String) { macro("SH", [title]) }

  mutating func subsection(_ title: String) { macro("SS", [title]) }

  /// A whole section.
  mutating func section(_ title: String, _ parts: [ManPageText.Part]) {
    section(title)
    for part in parts {
      switch part {
      case .paragraph(let text): paragraph(text)
      case .item(let term, let text): item(Self.bold(term), text)
      case .sample(let command): sample(command)
      }
    }
  }

  mutating func paragraph(_ paragraph: String) {
    part()
    fill(paragraph)
  }

  /// - Parameters:
  ///   - term: Escaped already.
  ///   - text: Its description.
  mutating func item(_ term: String, _ text: String) {
    raw(".TP")
    raw(term)
    fill(text)
  }

  mutating func sample(_ command: String) {
    part()
    raw(".RS 4")
    raw(".EX")
    for line in command.split(separator: "\n") { raw(Self.escaped(String(line))) }
    raw(".EE")
    raw(".RE")
  }
}
