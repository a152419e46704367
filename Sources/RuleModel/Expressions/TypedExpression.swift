/// The way into the expression language of rules, a subset of the Common Expression Language.
package enum Expression {
  /// Reads an expression and checks it against the names it may use.
  ///
  /// - Parameters:
  ///   - text: The expression as written in the rule.
  ///   - environment: The type of each name: typed holes, and named groups as `string`.
  ///   - expected: What the expression must come to; a quantity will do for a number. Nil takes
  ///     any type.
  /// - Returns: The expression, ready to be computed.
  /// - Throws: The first fault, in bytes of `text`.
  /// - Complexity: O(*n*) in the length of `text`.
  package static func check(
    _ text: String, environment: [String: ExpressionType], expected: ExpressionType? = nil
  ) throws(ExpressionFault) -> TypedExpression {
    let checker = ExpressionChecker(environment: environment, bytes: Array(text.utf8))
    let node = try checker.check(try ExpressionParser.tree(of: text))
    guard let expected else { return TypedExpression(node, text: text) }
    return TypedExpression(try checker.coerced(node, to: [expected]), text: text)
  }
}

/// An expression that has been checked and can be computed as often as needed.
package struct TypedExpression: Sendable {
  let root: TypedNode
  /// The expression as written.
  package let text: String

  init(_ root: TypedNode, text: String) {
    self.root = root
    self.text = text
  }

  /// What the expression comes to.
  package var type: ExpressionType { root.type }

  /// The captures that the expression reads as lists of numbers.
  package var lists: Set<String> { root.lists }

  /// Whether the expression asks only which names have a value: `has(a) && has(b)`.
  package var isOfPresence: Bool { root.isOfPresence }

  /// The value of the expression for one match.
  ///
  /// Each value must have the type that its name had when the expression was checked.
  /// `&&`, `||` and `? :` look at their right side only where the left one leaves the question open.
  ///
  /// - Parameter values: The captures that took part in the match.
  /// - Returns: A value of ``type``.
  /// - Throws: ``EvaluationStop/doesNotApply`` where a capture or a part of a date is missing or the
  ///   draft's figures divide by zero; ``EvaluationStop/overflow`` where a number does not fit.
  package func evaluate(
    _ values: [String: ExpressionValue]
  ) throws(EvaluationStop) -> ExpressionValue {
    try ExpressionEvaluator(values: values).value(of: root)
  }
}

/// A part of an expression with its type.
struct TypedNode: Sendable {
  indirect enum Form: Sendable {
    case literal(ExpressionValue)
    case name(String)
    /// Whether the name has a value.
    case isPresent(String)
    /// The number that a quantity stands for, or the numbers that a list of them does.
    case value(TypedNode)
    case list([TypedNode])
    /// The numbers of a list that a group captured.
    case listed(ExpressionFunction, String)
    case quantityMember(TypedNode, QuantityMember)
    case dateMember(TypedNode, DateMember)
    case admits(TypedNode, TypedNode, truncated: Bool)
    /// A number as the quantity is written.
    case written(TypedNode, TypedNode)
    case textMethod(TextMethod, TypedNode, TypedNode)
    case function(ExpressionFunction, [TypedNode])
    case not(TypedNode)
    case negated(TypedNode)
    case binary(BinaryOperator, TypedNode, TypedNode)
    case joined(TypedNode, TypedNode)
    case conditional(TypedNode, then: TypedNode, otherwise: TypedNode)
  }

  let form: Form
  let type: ExpressionType
  let range: Range<Int>

  /// The value of a part that no draft can change.
  var constant: ExpressionValue? {
    if case .literal(let value) = form { value } else { nil }
  }
}

extension TypedNode {
  /// The captures that are read as lists of numbers.
  fileprivate var lists: Set<String> {
    if case .listed(_, let name) = form { return [name] }
    return parts.reduce(into: []) { $0.formUnion($1.lists) }
  }

  fileprivate var isOfPresence: Bool {
    switch form {
    case .isPresent: true
    case .not(let inner): inner.isOfPresence
    case .binary(.and, let left, let right), .binary(.or, let left, let right):
      left.isOfPresence && right.isOfPresence
    default: false
    }
  }

  /// The parts that it is made of.
  var parts: [TypedNode] {
    switch form {
    case .literal, .name, .isPresent, .listed: []
    case .value(let inner), .quantityMember(let inner, _), .dateMember(let inner, _),
      .not(let inner), .negated(let inner):
      [inner]
    case .list(let items), .function(_, let items): items
    case .admits(let first, let second, _), .written(let first, let second),
      .textMethod(_, let first, let second), .binary(_, let first, let second),
      .joined(let first, let second):
      [first, second]
    case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
    }
  }
}
