/// What matching may cost.
package struct MatchBudget: Hashable, Sendable {
  /// Backtracking that one start of a match may cost before its steps are counted.
  package let match: UInt32
  /// Counted steps of one rule in one text; nil where an expensive match is given up at once.
  package let steps: Int?

  package init(match: UInt32 = 1000, steps: Int? = 10_000_000) {
    self.match = match
    self.steps = steps
  }
}
