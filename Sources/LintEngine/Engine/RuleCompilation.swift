import RuleModel

/// A rule on its way to an evaluator.
struct RuleCompilation {
  let definition: RuleDefinition
  let speed: PatternSpeed
}
