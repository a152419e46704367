package import Diagnostics
import DocumentModel
import LintEngine
package import RuleModel
package import SourceText
package import Workspace

/// How the drafts of a run are checked: what the request says, and the configuration where it says nothing.
package struct CheckSettings: Sendable {
  package let request: CheckRequest
  /// The folders that the configuration's globs and the baseline's paths are relative to.
  package let root: GlobRoot
  /// The files that the configuration names.
  package let configured: ConfiguredNames

  package init(_ request: CheckRequest) {
    self.request = request
    configured = ConfiguredNames(
      request.configuration, besides: request.rules + [request.profile].compactMap { $0 })
    let home = request.configuration.main.map { AbsolutePath($0.path).folder }
    if let root = request.root {
      let baseline: String? =
        switch request.baseline {
        case .configured: nil
        case .used(let path), .made(let path): path
        }
      self.root = GlobRoot(
        home ?? baseline.map { AbsolutePath($0).folder } ?? AbsolutePath(root),
        readAs: AbsolutePath(root))
    } else if let home, request.isConfigurationNamed {
      let paths = request.inputs.compactMap { if case .path(let path) = $0 { path } else { nil } }
      root = GlobRoot(home, over: paths.isEmpty ? ["."] : paths)
    } else {
      root = .own
    }
  }

  package var configuration: Configuration { request.configuration }

  /// Which files below folders are drafts.
  package var selection: DraftSelection {
    DraftSelection(
      configuration, root: root, appliesIgnore: request.appliesIgnoreFiles,
      converts: request.conversion != nil)
  }

  /// Which rules a draft is checked by; drafts of one key share what was read.
  struct Key: Hashable, Sendable {
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
  package struct Choice: Sendable {
    /// `auto`, `none`, or a profile.
    package let profile: String
    let key: Key
    /// Nil for the language of the draft.
    package let language: Language?
  }

  package func choice(for path: String) -> Choice {
    let settings = configuration.settings(for: path, root)
    let language: Language? =
      switch request.language {
      case .configured: settings.language?.value
      case .draft: nil
      case .always(let language): language
      }
    return Choice(
      profile: request.profile ?? settings.profile?.value ?? "auto",
      key: Key(
        rules: settings.rules.map(\.value) + request.rules,
        select: request.select.isEmpty ? settings.select.map(\.value) : request.select,
        ignore: settings.ignore.map(\.value) + request.ignore),
      language: language)
  }

  /// A name under `select` or `ignore`, and where it is written; nil for the command line.
  package struct ChosenName {
    package let name: String
    let option: String
    let setting: Setting<String>?
  }

  /// The language of the program's own messages.
  package var language: Language {
    switch request.language {
    case .always(let language): language
    case .draft: ProcessEnvironment.language
    case .configured:
      configuration.settings { _ in false }.language?.value ?? ProcessEnvironment.language
    }
  }

  /// A report of the program's own faults, in the language of the program.
  package func report(on file: SourceFile, _ faults: [Diagnostic], isIncomplete: Bool = true)
    -> FileReport
  {
    FileReport(
      file: file, language: language, diagnostics: faults, isIncomplete: isIncomplete)
  }

  /// All names of rules and packs that are chosen or left out, whatever the draft.
  package var chosenNames: [ChosenName] {
    let settings = configuration.settings { _ in true }
    let select = request.select.isEmpty ? configuration.files.flatMap(\.layers) : []
    return request.select.map { ChosenName(name: $0, option: "--select", setting: nil) }
      + request.ignore.map { ChosenName(name: $0, option: "--ignore", setting: nil) }
      + (select.flatMap(\.select) + settings.ignore + configuration.suppressions.map(\.rule)).map {
        ChosenName(name: $0.value, option: "", setting: $0)
      }
  }

  /// Where the configuration names a file that could not be read; nil where it does not.
  func placeNaming(_ file: SourceFile) -> Setting<String>? {
    file.bytes.isEmpty ? configuration.ruleFiles.first { $0.value == file.path } : nil
  }

  /// Whether every rule in force is run: nothing is known of rules that this run leaves out.
  var runsAllRules: Bool {
    request.select.isEmpty && request.ignore.isEmpty && request.profile == nil
  }

  /// The largest draft that is read, in bytes.
  package var draftLimit: Int {
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
  package func settings(for path: String, _ root: GlobRoot) -> DraftSettings {
    settings { GlobList($0, root: root).match(within: AbsolutePath(path)) != nil }
  }
}

extension Diagnostic {
  /// The same, at another place.
  func moved(to span: SourceSpan) -> Diagnostic {
    var moved = Diagnostic(rule, severity, at: span, message)
    moved.notes = notes
    return moved
  }
}
