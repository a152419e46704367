import DocumentModel
import RuleModel

/// `enumeration`: one fault of the check of lists in running text.
struct EnumerationEvaluator: RuleEvaluator {
  let body: EnumerationBody
  let place: CaseScope

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    try place.kept(
      context.enumeration.filter {
        $0.fault == body.fault && body.families.contains($0.family)
      }.map(\.finding), in: context)
  }
}
