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
  private let options: CheckCommand
  private let profile: String
  private let failLevel: FailLevel
  /// What is wrong with the configuration.
  private let configurationFault: FileReport?

  init(options: CheckCommand, configurationFault: FileReport?) {
    self.options = options
    self.configurationFault = configurationFault
    profile = options.profile ?? "auto"
    failLevel = options.failLevel ?? .error
  }

  /// Checks, writes, and leaves the program.
  func run() -> Never {
    var rules = RuleChoice(isIncluded: isIncluded)
    for name in options.rules { rules.add(name) }
    if profile == "auto" { rules.readCandidates() }
    // A profile named outright is read even where no draft is, so that its faults are told.
    if profile != "auto", profile != "none" {
      _ = rules.set(profile: profile)
    }
    var reports: [FileReport] = []
    var isEmpty = true
    var finder = DraftFinder()
    for path in options.paths.isEmpty ? ["."] : options.paths {
      let (files, faults) = drafts(at: path, &finder)
      reports += faults.map { refused($0.path, DraftLoading.fault($0)) }
      if !faults.isEmpty || !files.isEmpty { isEmpty = false }
      for start in stride(from: 0, to: files.count, by: Self.batchSize) {
        reports += check(files[start..<min(start + Self.batchSize, files.count)], &rules)
      }
    }
    if isEmpty, !options.allowEmpty { reports.append(nothingFound()) }
    rules.placeFaults()
    let all = [configurationFault].compactMap { $0 } + faultReports(rules) + reports
    let isWritten = options.output.write(all)
    complete(all)
    let status = status(of: all, isWritten: isWritten)
    // What was read is given back by leaving: freeing it piece by piece takes longer.
    withExtendedLifetime((rules, all)) { Surroundings.exit(status.rawValue) }
  }

  private func isIncluded(_ rule: RuleDefinition) -> Bool {
    let names = [rule.id.name, String(rule.file.dropLast(".yaml".count)), rule.file]
    let isSelected = options.select.isEmpty || options.select.contains { names.contains($0) }
    let isOn = rule.isEnabled || options.select.contains(rule.id.name)
    return isOn && isSelected && !options.ignore.contains { names.contains($0) }
  }

  private func drafts(at path: String, _ finder: inout DraftFinder) -> ([String], [FileError]) {
    if path == "-" { return (["-"], []) }
    let found = finder.find(path)
    return (found.files, found.faults)
  }

  /// So many drafts are read before they are linted side by side: enough to keep all threads busy.
  private static let batchSize = 64

  /// A draft that can be linted, or the report on one that cannot.
  private enum Prepared {
    case refused(FileReport)
    case draft(DraftBatch.Job, profile: String?, reason: LocalizedText?)
  }

  /// Reports in the order of the paths.
  private func check(_ paths: ArraySlice<String>, _ rules: inout RuleChoice) -> [FileReport] {
    let prepared = paths.map { prepare($0, &rules) }
    let jobs = prepared.compactMap { one -> DraftBatch.Job? in
      if case .draft(let job, _, _) = one { job } else { nil }
    }
    var results = DraftBatch.results(
      of: jobs, width: options.jobs ?? Surroundings.processorCount)[...]
    return prepared.compactMap { one in
      switch one {
      case .refused(let report): report
      case .draft(let job, let profile, let reason):
        results.popFirst().map { report(on: job.document, $0, profile, reason) }
      }
    }
  }

  private func report(
    on document: Document, _ result: LintResult, _ profile: String?, _ reason: LocalizedText?
  ) -> FileReport {
    FileReport(
      file: document.file, profile: profile ?? "none", reason: reason,
      language: options.output.language ?? document.language,
      diagnostics: result.diagnostics, isIncomplete: result.isIncomplete)
  }

  private func prepare(_ path: String, _ rules: inout RuleChoice) -> Prepared {
    let name = path == "-" ? options.stdinFilename : path
    let document: Document
    do {
      document = try DraftLoading.document(at: path, name: name)
    } catch {
      return .refused(refused(name, error))
    }
    var reason: LocalizedText?
    var profile: String? = self.profile == "none" ? nil : self.profile
    if self.profile == "auto" {
      let choice = rules.profile(for: document)
      profile = choice?.name
      reason = choice?.reason
      if options.verbose {
        let language = options.output.language ?? Surroundings.language
        OutputOptions.complain(
          choice.map { "\(name): \($0.name) (\($0.reason[language]))" } ?? "\(name): none")
      }
    }
    let linter = rules.linter(profile: profile, for: document.text.bytes.count)
    return .draft(
      DraftBatch.Job(document: document, linter: linter), profile: profile, reason: reason)
  }

  private func refused(_ path: String, _ fault: InputFault) -> FileReport {
    toolReport(SourceFile(path: path, bytes: []), [fault.diagnostic])
  }

  private func nothingFound() -> FileReport {
    let path = options.paths.first ?? "."
    let diagnostic = Diagnostic(
      RuleID("input.no-drafts"), .error, at: SourceSpan(0..<0),
      LocalizedText(
        zh: "没有找到可检查的文稿（\(DraftFinder.endings.joined(separator: " "))）",
        en: "no draft to check (\(DraftFinder.endings.joined(separator: " ")))"))
    return toolReport(SourceFile(path: path, bytes: []), [diagnostic])
  }

  private func faultReports(_ rules: RuleChoice) -> [FileReport] {
    rules.faults.map { toolReport($0.file, $0.diagnostics, rules.sources) }
  }

  /// A report of the program's own faults, in the language of the program.
  private func toolReport(
    _ file: SourceFile, _ diagnostics: [Diagnostic], _ others: [String: SourceFile] = [:]
  ) -> FileReport {
    FileReport(
      file: file, profile: nil, language: options.output.language ?? Surroundings.language,
      diagnostics: diagnostics, isIncomplete: true, others: others)
  }

  /// Summary and statistics, on standard error.
  private func complete(_ reports: [FileReport]) {
    let language = options.output.language ?? Surroundings.language
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
      report.diagnostics.contains { failLevel.isReached(by: $0.severity) }
    }
    return isReached ? .found : .clean
  }
}
