import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import Reporting
import RuleModel
import SourceText
import StandardRules
import Workspace

/// One run of `check --explain-match`: why a rule did or did not fire on drafts.
struct ExplainMatchRun {
  let rule: String
  let plan: CheckSettings
  private var options: CheckCommand { plan.options }
  private let language: Language

  init(rule: String, plan: CheckSettings) {
    self.rule = rule
    self.plan = plan
    language = plan.language
  }

  func run() throws {
    var choices: [CheckSettings.Key: RuleChoice] = [:]
    var finder = DraftFinder(plan.selection)
    for path in options.paths.isEmpty ? ["."] : options.paths {
      for file in path == "-" ? ["-"] : finder.find(path).files {
        let settings = plan.settings(for: file == "-" ? options.stdinFilename : file)
        var choice =
          choices[settings.key] ?? RuleChoice(settings.key.rules, configured: plan.configured)
        if settings.profile == "auto" { choice.readCandidates() }
        try explain(file, profile: settings.profile, &choice)
        choices[settings.key] = choice
      }
    }
  }

  private func explain(_ path: String, profile wanted: String, _ choice: inout RuleChoice) throws {
    let name = path == "-" ? options.stdinFilename : path
    let document: Document
    do {
      document = try DraftLoading.document(at: path, name: name, limit: plan.draftLimit)
    } catch {
      OutputOptions.complain("\(name): \(error.diagnostic.message[language])")
      throw RunStatus.failed
    }
    var profile = profile(wanted, for: document, choice)
    var set = choice.set(profile: profile)
    var part = document
    // A rule of the other language looks at what is written in it.
    if wanted == "auto", let foreign = document.foreignDocument, !set.has(rule),
      let name = choice.generalProfile(of: foreign.language), choice.set(profile: name).has(rule)
    {
      (profile, set, part) = (name, choice.set(profile: name), foreign)
    }
    try choice.throwFaults(language)
    var text = "\(name)  "
    let rules: RuleSet
    if let found = set.rules.first(where: { $0.id.name == rule }) {
      rules = set
      text += head(found, profile)
    } else {
      rules = try absent(set, &choice)
      text += said(
        "规则 \(rule) 不在 \(profile ?? "none") 里，平时不查；以下只是试查\n",
        "rule \(rule) is not in force under \(profile ?? "none"); tried all the same\n")
    }
    let found = try choice.rule(rule, among: rules.rules, language)
    let events = Linter(rules).trace(found, on: part, at: try interest(in: document))
    text += TraceReport(of: part, in: language).text(events)
    guard OutputOptions.show(text, language) else { throw RunStatus.failed }
  }

  private func profile(_ wanted: String, for document: Document, _ choice: RuleChoice) -> String? {
    switch wanted {
    case "none": nil
    case "auto": choice.profile(for: document)?.name
    case let name: name
    }
  }

  private func head(_ found: RuleDefinition, _ profile: String?) -> String {
    let isOff = !found.isEnabled
    return said(
      "规则 \(rule)（\(profile ?? "none")\(isOff ? "，默认关闭" : "")）\n",
      "rule \(rule) (\(profile ?? "none")\(isOff ? ", off by default" : ""))\n")
  }

  /// The set with a shipped rule that is not in force.
  private func absent(_ set: RuleSet, _ choice: inout RuleChoice) throws -> RuleSet {
    for name in StandardRules.profiles {
      let shipped = choice.set(profile: name)
      if shipped.rules.contains(where: { $0.id.name == rule }) { return shipped }
    }
    return set
  }

  /// The paragraph of the line that is asked about; nil where none is.
  private func interest(in document: Document) throws -> TextRange? {
    guard let line = options.at else { return nil }
    let lines = document.file.lines
    let asked = document.blocks.map(\.range).first { range in
      let span = document.text.recordSpan(of: range)
      let first = lines.position(of: span.start, in: .unicodeScalars).line
      let last = lines.position(of: span.end, in: .unicodeScalars).line
      return (first...last).contains(line)
    }
    guard let asked else {
      OutputOptions.complain(
        said(
          "\(document.file.path) 第 \(line) 行没有文字",
          "\(document.file.path) has no text in line \(line)"))
      throw RunStatus.failed
    }
    return asked
  }

  private func said(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }
}

extension RuleSet {
  fileprivate func has(_ rule: String) -> Bool { rules.contains { $0.id.name == rule } }
}
