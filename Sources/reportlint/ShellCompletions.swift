import ArgumentParser
import Checking
import RuleModel
import StandardRules
import Workspace

/// What a shell offers for the values of options; whatever depends on rules is asked of the program
/// when the key is pressed.
extension CompletionKind {
  static var drafts: CompletionKind {
    .file(extensions: DraftSelection.endings.map { String($0.dropFirst()) })
  }

  /// The shipped packs, and rule files.
  static var packsOrFiles: CompletionKind {
    .custom { _, _, begun in StandardRules.names + ruleFiles(begun) }
  }

  /// The shipped profiles, some names besides, and profile files.
  static func profilesOrFiles(_ names: [String]) -> CompletionKind {
    .custom { _, _, begun in names + StandardRules.profiles + ruleFiles(begun) }
  }

  /// The ids of the shipped rules and of those the configuration adds, and the names of packs.
  static var rulesAndPacks: CompletionKind { .custom { _, _, _ in inForce() } }

  /// The ids of the shipped rules and of those the configuration adds.
  static var rules: CompletionKind {
    .custom { _, _, _ in inForce().filter { !StandardRules.names.contains($0) } }
  }

  /// The ids of the shipped rules.
  static var shippedRules: CompletionKind {
    .custom { _, _, _ in
      RuleChoice().allNames.filter { !StandardRules.names.contains($0) }.uniqued
    }
  }

  /// What git knows by a name; without quotes, which zsh would not stand here.
  static var revisions: CompletionKind {
    .shellCommand("git rev-parse --symbolic --branches --tags --remotes 2>/dev/null")
  }

  private static func ruleFiles(_ begun: String) -> [String] {
    PathCompletion.candidates(begun, endings: [".yaml", ".yml"])
  }

  private static func inForce() -> [String] {
    let configuration = ConfigurationOptions.ofCurrentFolder
    var choice = RuleChoice(
      configuration.settings { _ in true }.rules.map(\.value),
      configured: ConfiguredNames(configuration, besides: []))
    _ = choice.set(profile: nil)
    return choice.allNames.uniqued
  }
}

extension ConfigurationOptions {
  /// The configuration that a run without options would read.
  fileprivate static var ofCurrentFolder: Configuration {
    do {
      return try Self.parse([]).read(nil).configuration
    } catch {
      return .none
    }
  }
}

extension [String] {
  fileprivate var uniqued: [String] { Set(self).sorted() }
}
