import Diagnostics
import DocumentModel
import RuleModel
import TextPattern

/// `claim`: numbers that must fit together.
struct ClaimEvaluator: RuleEvaluator {
  private struct Shown: Sendable {
    let name: String
    let expression: TypedExpression
  }

  private let place: CasePlace
  private let patterns: [CompiledPattern]
  private let condition: TypedExpression?
  private let assertion: TypedExpression
  private let show: [Shown]
  private let holes: Set<HoleType>

  init(_ body: ClaimBody, place: CasePlace, of rule: RuleCompilation) throws(RuleStop) {
    self.place = place
    var patterns: [CompiledPattern] = []
    for written in body.find { patterns.append(try written.compiled(for: rule)) }
    self.patterns = patterns
    holes = patterns.reduce(into: []) { $0.formUnion($1.holeTypes) }
    let environment =
      patterns.first.map {
        ClaimBody.environment(names: Set($0.groups.keys), holes: $0.holes)
      } ?? [:]
    condition = try body.condition.map { written throws(RuleStop) in
      try Self.expression(written, environment, .boolean)
    }
    assertion = try Self.expression(body.assertion, environment, .boolean)
    show = try body.show.map { shown throws(RuleStop) in
      Shown(
        name: shown.name, expression: try Self.expression(shown.expression, environment, nil))
    }
  }

  private static func expression(
    _ written: WrittenText, _ environment: [String: ExpressionType], _ expected: ExpressionType?
  ) throws(RuleStop) -> TypedExpression {
    do {
      return try Expression.check(
        written.text, environment: environment, expected: expected)
    } catch {
      // Rule files are checked before they are compiled; what is left is a slip in a shipped pack.
      throw .pattern(PatternFault(.compile(error.message.english), at: error.range.lowerBound))
    }
  }

  func findings(in context: LintContext) throws(RuleStop) -> [Finding] {
    let isWorth = { (facts: ArraySlice<FactStandIns.Fact>) in
      patterns.contains { $0.canBeFilled(by: facts) }
    }
    return try place.findings(in: context, holes: holes, isWorth: isWorth) {
      (subject, piece) throws(RuleStop) in
      var found: [Finding] = []
      let facts = context.holeFacts.within(piece)
      for pattern in patterns where pattern.canBeFilled(by: facts) {
        found += try findings(of: pattern, in: subject, context)
      }
      return found
    }
  }

  private func findings(
    of pattern: CompiledPattern, in subject: Subject, _ context: LintContext
  ) throws(RuleStop) -> [Finding] {
    var found: [Finding] = []
    var start: Int?
    while let match = try subject.firstMatch(of: pattern, context.matcher, from: start) {
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
    on match: PatternMatch, of pattern: CompiledPattern, in subject: Subject, _ context: LintContext
  ) throws(RuleStop) -> Verdict {
    guard let values = values(of: match, of: pattern, in: subject, context) else {
      return .doesNotApply
    }
    do {
      if let condition, try condition.evaluate(values) != .boolean(true) { return .doesNotApply }
      if try assertion.evaluate(values) == .boolean(true) { return .holds }
      var finding = context.finding(match, of: pattern, in: subject)
      for shown in show {
        finding.captures[shown.name] = LocalizedText(
          try shown.expression.evaluate(values).text())
      }
      return .broken(finding)
    } catch {
      switch error {
      case .doesNotApply: return .doesNotApply
      case .overflow: throw .number(at: subject.original(match.range).lowerBound)
      }
    }
  }

  /// The captures by name; nil where a hole did not take exactly one fact of its type.
  private func values(
    of match: PatternMatch, of pattern: CompiledPattern, in subject: Subject, _ context: LintContext
  ) -> [String: ExpressionValue]? {
    var values: [String: ExpressionValue] = [:]
    for (name, group) in pattern.groups {
      guard let range = match.range(of: group) else { continue }
      let original = subject.original(range)
      if let hole = pattern.holes.first(where: { $0.name == name }) {
        guard let value = context.value(ofHole: hole, at: original) else { return nil }
        values[name] = value
      } else {
        values[name] = .string(context.text(original))
      }
    }
    return values
  }
}
