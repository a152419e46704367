import Diagnostics
import Reporting
import RuleModel
import SourceText
import Workspace

/// One run of `check`.
struct CheckRun {
  private let plan: CheckSettings
  private var options: CheckCommand { plan.options }
  /// What is wrong with the configuration.
  private let configurationFaults: [FileReport]
  private var checker: DraftChecker

  init(plan: CheckSettings, configurationFaults: [FileReport]) {
    self.plan = plan
    self.configurationFaults = configurationFaults
    checker = DraftChecker(
      plan: plan, isBroken: configurationFaults.contains(where: \.isIncomplete))
  }

  /// Checks, writes, and leaves the program.
  consuming func run() -> Never {
    let drafts = DraftList(plan)
    var reports = checker.check(drafts.items)
    if drafts.isEmpty, !options.allowEmpty { reports.append(nothingFound()) }
    checker.readRules(for: options.paths.first ?? ".")
    let remarks = ConfigurationRemarks(plan)
    let formats = plan.formats
    let all =
      configurationFaults + formats.faults
      + remarks.unmatchedGlobs(in: drafts.folders, drafts.selection)
      + checker.remarks(remarks, folders: drafts.folders) + reports
    let isWritten =
      write(all, as: formats.choices, drafts)
      && writeBaseline(isWhole: !all.contains(where: \.isIncomplete))
    complete(all, drafts)
    let status = status(of: all, isWritten: isWritten)
    // What was read is given back by leaving: freeing it piece by piece takes longer.
    withExtendedLifetime((checker, all)) { ProcessEnvironment.exit(status.rawValue) }
  }

  private func nothingFound() -> FileReport {
    let path = options.paths.first ?? "."
    let diagnostic = Diagnostic(
      RuleID("input.no-drafts"), .error, at: SourceSpan(0..<0),
      LocalizedText(
        zh: "没有找到可检查的文稿（\(DraftSelection.endings.joined(separator: " "))）",
        en: "no draft to check (\(DraftSelection.endings.joined(separator: " ")))"))
    return plan.report(on: SourceFile(path: path, bytes: []), [diagnostic])
  }

  /// Writes the run in every chosen format; false where something could not be written.
  private func write(_ reports: [FileReport], as formats: [FormatChoice], _ drafts: DraftList)
    -> Bool
  {
    guard !options.diff else { return writeDifference(reports) }
    let rules = formats.contains(where: \.format.explainsRules) ? checker.rules.explained() : []
    return options.output.write(reports, as: formats) { [plan] color in
      ReportContext(
        color: color, version: ReportLint.version, rules: rules, failLevel: plan.failLevel,
        language: plan.pageLanguage(of: reports), others: drafts.otherKinds)
    }
  }

  /// Writes what fixes would change; faults go to standard error, so that the difference stays one.
  private func writeDifference(_ reports: [FileReport]) -> Bool {
    var text = ""
    FullReporter(color: false).report(reports.filter(\.isIncomplete), to: &text)
    _ = FileWriting.writeAll(Array(text.utf8), to: 2)
    return OutputOptions.print(checker.fixing.difference, plan.language)
  }

  /// Writes the baseline where one is asked for; false where it could not be.
  private func writeBaseline(isWhole: Bool) -> Bool {
    guard let path = options.writeBaseline else { return true }
    let isChinese = plan.language == .chinese
    guard isWhole else {
      OutputOptions.complain(
        isChinese
          ? "没有写基线 \(path)：检查没有做完" : "the baseline \(path) is not written: the run is not whole")
      return false
    }
    let (text, findings, drafts) = checker.baseline.written()
    do throws(FileError) {
      try FileWriting.write(Array(text.utf8), to: path)
    } catch {
      OutputOptions.complain(error, writing: path, plan.language)
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
  private func complete(_ reports: [FileReport], _ drafts: DraftList) {
    let language = plan.language
    if options.statistics {
      let counts = Dictionary(
        reports.flatMap(\.diagnostics).map { ($0.rule, $0.count ?? 1) }, uniquingKeysWith: +)
      for (rule, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        OutputOptions.complain("\(count)\t\(rule)")
      }
    }
    if options.verbose { drafts.complainOfOthers(language) }
    guard !options.quiet else { return }
    if options.fixing != nil {
      if options.verbose {
        for place in checker.fixing.leftPlaces { OutputOptions.complain(place[language]) }
      }
      OutputOptions.complain(checker.fixing.line(language))
    }
    if !options.diff {
      OutputOptions.complain(RunSummary(reports, others: drafts.otherKinds).line(language))
    }
  }

  private func status(of reports: [FileReport], isWritten: Bool) -> RunStatus {
    if !isWritten || reports.contains(where: \.isIncomplete) { return .failed }
    if options.diff { return checker.fixing.drafts > 0 ? .found : .clean }
    let isReached = reports.contains { report in
      report.diagnostics.contains { plan.failLevel.isReached(by: $0.severity) }
    }
    return isReached ? .found : .clean
  }
}
