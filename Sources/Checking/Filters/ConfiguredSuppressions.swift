import Diagnostics
package import DocumentModel
import LintEngine
package import RuleModel
import SourceText
package import Workspace

/// The suppressions of the configuration over one run: what holds for which draft, and what came of it.
package struct ConfiguredSuppressions {
  private struct Entry {
    let written: ConfiguredSuppression
    let files: GlobList
    let isExpired: Bool

    func isMeant(for place: AbsolutePath) -> Bool {
      files.isEmpty || files.match(within: place) != nil
    }
  }

  private let entries: [Entry]
  private let root: GlobRoot
  /// The drafts that were checked.
  private var checked: [AbsolutePath] = []
  /// Entries that covered a finding, by their place in the list.
  var used: Set<Int> = []
  /// Entries that were for a draft of this settings.
  private var meant: Set<Int> = []

  package init(
    _ configuration: Configuration, root: GlobRoot, today: @autoclosure () -> CalendarDay
  ) {
    self.root = root
    let written = configuration.suppressions
    guard !written.isEmpty else {
      entries = []
      return
    }
    let today = today()
    entries = written.map {
      Entry(written: $0, files: GlobList($0.files, root: root), isExpired: $0.isExpired(on: today))
    }
  }

  /// The entries that hold for a draft, expired ones left out.
  package func inForce(for path: String) -> [ConfiguredSuppression] {
    let place = AbsolutePath(path)
    return entries.filter { !$0.isExpired && $0.isMeant(for: place) }.map(\.written)
  }

  /// What holds for a draft.
  mutating func suppressions(for path: String) -> [Suppression] {
    guard !entries.isEmpty else { return [] }
    let place = AbsolutePath(path)
    checked.append(place)
    return entries.enumerated().compactMap { index, entry in
      guard !entry.isExpired, entry.isMeant(for: place) else { return nil }
      meant.insert(index)
      return Suppression(
        id: index, rule: RuleID(entry.written.rule.value),
        extent: entry.written.text.map { .words($0.value) } ?? .document)
    }
  }

  /// Entries that hold no longer, and those that covered nothing where they could have.
  ///
  /// - Parameters:
  ///   - settings: What the run checks.
  ///   - folders: The folders that were looked through whole.
  ///   - isKnown: Whether a rule has a name; an unknown one is reported elsewhere.
  /// - Returns: A report for each file of the configuration.
  func remarks(
    for settings: CheckSettings, folders: [AbsolutePath], isKnown: (String) -> Bool
  ) -> [FileReport] {
    var found = DiagnosticsByFile()
    for (index, entry) in entries.enumerated() {
      let diagnostic: Diagnostic
      if entry.isExpired, let until = entry.written.until {
        diagnostic = Diagnostic(.expiredSuppression(until.value), at: until.span)
      } else if !meant.contains(index), let glob = entry.written.files.first,
        wasTried(entry, folders)
      {
        diagnostic = Diagnostic(.unmatchedGlob(glob.value, isExclusion: false), at: glob.span)
      } else if !used.contains(index), settings.runsAllRules, isKnown(entry.written.rule.value),
        wasTried(entry, folders)
      {
        let (rule, text) = (entry.written.rule, entry.written.text)
        diagnostic = Diagnostic(
          .unusedSuppression(rule.value, text: text?.value), at: (text ?? rule).span)
      } else {
        continue
      }
      found.add([diagnostic], in: entry.written.rule.file)
    }
    return found.reports(settings.language, isIncomplete: false)
  }

  /// Whether all drafts that an entry can be meant for were checked.
  private func wasTried(_ entry: Entry, _ folders: [AbsolutePath]) -> Bool {
    let home = root.folder(ofFile: entry.written.rule.file.path)
    if folders.contains(where: home.isWithin) { return true }
    // A path without wildcards names one draft.
    let names = entry.written.files.map(\.value)
    return !names.isEmpty
      && names.allSatisfy { name in
        !name.contains { "*?[!\\".contains($0) } && name.contains("/")
          && checked.contains(AbsolutePath("\(home.text)/\(name)"))
      }
  }
}
