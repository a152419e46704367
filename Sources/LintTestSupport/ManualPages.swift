import Diagnostics
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
    return pages
  }
}
