import LintEngine
import RuleModel

/// The rules of the drafts that are checked by the same ones, and their linters by profile.
struct ProfileLinters {
  var rules: RuleChoice
  private let key: CheckSettings.Key
  private let limits: LintLimits
  private var linters: [String: Linter] = [:]
  /// By profile; for paragraphs in another language than their draft.
  private var foreignLinters: [String: Linter] = [:]
  private var bytesSeen = 0
  private static let fastFrom = 262144

  init(_ key: CheckSettings.Key, _ settings: CheckSettings) {
    rules = RuleChoice(key.rules, configured: settings.configured)
    self.key = key
    limits = settings.limits
  }

  /// The linter of a profile, or of the added rules alone, for a text of so many bytes.
  ///
  /// Once a run has seen enough text, patterns get machine code.
  mutating func linter(profile: String?, for bytes: Int) -> Linter {
    bytesSeen += bytes
    let isFast = bytesSeen > Self.fastFrom
    let name = "\(isFast) \(profile ?? "")"
    let linter = linters[name] ?? linter(rules.set(profile: profile), isFast ? .fast : .asNeeded)
    linters[name] = linter
    return linter
  }

  /// The linter for paragraphs that are not in a draft's main language.
  ///
  /// Added files were made for the draft's own profile: that they change rules which this one lacks
  /// is not a fault, and what else is wrong with them is reported under the draft's own.
  mutating func foreignLinter(profile: String) -> Linter {
    var rules = rules
    let linter = foreignLinters[profile] ?? linter(rules.set(profile: profile), .asNeeded)
    foreignLinters[profile] = linter
    return linter
  }

  private func linter(_ set: RuleSet, _ speed: PatternSpeed) -> Linter {
    Linter(set.filtered(key.includes), limits: limits, speed: speed)
  }

  /// The rules in force with their titles and reasons, which a plain run does not read.
  func explained(_ configured: ConfiguredNames) -> [RuleDefinition] {
    var choice = RuleChoice(key.rules, hasExamples: true, configured: configured)
    return rules.profiles.union(foreignLinters.keys).sorted().flatMap {
      choice.set(profile: $0.isEmpty ? nil : $0).rules
    }
  }
}
