import DocumentModel
import RuleModel

/// `references`: one fault of the check of what the text points to.
struct ReferencesEvaluator: RuleEvaluator {
  let body: ReferencesBody
  let place: CaseScope

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    try place.kept(
      context.references.filter { $0.fault == body.fault }.map(\.finding), in: context)
  }
}
