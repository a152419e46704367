import Diagnostics
import RuleModel
import SourceText
import TextPattern

/// What is said of rules that could not run to their end: never silence.
enum LimitDiagnostics {
  static func stopped(_ rule: RuleID, _ stop: RuleFailure, at span: SourceSpan) -> Diagnostic {
    switch stop {
    case .matchLimit:
      Diagnostic(
        RuleID("limit.pattern"), .error, at: span,
        LocalizedText(
          zh: "规则 '\(rule)' 的正则表达式在此处耗时过多，没有检查完；请简化它",
          en: "rule '\(rule)' gave up here: its pattern costs too much on this text; simplify it"))
    case .number:
      Diagnostic(
        RuleID("limit.number"), .error, at: span,
        LocalizedText(
          zh: "规则 '\(rule)' 遇到过大的数字，没有检查此处",
          en: "rule '\(rule)' met a number too large to compute with here"))
    case .pattern(let fault):
      Diagnostic(
        RuleID("rule-file.pattern"), .error, at: span,
        LocalizedText(
          zh: "规则 '\(rule)' 不能使用：\(fault.kind)", en: "rule '\(rule)' cannot be used: \(fault.kind)")
      )
    }
  }

  static func tooMany(_ rule: RuleID, limit: Int) -> Diagnostic {
    Diagnostic(
      RuleID("limit.findings"), .error, at: SourceSpan(0..<0),
      LocalizedText(
        zh: "规则 '\(rule)' 的结果超过 \(limit) 处，其余没有列出",
        en:
          "rule '\(rule)' has more than \(limit) finding\(limit == 1 ? "" : "s"); the rest is left out"
      ))
  }
}
