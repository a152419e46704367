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

  /// What `explain` shows: statements in words and arithmetic, and patterns only where they are asked for.
  package func explanation(withPatterns isVerbose: Bool = false) -> String {
    var text = "\(rule.id)  \(title)\n\n"
    text += field(ReportingMessages.severity, severity)
    text += field(ReportingMessages.pack, pack)
    text += field(ReportingMessages.basis, basis)
    if let why = rule.why { text += field(ReportingMessages.why, why[language]) }
    text += block(ReportingMessages.looksFor, isVerbose ? source : inWords)
    if let flag = rule.examples.flag.first {
      text += block(ReportingMessages.isReported, lines(flag))
    }
    if let pass = rule.examples.pass.first {
      text += block(ReportingMessages.isNotReported, lines(pass))
    }
    return text + block(ReportingMessages.change, change)
  }

  // MARK: - Parts

  /// What the rule looks for, without patterns; a rule of statements by what each says and must hold.
  private var inWords: [String] {
    let statements = rule.cases.compactMap { ruleCase in
      if case .statement(let body) = ruleCase.body { (ruleCase, body) } else { nil }
    }
    guard statements.count == rule.cases.count else {
      var patterns = HiddenPatterns()
      return source.map { patterns.shown($0) }
    }
    return statements.flatMap { ruleCase, body in
      let says = (ruleCase.message ?? rule.message)[language].text
      let conditions = StatementConditions(
        body.asserted.condition?.written.text ?? "", of: body.statement)
      let name = ReportingMessages.name(of: body.statement)
      let forms = conditions.forms.map { $0[language] }.joined(separator: " / ")
      let lines: [(LocalizedText, String)] = [
        (ReportingMessages.whereItIs, conditions.rest),
        (ReportingMessages.mustHold, body.asserted.assertion?.written.text ?? ""),
        (ReportingMessages.says, says),
      ]
      let title = forms.isEmpty ? name[language] : ReportingMessages.field(name, forms)[language]
      return ["- " + title]
        + lines.filter { !$1.isEmpty }.map { "  " + ReportingMessages.field($0, $1)[language] }
    }
  }

  var title: String { rule.title?[language] ?? "" }
  var pack: String { String(rule.file.dropLast(".yaml".count)) }
  var severity: String {
    let name = rule.severity.name
    return (rule.isEnabled ? name : ReportingMessages.offByDefault(name))[language]
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

  /// A line with invisible characters shown by number: `\u{200b}`.
  private static func visible(_ line: Substring) -> String {
    String(line).replacingScalars { scalar in
      switch scalar.properties.generalCategory {
      case .control where scalar != "\t", .format, .lineSeparator, .paragraphSeparator:
        "\\u{\(String(scalar.value, radix: 16))}"
      default: nil
      }
    }
  }

  private func field(_ name: LocalizedText, _ value: String) -> String {
    ReportingMessages.field(name, value)[language] + "\n"
  }

  private func block(_ name: LocalizedText, _ lines: [String]) -> String {
    "\n\(ReportingMessages.heading(name)[language])\n" + lines.map { "    \($0)\n" }.joined()
  }
}
