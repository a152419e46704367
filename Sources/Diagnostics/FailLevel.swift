/// The severity from which a run counts as failed.
package enum FailLevel: String, CaseIterable, Sendable {
  case error, warning, info, never

  package func isReached(by severity: Severity) -> Bool {
    switch self {
    case .error: severity >= .error
    case .warning: severity >= .warning
    case .info: true
    case .never: false
    }
  }
}
