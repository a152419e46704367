internal import DocumentModel

/// A part of an expression and what it came to.
package struct ExpressionStep: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    case value(ExpressionValue)
    /// A capture or a part of a date is missing, or a figure of the draft divides by zero.
    case doesNotApply
    case overflow
    /// Not looked at: what stands before it had decided.
    case notReached
  }

  /// The part as written.
  package let text: String
  package let outcome: Outcome
}

extension TypedExpression {
  /// The parts of the expression with what each comes to, innermost first, the whole last.
  ///
  /// - Parameter values: The captures that took part in the match.
  /// - Returns: No step for what stands for itself: numbers and texts as written.
  package func steps(_ values: [String: ExpressionValue]) -> [ExpressionStep] {
    var walk = StepWalk(bytes: Array(text.utf8), evaluator: ExpressionEvaluator(values: values))
    walk.visit(root)
    return walk.steps
  }
}

/// Goes through an expression in the order in which it is computed.
private struct StepWalk {
  let bytes: [UInt8]
  let evaluator: ExpressionEvaluator
  private(set) var steps: [ExpressionStep] = []

  init(bytes: [UInt8], evaluator: ExpressionEvaluator) {
    self.bytes = bytes
    self.evaluator = evaluator
  }

  mutating func visit(_ node: TypedNode) {
    switch node.form {
    case .literal: return
    // The number of a quantity: recorded as the quantity itself.
    case .value(let inner): return visit(inner)
    case .binary(let sign, let left, let right):
      visit(left)
      if decides(left, for: sign) { skip(right) } else { visit(right) }
    case .conditional(let condition, let then, let otherwise):
      visit(condition)
      let isTrue = outcome(of: condition) == .value(.boolean(true))
      if isTrue { visit(then) } else { skip(then) }
      if isTrue { skip(otherwise) } else { visit(otherwise) }
    default: for part in node.parts { visit(part) }
    }
    add(node, outcome(of: node))
  }

  /// Whether the left side of an operator leaves nothing open.
  private func decides(_ left: TypedNode, for sign: BinaryOperator) -> Bool {
    switch (sign, outcome(of: left)) {
    case (.or, .value(.boolean(true))), (.and, .value(.boolean(false))): true
    case (.or, .value), (.and, .value): false
    case (.or, _), (.and, _): true
    default: false
    }
  }

  private mutating func skip(_ node: TypedNode) {
    if case .literal = node.form { return }
    add(node, .notReached)
  }

  private mutating func add(_ node: TypedNode, _ outcome: ExpressionStep.Outcome) {
    let step = ExpressionStep(
      text: String(decoding: bytes[node.range], as: UTF8.self), outcome: outcome)
    if !steps.contains(step) { steps.append(step) }
  }

  private func outcome(of node: TypedNode) -> ExpressionStep.Outcome {
    do throws(EvaluationStop) {
      return .value(try evaluator.value(of: node))
    } catch {
      return error == .overflow ? .overflow : .doesNotApply
    }
  }
}

extension ExpressionValue {
  /// The value as a debugger shows it: numbers exact, quantities with what they stand for.
  package var described: String {
    switch self {
    case .boolean(let isTrue): "\(isTrue)"
    case .string(let text): "'\(text)'"
    case .number(let number):
      number.value.denominator == 1
        ? shown : "\(number.value.numerator)/\(number.value.denominator) ≈ \(shown)"
    case .quantity(let quantity, _, let text):
      // A percentage stands for a share: its mark is not a unit of the number.
      "\(text) → \(ExpressionValue.number(quantity.value).described)"
        + (quantity.kind == .percent || quantity.unit.isEmpty ? "" : " \(quantity.unit)")
    case .date(_, let text): text
    case .list(let items): "[\(items.map(\.described).joined(separator: ", "))]"
    }
  }

  /// The value in digits; a number that has too many is left out.
  private var shown: String {
    switch Result(catching: { () throws(EvaluationStop) in try text() }) {
    case .success(let text): text
    case .failure: "…"
    }
  }
}
