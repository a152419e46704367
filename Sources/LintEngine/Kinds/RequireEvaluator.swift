import Diagnostics
import DocumentModel
import RuleModel
import TextPattern

/// `require`: what must occur in a scope.
struct RequireEvaluator: RuleEvaluator {
  private let place: CaseScope
  private let pattern: LazyPattern
  private let others: LazyPattern?
  private let body: RequireBody

  init(_ body: RequireBody, place: CaseScope, of rule: RuleCompilation) {
    self.place = place
    self.body = body
    pattern = body.find.lazy(in: rule)
    others = body.others?.lazy(in: rule)
  }

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    guard let others else { return try lacking(in: context) }
    // Asked first, since in most drafts no piece holds it and nothing else need be looked for.
    let sought = SoughtPattern(others, in: context)
    guard !sought.isNowhere else { return [] }
    var holding = 0
    _ = try place.findings(in: context) { piece throws(RuleFailure) in
      if try sought.firstMatch(in: piece) != nil { holding += 1 }
      return []
    }
    guard holding > 0 else { return [] }
    let found = try lacking(in: context)
    // What half of them lack is no habit of the text.
    return holding >= found.count ? found : []
  }

  /// The pieces that lack what must occur, or hold too much of it.
  private func lacking(in context: LintContext) throws(RuleFailure) -> [Finding] {
    try place.findings(in: context) { piece throws(RuleFailure) in
      let subject =
        context.subject(piece, mask: place.mask, holes: self.pattern.holeTypes)
        ?? context.subject(piece, mask: place.mask)
      // Compiled where there is a piece: the names and days of English take as long as all else.
      let pattern = try pattern.compiled()
      let matches = try subject.matches(of: pattern, context.matcher)
        .filter { context.holesFit($0, of: pattern, in: subject) }
      let captures = [
        "min": LocalizedText("\(body.minimum)"),
        "max": LocalizedText(body.maximum.map { "\($0)" } ?? ""),
        "found": LocalizedText("\(matches.count)"),
      ]
      if matches.count < body.minimum {
        // What is absent has no place of its own: it is missed at the end of the piece's text.
        let text = context.document.text.trimmingWhitespace(piece)
        let end = text.isEmpty ? piece.upperBound : text.upperBound
        return [Finding(end..<end, captures: captures)]
      }
      guard let maximum = body.maximum, matches.count > maximum else { return [] }
      return [Finding(subject.original(matches[maximum].range), captures: captures)]
    }
  }
}
