import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
package import RuleModel
import SourceText
import Workspace

/// A run over drafts: rules and profiles are read once, reports are handed out one by one.
package struct Check {
  /// So many drafts are read before they are linted side by side: enough to keep all threads busy.
  private static let batchSize = 64

  private let settings: CheckSettings
  private var rules: RuleChoices
  private var suppressions: ConfiguredSuppressions
  private var baseline: BaselineInUse
  private var fixing: DraftFixing
  private var reviewing: DraftReviewing?
  private var cache: CheckCache
  private var cost = LintCost()

  package init(_ settings: CheckSettings) {
    self.settings = settings
    let request = settings.request
    rules = RuleChoices(settings)
    suppressions = ConfiguredSuppressions(
      request.configuration, root: settings.root, today: ProcessEnvironment.today)
    baseline = BaselineInUse(settings)
    fixing = DraftFixing(
      request.fixes, isShown: !request.writesFixes, isHeldBack: request.isConfigurationBroken)
    reviewing = request.reviewCopy.map { DraftReviewing($0) }
    cache = CheckCache(settings)
  }

  /// Checks the drafts, and fixes them where that is asked for.
  ///
  /// - Parameter observe: Gets the reports in the order of the drafts, each when it is ready.
  /// - Returns: What is to be reported besides.
  package mutating func run(_ observe: (CheckEvent) -> Void) -> CheckOutcome {
    let drafts = DraftList(settings)
    if let fault = cache.fault { observe(.note(fault)) }
    for start in stride(from: 0, to: drafts.items.count, by: Self.batchSize) {
      observe(.progress(start, of: drafts.items.count))
      let end = min(start + Self.batchSize, drafts.items.count)
      check(drafts.items[start..<end], observe)
    }
    if drafts.isEmpty, !settings.request.allowsNoDrafts {
      observe(.checked(drafts.nothingFound, isProfileAutomatic: false))
    }
    // Rules that no draft called for are read all the same, so that their faults are reported.
    if rules.isEmpty { rules.read(settings.choice(for: drafts.firstPath)) }
    return CheckOutcome(
      remarks: remarks(drafts), fixing: fixing, reviewCopy: reviewing?.copy,
      baseline: baseline.written(), others: drafts.others, furtherFiles: drafts.furtherFiles,
      cost: cost)
  }

  /// The rules of the run with their titles and reasons, which checking does not read.
  package func explainedRules() -> [RuleDefinition] { rules.explained() }

  private mutating func remarks(_ drafts: DraftList) -> [FileReport] {
    let remarks = ConfigurationRemarks(settings)
    let names = rules.known(among: settings.configuration.suppressions.map(\.rule.value))
    return remarks.unmatchedGlobs(in: drafts.folders, drafts.selection)
      + rules.unknownNames(remarks)
      + suppressions.remarks(for: settings, folders: drafts.folders, isKnown: names.contains)
      + baseline.remarks() + rules.faults()
  }

  /// A draft that can be linted, or the report on one that cannot or need not.
  private enum Prepared {
    case reported(FileReport, isProfileAutomatic: Bool)
    case draft(DraftBatch.Job, RuleChoices.Chosen, CheckCache.Subject)
  }

  private mutating func check(
    _ drafts: ArraySlice<DraftList.Item>, _ observe: (CheckEvent) -> Void
  ) {
    var prepared: [Prepared] = []
    for draft in drafts {
      switch draft {
      case .refused(let report): prepared.append(.reported(report, isProfileAutomatic: false))
      case .draft(let input): prepared.append(prepare(input))
      }
    }
    let jobs = prepared.compactMap { one -> DraftBatch.Job? in
      if case .draft(let job, _, _) = one { job } else { nil }
    }
    var outcomes = DraftBatch.outcomes(
      of: jobs, width: settings.request.jobs ?? ProcessEnvironment.processorCount)[...]
    for one in prepared {
      switch one {
      case .reported(let report, let isProfileAutomatic):
        observe(.checked(report, isProfileAutomatic: isProfileAutomatic))
      case .draft(let job, let chosen, let subject):
        guard let outcome = outcomes.popFirst() else { continue }
        let fixed = taken(outcome, job, subject)
        cost.add(fixed.draft.result.cost)
        let result = CachedResult(
          profile: chosen.profile, reason: chosen.reason, language: fixed.draft.document.language,
          result: fixed.draft.result)
        if let change = fixed.change { observe(.changed(change)) }
        if fixed.faults.isEmpty, let fault = cache.keep(result, for: subject, &rules) {
          observe(.note(fault))
        }
        observe(
          .checked(
            report(result, on: fixed.draft.document.file, subject, fixed.faults),
            isProfileAutomatic: subject.choice.profile == "auto"))
      }
    }
  }

  /// What becomes of a draft after it was linted.
  private mutating func taken(
    _ outcome: FixedDraft, _ job: DraftBatch.Job, _ subject: CheckCache.Subject
  ) -> DraftFixing.Outcome {
    let taken = reviewing?.take(
      outcome, of: job, making: fixing.isHeldBack ? nil : settings.request.fixes,
      in: subject.choice.language ?? Language(of: outcome.document.language))
    return taken ?? fixing.take(outcome, of: job)
  }

  private mutating func report(
    _ found: CachedResult, on file: SourceFile, _ subject: CheckCache.Subject,
    _ faults: [Diagnostic] = []
  ) -> FileReport {
    let result = found.result
    suppressions.used.formUnion(result.known.usedSuppressions)
    baseline.take(result.known, of: subject.name)
    var report = FileReport(
      file: file, profile: found.profile ?? "none", reason: found.reason,
      language: subject.choice.language ?? Language(of: found.language),
      diagnostics: faults + subject.remarks + result.diagnostics,
      isIncomplete: result.isIncomplete || !faults.isEmpty)
    report.suppressed = result.known.suppressed
    report.baselined = result.known.baselined
    report.unheeded = result.known.unheeded + subject.unheeded
    return report
  }

  private mutating func prepare(_ input: CheckRequest.Input) -> Prepared {
    let name = settings.request.name(of: input)
    let (text, origin): (DraftText, DraftOrigin)
    do {
      (text, origin) = try DraftLoading.text(
        of: input, name: name, limit: settings.draftLimit, by: settings.request.conversion)
    } catch {
      return refused(SourceFile(path: name, bytes: []), error)
    }
    let answered = text.flow?.answered ?? []
    let isHeeded = settings.request.appliesComments
    var filters = FindingFilters(
      suppressions: suppressions.suppressions(for: name) + (isHeeded ? answered : []),
      baseline: baseline.findings(of: name),
      isRecorded: baseline.isWritten)
    let subject = CheckCache.Subject(
      name: name, record: text.record, origin: origin, choice: settings.choice(for: name),
      filters: filters, unheeded: isHeeded ? 0 : answered.count, remarks: text.remarks)
    if let kept = cache.result(for: subject, &rules) {
      return .reported(
        report(kept, on: SourceFile(path: name, bytes: text.record), subject),
        isProfileAutomatic: subject.choice.profile == "auto")
    }
    var document = text.document()
    if document.blocks.isEmpty, document.markup.unread.isEmpty {
      return refused(document.file, .noText)
    }
    let chosen = rules.chosen(for: document, subject.choice)
    if let lexicon = chosen.lexicon { document = text.document(by: lexicon) }
    // A broken rule, configuration or baseline may call for what its author did not mean.
    fixing.isHeldBack = fixing.isHeldBack || rules.hasFaults || baseline.hasFaults
    if document.hasDirectives {
      filters.comments = CommentPolicy(
        runsAllRules: settings.runsAllRules, names: rules.allNames(subject.choice),
        areHeeded: isHeeded)
    }
    let isFixed = !fixing.isHeldBack && origin.form != nil && reviewing == nil
    let job = DraftBatch.Job(
      document: document, origin: origin, linter: chosen.linter, filters: filters,
      flow: reviewing == nil ? nil : text.flow, fixes: isFixed ? settings.request.fixes : nil)
    return .draft(job, chosen, subject)
  }

  private func refused(_ file: SourceFile, _ fault: InputFault) -> Prepared {
    .reported(settings.report(on: file, [fault.diagnostic]), isProfileAutomatic: false)
  }
}

extension DraftText {
  /// What its reader made of it that a drafter may not expect.
  fileprivate var remarks: [Diagnostic] {
    guard let flow else { return [] }
    var remarks: [Diagnostic] = []
    let changes = flow.changes
    if changes.insertions + changes.deletions > 0 {
      remarks.append(
        Diagnostic(
          .trackedChanges(insertions: changes.insertions, deletions: changes.deletions)))
    }
    if flow.insertedDocuments > 0 {
      remarks.append(Diagnostic(.insertedDocuments(flow.insertedDocuments)))
    }
    return remarks
  }
}
