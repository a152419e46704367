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
    var exceptions: [SoughtPattern]?
    return try place.findings(of: [pattern], in: context) { search throws(RuleFailure) in
      let (subject, pattern) = (search.subject, search.pattern)
      var found: [Finding] = []
      for match in try search.matches() {
        context.trace?.add(match, of: pattern, in: subject, context)
        let sought = exceptions ?? except.map { SoughtPattern($0, in: context) }
        exceptions = sought
        if try isExcepted(subject.original(match.range), sought, context) { continue }
        found.append(try context.finding(match, of: pattern, in: subject))
      }
      guard !pairs.isEmpty, !found.isEmpty else { return found }
      let partners = PartnerMarks(
        pairs, in: context.document.text, subject.original(subject.whole), masked: masked)
      return partners.paired(found)
    }
  }

  /// Whether an exception matches the very text of the match.
  private func isExcepted(
    _ range: TextRange, _ exceptions: [SoughtPattern], _ context: LintContext
  ) throws(RuleFailure) -> Bool {
    for exception in exceptions where try exception.firstMatch(in: range) == range {
      context.trace?.add(.excepted(pattern: exception.pattern.pattern.written.text))
      return true
    }
    return false
  }
}
