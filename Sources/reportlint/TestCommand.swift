import ArgumentParser
import RuleModel

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
    var run = TestRun(
      options: self, faults: faults, configured: ConfiguredNames(configuration, besides: files))
    let rules = configuration.settings { _ in true }.rules.map(\.value)
    for name in names(rules) { run.test(name) }
    throw run.finish()
  }

  private func names(_ configured: [String]) -> [String] {
    if !files.isEmpty { return files }
    return configured.isEmpty ? TestRun.shipped : configured
  }
}
