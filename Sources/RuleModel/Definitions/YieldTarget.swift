package import Diagnostics

/// A rule whose findings silence this one's.
package struct YieldTarget: Hashable, Sendable {
  package enum Reach: String, CaseIterable, Hashable, Sendable {
    /// The findings overlap.
    case overlap
    /// They stand under the same heading.
    case section
  }

  package let rule: RuleID
  package let reach: Reach
}
