import Diagnostics

/// What can be wrong with the expectations of a document case.
enum CaseFault {
  case unknownRule(String, known: [String])
  /// Nothing meets an expectation; what else the rule finds.
  case missing(rule: String, others: [(line: Int, text: String)])
  /// What no expectation is for.
  case unexpected(Diagnostic, line: Int, text: String)
}

extension CaseFault: FileFault {
  var id: String {
    switch self {
    case .unknownRule: "unknown-rule"
    case .missing: "missing"
    case .unexpected: "unexpected"
    }
  }
}
