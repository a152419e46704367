import ArgumentParser
import Checking
import Diagnostics
import Reporting
import RuleModel
import SourceText
import Workspace

/// `reportlint config`: what is in force for a draft, and where it is said.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Print what is in force for a draft, and where it is said. 列出对文稿生效的设置及其出处。")

  @Argument(
    help: "A draft; without one, what holds where no override does.", completion: .drafts)
  var path: String?

  @OptionGroup var options: ConfigurationOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Read the configuration's globs as if it lay in FOLDER.", valueName: "folder"),
    completion: .directory)
  var root: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The language of the comments: zh, en or auto.", valueName: "language"))
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
    if !remarks.isEmpty {
      var text = ""
      FullReporter(color: false).report(remarks, to: &text)
      _ = OpenFile.write(Array(text.utf8), to: 2)
    }
    guard faults.isEmpty else { throw RunStatus.failed }
    let settings = path.map { read.settings(for: $0, check.root) } ?? read.settings { _ in false }
    var text = try head(check, language)
    text += ConfigurationInForce(read, settings, language: language).text(
      profile: chosen(check), usualDrafts: DraftSelection.endings, suppressions: suppressions(check)
    )
    guard OutputOptions.show(text, language) else { throw RunStatus.failed }
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
  private func head(_ check: CheckSettings, _ language: Language) throws -> String {
    let isChinese = language == .chinese
    guard let path else {
      return check.configuration.main == nil
        ? (isChinese ? "# 没有 .reportlint.yaml\n" : "# there is no .reportlint.yaml\n") : ""
    }
    let place = AbsolutePath(path)
    var text = "# \(ShownText(path).text)\n"
    let selection = check.selection
    if let glob = selection.exclusion(of: place) {
      let setting = glob.setting
      let source = "\(setting.file.path):\(setting.line) '\(setting.value)'"
      text += isChinese ? "# 查文件夹时不检查：\(source)\n" : "# left out of folders by \(source)\n"
    } else if let reason = DraftSelection.ignoreReason(for: place) {
      let source = "\(reason.file.path):\(reason.line.number) '\(reason.line.text)'"
      text += isChinese ? "# 查文件夹时不检查：\(source)\n" : "# left out of folders by \(source)\n"
    }
    return text
  }

  /// What `auto` comes to for the draft; nil where it cannot be read.
  private func chosen(_ check: CheckSettings) -> LocalizedText? {
    guard let path, check.choice(for: path).profile == "auto",
      case .success(let document) = Result(catching: {
        try DraftLoading.document(at: path, name: path, limit: check.draftLimit)
      })
    else { return nil }
    var choice = RuleChoice()
    choice.readCandidates()
    guard let found = choice.profile(for: document) else { return nil }
    return LocalizedText(
      zh: "自动选用 \(found.name)：\(found.reason.chinese)",
      en: "auto chooses \(found.name): \(found.reason.english)")
  }
}
