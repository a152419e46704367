import Diagnostics
import DocumentModel
import LintEngine
import RuleModel
import SourceText

/// The rules of a run's drafts: read once for all drafts that are checked by the same ones.
struct RuleChoices {
  private let run: CheckSettings
  /// The rules of drafts, by what decides them.
  private var choices: [CheckSettings.Key: RuleChoice] = [:]
  /// In the order met.
  private var keys: [CheckSettings.Key] = []
  private var digests: [DigestKey: KeyedDigest] = [:]

  init(_ run: CheckSettings) { self.run = run }

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
  mutating func chosen(for document: Document, _ settings: CheckSettings.Choice) -> Chosen {
    read(settings)
    var profile: String? = settings.profile == "none" ? nil : settings.profile
    var reason: LocalizedText?
    if settings.profile == "auto" {
      let choice = choices[settings.key]?.profile(for: document)
      profile = choice?.name
      reason = choice?.reason
    }
    // The rules of the key were read above; taken out, so that they are not copied.
    var choice = choices.removeValue(forKey: settings.key) ?? RuleChoice()
    var linter = choice.linter(profile: profile, for: document.text.bytes.count)
    if let foreign = document.foreign, let profile {
      if settings.profile == "auto", let name = choice.generalProfile(of: foreign.language) {
        linter = linter.beside(choice.foreignLinter(profile: name))
        reason = reason.map { $0.naming(name, for: foreign) }
      } else if !choice.hasRules(of: profile, for: foreign.language) {
        linter = linter.beside(nil)
      }
    }
    let lexicon = choice.lexicon(profile: profile)
    choices[settings.key] = choice
    return Chosen(linter: linter, profile: profile, reason: reason, lexicon: lexicon)
  }

  /// Reads the rules of some settings, so that their faults are reported.
  mutating func read(_ settings: CheckSettings.Choice) {
    let key = settings.key
    if choices[key] == nil {
      var choice = RuleChoice(
        limits: run.limits, configured: run.configured, isIncluded: key.includes)
      for name in key.rules { choice.add(name) }
      choices[key] = choice
      keys.append(key)
    }
    switch settings.profile {
    case "auto": choices[key]?.readCandidates()
    case "none": break
    // A profile named outright is read even where no draft is, so that its faults are reported.
    default: _ = choices[key]?.set(profile: settings.profile)
    }
  }

  /// Tells the rules of a profile under some settings.
  ///
  /// - Parameters:
  ///   - profile: The profile; nil for none.
  ///   - settings: What is in force.
  ///   - start: What the digest begins with, always the same.
  /// - Returns: Nil where something is wrong with them.
  mutating func digest(
    of profile: String?, _ settings: CheckSettings.Choice, from start: KeyedDigest
  ) -> KeyedDigest? {
    read(settings)
    let key = DigestKey(key: settings.key, profile: profile)
    if let known = digests[key] { return known }
    let digest = choices[settings.key]?.digest(of: profile, from: start)
    digests[key] = digest
    return digest
  }

  private struct DigestKey: Hashable {
    let key: CheckSettings.Key
    let profile: String?
  }

  /// Those of some names that a rule, pack or file of some draft bears.
  mutating func known(among names: [String]) -> Set<String> {
    keys.reduce(into: []) { $0.formUnion(choices[$1]?.known(among: names) ?? []) }
  }

  /// Names that are chosen or left out and that no rule or pack bears.
  mutating func unknownNames(_ remarks: ConfigurationRemarks) -> [FileReport] {
    guard !run.chosenNames.isEmpty else { return [] }
    // Names of one draft's rules are known, whichever draft it is.
    let known = known(among: run.chosenNames.map(\.name))
    return remarks.unknownNames(known.contains) {
      keys.flatMap { choices[$0]?.allNames ?? [] }
    }
  }

  /// Whether something is wrong with the rules read so far.
  var hasFaults: Bool { choices.values.contains { !$0.faults.isEmpty } }

  /// The ids of all rules that a draft under some settings may know.
  func allNames(_ settings: CheckSettings.Choice) -> [String] {
    choices[settings.key]?.allNames ?? []
  }

  /// Faults of rule files, each once, whichever drafts called for them.
  mutating func faults() -> [FileReport] {
    var reports: [FileReport] = []
    for key in keys {
      choices[key]?.placeFaults()
      guard let choice = choices[key] else { continue }
      for fault in choice.faults where !reports.contains(where: { $0.file.path == fault.file.path })
      {
        if let named = run.placeNaming(fault.file) {
          reports.append(
            run.report(on: named.file, fault.diagnostics.map { $0.moved(to: named.span) }))
          continue
        }
        reports.append(
          FileReport(
            file: fault.file, profile: nil, language: run.language,
            diagnostics: fault.diagnostics, isIncomplete: true, others: choice.sources))
      }
    }
    return reports
  }

  /// The rules in force with their titles and reasons, which a plain run does not read.
  func explained() -> [RuleDefinition] {
    keys.flatMap { key in
      var choice = RuleChoice(hasExamples: true, configured: run.configured)
      for name in key.rules { choice.add(name) }
      let profiles = (choices[key]?.profilesInUse ?? []).sorted()
      return profiles.flatMap { choice.set(profile: $0.isEmpty ? nil : $0).rules }
    }
  }
}

extension LocalizedText {
  /// The reason for a profile, and that another one is for paragraphs in another language.
  fileprivate func naming(_ profile: String, for foreign: ForeignText) -> LocalizedText {
    let isChinese = foreign.language == .chinese
    let count = foreign.blocks.count
    return LocalizedText(
      zh: "\(chinese)；\(count) 段\(isChinese ? "中文" : "英文")按 \(profile)",
      en: "\(english); \(profile) for \(count) paragraph\(count == 1 ? "" : "s") in "
        + (isChinese ? "Chinese" : "English"))
  }
}
