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
    /// As it is reported.
    let name: String
    let record: [UInt8]
    let origin: DraftOrigin
    let choice: CheckSettings.Choice
    let filters: FindingFilters
    /// How many findings its own comments would suppress, where they are not heeded.
    let unheeded: Int
    /// What is to be said of the file besides; not kept.
    let remarks: [Diagnostic]
  }

  private let settings: CheckSettings
  /// Nil where nothing is kept.
  private let cache: ResultCache?
  /// Why nothing is kept though that was asked for.
  let fault: LocalizedText?
  /// Nothing is kept any more after a first failure, which is reported.
  private var hasFailed = false

  /// A project has its cache beside its configuration; elsewhere one is made where it is asked for.
  init(_ settings: CheckSettings) {
    self.settings = settings
    let request = settings.request
    let main = settings.configuration.main
    var isMade = false
    if case .made = request.baseline { isMade = true }
    guard request.keepsResults ?? (main != nil), request.fixes == nil,
      request.reviewCopy == nil, !isMade
    else {
      (cache, fault) = (nil, nil)
      return
    }
    let home = main.map { AbsolutePath($0.path).folder } ?? AbsolutePath(".")
    do throws(UserKey.Fault) {
      cache = ResultCache(CacheFolder(in: home, key: try UserKey.read(for: home)))
      fault = nil
    } catch {
      (cache, fault) = (nil, CheckingNote.noCache(error).text)
    }
  }

  /// What was found in a draft before, under the same rules; nil where that is not known.
  func result(for subject: Subject, _ rules: inout RuleChoices) -> CachedResult? {
    guard let cache, let place = subject.place else { return nil }
    return cache.result(for: place, record: subject.record) { profile in
      // What lies in the cache never makes the program read a file.
      subject.mayHave(profile) ? context(subject, profile, cache, &rules) : nil
    }
  }

  /// Keeps what was found in a draft, unless a rule could not run to its end.
  ///
  /// - Returns: Why nothing can be kept, once.
  mutating func keep(_ result: CachedResult, for subject: Subject, _ rules: inout RuleChoices)
    -> LocalizedText?
  {
    guard let cache, !hasFailed, let place = subject.place, !result.result.isIncomplete,
      let context = context(subject, result.profile, cache, &rules)
    else { return nil }
    do throws(FileError) {
      try cache.keep(result, for: place, context: context)
      return nil
    } catch {
      hasFailed = true
      return error.unwritten(to: LocalizedText(CacheFolder.name))
    }
  }

  /// Adds all that a result is made of, for a profile; nil where something is wrong with its rules.
  private func context(
    _ subject: Subject, _ profile: String?, _ cache: ResultCache, _ rules: inout RuleChoices
  ) -> KeyedDigest? {
    let start = cache.digest(for: "rules")
    guard let made = rules.digest(of: profile, subject.choice, from: start) else { return nil }
    var digest = cache.digest(for: "result")
    digest.add(made.bytes)
    digest.add(profile ?? "")
    digest.add(subject.name)
    digest.add(ProcessEnvironment.build ?? settings.request.version)
    digest.add(subject.origin.bytes)
    digest.add(subject.choice.profile)
    digest.add(subject.choice.key.rules)
    digest.add(subject.choice.key.select)
    digest.add(subject.choice.key.ignore)
    digest.add(settings.runsAllRules ? 1 : 0)
    digest.add(settings.request.appliesComments ? 0 : 1)
    digest.add(settings.limits.findings)
    digest.add(Int(settings.limits.match))
    digest.add(subject.filters.suppressions.count)
    for suppression in subject.filters.suppressions {
      digest.add(suppression.id)
      digest.add(suppression.rule.name)
      digest.add("\(suppression.extent)")
    }
    for (identity, count) in subject.filters.baseline.sorted(by: { $0.key < $1.key }) {
      digest.add(identity)
      digest.add(count)
    }
    return digest
  }
}

extension KeyedDigest {
  /// Adds texts with their number.
  mutating func add(_ texts: [String]) {
    add(texts.count)
    for text in texts { add(text) }
  }
}

extension CheckCache.Subject {
  /// The file; nil for standard input and texts in memory, whose results are not kept.
  fileprivate var place: AbsolutePath? { origin.path == "-" ? nil : AbsolutePath(origin.path) }

  /// Whether the draft may be checked under a profile: the one that is named, or any that `auto` knows.
  fileprivate func mayHave(_ profile: String?) -> Bool {
    switch choice.profile {
    case "auto": profile.map(StandardRules.profiles.contains) ?? true
    case "none": profile == nil
    default: profile == choice.profile
    }
  }
}
