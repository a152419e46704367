package import Diagnostics

/// What linting one document gave.
package struct LintResult: Sendable {
  /// In report order.
  package let diagnostics: [Diagnostic]
  /// A rule hit a limit; its diagnostics are there too.
  package let isIncomplete: Bool
  package let known: FilterOutcome
  /// The steps that were counted: those of costly patterns, and those of the sums of tables.
  package let steps: Int

  package init(
    diagnostics: [Diagnostic], isIncomplete: Bool, known: FilterOutcome, steps: Int = 0
  ) {
    self.diagnostics = diagnostics
    self.isIncomplete = isIncomplete
    self.known = known
    self.steps = steps
  }
}
