import ArgumentParser
import Checking
import Diagnostics
import Reporting
import RuleModel
import SourceText
import Workspace

/// `reportlint test`: run the examples that rule files carry.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the examples carried by rule files. 运行规则自带的例子。",
    discussion: """
      Runs the examples of each rule, as written and in variants, and the whole-document cases
      beside each rule file: cases/NAME.txt or cases/NAME.md with cases/NAME.expected.yaml.
      """)

  @Argument(
    help:
      "Rule files or shipped packs; by default the configuration's rule files, else all shipped packs.",
    completion: .packsOrFiles)
  var files: [String] = []

  @Flag(
    name: .long,
    help: "Report alternatives of patterns that no example needs, and words that none holds.")
  var coverage = false

  @OptionGroup var configuration: ConfigurationOptions

  @OptionGroup var output: OutputOptions

  func run() throws {
    let (configuration, faults) = configuration.read(output.language)
    let language = output.language ?? ProcessEnvironment.language
    var tests = RuleTests(
      reportsCoverage: coverage, faults: faults,
      configured: ConfiguredNames(configuration, besides: files), language: language)
    let rules = configuration.settings { _ in true }.rules.map(\.value)
    for name in names(rules) { tests.test(name) }
    throw finish(tests, language)
  }

  /// Writes what was found, and says how the run ends.
  private func finish(_ tests: RuleTests, _ language: Language) -> RunStatus {
    let reports = tests.reports
    let isWritten = output.write(reports, as: output.format) {
      ReportContext(color: $0, version: ProgramVersion.text, language: language)
    }
    let (rules, examples, cases) = (tests.rules, tests.examples, tests.cases)
    OutputOptions.complain(
      language == .chinese
        ? "\(rules) 条规则、\(examples) 个例子、\(cases) 个整篇用例，\(tests.failures) 个不符"
        : "\(counted(rules, "rule")), \(counted(examples, "example")), \(counted(cases, "document case")), \(tests.failures) failed"
    )
    if tests.isBroken || !isWritten { return .failed }
    let isDoubtful = reports.contains { $0.diagnostics.contains { $0.severity > .info } }
    return isDoubtful ? .found : .clean
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private func names(_ configured: [String]) -> [String] {
    if !files.isEmpty { return files }
    return configured.isEmpty ? RuleTests.shipped : configured
  }
}
