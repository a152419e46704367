import ArgumentParser
import Diagnostics
import DocumentModel
import DocumentReaders
import Reporting
import RuleModel
import SourceText
import Workspace

/// `reportlint check`: lint drafts.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Lint files, folders, or - for standard input. 检查文稿。")

  @Argument(help: "Files and folders; the current folder when none is given.")
  var paths: [String] = []

  @Option(name: .long, help: "A rule file or shipped pack to add; repeatable.")
  var rules: [String] = []

  @Option(name: .long, help: "auto, none, a shipped profile, or a profile file.")
  var profile = "auto"

  @OptionGroup var output: OutputOptions

  @Option(name: .long, help: "What counts as failure: error, warning, info or never.")
  var failLevel: FailLevel = .error

  @Option(name: .long, help: "Run only this rule or pack; repeatable.")
  var select: [String] = []

  @Option(name: .long, help: "Leave out this rule or pack; repeatable.")
  var ignore: [String] = []

  @Option(name: .long, help: "The name of standard input in diagnostics.")
  var stdinFilename = DraftLoading.standardInputName

  @Option(
    name: .long, help: "How many drafts are checked at a time; by default one a processor.")
  var jobs: Int?

  @Flag(name: .long, help: "Finding no file to check is no failure.")
  var allowEmpty = false

  @Flag(name: .long, help: "Count findings by rule on standard error.")
  var statistics = false

  @Flag(name: .long, help: "No summary on standard error.")
  var quiet = false

  @Flag(name: .long, help: "Say which profile was chosen for each file, and why.")
  var verbose = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
  }

  func run() throws {
    CheckRun(options: self).run()
  }
}

/// The severity from which a run counts as failed.
enum FailLevel: String, ExpressibleByArgument, CaseIterable {
  case error, warning, info, never

  func isReached(by severity: Severity) -> Bool {
    switch self {
    case .error: severity >= .error
    case .warning: severity >= .warning
    case .info: true
    case .never: false
    }
  }
}
