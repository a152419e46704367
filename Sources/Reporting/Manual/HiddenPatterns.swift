/// Lines of a rule's YAML with its patterns left out, for readers who are not to read them.
package struct HiddenPatterns {
  /// Keys whose values may be patterns.
  private static let keys: Set = ["pattern", "find", "unless", "forms", "with", "ignore"]
  /// What a pattern has and a word has not.
  private static let marks = "\\([|{"
  private static let hidden = "…"
  /// How far the key is indented whose items stand in the lines below it.
  private var depth: Int?

  package init() {}

  /// A line with what is hidden as an ellipsis; lines are given in their order.
  package mutating func shown(_ line: String) -> String {
    let indentation = line.prefix { " -".contains($0) }
    let content = line.dropFirst(indentation.count)
    if let depth, indentation.prefix(while: { $0 == " " }).count >= depth, content.hasPrefix("'") {
      return indentation + Self.hiding(content)
    }
    depth = nil
    let key = String(content.prefix { $0 != ":" })
    let value = content.dropFirst(key.count)
    if Self.keys.contains(key) {
      if value == ":" { depth = indentation.count }
      return indentation + key + Self.hiding(value)
    }
    // {find: '…', assert: …}
    return Self.keys.reduce(line) { line, key in
      guard let place = line.firstRange(of: "{\(key): ") ?? line.firstRange(of: ", \(key): ") else {
        return line
      }
      return line[..<place.upperBound] + Self.hiding(line[place.upperBound...], isFirstOnly: true)
    }
  }

  /// A text with its quoted patterns hidden, or with the first one and those in one list with it.
  private static func hiding(_ text: Substring, isFirstOnly: Bool = false) -> String {
    var shown = ""
    var rest = text
    let isList = text.first == "["
    while let open = rest.firstIndex(of: "'") {
      let before = rest[..<open]
      if isFirstOnly, before.contains(where: { isList ? $0 == "]" : "},".contains($0) }) { break }
      var close = rest.index(after: open)
      // A single quote inside is written twice.
      while close < rest.endIndex {
        let next = rest.index(after: close)
        guard rest[close] == "'" else {
          close = next
          continue
        }
        guard next < rest.endIndex, rest[next] == "'" else { break }
        close = rest.index(after: next)
      }
      let value = rest[open..<close]
      let isPattern = value.contains(where: marks.contains)
      shown += isPattern ? "\(before)\(hidden)" : "\(before)\(value)\(rest[close...].prefix(1))"
      rest = rest[close...].dropFirst()
    }
    return shown + rest
  }
}
