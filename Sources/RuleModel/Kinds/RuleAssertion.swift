import YAMLTree

/// What must hold of numbers that were found: `where`, `assert` and `show` of a kind.
package struct RuleAssertion: Sendable {
  /// Where it is asked at all.
  package let condition: RuleExpression?
  /// Nil where nothing more is asked of what was found.
  package let assertion: RuleExpression?
  /// Computed texts for the message, by name, in the order written.
  package let show: [(name: String, expression: RuleExpression)]

  /// Reads the three values; nil where the assertion is not whole.
  ///
  /// - Parameters:
  ///   - condition: The value of `where`.
  ///   - assertion: The value of `assert`.
  ///   - show: The value of `show`.
  ///   - names: The names that the expressions may use, with their types.
  ///   - reader: Collects what is wrong with them.
  init?(
    where condition: YAMLNode?, assert assertion: YAMLNode?, show: YAMLNode?,
    over names: @escaping @Sendable () -> [String: ExpressionType], _ reader: RuleReader
  ) {
    func expression(_ node: YAMLNode?, expected: ExpressionType?) -> RuleExpression? {
      guard let written = node?.written else { return nil }
      let expression = RuleExpression(written, over: names, expected: expected)
      return reader.checks?.accepts(expression) ?? true ? expression : nil
    }
    self.condition = expression(condition, expected: .boolean)
    self.show = (show?.namedValues ?? []).compactMap { name, value in
      expression(value, expected: nil).map { (name.text, $0) }
    }
    self.assertion = expression(assertion, expected: .boolean)
    if assertion != nil, self.assertion == nil { return nil }
  }
}
