import Diagnostics
import LintEngine
import Reporting
import RuleModel
import SourceText
import Workspace

/// How drafts are checked: what the command line says, and the configuration where it says nothing.
struct CheckSettings {
  let options: CheckCommand
  let configuration: Configuration
  /// The folders that the configuration's globs and the baseline's paths are relative to.
  let root: GlobRoot
  /// The files that the configuration names.
  let configured: ConfiguredNames

  init(options: CheckCommand, configuration: Configuration) {
    self.options = options
    self.configuration = configuration
    configured = ConfiguredNames(
      configuration, besides: options.rules + [options.profile].compactMap { $0 })
    let home = configuration.main.map { AbsolutePath($0.path).folder }
    if let root = options.root {
      let baseline = options.writeBaseline ?? options.baseline
      self.root = GlobRoot(
        home ?? baseline.map { AbsolutePath($0).folder } ?? AbsolutePath(root),
        readAs: AbsolutePath(root))
    } else if let home, options.configuration.config != nil {
      root = GlobRoot(home, over: options.paths.isEmpty ? ["."] : options.paths)
    } else {
      root = .own
    }
  }

  /// Which files below folders are drafts.
  var selection: DraftSelection {
    DraftSelection(configuration, root: root, heedsIgnore: !options.noIgnore)
  }

  /// Which rules a draft is held against; drafts of one key share what was read.
  struct Key: Hashable {
    let rules: [String]
    let select: [String]
    let ignore: [String]

    func includes(_ rule: RuleDefinition) -> Bool {
      let names = [rule.id.name, String(rule.file.dropLast(".yaml".count)), rule.file]
      let isSelected = select.isEmpty || select.contains { names.contains($0) }
      let isOn = rule.isEnabled || select.contains(rule.id.name)
      return isOn && isSelected && !ignore.contains { names.contains($0) }
    }
  }

  /// What is in force for one draft.
  struct Settings {
    /// `auto`, `none`, or a profile.
    let profile: String
    let key: Key
    /// Nil for the language of the draft.
    let language: Language?
  }

  func settings(for path: String) -> Settings {
    let said = configuration.settings(for: path, root)
    return Settings(
      profile: options.profile ?? said.profile?.value ?? "auto",
      key: Key(
        rules: said.rules.map(\.value) + options.rules,
        select: options.select.isEmpty ? said.select.map(\.value) : options.select,
        ignore: said.ignore.map(\.value) + options.ignore),
      language: options.output.lang.map(\.language) ?? said.language?.value)
  }

  /// A name under `select` or `ignore`, and where it is written; nil for the command line.
  struct ChosenName {
    let name: String
    let option: String
    let setting: Setting<String>?
  }

  /// The language of the program's own messages.
  var language: Language {
    if let said = options.output.lang { return said.language ?? ProcessEnvironment.language }
    return configuration.settings { _ in false }.language?.value ?? ProcessEnvironment.language
  }

  /// A report of the program's own faults, in the language of the program.
  func report(on file: SourceFile, _ faults: [Diagnostic]) -> FileReport {
    FileReport(
      file: file, profile: nil, language: language, diagnostics: faults, isIncomplete: true)
  }

  /// The language of a page about drafts: the one that was asked for, else the first draft's.
  func pageLanguage(of reports: [FileReport]) -> Language {
    if let said = options.output.lang?.language { return said }
    return reports.first { $0.profile != nil }?.language ?? language
  }

  /// All names of rules and packs that are chosen or left out, whatever the draft.
  var chosenNames: [ChosenName] {
    let said = configuration.settings { _ in true }
    let select = options.select.isEmpty ? configuration.files.flatMap(\.layers) : []
    return options.select.map { ChosenName(name: $0, option: "--select", setting: nil) }
      + options.ignore.map { ChosenName(name: $0, option: "--ignore", setting: nil) }
      + (select.flatMap(\.select) + said.ignore + configuration.suppressions.map(\.rule)).map {
        ChosenName(name: $0.value, option: "", setting: $0)
      }
  }

  /// Where the configuration names a file that could not be read; nil where it does not.
  func placeNaming(_ file: SourceFile) -> Setting<String>? {
    guard file.bytes.isEmpty else { return nil }
    let layers = configuration.files.flatMap(\.layers)
    return (layers.compactMap(\.profile) + layers.flatMap(\.rules)).first {
      $0.value == file.path
    }
  }

  /// Whether every rule in force is run: nothing can be said of rules that this run leaves out.
  var runsAllRules: Bool {
    options.select.isEmpty && options.ignore.isEmpty && options.profile == nil
  }

  var failLevel: FailLevel { options.failLevel ?? configuration.failLevel?.value ?? .error }

  /// How results are written, and what is wrong with that.
  var formats: (choices: [FormatChoice], faults: [FileReport]) {
    guard !options.diff, options.output.format.isEmpty else { return (options.output.format, []) }
    let configured = ConfiguredFormats(self)
    return (configured.choices, configured.faults)
  }

  /// The largest draft that is read, in bytes.
  var draftLimit: Int {
    configuration.limits.draftSize.map { $0.value << 20 } ?? FileReading.draftLimit
  }

  var limits: LintLimits {
    let usual = LintLimits()
    return LintLimits(
      findings: configuration.limits.findings?.value ?? usual.findings,
      steps: configuration.limits.patternSteps?.value ?? usual.steps)
  }
}

extension Configuration {
  /// What is in force for a draft at a path.
  func settings(for path: String, _ root: GlobRoot) -> DraftSettings {
    settings { GlobList($0, root: root).match(within: AbsolutePath(path)) != nil }
  }
}

extension Diagnostic {
  /// The same, told at another place.
  func moved(to span: SourceSpan) -> Diagnostic {
    var moved = Diagnostic(rule, severity, at: span, message)
    moved.notes = notes
    return moved
  }
}
