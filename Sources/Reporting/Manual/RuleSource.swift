package import Diagnostics

/// What a rule looks for, as its YAML says it.
package enum RuleSource {
  /// Keys that a page describes in its own words.
  private static let described: Set = [
    "id", "severity", "title", "message", "why", "basis", "examples", "variants", "tags",
  ]

  /// The lines of a rule that say what it looks for, without the rule's own indentation.
  ///
  /// - Parameters:
  ///   - rule: The rule's id.
  ///   - text: The YAML text of the file that holds it, in block style.
  /// - Returns: Empty where the file holds no such rule.
  /// - Complexity: O(*n*) in the size of the text.
  package static func lines(of rule: RuleID, in text: String) -> [String] {
    var lines: [String] = []
    var indentation: Int?
    var isDescribed = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let depth = line.prefix { $0 == " " }.count
      let content = line.dropFirst(depth)
      if content.hasPrefix("- id: ") {
        if indentation != nil { break }
        if content.dropFirst(6).trimmed == rule.name[...] { indentation = depth + 2 }
        continue
      }
      guard let start = indentation, !content.isEmpty else { continue }
      if depth < start { break }
      if depth == start, let key = content.split(separator: ":").first {
        isDescribed = described.contains(String(key))
      }
      if !isDescribed { lines.append(String(line.dropFirst(start))) }
    }
    return lines
  }
}

extension Substring {
  /// The text without blanks at its ends.
  fileprivate var trimmed: Substring {
    var text = drop { $0 == " " || $0 == "\r" }
    while let last = text.last, last == " " || last == "\r" { text.removeLast() }
    return text
  }
}
