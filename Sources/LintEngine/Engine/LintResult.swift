package import Diagnostics

/// What linting one document gave.
package struct LintResult: Sendable {
  /// In report order.
  package let diagnostics: [Diagnostic]
  /// A rule hit a limit; its diagnostics are there too.
  package let isIncomplete: Bool
  package let known: FilterOutcome
  package let cost: LintCost

  package init(
    diagnostics: [Diagnostic], isIncomplete: Bool, known: FilterOutcome,
    cost: LintCost = LintCost()
  ) {
    self.diagnostics = diagnostics
    self.isIncomplete = isIncomplete
    self.known = known
    self.cost = cost
  }
}
