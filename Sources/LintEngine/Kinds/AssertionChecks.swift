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
