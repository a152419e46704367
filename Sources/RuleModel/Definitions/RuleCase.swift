package import Diagnostics
package import DocumentModel

/// One alternative of a rule: where it looks and what it looks for.
package struct RuleCase: Sendable {
  /// Nil where the rule's own holds.
  package internal(set) var severity: Severity?
  package let message: LocalizedTemplate?
  package let condition: DocumentCondition?
  package let scopes: [Scope]
  /// Only what lies in a piece of these is looked at; empty for everything.
  package let within: [Scope]
  /// What lies in a piece of these is passed over.
  package let outside: [Scope]
  package let mask: [MaskKind]
  package let unless: RulePattern?
  /// The rule's fix is not for what this case finds.
  package let withholdsFix: Bool
  package let body: RuleBody
}
