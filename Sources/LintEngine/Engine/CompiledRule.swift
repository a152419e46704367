import Diagnostics
import DocumentModel
import RuleModel
import TextPattern

/// A rule ready to run.
struct CompiledRule: Sendable {
  let definition: RuleDefinition
  private let cases: [(condition: CompiledCondition?, evaluator: any RuleEvaluator)]

  init(_ rule: RuleCompilation) {
    definition = rule.definition
    cases = definition.cases.map { one in
      (one.condition.map { CompiledCondition($0, of: rule) }, Self.evaluator(one, of: rule))
    }
  }

  private static func evaluator(_ one: RuleCase, of rule: RuleCompilation) -> any RuleEvaluator {
    let place = CaseScope(one, of: rule)
    switch one.body {
    case .phrases(let body): return PhrasesEvaluator(body, place: place, of: rule)
    case .pattern(let body): return PatternEvaluator(body, place: place, of: rule)
    case .require(let body): return RequireEvaluator(body, place: place, of: rule)
    case .claim(let body): return ClaimEvaluator(body, place: place, of: rule)
    case .pairs(let body): return PairsEvaluator(body, place: place)
    case .sections(let body): return SectionsEvaluator(body: body, place: place)
    case .numbering(let body): return NumberingEvaluator(body: body, place: place)
    case .enumeration(let body): return EnumerationEvaluator(body: body, place: place)
    case .dates(let body): return DatesEvaluator(body: body, place: place)
    case .agreement(let body): return AgreementEvaluator(body, place: place, of: rule)
    case .length(let body): return LengthEvaluator(body, place: place, of: rule)
    case .repetition(let body): return RepetitionEvaluator(body: body, place: place)
    case .references(let body): return ReferencesEvaluator(body: body, place: place)
    case .table(let body): return TableEvaluator(body, place: place, of: rule)
    case .characters(let body): return CharactersEvaluator(body: body, place: place)
    case .statement(let body): return StatementEvaluator(body, place: place)
    }
  }

  /// What the cases find; where two find something at one place, the first overrides the other.
  func findings(in context: LintContext) throws(RuleFailure) -> [CaseFinding] {
    var all: [CaseFinding] = []
    for (index, (one, (condition, evaluator))) in zip(definition.cases, cases).enumerated() {
      if context.isPart, !one.looksAtPieces { continue }
      context.trace?.add(.ruleCase(index + 1, of: cases.count))
      if let condition, try !condition.isMet(in: context) {
        context.trace?.add(.conditionNotMet)
        continue
      }
      let found = try evaluator.findings(in: context)
      guard !all.isEmpty else {
        all = found.map { CaseFinding(finding: $0, rule: one) }
        continue
      }
      let earlier = all.map(\.finding.range).merged()
      for finding in found where !earlier.touches(finding.range) {
        all.append(CaseFinding(finding: finding, rule: one))
      }
    }
    return all.sorted { $0.finding.range.isBefore($1.finding.range) }
  }
}
