import ArgumentParser
import Checking
import Diagnostics
import Reporting
import RuleModel
import SourceText
import Workspace

/// `reportlint test`: run the examples that rule files carry.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration.test

  @Argument(help: .filesToTest, completion: .packsOrFiles)
  var files: [String] = []

  @Flag(help: .coverage)
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
    StandardStreams.complain(.testsRun(tests), language)
    if tests.isBroken || !isWritten { return .failed }
    let isDoubtful = reports.contains { $0.diagnostics.contains { $0.severity > .info } }
    return isDoubtful ? .found : .clean
  }

  private func names(_ configured: [String]) -> [String] {
    if !files.isEmpty { return files }
    return configured.isEmpty ? RuleTests.shipped : configured
  }
}
