package import Diagnostics
import RuleModel
import SourceText
package import Workspace

/// What the configuration and the command line name that is not there.
package struct ConfigurationRemarks {
  private let run: CheckSettings
  private let language: Language

  package init(_ run: CheckSettings) {
    self.run = run
    language = run.language
  }

  /// Globs that match nothing in folders that were looked through whole.
  ///
  /// - Parameters:
  ///   - folders: The folders that were looked through.
  ///   - selection: Which globs matched.
  /// - Returns: A report for each file of the configuration.
  package func unmatchedGlobs(in folders: [AbsolutePath], _ selection: DraftSelection)
    -> [FileReport]
  {
    run.configuration.files.compactMap { file in
      let home = run.root.folder(ofFile: file.file.path)
      guard folders.contains(where: home.isWithin) else { return nil }
      func unmatched(_ settings: [Setting<String>], _ severity: Severity) -> [Diagnostic] {
        settings.filter { !selection.used.contains(GlobPlace($0)) }.map { setting in
          Diagnostic(
            RuleID("config.unmatched-glob"), severity, at: setting.span,
            LocalizedText(
              zh: "'\(setting.value)' 不对应任何文件", en: "'\(setting.value)' matches no file"))
        }
      }
      // What is left out may be there at one desk only.
      let found =
        unmatched(file.layers.flatMap(\.globs) + file.files, .warning)
        + unmatched(file.exclude, .info)
      guard !found.isEmpty else { return nil }
      return FileReport(
        file: file.file, profile: nil, language: language, diagnostics: found.inReportOrder(),
        isIncomplete: false)
    }
  }

  /// Names of rules and packs that no rule file bears.
  ///
  /// - Parameters:
  ///   - known: Whether a name is known.
  ///   - all: The names that are known, for advice.
  /// - Returns: A report for each place where such a name is written.
  package func unknownNames(_ known: (String) -> Bool, all: () -> [String]) -> [FileReport] {
    var reports: [String: (file: SourceFile, faults: [Diagnostic])] = [:]
    let unknown = run.chosenNames.filter { !known($0.name) }
    let names = unknown.isEmpty ? [] : all()
    for chosen in unknown {
      let file = chosen.setting?.file ?? SourceFile(path: chosen.option, bytes: [])
      var fault = Diagnostic(
        RuleID("config.unknown-rule"), .error, at: chosen.setting?.span ?? SourceSpan(0..<0),
        LocalizedText(
          zh: "没有规则或规则包 '\(chosen.name)'", en: "there is no rule or pack '\(chosen.name)'"))
      if let near = nearest(to: chosen.name, among: names) {
        fault.notes = [Note(LocalizedText(zh: "是不是要写 '\(near)'？", en: "did you mean '\(near)'?"))]
      }
      reports[file.path, default: (file, [])].faults.append(fault)
    }
    return reports.sorted { $0.key < $1.key }.map { _, report in
      FileReport(
        file: report.file, profile: nil, language: language,
        diagnostics: report.faults.inReportOrder(), isIncomplete: true)
    }
  }
}
