import DocumentModel
import RuleModel

/// `numbering`: one fault of the check of headings.
struct NumberingEvaluator: RuleEvaluator {
  let body: NumberingBody
  let place: CaseScope

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    try place.kept(
      context.numbering.filter { $0.fault == body.fault && body.levels.contains($0.form) }
        .map(\.finding), in: context)
  }
}
