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

/// Parts of a rule that no example needs, reported together where they stand in one pattern.
package struct UnneededParts {
  private let parts: [RulePart]
  private static let mostNamed = 12

  /// Groups parts by the pattern that holds them, in the order given.
  package static func grouped(_ parts: [RulePart]) -> [UnneededParts] {
    var groups: [[RulePart]] = []
    for part in parts {
      let index = groups.firstIndex {
        $0.first?.whole == part.whole && $0.first?.kind == part.kind && part.kind != .phrase
      }
      if let index { groups[index].append(part) } else { groups.append([part]) }
    }
    return groups.map(UnneededParts.init)
  }

  private init(_ parts: [RulePart]) { self.parts = parts }

  /// What is said of the parts, at the first of them.
  ///
  /// - Parameter rule: The rule that they are parts of.
  /// - Returns: The file they stand in, and a diagnostic; nil where there are none.
  package func diagnostic(in rule: RuleDefinition) -> (file: String, diagnostic: Diagnostic)? {
    guard let first = parts.first else { return nil }
    let (file, span) = rule.place(of: first.span)
    let (id, severity, message) = said(of: first.kind, rule)
    var diagnostic = Diagnostic(RuleID("rule-file.\(id)"), severity, at: span, message)
    if parts.count > 1 {
      let more = parts.count > Self.mostNamed ? " …" : ""
      let list = parts.prefix(Self.mostNamed).map(\.text).joined(separator: " | ") + more
      diagnostic.notes = [
        Note(
          LocalizedText(zh: "共 \(parts.count) 处：\(list)", en: "\(parts.count) of them: \(list)"))
      ]
    }
    return (file, diagnostic)
  }

  private func said(of kind: RulePart.Kind, _ rule: RuleDefinition) -> (
    id: String, severity: Severity, message: LocalizedText
  ) {
    switch kind {
    case .alternative:
      (
        "uncovered-alternative", .error,
        LocalizedText(
          zh: "规则 '\(rule.id)' 的例子用不到这种写法：去掉它，结果不变",
          en: "no example of rule '\(rule.id)' needs this alternative: without it nothing changes")
      )
    case .piece:
      (
        "uncovered-alternative", .error,
        LocalizedText(
          zh: "没有一条规则的例子用到片段里的这种写法",
          en: "no example of any rule needs this alternative of the piece")
      )
    case .ruleCase:
      (
        "uncovered-case", .error,
        LocalizedText(
          zh: "规则 '\(rule.id)' 的例子用不到这个分支", en: "no example of rule '\(rule.id)' needs this case")
      )
    case .phrase:
      (
        "uncovered-phrase", .info,
        LocalizedText(
          zh: "规则 '\(rule.id)' 的例子没有用到 '\(parts.first?.text ?? "")'",
          en: "no example of rule '\(rule.id)' holds '\(parts.first?.text ?? "")'")
      )
    }
  }
}
