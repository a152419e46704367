import ArgumentParser
import Checking
import Diagnostics
import DocumentReaders
import Reporting
import RuleModel
import SourceText
import Workspace

/// `reportlint config`: what is in force for a draft, and where it is set.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration.config

  @Argument(help: .draftConfigured, completion: .drafts)
  var path: String?

  @OptionGroup var options: ConfigurationOptions

  @Option(help: .rootOfGlobs, completion: .directory)
  var root: String?

  @Option(help: .languageOfComments)
  var lang: LanguageChoice = .auto

  func run() throws {
    let (read, faults) = options.read(lang.language)
    var command = try CheckCommand.parse(
      (lang == .auto ? [] : ["--lang", lang.rawValue]) + (root.map { ["--root", $0] } ?? []))
    command.configuration = options
    command.paths = path.map { [$0] } ?? []
    let check = CheckSettings(command.request(read, faults))
    let language = check.language
    var remarks = faults
    if faults.isEmpty { remarks += unmatched(check) }
    if !remarks.isEmpty { StandardStreams.write(StandardStreams.text(of: remarks)) }
    guard faults.isEmpty else { throw RunStatus.failed }
    let settings = path.map { read.settings(for: $0, check.root) } ?? read.settings { _ in false }
    let text =
      head(check, language)
      + ConfigurationInForce(read, settings, language: language).text(
        profile: chosen(check), usualDrafts: DraftSelection.endings,
        suppressions: suppressions(check)
      )
    guard StandardStreams.show(text, language) else { throw RunStatus.failed }
    if remarks.contains(where: \.isIncomplete) { throw RunStatus.failed }
  }

  /// The suppressions that hold for the draft, or that are meant for all.
  private func suppressions(_ check: CheckSettings) -> [ConfiguredSuppression] {
    guard let path else { return check.configuration.suppressions.filter(\.files.isEmpty) }
    return ConfiguredSuppressions(
      check.configuration, root: check.root, today: ProcessEnvironment.today
    )
    .inForce(for: path)
  }

  /// What the configuration names that is not there: the whole of its folder is looked through.
  private func unmatched(_ check: CheckSettings) -> [FileReport] {
    guard let main = check.configuration.main else { return [] }
    let home = check.root.folder(ofFile: main.path)
    var finder = DraftFinder(check.selection)
    _ = finder.find(home.text)
    var choice = RuleChoice(
      check.configuration.settings { _ in true }.rules.map(\.value), configured: check.configured)
    let known = choice.known(among: check.chosenNames.map(\.name))
    let remarks = ConfigurationRemarks(check)
    return remarks.unmatchedGlobs(in: [home], finder.selection)
      + remarks.unknownNames(known.contains) { choice.allNames }
  }

  /// The draft, and what leaves it out.
  private func head(_ check: CheckSettings, _ language: Language) -> String {
    guard let path else {
      return check.configuration.main == nil
        ? "\(ProgramMessage.noConfiguration.text[language])\n" : ""
    }
    let place = AbsolutePath(path)
    let selection = check.selection
    var source: String?
    if let setting = selection.exclusion(of: place)?.setting {
      source = "\(setting.file.path):\(setting.line) '\(setting.value)'"
    } else if let (file, line) = DraftSelection.ignoreReason(for: place) {
      source = "\(file.path):\(line.number) '\(line.text)'"
    }
    return "# \(ShownText(path).text)\n"
      + (source.map { "\(ProgramMessage.leftOut($0).text[language])\n" } ?? "")
  }

  /// What `auto` comes to for the draft; nil where it cannot be read.
  private func chosen(_ check: CheckSettings) -> LocalizedText? {
    guard let path, check.choice(for: path).profile == "auto",
      case .success(let document) = Result(catching: {
        try DraftLoading.text(at: path, name: path, limit: check.draftLimit).text.document()
      })
    else { return nil }
    return document.automaticProfile.map {
      ProgramMessage.profileChosen($0.name, $0.reason).text
    }
  }
}
