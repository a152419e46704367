import DocumentModel
import RuleModel
import TextPattern

/// Finds how far a pattern comes in a piece of text in which it does not match.
enum NearMissFinder {
  /// The longest beginning of a pattern that matches.
  ///
  /// - Returns: Nil where not even its first part does.
  static func nearMiss(
    of pattern: RulePattern, in subject: Subject, _ matcher: PatternMatcher
  ) -> MatchTrace.NearMiss? {
    let bytes = Array(pattern.written.text.utf8)
    let cuts = PatternParts.cuts(in: pattern.written.text)
    for index in cuts.indices.dropLast().reversed() {
      let cut = cuts[index]
      let beginning = String(decoding: bytes[..<cut], as: UTF8.self)
      let part = RulePattern(
        SourceString(beginning), pattern.vocabulary, isWidthExact: pattern.isWidthExact)
      guard
        case .success(let match?) = Result(catching: {
          try subject.firstMatch(of: try part.compiled(), matcher)
        })
      else { continue }
      return MatchTrace.NearMiss(
        matched: beginning,
        failing: String(decoding: bytes[cut..<cuts[index + 1]], as: UTF8.self),
        range: subject.original(match.range))
    }
    return nil
  }
}
