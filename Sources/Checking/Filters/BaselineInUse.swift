import Diagnostics
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Workspace

/// The baseline of one run: what it knows of each draft, what of it is stale, and the new one.
struct BaselineInUse {
  private let settings: CheckSettings
  /// Nil where there is none.
  private let file: BaselineFile?
  private let home: AbsolutePath
  /// Where it may ask whether a draft is there: in its repository or folder, and in the working folder.
  private let reach: [Confinement]
  private var faults: [FileReport] = []
  private var known: [AbsolutePath: [String: Int]] = [:]
  /// What was not found again in drafts that were checked.
  private var stale: [AbsolutePath: [String: Int]] = [:]
  /// The findings of drafts that were checked, for a new baseline.
  private var recorded: [AbsolutePath: [FindingIdentity]] = [:]

  /// Whether a baseline is written instead of used.
  var isWritten: Bool { if case .made = settings.request.baseline { true } else { false } }

  /// Whether something is wrong with the baseline: what is old is not known then.
  var hasFaults: Bool { !faults.isEmpty }

  /// Reads the baseline that the command line or the configuration names.
  init(_ settings: CheckSettings) {
    self.settings = settings
    // An old baseline is read for the drafts that this run does not check.
    let path: String?
    var isMade = false
    var isConfigured = false
    switch settings.request.baseline {
    case .configured:
      path = settings.configuration.last(\.baseline)?.value
      isConfigured = true
    case .used(let named): path = named
    case .made(let named): (path, isMade) = (named, true)
    }
    home = settings.root.folder(ofFile: path ?? ".")
    reach = [
      Confinement(of: path ?? "."), Confinement(in: home), Confinement(in: AbsolutePath(".")),
    ]
    guard let path, !isMade || FileStatus.exists(path) else {
      file = nil
      return
    }
    do throws(FileError) {
      let confinement =
        isConfigured ? settings.configuration.main.map { Confinement(of: $0.path) } : nil
      let bytes = try FileReading.contents(
        of: path, within: confinement ?? .none, limit: FileReading.draftLimit)
      let (file, diagnostics) = BaselineFile.decode(SourceFile(path: path, bytes: bytes))
      self.file = file
      if !diagnostics.isEmpty { faults.append(settings.report(on: file.file, diagnostics)) }
      for (path, entries) in Dictionary(grouping: file.entries.map(\.entry), by: \.path) {
        known[home.resolving(path)] = Dictionary(
          entries.map { ($0.id, $0.count) }, uniquingKeysWith: +)
      }
    } catch {
      file = nil
      let fault =
        if case .notFound = error { Diagnostic(.missingBaseline(path)) } else { error.diagnostic }
      let named = isConfigured ? settings.configuration.last(\.baseline) : nil
      faults.append(
        settings.report(
          on: named?.file ?? SourceFile(path: path, bytes: []),
          [named.map { fault.moved(to: $0.span) } ?? fault]))
    }
  }

  /// How often each old finding stands in a draft, by its identity.
  func findings(of path: String) -> [String: Int] {
    isWritten || known.isEmpty ? [:] : known[AbsolutePath(path)] ?? [:]
  }

  /// Records what became of a draft's old findings.
  mutating func take(_ outcome: FilterOutcome, of path: String) {
    if isWritten { recorded[AbsolutePath(path)] = outcome.recorded }
    if !outcome.stale.isEmpty { stale[AbsolutePath(path)] = outcome.stale }
  }

  /// Faults of the baseline, and entries whose findings are gone.
  func remarks() -> [FileReport] {
    guard let file, faults.isEmpty, !isWritten, settings.runsAllRules else { return faults }
    var left = stale
    var gone: Set<AbsolutePath> = []
    for draft in known.keys where isGone(draft) { gone.insert(draft) }
    guard !stale.isEmpty || !gone.isEmpty else { return [] }
    let found = file.entries.compactMap { entry, span -> Diagnostic? in
      let draft = home.resolving(entry.path)
      guard !gone.contains(draft) else { return Diagnostic(.staleDraft(entry), at: span) }
      guard let count = left[draft]?.removeValue(forKey: entry.id) else { return nil }
      return Diagnostic(.stale(entry, count: count), at: span)
    }
    guard !found.isEmpty else { return [] }
    return [settings.report(on: file.file, found, isIncomplete: false)]
  }

  /// Whether a draft is no longer there; false of one that a baseline must not ask for.
  private func isGone(_ draft: AbsolutePath) -> Bool {
    reach.contains { $0.holds(draft) } && !FileStatus.exists(draft.text)
  }

  /// The new baseline: the findings of this run, and what was known of drafts it did not check.
  ///
  /// - Returns: Its entries, how many findings they hold, and in how many drafts; nothing where none is made.
  func written() -> (entries: [BaselineEntry], findings: Int, drafts: Int) {
    guard isWritten else { return ([], 0, 0) }
    var entries = (file?.entries ?? []).map(\.entry).filter { entry in
      let draft = home.resolving(entry.path)
      return recorded[draft] == nil && !isGone(draft)
    }
    for (draft, identities) in recorded {
      for (identity, alike) in Dictionary(grouping: identities, by: { $0 }) {
        entries.append(
          BaselineEntry(
            path: home.path(to: draft), id: identity.digest, count: alike.count,
            rule: identity.rule.name, section: identity.section, text: identity.words))
      }
    }
    return (
      entries, entries.reduce(0) { $0 + $1.count },
      Set(entries.map(\.path)).count
    )
  }
}

extension AbsolutePath {
  /// A path that a file of this folder gives.
  fileprivate func resolving(_ path: String) -> AbsolutePath {
    path.hasPrefix("/") ? AbsolutePath(path) : AbsolutePath("\(text)/\(path)")
  }

  /// The path by which a file of this folder names another one.
  fileprivate func path(to file: AbsolutePath) -> String {
    let shared = zip(names, file.names).prefix { $0 == $1 }.count
    // Nothing but the root in common: the two lie on different machines as soon as not.
    guard shared > 0 else { return file.text }
    let up = [Substring](repeating: "..", count: names.count - shared)
    return (up + file.names[shared...]).joined(separator: "/")
  }
}
