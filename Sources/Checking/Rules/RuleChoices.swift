import Diagnostics
import DocumentModel
import LintEngine
import RuleModel
import SourceText

/// The rules of a run's drafts: read once for all drafts that are checked by the same ones.
struct RuleChoices {
  private let settings: CheckSettings
  /// The rules of drafts, by what decides them.
  private var groups: [CheckSettings.Key: ProfileLinters] = [:]
  /// In the order met.
  private var keys: [CheckSettings.Key] = []
  private var digests: [DigestKey: KeyedDigest] = [:]
  private lazy var candidates = [ProfileCandidate].shipped

  init(_ settings: CheckSettings) { self.settings = settings }

  /// Whether no draft called for rules so far.
  var isEmpty: Bool { keys.isEmpty }

  /// The rules that a draft is checked by.
  struct Chosen {
    let linter: Linter
    /// Nil for none.
    let profile: String?
    /// Why `auto` chose the profile; nil where it was named.
    let reason: LocalizedText?
    /// The words that the draft is read by; nil for the shipped ones.
    let lexicon: Lexicon?
  }

  /// The rules for a draft, read when first called for.
  mutating func chosen(for document: Document, _ choice: CheckSettings.Choice) -> Chosen {
    read(choice)
    let isAutomatic = choice.profile == "auto"
    let found = isAutomatic ? candidates.choice(for: document) : nil
    let profile = isAutomatic ? found?.name : choice.profile == "none" ? nil : choice.profile
    var reason = found?.reason
    // The rules of the key were read above; taken out, so that they are not copied.
    var group = groups.removeValue(forKey: choice.key) ?? ProfileLinters(choice.key, settings)
    var linter = group.linter(profile: profile, for: document.text.bytes.count)
    if let foreign = document.foreign, let profile {
      if isAutomatic, let name = candidates.general(for: foreign.language) {
        linter = linter.beside(group.foreignLinter(profile: name))
        reason = reason.map { CheckingNote.foreignProfile(name, $0, foreign).text }
      } else if !group.rules.set(profile: profile).hasShippedRules(for: foreign.language) {
        linter = linter.beside(nil)
      }
    }
    let lexicon = group.rules.lexicon(profile: profile)
    groups[choice.key] = group
    return Chosen(linter: linter, profile: profile, reason: reason, lexicon: lexicon)
  }

  /// Reads the rules of some settings, so that their faults are reported.
  mutating func read(_ choice: CheckSettings.Choice) {
    if groups[choice.key] == nil {
      groups[choice.key] = ProfileLinters(choice.key, settings)
      keys.append(choice.key)
    }
    // A profile that is named is read even where no draft is, so that its faults are reported.
    if !["auto", "none"].contains(choice.profile) {
      _ = groups[choice.key]?.rules.set(profile: choice.profile)
    }
  }

  /// A digest of the rules of a profile under some settings, always from the same start; nil where
  /// something is wrong with them.
  mutating func digest(
    of profile: String?, _ choice: CheckSettings.Choice, from start: KeyedDigest
  ) -> KeyedDigest? {
    read(choice)
    let key = DigestKey(key: choice.key, profile: profile)
    let digest = digests[key] ?? groups[choice.key]?.rules.digest(of: profile, from: start)
    digests[key] = digest
    return digest
  }

  private struct DigestKey: Hashable {
    let key: CheckSettings.Key
    let profile: String?
  }

  /// Those of some names that a rule, pack or file of some draft has.
  mutating func known(among names: [String]) -> Set<String> {
    keys.reduce(into: []) { $0.formUnion(groups[$1]?.rules.known(among: names) ?? []) }
  }

  /// Names that are chosen or left out and that no rule or pack has.
  mutating func unknownNames(_ remarks: ConfigurationRemarks) -> [FileReport] {
    guard !settings.chosenNames.isEmpty else { return [] }
    // Names of one draft's rules are known, whichever draft it is.
    let known = known(among: settings.chosenNames.map(\.name))
    return remarks.unknownNames(known.contains) {
      keys.flatMap { groups[$0]?.rules.allNames ?? [] }
    }
  }

  /// Whether something is wrong with the rules read so far.
  var hasFaults: Bool { groups.values.contains { !$0.rules.faults.isEmpty } }

  /// The ids of all rules that a draft under some settings may know.
  func allNames(_ choice: CheckSettings.Choice) -> [String] {
    groups[choice.key]?.rules.allNames ?? []
  }

  /// Faults of rule files, each once, whichever drafts called for them.
  mutating func faults() -> [FileReport] {
    var reports: [FileReport] = []
    for report in keys.flatMap({ groups[$0]?.rules.faultReports(settings.language) ?? [] })
    where !reports.contains(where: { $0.file.path == report.file.path }) {
      reports.append(
        settings.placeNaming(report.file).map { named in
          settings.report(on: named.file, report.diagnostics.map { $0.moved(to: named.span) })
        } ?? report)
    }
    return reports
  }

  /// The rules in force with their titles and reasons, which a plain run does not read.
  func explained() -> [RuleDefinition] {
    keys.flatMap { groups[$0]?.explained(settings.configured) ?? [] }
  }
}

extension RuleSet {
  fileprivate func hasShippedRules(for language: DraftLanguage) -> Bool {
    rules.contains { $0.file.hasPrefix("\(language.rawValue)/") }
  }
}
