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
    let isChinese = language == .chinese
    var page = "# \(name)\n\n"
    page +=
      isChinese
      ? "本页由规则包生成，请勿手工修改。\n" : "This page is generated from the rule pack; do not edit it.\n"
    page += "\n| \(isChinese ? "规则" : "rule") | \(isChinese ? "级别" : "severity") |"
    page += " \(isChinese ? "检查什么" : "title") |\n|---|---|---|\n"
    let manuals = rules.map { RuleManual($0, in: text, language: language) }
    for manual in manuals {
      page += "| [\(manual.rule.id)](#\(manual.rule.id)) | \(manual.severity) | \(manual.title) |\n"
    }
    return page + manuals.map(section).joined()
  }

  private static func section(_ manual: RuleManual) -> String {
    let said = manual.said
    var text = "\n## \(manual.rule.id)\n\n**\(manual.title)**"
    text += "\(said("（", " ("))\(manual.severity)\(said("）", ")"))\n"
    if let why = manual.rule.why { text += "\n\(why[manual.language])\n" }
    text += "\n\(said("依据：", "Basis: "))\(manual.basis)\n"
    text += "\n\(said("参数：", "Parameters:"))\n\n" + code(manual.source, "yaml")
    text += "\n\(said("应报告（⟦⟧内）：", "Reported (inside ⟦⟧):"))\n\n"
    text += code(examples(manual.rule.examples.flag, manual), "text")
    text += "\n\(said("不报告：", "Not reported:"))\n\n"
    text += code(examples(manual.rule.examples.pass, manual), "text")
    text += "\n\(said("怎样调整：", "How to change it:"))\n\n" + code(manual.change, "yaml")
    return text
  }

  private static func examples(_ examples: [Example], _ manual: RuleManual) -> [String] {
    Array(examples.map { manual.lines($0) }.joined(separator: [""]))
  }

  private static func code(_ lines: [String], _ kind: String) -> String {
    "```\(kind)\n" + lines.map { "\($0)\n" }.joined() + "```\n"
  }
}
