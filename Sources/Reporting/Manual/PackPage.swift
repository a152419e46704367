import Diagnostics
package import RuleModel
package import SourceText

/// The page of a pack in the manual, as Markdown.
package enum PackPage {
  /// Renders a page.
  ///
  /// - Parameters:
  ///   - name: The pack's name, as `extends` takes it.
  ///   - rules: Its rules, read with titles, reasons and examples.
  ///   - text: The pack's YAML text.
  ///   - language: The language of the page.
  /// - Returns: Markdown that ends with a line break.
  package static func markdown(
    name: String, rules: [RuleDefinition], text: String, language: Language
  ) -> String {
    var page = "# \(name)\n\n\(ReportingMessages.packPage[language])\n"
    page += "\n\(ReportingMessages.packTable[language])\n|---|---|---|\n"
    let manuals = rules.map { RuleManual($0, in: text, language: language) }
    for manual in manuals {
      page += "| [\(manual.rule.id)](#\(manual.rule.id)) | \(manual.severity) | \(manual.title) |\n"
    }
    return page + manuals.map(section).joined()
  }

  private static func section(_ manual: RuleManual) -> String {
    let language = manual.language
    var text = "\n## \(manual.rule.id)\n\n"
    text += ReportingMessages.title(manual.title, severity: manual.severity)[language] + "\n"
    if let why = manual.rule.why { text += "\n\(why[language])\n" }
    text += "\n\(ReportingMessages.basis(manual.basis)[language])\n"
    for (heading, lines, kind) in [
      (ReportingMessages.parameters, manual.source, "yaml"),
      (ReportingMessages.reported, examples(manual.rule.examples.flag, manual), "text"),
      (ReportingMessages.notReported, examples(manual.rule.examples.pass, manual), "text"),
      (ReportingMessages.howToChange, manual.change, "yaml"),
    ] {
      text += "\n\(heading[language])\n\n```\(kind)\n"
      text += lines.map { "\($0)\n" }.joined() + "```\n"
    }
    return text
  }

  private static func examples(_ examples: [Example], _ manual: RuleManual) -> [String] {
    Array(examples.map { manual.lines($0) }.joined(separator: [""]))
  }
}
