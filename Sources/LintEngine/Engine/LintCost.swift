/// What linting took, added up over the documents of a run.
package struct LintCost: Sendable {
  /// The steps that were counted: those of costly patterns, and those of the sums of tables.
  package private(set) var steps = 0

  package init(steps: Int = 0) { self.steps = steps }

  package mutating func add(_ other: LintCost) { steps += other.steps }
}
