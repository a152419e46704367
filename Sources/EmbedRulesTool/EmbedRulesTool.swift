import Foundation

/// Writes the texts of all YAML files below a folder as string literals.
@main
struct EmbedRulesTool {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      throw CocoaError(
        .fileReadUnknown,
        userInfo: [NSLocalizedDescriptionKey: "usage: EmbedRulesTool RULES OUTPUT"])
    }
    let folder = arguments[1]
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    var source =
      "enum EmbeddedPacks {\n  static let texts: [(name: String, text: String, rules: String)] = [\n"
    for path in paths.filter({ $0.hasSuffix(".yaml") }).sorted() {
      let url = URL(fileURLWithPath: folder).appending(path: path)
      let text = try String(contentsOf: url, encoding: .utf8)
      source +=
        "    (\"\(path.dropLast(".yaml".count))\", \(literal(text)), \(literal(shortened(text)))),\n"
    }
    source += "  ]\n}\n"
    try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
  }

  /// The keys of rules that only people and tests read.
  private static let unreadKeys = ["examples:", "title:", "why:"]

  /// A pack without what only people and tests read: what a check needs, in half the text.
  private static func shortened(_ text: String) -> String {
    var kept: [Substring] = []
    var isInRules = false
    var skipped: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let indentation = line.prefix { $0 == " " }.count
      if let depth = skipped, line.allSatisfy({ $0 == " " }) || indentation > depth { continue }
      let content = line.dropFirst(indentation)
      if indentation == 0, !content.isEmpty { isInRules = content.hasPrefix("rules:") }
      let isUnread = isInRules && unreadKeys.contains { content.hasPrefix($0) }
      skipped = isUnread ? indentation : nil
      if !isUnread { kept.append(line) }
    }
    return kept.joined(separator: "\n")
  }

  /// A one-line literal: compiles faster than a multi-line one and needs no indentation.
  private static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      case "\"", "\\": literal += "\\\(scalar)"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
