import Diagnostics
import DocumentModel
import RuleModel
import TextPattern

/// `pattern`: a regular expression that must not match.
struct PatternEvaluator: RuleEvaluator {
  private let place: CaseScope
  private let pattern: LazyPattern
  private let except: [LazyPattern]
  private let pairs: [PairsBody.Marks]

  init(_ body: PatternBody, place: CaseScope, of rule: RuleCompilation) {
    self.place = place
    pattern = body.find.lazy(in: rule)
    except = body.except.map { $0.lazy(in: rule) }
    pairs = body.pairs
  }

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    let masked = context.masked(place.mask)
    return try place.findings(of: [pattern], in: context) {
      (subject, pattern, _) throws(RuleFailure) in
      var found: [Finding] = []
      for match in try subject.matches(of: pattern, context.matcher) {
        context.trace?.add(match, of: pattern, in: subject, context)
        if try isExcepted(subject.original(match.range), context) { continue }
        found.append(try context.finding(match, of: pattern, in: subject))
      }
      guard !pairs.isEmpty, !found.isEmpty else { return found }
      let partners = PartnerMarks(
        pairs, in: context.document.text, subject.original(subject.whole), masked: masked)
      return partners.paired(found)
    }
  }

  /// Whether an exception matches the very text of the match.
  private func isExcepted(_ range: TextRange, _ context: LintContext) throws(RuleFailure) -> Bool {
    let characters = except.isEmpty ? nil : context.sketch(range)
    for pattern in except where characters.map(pattern.mayMatch) ?? true {
      let subject = context.subject(range, mask: [])
      let match = try subject.firstMatch(of: try pattern.compiled(), context.matcher)
      if match?.range == range {
        context.trace?.add(.excepted(pattern: pattern.pattern.written.text))
        return true
      }
    }
    return false
  }
}
