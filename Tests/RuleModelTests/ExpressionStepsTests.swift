import DocumentModel
import RuleModel
import Testing

@Suite struct ExpressionStepsTests {
  private func steps(_ text: String, _ values: [String: ExpressionValue]) throws -> [String] {
    let environment = ["a", "b", "c"].reduce(into: [String: ExpressionType]()) { $0[$1] = .number }
    let expression = try Expression.check(text, environment: environment)
    let steps = expression.steps(values)
    // The last step is what the expression comes to.
    let whole = Result { () throws(EvaluationStop) in try expression.evaluate(values) }
    switch whole {
    case .success(let value): #expect(steps.last?.outcome == .value(value))
    case .failure(.doesNotApply): #expect(steps.last?.outcome == .doesNotApply)
    case .failure(.overflow): #expect(steps.last?.outcome == .overflow)
    }
    return steps.map { step in
      switch step.outcome {
      case .value(let value): "\(step.text) = \(value.described)"
      case .doesNotApply: "\(step.text): does not apply"
      case .overflow: "\(step.text): overflow"
      case .notReached: "\(step.text): not reached"
      }
    }
  }

  private let values: [String: ExpressionValue] = [
    "a": .number(Rational(350)), "b": .number(Rational(358)),
  ]

  @Test func partsAreReportedInTheOrderInWhichTheyAreComputed() throws {
    #expect(
      try steps("a / b == 1", values) == [
        "a = 350", "b = 358", "a / b = 175/179 ≈ 0.9777", "a / b == 1 = false",
      ])
    #expect(
      try steps("(a + 8) / b <= 1 && !(a > b)", values) == [
        "a = 350", "(a + 8) = 358", "b = 358", "(a + 8) / b = 1", "(a + 8) / b <= 1 = true",
        "(a > b) = false", "!(a > b) = true", "(a + 8) / b <= 1 && !(a > b) = true",
      ])
  }

  @Test func whatIsNotLookedAtIsReportedAsSuch() throws {
    #expect(
      try steps("a > b && a == 1", values) == [
        "a = 350", "b = 358", "a > b = false", "a == 1: not reached", "a > b && a == 1 = false",
      ])
    #expect(
      try steps("a < b || a == 1", values) == [
        "a = 350", "b = 358", "a < b = true", "a == 1: not reached", "a < b || a == 1 = true",
      ])
    #expect(
      try steps("a < b ? a : b", values) == [
        "a = 350", "b = 358", "a < b = true", "b: not reached", "a < b ? a : b = 350",
      ])
  }

  @Test func whatDoesNotApplyIsReported() throws {
    #expect(
      try steps("has(c) && c > 1", values) == [
        "has(c) = false", "c > 1: not reached", "has(c) && c > 1 = false",
      ])
    #expect(
      try steps("a / c == 1", values) == [
        "a = 350", "c: does not apply", "a / c: does not apply", "a / c == 1: does not apply",
      ])
    #expect(
      try steps("a / (b - b) == 1", values) == [
        "a = 350", "b = 358", "(b - b) = 0", "a / (b - b): does not apply",
        "a / (b - b) == 1: does not apply",
      ])
  }
}
