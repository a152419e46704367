import Diagnostics
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import StandardRules
import Workspace

/// The cache of one run: what earlier runs found in drafts that are as they were, under the same rules.
struct CheckCache {
  /// A draft, and all that decides what is found in it, but for the rules.
  struct Subject {
    let path: String
    /// As it is reported.
    let name: String
    let record: [UInt8]
    let origin: DraftOrigin
    let settings: CheckSettings.Settings
    let known: FindingFilters
  }

  private let plan: CheckSettings
  /// Nil where nothing is kept.
  private let cache: ResultCache?
  /// Nothing is kept any more after a first failure, which is reported.
  private var hasFailed = false

  /// A project has its cache beside its configuration; elsewhere one is made where it is asked for.
  init(_ plan: CheckSettings) {
    self.plan = plan
    let options = plan.options
    let main = plan.configuration.main
    let isWanted = options.cache ?? (main != nil)
    let isPlain = options.fixing == nil && options.writeBaseline == nil
    guard isWanted, isPlain else {
      cache = nil
      return
    }
    let home = main.map { AbsolutePath($0.path).folder } ?? AbsolutePath(".")
    do throws(UserKey.Fault) {
      cache = ResultCache(CacheFolder(in: home, key: try UserKey.read(for: home)))
    } catch {
      cache = nil
      if options.verbose { OutputOptions.complain(error.withoutCache[plan.language]) }
    }
  }

  /// What was found in a draft before, under the same rules; nil where that is not known.
  func result(for subject: Subject, _ rules: inout RuleChoices) -> CachedResult? {
    guard let cache, subject.path != "-" else { return nil }
    return cache.result(for: AbsolutePath(subject.path), record: subject.record) { profile in
      // What lies in the cache never makes the program read a file.
      subject.mayHave(profile) ? context(subject, profile, cache, &rules) : nil
    }
  }

  /// Keeps what was found in a draft, unless a rule could not run to its end.
  mutating func keep(_ result: CachedResult, for subject: Subject, _ rules: inout RuleChoices) {
    guard let cache, !hasFailed, subject.path != "-", !result.result.isIncomplete,
      let context = context(subject, result.profile, cache, &rules)
    else { return }
    do throws(FileError) {
      try cache.keep(result, for: AbsolutePath(subject.path), context: context)
    } catch {
      hasFailed = true
      if plan.options.verbose {
        OutputOptions.complain(error, writing: CacheFolder.name, plan.language)
      }
    }
  }

  /// Tells all that a result is made of, for a profile; nil where something is wrong with its rules.
  private func context(
    _ subject: Subject, _ profile: String?, _ cache: ResultCache, _ rules: inout RuleChoices
  ) -> KeyedDigest? {
    let start = cache.digest(for: "rules")
    guard let made = rules.digest(of: profile, subject.settings, from: start) else { return nil }
    var digest = cache.digest(for: "result")
    digest.add(made.bytes)
    digest.add(profile ?? "")
    digest.add(subject.name)
    digest.add(ProcessEnvironment.build ?? ReportLint.version)
    digest.add(subject.origin.bytes)
    digest.add(subject.settings.profile)
    for names in [
      subject.settings.key.rules, subject.settings.key.select, subject.settings.key.ignore,
    ] {
      digest.add(names.count)
      for name in names { digest.add(name) }
    }
    digest.add(plan.runsAllRules ? 1 : 0)
    digest.add(plan.options.noInlineSuppressions ? 1 : 0)
    digest.add(plan.limits.findings)
    digest.add(Int(plan.limits.match))
    digest.add(subject.known.suppressions.count)
    for suppression in subject.known.suppressions {
      digest.add(suppression.id)
      digest.add(suppression.rule.name)
      digest.add("\(suppression.extent)")
    }
    for (identity, count) in subject.known.baseline.sorted(by: { $0.key < $1.key }) {
      digest.add(identity)
      digest.add(count)
    }
    return digest
  }
}

extension CheckCache.Subject {
  /// Whether the draft may be checked under a profile: the one that is named, or any that `auto` knows.
  fileprivate func mayHave(_ profile: String?) -> Bool {
    switch settings.profile {
    case "auto": profile.map(StandardRules.profiles.contains) ?? true
    case "none": profile == nil
    default: profile == settings.profile
    }
  }
}
