package import Diagnostics
package import RuleModel

extension ExampleFailure {
  /// The failure as diagnostics of a rule file: one a place that differs.
  package var diagnostics: [(file: String, diagnostic: Diagnostic)] {
    if !stops.isEmpty { return [located(example.written.text.utf8.startIndexRange, stopped)] }
    return differences.map { located($0.range, message($0)) }
  }

  private func located(_ range: Range<Int>, _ message: LocalizedText)
    -> (file: String, diagnostic: Diagnostic)
  {
    let (file, span) = rule.place(of: example.written.span(of: range))
    return (
      file, Diagnostic(RuleID("rule-file.example-failed"), .error, at: span, message + how)
    )
  }

  private func message(_ difference: Difference) -> LocalizedText {
    difference.isMissing
      ? LocalizedText(
        zh: "规则 '\(rule.id)' 没有报出例子里标明的这一处",
        en: "rule '\(rule.id)' does not find what the example marks here")
      : LocalizedText(
        zh: "规则 '\(rule.id)' 在这里报了，例子没有标明",
        en: "rule '\(rule.id)' finds this, which the example does not mark")
  }

  private var stopped: LocalizedText {
    LocalizedText(
      zh: "例子没有查完：" + stops.map(\.chinese).joined(separator: "；"),
      en: "the example was not run to its end: " + stops.map(\.english).joined(separator: "; "))
  }

  /// In which variant it fails.
  private var how: LocalizedText {
    guard let variant else { return LocalizedText(zh: "", en: "") }
    return LocalizedText(zh: "（变体：\(variant.chinese)）", en: " (\(variant.english))")
  }
}

extension LocalizedText {
  fileprivate static func + (a: LocalizedText, b: LocalizedText) -> LocalizedText {
    LocalizedText(zh: a.chinese + b.chinese, en: a.english + b.english)
  }
}

extension String.UTF8View {
  fileprivate var startIndexRange: Range<Int> { 0..<Swift.min(1, count) }
}

extension RulePart {
  /// The part as a diagnostic of a rule file: no example needs it.
  ///
  /// - Parameter rule: The rule that it is a part of.
  /// - Returns: The file it stands in, and what is said of it.
  package func unneeded(in rule: RuleDefinition) -> (file: String, diagnostic: Diagnostic) {
    let (file, span) = rule.place(of: self.span)
    let (id, severity, message): (String, Severity, LocalizedText) =
      switch kind {
      case .alternative:
        (
          "rule-file.uncovered-alternative", .error,
          LocalizedText(
            zh: "规则 '\(rule.id)' 的例子都用不到这一种写法：去掉它，结果不变",
            en: "no example of rule '\(rule.id)' needs this alternative: without it nothing changes"
          )
        )
      case .piece:
        (
          "rule-file.uncovered-alternative", .error,
          LocalizedText(
            zh: "没有一条规则的例子用到片段里的这一种写法",
            en: "no example of any rule needs this alternative of the piece"
          )
        )
      case .ruleCase:
        (
          "rule-file.uncovered-case", .error,
          LocalizedText(
            zh: "规则 '\(rule.id)' 的例子都用不到这个分支", en: "no example of rule '\(rule.id)' needs this case"
          )
        )
      case .phrase:
        (
          "rule-file.uncovered-phrase", .info,
          LocalizedText(
            zh: "规则 '\(rule.id)' 的例子没有用到 '\(text)'",
            en: "no example of rule '\(rule.id)' holds '\(text)'")
        )
      }
    return (file, Diagnostic(RuleID(id), severity, at: span, message))
  }
}
