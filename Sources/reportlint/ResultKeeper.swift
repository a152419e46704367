import Diagnostics
import LintEngine
import RuleModel
import SourceText
import Workspace

/// The cache of one run: what earlier runs found in drafts that are as they were, under the same rules.
struct ResultKeeper {
  /// A draft, and all that decides what is found in it, but for the rules.
  struct Subject {
    let path: String
    /// As it is reported.
    let name: String
    let origin: DraftOrigin
    let settings: DraftPlan.Settings
    let known: KnownFindings
  }

  private let plan: DraftPlan
  /// Nil where nothing is kept.
  private let cache: ResultCache?
  /// Nothing is kept any more after a first failure, which is told.
  private var hasFailed = false

  /// A project has its cache beside its configuration; elsewhere one is made where it is asked for.
  init(_ plan: DraftPlan) {
    self.plan = plan
    let options = plan.options
    let main = plan.configuration.main
    let isWanted = options.cache ?? (main != nil)
    let isPlain = options.fixing == nil && options.writeBaseline == nil
    cache =
      isWanted && isPlain
      ? ResultCache(in: main.map { AbsolutePath($0.path).folder } ?? AbsolutePath(".")) : nil
  }

  /// What was found in a draft before, under the same rules; nil where that is not known.
  func result(for subject: Subject, _ rules: inout RuleChoices) -> CachedResult? {
    guard let cache, subject.path != "-" else { return nil }
    let base = base(subject)
    return cache.result(for: AbsolutePath(subject.path)) { profile in
      base.adding(rules.digest(of: profile, subject.settings)) ?? ContentDigest()
    }
  }

  /// Keeps what was found in a draft, unless a rule could not run to its end.
  mutating func keep(_ result: CachedResult, for subject: Subject, _ rules: inout RuleChoices) {
    guard let cache, !hasFailed, subject.path != "-", !result.result.isIncomplete,
      let context = base(subject).adding(rules.digest(of: result.profile, subject.settings))
    else { return }
    do throws(FileError) {
      try cache.keep(result, for: AbsolutePath(subject.path), context: context)
    } catch {
      hasFailed = true
      if plan.options.verbose {
        OutputOptions.complain(error, writing: ResultCache.folderName, plan.language)
      }
    }
  }

  /// Tells all but the rules.
  private func base(_ subject: Subject) -> ContentDigest {
    var digest = ContentDigest(subject.name)
    digest.add(Surroundings.build ?? ReportLint.version)
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

extension ContentDigest {
  /// Nil where the other one is not known.
  fileprivate func adding(_ other: ContentDigest?) -> ContentDigest? {
    guard let other else { return nil }
    var digest = self
    digest.add(other.text)
    return digest
  }
}
