import Foundation
import SourceText
import YAMLTree

/// Writes all YAML files below a folder as string literals: the texts, and what a check needs of
/// them as packed trees.
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
        "    (\"\(path.dropLast(".yaml".count))\", \(literal(text)), \(literal(try packed(text, path)))),\n"
    }
    source += "  ]\n}\n"
    try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
  }

  /// The keys of rules that only people and tests read.
  private static let unreadKeys: Set = ["examples", "title", "why"]

  /// What a check needs of a pack: its tree, without what only people and tests read.
  private static func packed(_ text: String, _ path: String) throws -> String {
    do {
      guard let root = try YAMLNode.parse(Array(text.utf8)) else { return "" }
      return root.replacing("rules") { rules in
        rules.mappingItems { rule in rule.removing(unreadKeys) }
      }.packed
    } catch {
      throw CocoaError(
        .fileReadCorruptFile,
        userInfo: [
          NSLocalizedDescriptionKey: "\(path): byte \(error.offset.value): \(error)"
        ])
    }
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

extension YAMLNode {
  /// The mapping with the value of one key changed.
  fileprivate func replacing(_ key: String, _ change: (YAMLNode) -> YAMLNode) -> YAMLNode {
    guard case .mapping(let entries) = content else { return self }
    return YAMLNode(
      span: span,
      content: .mapping(
        entries.map { $0.names(key) ? YAMLEntry(key: $0.key, value: change($0.value)) : $0 }))
  }

  fileprivate func mappingItems(_ change: (YAMLNode) -> YAMLNode) -> YAMLNode {
    guard case .sequence(let items) = content else { return self }
    return YAMLNode(span: span, content: .sequence(items.map(change)))
  }

  /// The mapping without some keys.
  fileprivate func removing(_ keys: Set<String>) -> YAMLNode {
    guard case .mapping(let entries) = content else { return self }
    return YAMLNode(
      span: span,
      content: .mapping(entries.filter { entry in !keys.contains(where: entry.names) }))
  }
}

extension YAMLEntry {
  fileprivate func names(_ name: String) -> Bool {
    if case .scalar(let key) = key.content { return key.text == name }
    return false
  }
}
