import RuleModel

/// Values that are one thing in two spellings.
enum AlikeValues {
  /// Statements whose values are alike, under one key.
  ///
  /// - Complexity: O(*n*) in the number of values, times their length.
  static func joined(
    _ statements: [AgreementEvaluator.Statement], _ likeness: AgreementBody.Likeness?
  ) -> [AgreementEvaluator.Statement] {
    switch likeness {
    case nil: return statements
    case .capitals: return statements.map { keyed($0, $0.value.lowercased()) }
    case .letter:
      let keys = keys(of: Set(statements.map(\.value)).sorted())
      return statements.map { keyed($0, keys[$0.value] ?? $0.value) }
    }
  }

  private static func keyed(
    _ statement: AgreementEvaluator.Statement, _ key: String
  ) -> AgreementEvaluator.Statement {
    var statement = statement
    statement.key = key
    return statement
  }

  /// For each value the first one that it is alike.
  private static func keys(of values: [String]) -> [String: String] {
    var owners: [String: String] = [:]
    var keys: [String: String] = [:]
    for value in values {
      // Names that begin differently are two: Hansen, Jansen.
      let shorter = value.indices.dropFirst().map { shortened(value, at: $0) }
      // An s at the end makes a plural or a possessive of a name.
      let owner = ([value] + shorter).lazy.compactMap { owners[$0] }
        .first { !isPlural($0, value) }
      let key = owner.map { keys[$0] ?? $0 } ?? value
      keys[value] = key
      for text in [value] + shorter where owners[text] == nil { owners[text] = value }
    }
    return keys
  }

  private static func shortened(_ value: String, at index: String.Index) -> String {
    var value = value
    value.remove(at: index)
    return value
  }

  private static func isPlural(_ first: String, _ second: String) -> Bool {
    first + "s" == second || second + "s" == first
  }
}
