import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import Reporting
import RuleModel
import SourceText
import Workspace

/// Checks the drafts of one run, some at a time.
struct DraftChecker {
  private let plan: CheckSettings
  private(set) var rules: RuleChoices
  private(set) var suppressions: ConfiguredSuppressions
  private(set) var baseline: BaselineInUse
  private(set) var fixing: DraftFixing
  private var keeper: CheckCache
  private let progress: Progress

  /// - Parameters:
  ///   - plan: What the run checks.
  ///   - isBroken: Whether the configuration has faults.
  init(plan: CheckSettings, isBroken: Bool) {
    self.plan = plan
    rules = RuleChoices(plan: plan)
    suppressions = ConfiguredSuppressions(
      plan.configuration, root: plan.root, today: ProcessEnvironment.today)
    baseline = BaselineInUse(plan)
    fixing = DraftFixing(isShown: plan.options.diff, isHeldBack: isBroken)
    keeper = CheckCache(plan)
    progress = Progress(isWanted: !plan.options.quiet)
  }

  /// So many drafts are read before they are linted side by side: enough to keep all threads busy.
  private static let batchSize = 64

  /// A draft that can be linted, or the report on one that cannot or need not.
  private enum Prepared {
    case reported(FileReport)
    case draft(DraftBatch.Job, RuleChoices.Chosen, CheckCache.Subject)
  }

  /// Reports in the order of the drafts.
  mutating func check(_ drafts: [DraftList.Item]) -> [FileReport] {
    var reports: [FileReport] = []
    for start in stride(from: 0, to: drafts.count, by: Self.batchSize) {
      progress.show(start, of: drafts.count)
      reports += checkBatch(drafts[start..<min(start + Self.batchSize, drafts.count)])
    }
    progress.clear()
    return reports
  }

  /// Rules that no draft called for are read all the same, so that their faults are told.
  mutating func readRules(for path: String) {
    if rules.isEmpty { rules.read(plan.settings(for: path)) }
  }

  /// What the run says of its rules, suppressions and baseline, besides its findings.
  ///
  /// - Parameters:
  ///   - remarks: What the configuration says in vain.
  ///   - folders: The folders that were looked through whole.
  /// - Returns: A report for each file that something is said of.
  mutating func remarks(_ remarks: ConfigurationRemarks, folders: [AbsolutePath]) -> [FileReport] {
    let unknown = rules.unknownNames(remarks)
    let names = rules.known(among: plan.configuration.suppressions.map(\.rule.value))
    return unknown
      + suppressions.remarks(for: plan, folders: folders, isKnown: names.contains)
      + baseline.remarks() + rules.faults()
  }

  private mutating func checkBatch(_ drafts: ArraySlice<DraftList.Item>) -> [FileReport] {
    var prepared: [Prepared] = []
    for draft in drafts { prepared.append(prepare(draft)) }
    let jobs = prepared.compactMap { one -> DraftBatch.Job? in
      if case .draft(let job, _, _) = one { job } else { nil }
    }
    var outcomes = DraftBatch.outcomes(
      of: jobs, width: plan.options.jobs ?? ProcessEnvironment.processorCount)[...]
    var reports: [FileReport] = []
    for one in prepared {
      switch one {
      case .reported(let report): reports.append(report)
      case .draft(let job, let chosen, let subject):
        guard let outcome = outcomes.popFirst() else { continue }
        let (draft, faults) = fixing.take(outcome, of: job)
        let result = CachedResult(
          profile: chosen.profile, reason: chosen.reason, language: draft.document.language,
          result: draft.result)
        if faults.isEmpty { keeper.keep(result, for: subject, &rules) }
        reports.append(report(result, on: draft.document.file, subject, faults))
      }
    }
    return reports
  }

  private mutating func report(
    _ found: CachedResult, on file: SourceFile, _ subject: CheckCache.Subject,
    _ faults: [Diagnostic] = []
  ) -> FileReport {
    let result = found.result
    suppressions.used.formUnion(result.known.usedSuppressions)
    baseline.take(result.known, of: subject.name)
    if plan.options.verbose, subject.settings.profile == "auto" {
      let reason = found.reason.map { " (\($0[plan.language]))" } ?? ""
      OutputOptions.complain("\(subject.name): \(found.profile ?? "none")\(reason)")
    }
    return FileReport(
      file: file, profile: found.profile ?? "none", reason: found.reason,
      language: subject.settings.language ?? Language(of: found.language),
      diagnostics: faults + result.diagnostics,
      isIncomplete: result.isIncomplete || !faults.isEmpty, suppressed: result.known.suppressed,
      baselined: result.known.baselined, unheeded: result.known.unheeded)
  }

  private mutating func prepare(_ draft: DraftList.Item) -> Prepared {
    switch draft {
    case .refused(let report): .reported(report)
    case .draft(let path): prepare(path)
    }
  }

  private mutating func prepare(_ path: String) -> Prepared {
    let name = path == "-" ? plan.options.stdinFilename : path
    let (record, origin): ([UInt8], DraftOrigin)
    do {
      (record, origin) = try DraftLoading.text(at: path, name: name, limit: plan.draftLimit)
    } catch {
      return .reported(plan.report(on: SourceFile(path: name, bytes: []), [error.diagnostic]))
    }
    var known = FindingFilters(
      suppressions: suppressions.suppressions(for: name), baseline: baseline.findings(of: name),
      isRecorded: baseline.isWritten)
    let subject = CheckCache.Subject(
      path: path, name: name, record: record, origin: origin, settings: plan.settings(for: name),
      known: known)
    if let kept = keeper.result(for: subject, &rules) {
      return .reported(report(kept, on: SourceFile(path: name, bytes: record), subject))
    }
    let document = DraftLoading.document(path: name, record: record)
    if document.blocks.isEmpty, document.markup.unread.isEmpty {
      return .reported(plan.report(on: document.file, [InputFault.noText.diagnostic]))
    }
    let chosen = rules.chosen(for: document, subject.settings)
    // A broken rule, configuration or baseline may call for what its author did not mean.
    fixing.isHeldBack = fixing.isHeldBack || rules.hasFaults || baseline.hasFaults
    let choice = fixing.isHeldBack ? nil : plan.options.fixing
    if document.hasDirectives {
      known.comments = CommentPolicy(
        runsAllRules: plan.runsAllRules, names: rules.allNames(subject.settings),
        areHeeded: !plan.options.noInlineSuppressions)
    }
    return .draft(
      DraftBatch.Job(
        document: document, origin: origin, linter: chosen.linter, known: known,
        fixing: choice), chosen, subject)
  }
}
