/// Finds what one case of a rule looks for; knows neither the rule's id nor its severity.
protocol RuleEvaluator: Sendable {
  /// Findings in the order of the text.
  func findings(in context: LintContext) throws(RuleFailure) -> [Finding]
}
