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
    let outcome = check.run { event in
      if let report = show(event) { drafts.append(report) }
    }
    progress.clear()
    let formats = formats
    let all = configurationFaults + formats.faults + outcome.remarks + drafts
    let isWhole = !all.contains(where: \.isIncomplete)
    let isWritten =
      (options.diff
        ? writeDifference(outcome, all)
        : write(all, as: formats.choices, outcome) { check.explainedRules() })
      && writeBaseline(outcome, isWhole: isWhole)
    complete(all, outcome)
    let status = status(of: all, outcome, isWritten: isWritten)
    // What was read is given back by leaving: freeing it piece by piece takes longer.
    withExtendedLifetime((check, all)) { ProcessEnvironment.exit(status.rawValue) }
  }

  /// Shows what is worth showing while the run goes on; the report, where it is one.
  private func show(_ event: CheckEvent) -> FileReport? {
    switch event {
    case .progress(let count, let total):
      progress.show(count, of: total)
    case .note(let text):
      if options.verbose { OutputOptions.complain(text[settings.language]) }
    case .checked(let report, let isProfileAutomatic):
      if options.verbose, isProfileAutomatic {
        let reason = report.reason.map { " (\($0[settings.language]))" } ?? ""
        OutputOptions.complain("\(report.file.path): \(report.profile ?? "none")\(reason)")
      }
      return report
    }
    return nil
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
    return options.output.write(reports, as: formats) { color in
      ReportContext(
        color: color, version: ProgramVersion.text, rules: rules, failLevel: failLevel,
        language: language, others: UnreadDocuments(outcome).kinds)
    }
  }

  /// Writes what fixes would change; faults go to standard error, so that the difference stays one.
  private func writeDifference(_ outcome: CheckOutcome, _ reports: [FileReport]) -> Bool {
    var text = ""
    FullReporter(color: false).report(reports.filter(\.isIncomplete), to: &text)
    _ = FileWriting.writeAll(Array(text.utf8), to: 2)
    let isShown = ProcessEnvironment.outputIsTerminal
    // A patch is made of the file's own bytes; people are shown its text.
    let difference = outcome.fixing.changes.flatMap { change in
      isShown
        ? Array(
          UnifiedDiff(path: change.name, old: change.text.old, new: change.text.new).shown.utf8)
        : UnifiedDiff(path: change.name, old: change.file.old, new: change.file.new).bytes
    }
    return OutputOptions.print(difference, settings.language)
  }

  /// Writes the baseline where one is asked for; false where it could not be.
  private func writeBaseline(_ outcome: CheckOutcome, isWhole: Bool) -> Bool {
    guard let path = options.writeBaseline else { return true }
    let isChinese = settings.language == .chinese
    guard isWhole else {
      OutputOptions.complain(
        isChinese
          ? "没有写基线 \(path)：检查没有做完" : "the baseline \(path) is not written: the run is not whole")
      return false
    }
    let (entries, findings, drafts) = outcome.baseline
    do throws(FileError) {
      try FileWriting.write(Array(BaselineText(entries).text.utf8), to: path)
    } catch {
      OutputOptions.complain(error.unwritten(to: path)[settings.language])
      return false
    }
    if !options.quiet {
      OutputOptions.complain(
        isChinese
          ? "基线 \(path)：\(drafts) 个文稿的 \(findings) 处"
          : "baseline \(path): \(findings) finding\(findings == 1 ? "" : "s") in "
            + "\(drafts) draft\(drafts == 1 ? "" : "s")")
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
        OutputOptions.complain("\(count)\t\(rule)")
      }
    }
    let unread = UnreadDocuments(outcome)
    if options.verbose { unread.lines(language).forEach(OutputOptions.complain) }
    guard !options.quiet else { return }
    if options.fixes != nil {
      if options.verbose {
        for place in outcome.fixing.leftPlaces { OutputOptions.complain(place[language]) }
      }
      OutputOptions.complain(outcome.fixing.line(language))
    }
    if !options.diff {
      OutputOptions.complain(RunSummary(reports, others: unread.kinds).line(language))
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
