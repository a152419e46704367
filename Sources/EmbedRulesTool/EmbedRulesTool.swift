import Diagnostics
import Foundation
import RuleModel
import SourceText

/// Writes all YAML files below a folder but those of its lexicon as string literals: the texts, and what a check needs of
/// them as packed trees.
@main
struct EmbedRulesTool {
  static func main() {
    do {
      try embed()
    } catch {
      FileHandle.standardError.write(Data("error: \(error.localizedDescription)\n".utf8))
      exit(1)
    }
  }

  private static func embed() throws {
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
    for path in paths.filter({ $0.hasSuffix(".yaml") && !$0.hasPrefix("lexicon/") }).sorted() {
      let url = URL(fileURLWithPath: folder).appending(path: path)
      let text = try String(contentsOf: url, encoding: .utf8)
      source +=
        "    (\"\(path.dropLast(".yaml".count))\", \(text.swiftLiteral), \(try packed(text, path).swiftLiteral)),\n"
    }
    source += "  ]\n}\n"
    try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
  }

  /// What a check needs of a pack.
  private static func packed(_ text: String, _ path: String) throws -> String {
    let source = SourceFile(path: path, bytes: Array(text.utf8))
    let (packed, faults) = PackedRules.packed(source)
    if let fault = faults.first {
      let place = source.lines.position(of: fault.span.start, in: .unicodeScalars)
      throw CocoaError(
        .fileReadCorruptFile,
        userInfo: [
          NSLocalizedDescriptionKey:
            "\(path):\(place.line):\(place.column): \(fault.message.english)"
        ])
    }
    return packed
  }
}
