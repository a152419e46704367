package import Diagnostics
import RuleModel
import SourceText
package import Workspace

/// What the configuration and the command line name that is not there.
package struct ConfigurationRemarks {
  private let settings: CheckSettings

  package init(_ settings: CheckSettings) { self.settings = settings }

  /// Globs that match nothing in folders that were looked through whole: a report a file.
  package func unmatchedGlobs(in folders: [AbsolutePath], _ selection: DraftSelection)
    -> [FileReport]
  {
    var found = DiagnosticsByFile()
    for file in settings.configuration.files
    where folders.contains(where: settings.root.folder(ofFile: file.file.path).isWithin) {
      func unmatched(_ settings: [Setting<String>], isExclusion: Bool) -> [Diagnostic] {
        settings.filter { !selection.used.contains(GlobPlace($0)) }.map {
          Diagnostic(.unmatchedGlob($0.value, isExclusion: isExclusion), at: $0.span)
        }
      }
      found.add(
        unmatched(file.layers.flatMap(\.globs) + file.files, isExclusion: false)
          + unmatched(file.exclude, isExclusion: true), in: file.file)
    }
    return found.reports(settings.language, isIncomplete: false)
  }

  /// Names of rules and packs that no rule file has, with the nearest of all names: a report a file.
  package func unknownNames(_ known: (String) -> Bool, all: () -> [String]) -> [FileReport] {
    var found = DiagnosticsByFile()
    let unknown = settings.chosenNames.filter { !known($0.name) }
    let names = unknown.isEmpty ? [] : all()
    for chosen in unknown {
      found.add(
        [
          Diagnostic(
            .unknownRule(chosen.name, near: nearest(to: chosen.name, among: names)),
            at: chosen.setting?.span ?? SourceSpan(0..<0))
        ], in: chosen.setting?.file ?? SourceFile(path: chosen.option, bytes: []))
    }
    return found.reports(settings.language, isIncomplete: true).sorted {
      $0.file.path < $1.file.path
    }
  }
}
