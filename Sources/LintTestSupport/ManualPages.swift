import Diagnostics
import Foundation
import Reporting
import RuleModel
import SourceText
import StandardRules

/// The generated pages of the manual: one a pack and language, and an index of each.
package enum ManualPages {
  /// All pages, by path from the project's root.
  ///
  /// - Throws: ``ShippedRulesFault`` for a pack that cannot be read.
  package static func all() throws -> [(path: String, text: String)] {
    var pages: [(path: String, text: String)] = []
    var index = ["zh": "# 规则\n\n", "en": "# Rules\n\n"]
    for name in StandardRules.names {
      let file = try ShippedRules.decoded(name)
      guard !file.rules.isEmpty, let text = StandardRules.text(named: name) else { continue }
      let slug = name.replacing("/", with: "-")
      for (folder, language) in [("zh", .chinese), ("en", .english)] as [(String, Language)] {
        pages.append(
          (
            "docs/rules/\(folder)/\(slug).md",
            PackPage.markdown(name: name, rules: file.rules, text: text, language: language)
          ))
        let about = file.about?[language] ?? ""
        index[folder, default: ""] +=
          "- [\(name)](\(slug).md)\(about.isEmpty ? "" : "  \(about)")\n"
      }
    }
    for folder in ["zh", "en"] {
      pages.append(("docs/rules/\(folder)/README.md", index[folder] ?? ""))
    }
    return pages + schemas + references
  }

  /// Files in the folders of generated pages that nothing generates, by path from the project's root.
  ///
  /// - Parameter root: The project's root.
  /// - Returns: The paths, sorted by folder.
  /// - Throws: ``ShippedRulesFault``, or why a folder cannot be read.
  package static func strays(below root: String) throws -> [String] {
    let pages = Set(try all().map(\.path) + [ManPage.path])
    let folders = Set(pages.map { $0.split(separator: "/").prefix(2).joined(separator: "/") })
    return try folders.sorted().flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)").sorted()
        .map { "\(folder)/\($0)" }
        .filter { !pages.contains($0) && !URL(fileURLWithPath: "\(root)/\($0)").hasDirectoryPath }
    }
  }

  private static var schemas: [(path: String, text: String)] {
    [
      ("docs/schema/rule-file.schema.json", JSONSchema.ruleFiles.text),
      ("docs/schema/configuration.schema.json", JSONSchema.configuration.text),
    ]
  }

  private static var references: [(path: String, text: String)] {
    let languages: [(String, Language)] = [(".zh", .chinese), ("", .english)]
    return languages.flatMap { ending, language -> [(path: String, text: String)] in
      let isChinese = language == .chinese
      let rules =
        (isChinese
          ? "# 规则文件的键\n\n本页由程序生成，请勿手工修改。入门见[编写规则](../writing-rules.zh.md)。\n\n"
          : "# Keys of rule files\n\nGenerated; do not edit. To begin, read [Writing rules](../writing-rules.md).\n\n")
        + ReferencePage(of: .ruleFile, in: language).text + "\n"
        + ReferenceVocabulary.text(language)
      let configuration =
        (isChinese ? "# 配置文件 .reportlint.yaml\n\n" : "# The configuration, .reportlint.yaml\n\n")
        + ReferencePage(of: .configuration, in: language).text
      return [
        ("docs/reference/rule-files\(ending).md", rules),
        ("docs/reference/configuration\(ending).md", configuration),
      ]
    }
  }
}
