import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import Reporting
import RuleModel
import SourceText
import Workspace

/// One run of `check`.
struct CheckRun {
  private let plan: DraftPlan
  private var options: CheckCommand { plan.options }
  /// What is wrong with the configuration.
  private let configurationFaults: [FileReport]
  /// The rules of drafts, by what decides them, in the order met.
  private var choices: [DraftPlan.Key: RuleChoice] = [:]
  private var keys: [DraftPlan.Key] = []
  private var suppressions: ConfiguredSuppressions

  init(plan: DraftPlan, configurationFaults: [FileReport]) {
    self.plan = plan
    self.configurationFaults = configurationFaults
    suppressions = ConfiguredSuppressions(plan.configuration, today: Surroundings.today)
  }

  /// Checks, writes, and leaves the program.
  consuming func run() -> Never {
    var reports: [FileReport] = []
    var isEmpty = true
    var folders: [AbsolutePath] = []
    var finder = DraftFinder(
      DraftSelection(plan.configuration, heedsIgnore: !options.noIgnore))
    for path in options.paths.isEmpty ? ["."] : options.paths {
      guard !isForcedOut(path, finder) else {
        isEmpty = false
        continue
      }
      let (files, faults, isFolder) = drafts(at: path, &finder)
      if isFolder { folders.append(AbsolutePath(path)) }
      reports += faults.map { refused($0.path, DraftLoading.fault($0)) }
      if !faults.isEmpty || !files.isEmpty { isEmpty = false }
      for start in stride(from: 0, to: files.count, by: Self.batchSize) {
        reports += check(files[start..<min(start + Self.batchSize, files.count)])
      }
    }
    if isEmpty, !options.allowEmpty { reports.append(nothingFound()) }
    // Rules that no draft called for are read all the same, so that their faults are told.
    if keys.isEmpty { readRules(of: plan.settings(for: options.paths.first ?? ".")) }
    let remarks = ConfigurationRemarks(plan)
    let all =
      configurationFaults + remarks.unmatchedGlobs(in: folders, finder.selection)
      + unknownNames(remarks) + suppressions.remarks(for: plan, folders: folders) + ruleFaults()
      + reports
    let formats = plan.formats
    let rules = formats.contains(where: \.format.explainsRules) ? explained() : []
    let isWritten = options.output.write(all, as: formats) { [plan] color in
      ReportContext(
        color: color, version: ReportLint.version, rules: rules, failLevel: plan.failLevel,
        language: plan.pageLanguage(of: all))
    }
    complete(all)
    let status = status(of: all, isWritten: isWritten)
    // What was read is given back by leaving: freeing it piece by piece takes longer.
    withExtendedLifetime((choices, all)) { Surroundings.exit(status.rawValue) }
  }

  private func drafts(at path: String, _ finder: inout DraftFinder) -> (
    [String], [FileError], isFolder: Bool
  ) {
    if path == "-" { return (["-"], [], false) }
    let found = finder.find(path)
    return (found.files, found.faults, found.isFolder)
  }

  /// The rules in force with their titles and reasons, which a plain run does not read.
  private func explained() -> [RuleDefinition] {
    keys.flatMap { key in
      var choice = RuleChoice(hasExamples: true)
      for name in key.rules { choice.add(name) }
      let profiles = (choices[key]?.profilesInUse ?? []).sorted()
      return profiles.flatMap { choice.set(profile: $0.isEmpty ? nil : $0).rules }
    }
  }

  /// Whether a path named outright is left out as it would be in a folder.
  private func isForcedOut(_ path: String, _ finder: DraftFinder) -> Bool {
    guard options.forceExclude, path != "-" else { return false }
    let place = AbsolutePath(path)
    return finder.selection.exclusion(of: place) != nil
      || DraftSelection.ignoreReason(for: place) != nil
  }

  /// The rules that a draft is held against, read when first called for.
  private mutating func readRules(of settings: DraftPlan.Settings) {
    let key = settings.key
    if choices[key] == nil {
      var choice = RuleChoice(limits: plan.limits, isIncluded: key.includes)
      for name in key.rules { choice.add(name) }
      choices[key] = choice
      keys.append(key)
    }
    switch settings.profile {
    case "auto": choices[key]?.readCandidates()
    case "none": break
    // A profile named outright is read even where no draft is, so that its faults are told.
    default: _ = choices[key]?.set(profile: settings.profile)
    }
  }

  private mutating func unknownNames(_ remarks: ConfigurationRemarks) -> [FileReport] {
    guard !plan.chosenNames.isEmpty else { return [] }
    // Names of one draft's rules are known, whichever draft it is.
    let names = plan.chosenNames.map(\.name)
    let known = Set(
      names.filter { name in keys.contains { choices[$0]?.knows(name) == true } })
    return remarks.unknownNames(known.contains) {
      keys.flatMap { choices[$0]?.allNames ?? [] }
    }
  }

