import ArgumentParser
import Checking
import Diagnostics
import Reporting
import RuleModel
import SourceText
import StandardRules
import Workspace

/// `reportlint rules`: list the rules in force.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration.rules

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: .profileShown, completion: .profilesOrFiles(["none"]))
  var profile = "zh-report"

  @Option(help: .rules, completion: .packsOrFiles)
  var rules: [String] = []

  @Option(help: .show, completion: .shippedRules)
  var show: String?

  @Flag(help: .withPatterns)
  var verbose = false

  @Option(help: .listFormat)
  var format: Format = .text

  @Option(help: .languageOfTitles)
  var lang: LanguageChoice = .auto

  func run() throws {
    let language = lang.language ?? ProcessEnvironment.language
    var choice = RuleChoice(rules, hasExamples: true)
    let set = choice.set(profile: profile == "none" ? nil : profile)
    try choice.throwFaults(language)
    if let show {
      let rule = try choice.rule(show, among: set.rules, language)
      let shown = RuleInForce(
        rule, files: choice.sources, language: language, withPatterns: verbose)
      guard StandardStreams.show(shown.text, language) else { throw RunStatus.failed }
      return
    }
    let manuals = set.rules.map { RuleManual($0, in: "", language: language) }
    let isWritten =
      format == .json
      ? StandardStreams.print(RuleList(manuals).json + "\n", language)
      : StandardStreams.show(manuals.map { $0.line + "\n" }.joined(), language)
    guard isWritten else { throw RunStatus.failed }
  }
}

/// `reportlint explain`: what a rule looks for, why, and how to change it.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration.explain

  @Argument(help: .ruleExplained, completion: .shippedRules)
  var rule: String

  @Option(help: .rulesToSearch, completion: .packsOrFiles)
  var rules: [String] = []

  @Flag(help: .withPatterns)
  var verbose = false

  @Option(help: .language)
  var lang: LanguageChoice = .auto

  func run() throws {
    let language = lang.language ?? ProcessEnvironment.language
    var choice = RuleChoice(rules, hasExamples: true)
    var known: [RuleDefinition] = choice.set(profile: nil).rules
    for profile in StandardRules.profiles { known += choice.set(profile: profile).rules }
    try choice.throwFaults(language)
    let found = try choice.rule(rule, among: known, language)
    let manual = RuleManual(found, in: try text(of: found.file), language: language)
    guard StandardStreams.show(manual.explanation(withPatterns: verbose), language) else {
      throw RunStatus.failed
    }
  }

  private func text(of file: String) throws -> String {
    if let shipped = StandardRules.text(named: String(file.dropLast(".yaml".count))) {
      return shipped
    }
    return String(decoding: try RuleFiles.file(file).bytes, as: UTF8.self)
  }
}

extension RuleChoice {
  /// The rule of an id; ends the run where there is none.
  func rule(_ id: String, among rules: [RuleDefinition], _ language: Language) throws
    -> RuleDefinition
  {
    if let found = rules.first(where: { $0.id.name == id }) { return found }
    let near = nearest(to: id, among: rules.map(\.id.name))
    StandardStreams.complain(.unknownRule(id, near: near), language)
    throw RunStatus.failed
  }

  /// Shows what is wrong with the rule files that were read, and ends the run where there is any.
  mutating func throwFaults(_ language: Language) throws {
    let reports = faultReports(language)
    guard !reports.isEmpty else { return }
    _ = StandardStreams.print(StandardStreams.text(of: reports), language)
    throw RunStatus.failed
  }
}
