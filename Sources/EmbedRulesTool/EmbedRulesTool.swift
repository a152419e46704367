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
        "    (\"\(path.dropLast(".yaml".count))\", \(literal(text)), \(literal(withoutExamples(text)))),\n"
    }
    source += "  ]\n}\n"
    try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
  }

  /// A pack without its examples: what a check needs, in half the text.
  private static func withoutExamples(_ text: String) -> String {
    var kept: [Substring] = []
    var depth: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let indentation = line.prefix { $0 == " " }.count
      if let examples = depth, line.allSatisfy({ $0 == " " }) || indentation > examples { continue }
      depth = line.dropFirst(indentation) == "examples:" ? indentation : nil
      if depth == nil { kept.append(line) }
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
