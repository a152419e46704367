import Checking
import Diagnostics
import Reporting
import RuleModel
import SourceText
import Workspace

/// One run of `check`: shows what the run comes to, and leaves the program.
struct CheckRun {
  private let options: CheckCommand
  private let settings: CheckSettings
  /// What is wrong with the configuration.
  private let configurationFaults: [FileReport]
  private let progress: Progress

  init(_ options: CheckCommand, _ settings: CheckSettings, configurationFaults: [FileReport]) {
    self.options = options
    self.settings = settings
    self.configurationFaults = configurationFaults
    progress = Progress(isWanted: !options.quiet)
  }

  func run() -> Never {
    var check = Check(settings)
    var drafts: [FileReport] = []
    var difference: [UInt8] = []
    let outcome = check.run { event in
      switch event {
      case .progress(let count, let total): progress.show(count, of: total)
      case .note(let text):
        if options.verbose { StandardStreams.complain(text[settings.language]) }
      case .changed(let change): difference += bytes(of: change)
      case .checked(let report, let isProfileAutomatic):
        if options.verbose, isProfileAutomatic { showProfile(of: report) }
        drafts.append(report)
      }
    }
    progress.clear()
    let formats = formats
    let all = configurationFaults + formats.faults + outcome.remarks + drafts
    let isWhole = !all.contains(where: \.isIncomplete)
    let isWritten =
      (options.diff
        ? write(difference, all)
        : write(all, as: formats.choices, outcome) { check.explainedRules() })
      && writeBaseline(outcome, isWhole: isWhole)
    complete(all, outcome)
    let status = status(of: all, outcome, isWritten: isWritten)
    // What was read is given back by leaving: freeing it piece by piece takes longer.
    withExtendedLifetime((check, all)) { ProcessEnvironment.exit(status.rawValue) }
  }

  private func showProfile(of report: FileReport) {
    let reason = report.reason.map { " (\($0[settings.language]))" } ?? ""
    StandardStreams.complain("\(report.file.path): \(report.profile ?? "none")\(reason)")
  }

  /// A patch is made of the file's own bytes; people are shown its text.
  private func bytes(of change: DraftChange) -> [UInt8] {
    ProcessEnvironment.outputIsTerminal
      ? Array(UnifiedDiff(path: change.name, old: change.text.old, new: change.text.new).shown.utf8)
      : UnifiedDiff(path: change.name, old: change.file.old, new: change.file.new).bytes
  }

  private var failLevel: FailLevel {
    options.failLevel ?? settings.configuration.last(\.failLevel)?.value ?? .error
  }

  /// How results are written, and what is wrong with that.
  private var formats: (choices: [FormatChoice], faults: [FileReport]) {
    let named = options.output.format
    guard !options.diff, named.isEmpty else { return (named, []) }
    let configured = ConfiguredFormats(settings)
    return (configured.choices, configured.faults)
  }

  /// Writes the run in every chosen format; false where something could not be written.
  private func write(
    _ reports: [FileReport], as formats: [FormatChoice], _ outcome: CheckOutcome,
    _ explainedRules: () -> [RuleDefinition]
  ) -> Bool {
    let rules = formats.contains(where: \.format.explainsRules) ? explainedRules() : []
    // A page about drafts is in the language that was asked for, else in the first draft's.
    let language =
      options.output.language ?? reports.first { $0.profile != nil }?.language ?? settings.language
    let copy = [outcome.reviewCopy?.path].compactMap(\.self)
    return options.output.write(reports, as: formats, besides: copy) { color in
      ReportContext(
        color: color, version: ProgramVersion.text, rules: rules, failLevel: failLevel,
        language: language, others: outcome.unreadKinds, day: ProcessEnvironment.today)
    }
  }

  /// Writes what fixes would change; faults go to standard error, so that the difference stays one.
  private func write(_ difference: [UInt8], _ reports: [FileReport]) -> Bool {
    StandardStreams.write(StandardStreams.text(of: reports.filter(\.isIncomplete)))
    return StandardStreams.print(difference, settings.language)
  }

  /// Writes the baseline where one is asked for; false where it could not be.
  private func writeBaseline(_ outcome: CheckOutcome, isWhole: Bool) -> Bool {
    guard let path = options.writeBaseline else { return true }
    guard isWhole else {
      StandardStreams.complain(.baselineOfPartialRun(path), settings.language)
      return false
    }
    let (entries, findings, drafts) = outcome.baseline
    do throws(FileError) {
      try FileWriting.write(Array(BaselineText(entries).text.utf8), to: path)
    } catch {
      StandardStreams.complain(.notWritten(path, error), settings.language)
      return false
    }
    if !options.quiet {
      StandardStreams.complain(
        .baselineWritten(path, findings: findings, drafts: drafts), settings.language)
    }
    return true
  }

  /// Summary and statistics, on standard error.
  private func complete(_ reports: [FileReport], _ outcome: CheckOutcome) {
    let language = settings.language
    if options.statistics {
      let counts = Dictionary(
        reports.flatMap(\.diagnostics).map { ($0.rule, $0.count ?? 1) }, uniquingKeysWith: +)
      for (rule, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        StandardStreams.complain("\(count)\t\(rule)")
      }
    }
    if options.verbose {
      for document in outcome.unread { StandardStreams.complain(document, language) }
    }
    guard !options.quiet else { return }
    if let copy = outcome.reviewCopy {
      StandardStreams.complain(.reviewCopyWritten(copy), language)
    }
    if options.fixes != nil, options.reviewCopy == nil {
      if options.verbose {
        for place in outcome.fixing.leftPlaces { StandardStreams.complain(place[language]) }
      }
      StandardStreams.complain(outcome.fixing.summary[language])
    }
    if !options.diff {
      StandardStreams.complain(RunSummary(reports, others: outcome.unreadKinds).line(language))
    }
  }

  private func status(of reports: [FileReport], _ outcome: CheckOutcome, isWritten: Bool)
    -> RunStatus
  {
    if !isWritten || reports.contains(where: \.isIncomplete) { return .failed }
    if options.diff { return outcome.fixing.drafts > 0 ? .found : .clean }
    let isReached = reports.contains { report in
      report.diagnostics.contains { failLevel.isReached(by: $0.severity) }
    }
    return isReached ? .found : .clean
  }
}