  /// So many drafts are read before they are linted side by side: enough to keep all threads busy.
  private static let batchSize = 64

  /// A draft that can be linted, or the report on one that cannot.
  private enum Prepared {
    case refused(FileReport)
    case draft(DraftBatch.Job, profile: String?, reason: LocalizedText?, Language?)
  }

  /// Reports in the order of the paths.
  private mutating func check(_ paths: ArraySlice<String>) -> [FileReport] {
    var prepared: [Prepared] = []
    for path in paths { prepared.append(prepare(path)) }
    let jobs = prepared.compactMap { one -> DraftBatch.Job? in
      if case .draft(let job, _, _, _) = one { job } else { nil }
    }
    var results = DraftBatch.results(
      of: jobs, width: options.jobs ?? Surroundings.processorCount)[...]
    return prepared.compactMap { one in
      switch one {
      case .refused(let report): report
      case .draft(let job, let profile, let reason, let language):
        results.popFirst().map { result in
          suppressions.used.formUnion(result.usedSuppressions)
          return FileReport(
            file: job.document.file, profile: profile ?? "none", reason: reason,
            language: language ?? job.document.language, diagnostics: result.diagnostics,
            isIncomplete: result.isIncomplete, suppressed: result.suppressed)
        }
      }
    }
  }

  private mutating func prepare(_ path: String) -> Prepared {
    let name = path == "-" ? options.stdinFilename : path
    let document: Document
    do {
      document = try DraftLoading.document(at: path, name: name, limit: plan.draftLimit)
    } catch {
      return .refused(refused(name, error))
    }
    let settings = plan.settings(for: name)
    readRules(of: settings)
    var reason: LocalizedText?
    var profile: String? = settings.profile == "none" ? nil : settings.profile
    if settings.profile == "auto" {
      let choice = choices[settings.key]?.profile(for: document)
      profile = choice?.name
      reason = choice?.reason
      if options.verbose {
        let language = plan.language
        OutputOptions.complain(
          choice.map { "\(name): \($0.name) (\($0.reason[language]))" } ?? "\(name): none")
      }
    }
    // The rules of the key were read above.
    var choice = choices.removeValue(forKey: settings.key) ?? RuleChoice()
    let linter = choice.linter(profile: profile, for: document.text.bytes.count)
    choices[settings.key] = choice
    return .draft(
      DraftBatch.Job(
        document: document, linter: linter, suppressions: suppressions.suppressions(for: name)),
      profile: profile, reason: reason, settings.language)
  }

  private func refused(_ path: String, _ fault: InputFault) -> FileReport {
    toolReport(SourceFile(path: path, bytes: []), [fault.diagnostic])
  }

  private func nothingFound() -> FileReport {
    let path = options.paths.first ?? "."
    let diagnostic = Diagnostic(
      RuleID("input.no-drafts"), .error, at: SourceSpan(0..<0),
      LocalizedText(
        zh: "没有找到可检查的文稿（\(DraftSelection.endings.joined(separator: " "))）",
        en: "no draft to check (\(DraftSelection.endings.joined(separator: " ")))"))
    return toolReport(SourceFile(path: path, bytes: []), [diagnostic])
  }

  /// Faults of rule files, each once, whichever drafts called for them.
  private mutating func ruleFaults() -> [FileReport] {
    var reports: [FileReport] = []
    for key in keys {
      choices[key]?.placeFaults()
      guard let choice = choices[key] else { continue }
      for fault in choice.faults where !reports.contains(where: { $0.file.path == fault.file.path })
      {
        reports.append(toolReport(fault.file, fault.diagnostics, choice.sources))
      }
    }
    return reports
  }

  /// A report of the program's own faults, in the language of the program.
  private func toolReport(
    _ file: SourceFile, _ diagnostics: [Diagnostic], _ others: [String: SourceFile] = [:]
  ) -> FileReport {
    FileReport(
      file: file, profile: nil, language: plan.language,
      diagnostics: diagnostics, isIncomplete: true, others: others)
  }

  /// Summary and statistics, on standard error.
  private func complete(_ reports: [FileReport]) {
    let language = plan.language
    if options.statistics {
      let counts = Dictionary(
        reports.flatMap(\.diagnostics).map { ($0.rule, $0.count ?? 1) }, uniquingKeysWith: +)
      for (rule, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        OutputOptions.complain("\(count)\t\(rule)")
      }
    }
    if !options.quiet { OutputOptions.complain(RunSummary(reports).line(language)) }
  }

  private func status(of reports: [FileReport], isWritten: Bool) -> RunStatus {
    if !isWritten || reports.contains(where: \.isIncomplete) { return .failed }
    let isReached = reports.contains { report in
      report.diagnostics.contains { plan.failLevel.isReached(by: $0.severity) }
    }
    return isReached ? .found : .clean
  }
}
