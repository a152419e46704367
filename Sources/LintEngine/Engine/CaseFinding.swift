import RuleModel

/// A finding and the case that made it.
struct CaseFinding {
  let finding: Finding
  let rule: RuleCase
}
