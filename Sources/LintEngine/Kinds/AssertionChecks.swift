import Diagnostics
import RuleModel
import TextPattern

/// What a rule asserts of numbers, ready to evaluate.
struct AssertionChecks: Sendable {
  let condition: TypedExpression?
  let assertion: TypedExpression?
  let show: [(name: String, expression: TypedExpression)]
  /// The groups that the expressions read as lists.
  let lists: Set<String>

  /// - Throws: A slip in a verified pack; users' files were checked when they were read.
  init(_ asserted: RuleAssertion) throws(RuleFailure) {
    condition = try asserted.condition?.ready()
    assertion = try asserted.assertion?.ready()
    show = try asserted.show.map { shown throws(RuleFailure) in
      (shown.name, try shown.expression.ready())
    }
    let all = [condition, assertion].compactMap(\.self) + show.map(\.expression)
    lists = all.reduce(into: []) { $0.formUnion($1.lists) }
  }

  /// What messages show of values of which the assertion is false, or of all where nothing is asserted; nil
  /// where it holds, or where nothing is asked of them.
  ///
  /// - Throws: A number beyond exact arithmetic, said of `place`.
  func shown(
    of values: [String: ExpressionValue], at place: Int
  ) throws(RuleFailure) -> [String: LocalizedText]? {
    var shown: [String: LocalizedText] = [:]
    do throws(EvaluationStop) {
      if let condition, try condition.evaluate(values) != .boolean(true) { return nil }
      if let assertion, try assertion.evaluate(values) != .boolean(false) { return nil }
      for (name, expression) in show {
        shown[name] = LocalizedText(try expression.evaluate(values).text())
      }
      return shown
    } catch {
      if error == .overflow { throw .number(at: place) }
      return nil
    }
  }
}

extension RuleExpression {
  /// The expression with its types.
  ///
  /// - Throws: A slip in a verified pack; users' files were checked when they were read.
  fileprivate func ready() throws(RuleFailure) -> TypedExpression {
    do {
      return try typed()
    } catch {
      throw .pattern(
        PatternFault(.compile(.other(error.text.english)), at: error.range.lowerBound))
    }
  }
}
