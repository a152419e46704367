import DocumentModel
import RuleModel

/// `numbering`: one fault of the walk over headings.
struct NumberingEvaluator: RuleEvaluator {
  let body: NumberingBody
  let place: CaseScope

  init(_ body: NumberingBody, place: CaseScope) {
    self.body = body
    self.place = place
  }

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    try place.kept(
      context.numbering.filter { $0.walk.fault == body.fault && body.levels.contains($0.form) }
        .map(\.walk.finding), in: context)
  }
}

/// `enumeration`: one fault of the walk over lists in running text.
struct EnumerationEvaluator: RuleEvaluator {
  let body: EnumerationBody
  let place: CaseScope

  init(_ body: EnumerationBody, place: CaseScope) {
    self.body = body
    self.place = place
  }

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    try place.kept(
      context.enumeration.filter {
        $0.walk.fault == body.fault && body.families.contains($0.family)
      }.map(\.walk.finding), in: context)
  }
}

/// `dates`: one fault of the walk over dates and sign-off.
struct DatesEvaluator: RuleEvaluator {
  let body: DatesBody
  let place: CaseScope

  init(_ body: DatesBody, place: CaseScope) {
    self.body = body
    self.place = place
  }

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    try place.kept(
      context.dates.filter { $0.fault == body.fault }.map(\.finding), in: context)
  }
}

/// `references`: one fault of the walk over what the text points to.
struct ReferencesEvaluator: RuleEvaluator {
  let body: ReferencesBody
  let place: CaseScope

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    try place.kept(
      context.references.filter { $0.fault == body.fault }.map(\.finding), in: context)
  }
}
