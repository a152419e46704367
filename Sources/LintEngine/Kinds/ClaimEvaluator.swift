import Diagnostics
import DocumentModel
import RuleModel
import TextPattern

/// `claim`: numbers that must fit together.
final class ClaimEvaluator: RuleEvaluator {
  private let place: CaseScope
  private let body: ClaimBody
  private let patterns: [LazyPattern]
  private let checks: LazyChecks

  init(_ body: ClaimBody, place: CaseScope, of rule: RuleCompilation) {
    self.place = place
    self.body = body
    checks = LazyChecks(body.asserted)
    patterns = body.find.map { $0.lazy(in: rule) }
  }

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    try place.findings(of: patterns, in: context) { search throws(RuleFailure) in
      try findings(search, context)
    }
  }

  private func findings(
    _ search: PatternSearch, _ context: LintContext
  ) throws(RuleFailure) -> [Finding] {
    let (subject, pattern) = (search.subject, search.pattern)
    var found: [Finding] = []
    var start: Int?
    while let match = try search.firstMatch(from: start) {
      let verdict = try verdict(on: match, of: pattern, in: subject, context)
      if case .broken(let finding) = verdict { found.append(finding) }
      // A match that does not count may hide a later start that does.
      let next = verdict == .doesNotApply ? match.range.lowerBound : match.range.upperBound - 1
      start = subject.characterAfter(max(next, match.range.lowerBound))
      if let start, start >= subject.end { break }
    }
    return found
  }

  private enum Verdict: Equatable {
    case doesNotApply, holds
    case broken(Finding)
  }

  private func verdict(
    on match: PatternMatch, of pattern: CompiledPattern, in subject: Subject,
    _ context: LintContext
  ) throws(RuleFailure) -> Verdict {
    context.trace?.add(match, of: pattern, in: subject, context)
    let checks = try checks.typed()
    guard let values = try values(of: match, of: pattern, for: checks, in: subject, context) else {
      return .doesNotApply
    }
    context.trace?.add(checks, values)
    var shown: [String: LocalizedText] = [:]
    do {
      if let condition = checks.condition, try condition.evaluate(values) != .boolean(true) {
        return .doesNotApply
      }
      if try checks.assertion?.evaluate(values) == .boolean(true) { return .holds }
      for value in checks.show {
        shown[value.name] = LocalizedText(try value.expression.evaluate(values).text())
      }
    } catch {
      switch error {
      case .doesNotApply: return .doesNotApply
      case .overflow: throw .number(at: subject.original(match.range).lowerBound)
      }
    }
    var finding = try context.finding(match, of: pattern, in: subject)
    finding.captures.merge(shown) { $1 }
    finding.operands = operands(
      of: match, of: pattern, for: checks, in: subject, outside: finding.range, context)
    return .broken(finding)
  }

  /// The facts and lists that a match took and that the finding's own words do not hold, in order.
  private func operands(
    of match: PatternMatch, of pattern: CompiledPattern, for checks: AssertionChecks,
    in subject: Subject, outside own: TextRange, _ context: LintContext
  ) -> [String] {
    let numeric = checks.lists.union(pattern.holes.map(\.name))
    return pattern.groups.compactMap { name, group in
      numeric.contains(name) ? match.range(of: group).map(subject.original) : nil
    }
    .filter { !own.holds(context.document.text.trimmingBlanks($0)) }
    .sorted { $0.isBefore($1) }.map(context.text)
  }

  /// The numbers of a captured list by the names that the expressions have for them.
  private func listed(
    _ name: String, at range: TextRange, _ context: LintContext
  ) -> [String: ExpressionValue]? {
    // A number too long to compute with makes no claim.
    guard let amounts = try? context.document.listedAmounts(in: range) else { return nil }
    return [
      ExpressionFunction.numbers.value(for: name): .list(amounts.map { .number($0.value) }),
      ExpressionFunction.lows.value(for: name): .list(amounts.map { .number($0.low) }),
      ExpressionFunction.highs.value(for: name): .list(amounts.map { .number($0.high) }),
    ]
  }

  /// The captures by name; nil where a hole did not take exactly one fact of its type.
  private func values(
    of match: PatternMatch, of pattern: CompiledPattern, for checks: AssertionChecks,
    in subject: Subject, _ context: LintContext
  ) throws(RuleFailure) -> [String: ExpressionValue]? {
    var values: [String: ExpressionValue] = [:]
    for (name, group) in pattern.groups {
      guard let range = match.range(of: group) else { continue }
      let original = subject.original(range)
      try context.charge(original)
      if let hole = pattern.holes.first(where: { $0.name == name }) {
        guard let value = context.value(ofHole: hole, at: original) else { return nil }
        values[name] = value
      } else {
        values[name] = .string(context.text(original))
        if checks.lists.contains(name) {
          guard let listed = listed(name, at: original, context) else { return nil }
          values.merge(listed) { first, _ in first }
        }
      }
    }
    return values
  }
}
