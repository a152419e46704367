import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import Reporting
import SourceText
import Workspace

/// Checks the drafts of one run, some at a time.
struct DraftChecker {
  private let plan: DraftPlan
  private(set) var rules: RuleChoices
  private(set) var suppressions: ConfiguredSuppressions
  private(set) var baseline: BaselineInUse
  private(set) var fixing: DraftFixing

  init(plan: DraftPlan) {
    self.plan = plan
    rules = RuleChoices(plan: plan)
    suppressions = ConfiguredSuppressions(plan.configuration, today: Surroundings.today)
    baseline = BaselineInUse(plan)
    fixing = DraftFixing(isShown: plan.options.diff)
  }

  /// So many drafts are read before they are linted side by side: enough to keep all threads busy.
  private static let batchSize = 64

  /// A draft that can be linted, or the report on one that cannot.
  private enum Prepared {
    case refused(FileReport)
    case draft(DraftBatch.Job, RuleChoices.Chosen, Language?)
  }

  /// Reports in the order of the drafts.
  mutating func check(_ drafts: [DraftList.Item]) -> [FileReport] {
    stride(from: 0, to: drafts.count, by: Self.batchSize).flatMap { start in
      checkBatch(drafts[start..<min(start + Self.batchSize, drafts.count)])
    }
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
    rules.unknownNames(remarks) + suppressions.remarks(for: plan, folders: folders)
      + baseline.remarks() + rules.faults()
  }

  private mutating func checkBatch(_ drafts: ArraySlice<DraftList.Item>) -> [FileReport] {
    var prepared: [Prepared] = []
    for draft in drafts { prepared.append(prepare(draft)) }
    let jobs = prepared.compactMap { one -> DraftBatch.Job? in
      if case .draft(let job, _, _) = one { job } else { nil }
    }
    var outcomes = DraftBatch.outcomes(
      of: jobs, width: plan.options.jobs ?? Surroundings.processorCount)[...]
    var reports: [FileReport] = []
    for one in prepared {
      switch one {
      case .refused(let report): reports.append(report)
      case .draft(let job, let chosen, let language):
        guard let outcome = outcomes.popFirst() else { continue }
        let (draft, faults) = fixing.take(outcome, of: job)
        take(draft.result.known, of: job)
        reports.append(
          FileReport(
            file: draft.document.file, profile: chosen.profile ?? "none", reason: chosen.reason,
            language: language ?? draft.document.language,
            diagnostics: faults + draft.result.diagnostics,
            isIncomplete: draft.result.isIncomplete || !faults.isEmpty,
            suppressed: draft.result.known.suppressed, baselined: draft.result.known.baselined))
      }
    }
    return reports
  }

  private mutating func take(_ outcome: KnownOutcome, of job: DraftBatch.Job) {
    suppressions.used.formUnion(outcome.usedSuppressions)
    baseline.take(outcome, of: job.document.file.path)
  }

  private mutating func prepare(_ draft: DraftList.Item) -> Prepared {
    switch draft {
    case .refused(let report): .refused(report)
    case .draft(let path): prepare(path)
    }
  }

  private mutating func prepare(_ path: String) -> Prepared {
    let name = path == "-" ? plan.options.stdinFilename : path
    let (document, origin): (Document, DraftOrigin)
    do {
      (document, origin) = try DraftLoading.draft(at: path, name: name, limit: plan.draftLimit)
    } catch {
      return .refused(plan.report(on: SourceFile(path: name, bytes: []), [error.diagnostic]))
    }
    let settings = plan.settings(for: name)
    let chosen = rules.chosen(for: document, settings)
    if plan.options.verbose, settings.profile == "auto" {
      let reason = chosen.reason.map { " (\($0[plan.language]))" } ?? ""
      OutputOptions.complain("\(name): \(chosen.profile ?? "none")\(reason)")
    }
    let known = KnownFindings(
      suppressions: suppressions.suppressions(for: name), baseline: baseline.findings(of: name),
      isRecorded: baseline.isWritten)
    return .draft(
      DraftBatch.Job(
        document: document, origin: origin, linter: chosen.linter, known: known,
        fixing: plan.options.fixing), chosen, settings.language)
  }
}
