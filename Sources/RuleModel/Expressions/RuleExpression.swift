import DocumentModel
import Synchronization
import TextPattern

/// An expression of a rule: typed once, by the names that it may use.
///
/// An expression of a user's file is typed when the file is checked, one of a verified pack when it is first
/// asked for. Threads may share it.
package final class RuleExpression: Sendable {
  /// The expression as its author wrote it.
  package let written: SourceString
  /// The names that it may use, asked for once.
  private let names: @Sendable () -> [String: ExpressionType]
  /// What it must come to; nil for anything.
  private let expected: ExpressionType?
  private let state = Mutex(Result<TypedExpression, ExpressionFault>?.none)

  init(
    _ written: SourceString, over names: @escaping @Sendable () -> [String: ExpressionType],
    expected: ExpressionType?
  ) {
    self.written = written
    self.names = names
    self.expected = expected
  }

  /// The expression with its types, ready to evaluate.
  ///
  /// - Returns: The same one each time.
  /// - Throws: What is wrong with it; that of users' files is found when their file is checked.
  package func typed() throws(ExpressionFault) -> TypedExpression {
    try state.withLock { state -> Result<TypedExpression, ExpressionFault> in
      if let known = state { return known }
      let made = Result { () throws(ExpressionFault) in
        try Expression.check(
          written.text, environment: names(), expected: expected)
      }
      state = made
      return made
    }.get()
  }
}

extension RulePattern {
  /// The types of the captures: holes by their type, other groups as text; none for a faulty pattern.
  var captureTypes: [String: ExpressionType] {
    guard case .success(let expansion) = Result(catching: { try expansion() }) else { return [:] }
    var types: [String: ExpressionType] = [:]
    for name in expansion.groups { types[name] = .string }
    for hole in expansion.holes {
      if let type = HoleType(rawValue: hole.type) {
        types[hole.name] = type.quantityKind.map { .quantity($0) } ?? .date
      }
    }
    return types
  }
}
