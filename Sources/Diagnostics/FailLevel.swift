/// The severity from which a run counts as failed.
package enum FailLevel: String, CaseIterable, Sendable {
  case error, warning, info, never

  package func isReached(by severity: Severity) -> Bool {
    Severity(rawValue: rawValue).map { severity >= $0 } ?? false
  }
}
