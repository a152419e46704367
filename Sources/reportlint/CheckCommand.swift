import ArgumentParser
import Checking
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

  @Argument(
    help: "Files and folders; the current folder when none is given.", completion: .drafts)
  var paths: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A rule file or shipped pack to add; repeatable.", valueName: "file-or-pack"),
    completion: .packsOrFiles)
  var rules: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "auto (default), none, a shipped profile, or a profile file.", valueName: "name-or-file"),
    completion: .profilesOrFiles(["auto", "none"]))
  var profile: String?

  @OptionGroup var configuration: ConfigurationOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Read the configuration's globs and the baseline's paths as if they lay in FOLDER.",
      valueName: "folder"),
    completion: .directory)
  var root: String?

  @OptionGroup var output: OutputOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What counts as failure: error (default), warning, info or never.", valueName: "level"))
  var failLevel: FailLevel?

  @Option(
    name: .long,
    help: ArgumentHelp("Run only this rule or pack; repeatable.", valueName: "rule-or-pack"),
    completion: .rulesAndPacks)
  var select: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("Leave out this rule or pack; repeatable.", valueName: "rule-or-pack"),
    completion: .rulesAndPacks)
  var ignore: [String] = []

  @Flag(
    name: .long,
    help: "Make the safe fixes in the files; --fix=all makes those that change the words too.")
  var fix = false

  @Flag(name: .long, help: .hidden)
  var fixAll = false

  @Flag(
    name: .long,
    help: "Print what --fix (or --fix=all) would change, and change nothing; 1 if there is any.")
  var diff = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Write what is found to a baseline FILE instead of reporting it.", valueName: "file"),
    completion: .file())
  var writeBaseline: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Leave out findings that stand in a baseline FILE.", valueName: "file"),
    completion: .file())
  var baseline: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Say why this rule did or did not fire: scopes, matches, captures, expressions.",
      valueName: "rule"),
    completion: .rules)
  var explainMatch: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "With --explain-match: only the paragraph of this line.", valueName: "line"))
  var at: Int?

  @Option(
    name: .long,
    help: ArgumentHelp("The name of standard input in diagnostics.", valueName: "name"),
    completion: .file())
  var stdinFilename = DraftLoading.standardInputName

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How many drafts are checked at a time; by default one a processor.", valueName: "count"))
  var jobs: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Check the paths in FILE too, one a line or parted by NUL; - for standard input.",
      valueName: "file"),
    completion: .file())
  var filesFrom: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Check only drafts that git says differ from where the branch left REVISION.",
      valueName: "revision"),
    completion: .revisions)
  var changedSince: String?

  @Flag(
    inversion: .prefixedNo,
    help: "Keep results in .reportlint-cache; by default where there is a configuration.")
  var cache: Bool?

  @Flag(
    name: .long,
    help:
      "Check what ignore files and the configuration's exclude leave out, hidden folders and files and node_modules too."
  )
  var noIgnore = false

  @Flag(name: .long, help: "Heed no comments of drafts that suppress findings.")
  var noInlineSuppressions = false

  @Flag(
    name: .long, help: "Leave out files named outright too, where folders would leave them out.")
  var forceExclude = false

  @Flag(name: .long, help: "Finding no file to check is no failure.")
  var allowEmpty = false

  @Flag(name: .long, help: "Count findings by rule on standard error.")
  var statistics = false

  @Flag(name: .long, help: "No summary on standard error.")
  var quiet = false

  @Flag(name: .long, help: "Say which profile was chosen for each file, and why.")
  var verbose = false

  /// Whether fixes are made, and which.
  var fixes: CheckRequest.Fixes? {
    guard fix || fixAll || diff else { return nil }
    return fixAll ? .all : .safe
  }

  func validate() throws {
    if at != nil, explainMatch == nil {
      throw ValidationError("--at goes with --explain-match.")
    }
    if writeBaseline != nil, !select.isEmpty || !ignore.isEmpty || profile != nil {
      throw ValidationError(
        "--write-baseline takes all rules: leave out --select, --ignore and --profile.")
    }
    if fix || fixAll || diff, writeBaseline != nil || explainMatch != nil {
      throw ValidationError(
        "--fix and --diff go without --write-baseline and --explain-match: fix first.")
    }
    if fix || fixAll, !diff, paths.contains("-") {
      throw ValidationError(
        "--fix cannot change standard input; --diff shows what it would change.")
    }
    if diff, !output.format.isEmpty {
      throw ValidationError("--diff prints the difference alone: leave out --format.")
    }
    if filesFrom == "-", paths.contains("-") {
      throw ValidationError("Standard input is either a draft or a list of drafts.")
    }
    if let root, !FileStatus.isFolder(root) {
      throw ValidationError("--root must be a folder: \(root)")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
  }

  func run() throws {
    let (configuration, faults) = configuration.read(output.language)
    let settings = CheckSettings(request(configuration, faults))
    if let explainMatch, faults.isEmpty {
      return try ExplainMatchRun(rule: explainMatch, line: at, settings: settings).run()
    }
    CheckRun(self, settings, configurationFaults: faults).run()
  }

  /// What the options ask for.
  func request(_ read: Configuration, _ faults: [FileReport]) -> CheckRequest {
    var request = CheckRequest(paths.map { .path($0) })
    request.pathList = filesFrom
    request.changedSince = changedSince
    request.standardInputName = stdinFilename
    request.configuration = read
    request.isConfigurationBroken = faults.contains(where: \.isIncomplete)
    request.isConfigurationNamed = configuration.config != nil
    request.root = root
    request.rules = rules
    request.profile = profile
    request.select = select
    request.ignore = ignore
    if let said = output.lang { request.language = said.language.map { .always($0) } ?? .draft }
    request.fixes = fixes
    request.writesFixes = !diff
    if let writeBaseline {
      request.baseline = .made(for: writeBaseline)
    } else if let baseline {
      request.baseline = .used(baseline)
    }
    request.keepsResults = cache
    request.jobs = jobs
    request.heedsIgnoreFiles = !noIgnore
    request.heedsComments = !noInlineSuppressions
    request.excludesNamedFiles = forceExclude
    request.allowsNoDrafts = allowEmpty
    request.version = ProgramVersion.text
    return request
  }
}

extension FailLevel: ExpressibleByArgument {}
