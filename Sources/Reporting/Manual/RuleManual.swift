import Diagnostics
package import RuleModel
package import SourceText

/// What people can read about a rule, in one language.
package struct RuleManual {
  let rule: RuleDefinition
  let language: Language
  /// The rule's own YAML, what it looks for.
  let source: [String]

  /// - Parameters:
  ///   - rule: A rule read with its titles, reasons and examples.
  ///   - text: The YAML text of the file that holds it.
  ///   - language: The language of the words around it.
  package init(_ rule: RuleDefinition, in text: String, language: Language) {
    self.rule = rule
    self.language = language
    source = RuleSource.lines(of: rule.id, in: text)
  }

  /// One line for a list: id, severity, pack, title.
  package var line: String {
    "\(rule.id)\t\(severity)\t\(pack)\t\(title)"
  }

  /// What `explain` shows.
  package var explanation: String {
    var text = "\(rule.id)  \(title)\n\n"
    text += field("级别", "severity", severity)
    text += field("规则包", "pack", pack)
    text += field("依据", "basis", basis)
    if let why = rule.why { text += field("为什么", "why", why[language]) }
    text += block(said("检查什么", "what it looks for"), source)
    if let flag = rule.examples.flag.first {
      text += block(said("应报告（⟦⟧内）", "is reported (inside ⟦⟧)"), lines(flag))
    }
    if let pass = rule.examples.pass.first {
      text += block(said("不报告", "is not reported"), lines(pass))
    }
    return text
      + block(
        said(
          "怎样调整（写进自己的规则文件，用 --profile 指定）",
          "how to change it (in a rule file of your own, named by --profile)"),
        change)
  }

  // MARK: - Parts

  var title: String { (rule.title ?? LocalizedText(""))[language] }
  var pack: String { String(rule.file.dropLast(".yaml".count)) }
  var severity: String {
    rule.isEnabled
      ? rule.severity.name[language]
      : said(
        "\(rule.severity.name.chinese)（默认关闭）", "\(rule.severity.name.english) (off by default)")
  }

  var basis: String {
    rule.basis.text ?? rule.basis.level.name[language]
  }

  /// How an office switches the rule off or changes its severity.
  var change: [String] {
    let profile =
      pack.hasPrefix("profiles/")
      ? String(pack.dropFirst("profiles/".count))
      : pack.hasPrefix("en/") ? "en-report" : "zh-report"
    return [
      "extends: [\(profile)]", "overrides:", "  \(rule.id): \(rule.isEnabled ? "off" : "warning")",
    ]
  }

  func lines(_ example: Example) -> [String] {
    example.written.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(Self.visible)
  }

  /// A line with what nobody sees in it by its number: `\u{200b}`.
  private static func visible(_ line: Substring) -> String {
    var text = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar != "\t", .format, .lineSeparator, .paragraphSeparator:
        text += "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  func said(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }

  private func field(_ chinese: String, _ english: String, _ value: String) -> String {
    language == .chinese ? "\(chinese)：\(value)\n" : "\(english): \(value)\n"
  }

  private func block(_ name: String, _ lines: [String]) -> String {
    "\n\(name)\(language == .chinese ? "：" : ":")\n" + lines.map { "    \($0)\n" }.joined()
  }
}

extension Basis.Level {
  /// What the level is called.
  var name: LocalizedText {
    switch self {
    case .law: LocalizedText(zh: "法律", en: "law")
    case .regulation: LocalizedText(zh: "党内法规、行政法规和规章", en: "regulation")
    case .standard: LocalizedText(zh: "国家标准", en: "standard")
    case .policy: LocalizedText(zh: "政策文件", en: "policy")
    case .practice: LocalizedText(zh: "行文惯例", en: "practice")
    case .logic: LocalizedText(zh: "算术和逻辑", en: "logic")
    case .textLoss: LocalizedText(zh: "疑似丢字", en: "lost text")
    }
  }
}
