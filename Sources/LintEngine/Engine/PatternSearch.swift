import TextPattern

/// A pattern that may match in a piece of text, and where its matches start.
struct PatternSearch {
  let pattern: CompiledPattern
  /// The pattern's place in its list.
  let index: Int
  /// The piece as the pattern sees it.
  let subject: Subject
  /// Places of the subject.
  let starts: [ClosedRange<Int>]
  let matcher: PatternMatcher

  /// All matches, left to right.
  func matches() throws(RuleFailure) -> [PatternMatch] {
    try subject.matches(of: pattern, matcher, starts: starts)
  }

  /// The first match that starts at or behind a place of the subject.
  func firstMatch(from start: Int?) throws(RuleFailure) -> PatternMatch? {
    try subject.firstMatch(of: pattern, matcher, starts: starts, from: start)
  }
}
