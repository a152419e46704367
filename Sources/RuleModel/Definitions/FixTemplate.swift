/// How a finding can be fixed.
package struct FixTemplate: Hashable, Sendable {
  package enum Change: Hashable, Sendable {
    case replace(MessageTemplate)
    /// Marks and digits are turned to their twins of the other width.
    case fullWidth, halfWidth
  }

  package let change: Change
  package let isSafe: Bool
}
