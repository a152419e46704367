import DocumentModel
import RuleModel

/// `dates`: one fault of the check of dates and sign-off.
struct DatesEvaluator: RuleEvaluator {
  let body: DatesBody
  let place: CaseScope

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    try place.kept(context.dates(body.fault), in: context)
  }
}
