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
  static let configuration = CommandConfiguration.check

  @Argument(help: .paths, completion: .drafts)
  var paths: [String] = []

  @Option(help: .rules, completion: .packsOrFiles)
  var rules: [String] = []

  @Option(help: .profile, completion: .profilesOrFiles(["auto", "none"]))
  var profile: String?

  @OptionGroup var configuration: ConfigurationOptions

  @Option(help: .root, completion: .directory)
  var root: String?

  @OptionGroup var output: OutputOptions

  @Option(help: .failLevel)
  var failLevel: FailLevel?

  @Option(help: .select, completion: .rulesAndPacks)
  var select: [String] = []

  @Option(help: .ignore, completion: .rulesAndPacks)
  var ignore: [String] = []

  @Flag(help: .fix)
  var fix = false

  @Flag(help: .hidden)
  var fixAll = false

  @Flag(help: .diff)
  var diff = false

  @Option(help: .reviewCopy, completion: .file())
  var reviewCopy: String?

  @Option(help: .writeBaseline, completion: .file())
  var writeBaseline: String?

  @Option(help: .baseline, completion: .file())
  var baseline: String?

  @Option(help: .explainMatch, completion: .rules)
  var explainMatch: String?

  @Option(help: .at)
  var at: Int?

  @Option(help: .stdinFilename, completion: .file())
  var stdinFilename = DraftLoading.standardInputName

  @Option(help: .jobs)
  var jobs: Int?

  @Option(help: .filesFrom, completion: .file())
  var filesFrom: String?

  @Option(help: .changedSince, completion: .revisions)
  var changedSince: String?

  @Flag(help: .convert)
  var convert = false

  @Flag(inversion: .prefixedNo, help: .cache)
  var cache: Bool?

  @Flag(help: .noIgnore)
  var noIgnore = false

  @Flag(help: .noInlineSuppressions)
  var noInlineSuppressions = false

  @Flag(help: .forceExclude)
  var forceExclude = false

  @Flag(help: .allowEmpty)
  var allowEmpty = false

  @Flag(help: .statistics)
  var statistics = false

  @Flag(help: .quiet)
  var quiet = false

  @Flag(help: .verbose)
  var verbose = false

  /// Whether fixes are made, and which.
  var fixes: CheckRequest.Fixes? {
    guard fix || fixAll || diff else { return nil }
    return fixAll ? .all : .safe
  }

  func validate() throws {
    if let fault = usageFault { throw ValidationError(fault.text) }
  }

  private var usageFault: UsageFault? {
    let changesFiles = (fix || fixAll) && !diff
    if at != nil, explainMatch == nil { return .atAlone }
    if writeBaseline != nil, !select.isEmpty || !ignore.isEmpty || profile != nil {
      return .baselineOfSomeRules
    }
    if fixes != nil, writeBaseline != nil || explainMatch != nil { return .fixBesides }
    if changesFiles, paths.contains("-"), reviewCopy == nil { return .fixOfStandardInput }
    if reviewCopy != nil {
      if diff || writeBaseline != nil || explainMatch != nil { return .reviewBesides }
      if paths.count != 1 || filesFrom != nil || paths.contains(where: FileStatus.isFolder) {
        return .reviewOfSeveral
      }
    }
    if diff, !output.format.isEmpty { return .diffWithFormat }
    if filesFrom == "-", paths.contains("-") { return .standardInputTwice }
    if let root, !FileStatus.isFolder(root) { return .rootNotFolder(root) }
    if let jobs, jobs < 1 { return .noJobs }
    return nil
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
    request.conversion = convert ? .installed : nil
    request.standardInputName = stdinFilename
    request.configuration = read
    request.isConfigurationBroken = faults.contains(where: \.isIncomplete)
    request.isConfigurationNamed = configuration.config != nil
    request.root = root
    request.rules = rules
    request.profile = profile
    request.select = select
    request.ignore = ignore
    if let lang = output.lang { request.language = lang.language.map { .always($0) } ?? .draft }
    request.fixes = fixes
    request.writesFixes = !diff
    request.reviewCopy = reviewCopy
    if let writeBaseline {
      request.baseline = .made(for: writeBaseline)
    } else if let baseline {
      request.baseline = .used(baseline)
    }
    request.keepsResults = cache
    request.jobs = jobs
    request.appliesIgnoreFiles = !noIgnore
    request.appliesComments = !noInlineSuppressions
    request.excludesNamedFiles = forceExclude
    request.allowsNoDrafts = allowEmpty
    request.version = ProgramVersion.text
    return request
  }
}

extension FailLevel: ExpressibleByArgument {}
