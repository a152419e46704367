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
  /// Entries that were for a draft of this run.
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
  ///   - run: What the run checks.
  ///   - folders: The folders that were looked through whole.
  ///   - isKnown: Whether a rule bears a name; an unknown one is reported elsewhere.
  /// - Returns: A report for each file of the configuration.
  func remarks(
    for run: CheckSettings, folders: [AbsolutePath], isKnown: (String) -> Bool
  ) -> [FileReport] {
    var found: [(file: SourceFile, diagnostics: [Diagnostic])] = []
    for (index, entry) in entries.enumerated() {
      let diagnostic: Diagnostic
      if entry.isExpired, let until = entry.written.until {
        diagnostic = .expired(until)
      } else if !meant.contains(index), let glob = entry.written.files.first,
        wasTried(entry, folders)
      {
        diagnostic = .matchesNothing(glob)
      } else if !used.contains(index), run.runsAllRules, isKnown(entry.written.rule.value),
        wasTried(entry, folders)
      {
        diagnostic = .unused(entry.written)
      } else {
        continue
      }
      let file = entry.written.rule.file
      if let known = found.firstIndex(where: { $0.file.path == file.path }) {
        found[known].diagnostics.append(diagnostic)
      } else {
        found.append((file, [diagnostic]))
      }
    }
    return found.map { file, diagnostics in
      FileReport(
        file: file, profile: nil, language: run.language,
        diagnostics: diagnostics.inReportOrder(), isIncomplete: false)
    }
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

extension Diagnostic {
  fileprivate static func expired(_ until: Setting<CalendarDay>) -> Diagnostic {
    let day = until.value.written
    var fault = Diagnostic(
      RuleID("suppression.expired"), .warning, at: until.span,
      LocalizedText(
        zh: "这条豁免到 \(day) 为止，已经过期，不再有效", en: "this suppression held until \(day) and is over")
    )
    fault.notes = [
      Note(
        LocalizedText(zh: "改好文稿，或重新认可后改日期", en: "mend the draft, or look again and set another day")
      )
    ]
    return fault
  }

  fileprivate static func matchesNothing(_ glob: Setting<String>) -> Diagnostic {
    Diagnostic(
      RuleID("config.unmatched-glob"), .warning, at: glob.span,
      LocalizedText(
        zh: "'\(glob.value)' 不对应任何文件", en: "'\(glob.value)' matches no file"))
  }

  fileprivate static func unused(_ written: ConfiguredSuppression) -> Diagnostic {
    let rule = written.rule.value
    let message =
      written.text.map { text in
        LocalizedText(
          zh: "这条豁免没有用到：规则 '\(rule)' 没有在“\(text.value)”处报告",
          en: "this suppression is of no use: rule '\(rule)' finds nothing at '\(text.value)'")
      }
      ?? LocalizedText(
        zh: "这条豁免没有用到：规则 '\(rule)' 在这些文稿里没有报告",
        en: "this suppression is of no use: rule '\(rule)' finds nothing in these drafts")
    var fault = Diagnostic(
      RuleID("suppression.unused"), .warning, at: (written.text ?? written.rule).span, message)
    fault.notes = [
      Note(
        LocalizedText(
          zh: "引文要照抄报告之处的文字；问题已经改好的，删去这一条",
          en:
            "quote the words that the finding stands on; take the entry out where the fault is mended"
        )
      )
    ]
    return fault
  }
}
