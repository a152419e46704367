package import TextPattern

/// Why a rule could not be run to its end.
package enum RuleFailure: Error, Hashable, Sendable {
  /// A pattern cost too much at a place of block text.
  case matchLimit(at: Int)
  /// A figure left the range of exact arithmetic.
  case number(at: Int)
  /// A pattern of a shipped pack does not compile.
  case pattern(PatternFault)
}

extension RuleFailure {
  /// The place in block text where the rule stopped.
  var offset: Int? {
    switch self {
    case .matchLimit(let offset), .number(let offset): offset
    case .pattern: nil
    }
  }
}
