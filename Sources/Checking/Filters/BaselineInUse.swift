import Diagnostics
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Workspace

/// The baseline of one run: what it knows of each draft, what of it is stale, and the new one.
struct BaselineInUse {
  private let run: CheckSettings
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
  var isWritten: Bool { if case .made = run.request.baseline { true } else { false } }

  /// Whether something is wrong with the baseline: what is old is not known then.
  var hasFaults: Bool { !faults.isEmpty }

  /// Reads the baseline that the command line or the configuration names.
  init(_ run: CheckSettings) {
    self.run = run
    // An old baseline is read for the drafts that this run does not check.
    let path: String?
    var isMade = false
    var isConfigured = false
    switch run.request.baseline {
    case .configured:
      path = run.configuration.last(\.baseline)?.value
      isConfigured = true
    case .used(let named): path = named
    case .made(let named): (path, isMade) = (named, true)
    }
    home = run.root.folder(ofFile: path ?? ".")
    reach = [
      Confinement(of: path ?? "."), Confinement(in: home), Confinement(in: AbsolutePath(".")),
    ]
    guard let path, !isMade || FileWriting.exists(path) else {
      file = nil
      return
    }
    do throws(FileError) {
      let confinement =
        isConfigured ? run.configuration.main.map { Confinement(of: $0.path) } : nil
      let bytes = try FileReading.contents(
        of: path, within: confinement ?? .none, limit: FileReading.draftLimit)
      let (file, diagnostics) = BaselineFile.decode(SourceFile(path: path, bytes: bytes))
      self.file = file
      if !diagnostics.isEmpty { faults.append(run.report(on: file.file, diagnostics)) }
      for (path, entries) in Dictionary(grouping: file.entries.map(\.entry), by: \.path) {
        known[home.resolving(path)] = Dictionary(
          entries.map { ($0.id, $0.count) }, uniquingKeysWith: +)
      }
    } catch {
      file = nil
      var fault = DraftLoading.fault(error).diagnostic
      if case .notFound = error {
        fault = Diagnostic(
          RuleID("baseline.missing"), .error, at: fault.span,
          LocalizedText(zh: "找不到基线文件 '\(path)'", en: "there is no baseline '\(path)'"))
        fault.notes = [
          Note(
            LocalizedText(
              zh: "第一次使用时先写出来：reportlint check --write-baseline \(path)",
              en: "write it first: reportlint check --write-baseline \(path)"))
        ]
      }
      let named = isConfigured ? run.configuration.last(\.baseline) : nil
      faults.append(
        run.report(
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
    guard let file, faults.isEmpty, !isWritten, run.runsAllRules else { return faults }
    var left = stale
    var gone: Set<AbsolutePath> = []
    for draft in known.keys where isGone(draft) { gone.insert(draft) }
    guard !stale.isEmpty || !gone.isEmpty else { return [] }
    let found = file.entries.compactMap { entry, span -> Diagnostic? in
      let draft = home.resolving(entry.path)
      guard !gone.contains(draft) else { return .withoutDraft(entry, at: span) }
      guard let count = left[draft]?.removeValue(forKey: entry.id) else { return nil }
      return .stale(entry, count, at: span)
    }
    guard !found.isEmpty else { return [] }
    return [
      FileReport(
        file: file.file, profile: nil, language: run.language, diagnostics: found,
        isIncomplete: false)
    ]
  }

  /// Whether a draft is no longer there; false of one that a baseline has no business to ask for.
  private func isGone(_ draft: AbsolutePath) -> Bool {
    reach.contains { $0.holds(draft) } && !FileWriting.exists(draft.text)
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

extension Diagnostic {
  fileprivate static func stale(_ entry: BaselineEntry, _ count: Int, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      RuleID("baseline.stale"), .info, at: span,
      LocalizedText(
        zh: "基线里的 \(count) 处 '\(entry.rule)' 在 \(entry.path) 里已经没有了：请重写基线，免得它再出现而不报告",
        en:
          "\(count) of '\(entry.rule)' in \(entry.path) is gone: write the baseline anew, or it may come back unseen"
      ))
  }

  fileprivate static func withoutDraft(_ entry: BaselineEntry, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      RuleID("baseline.stale"), .info, at: span,
      LocalizedText(
        zh: "基线里的文稿 \(entry.path) 已经没有了：请重写基线",
        en: "the draft \(entry.path) is gone: write the baseline anew"))
  }
}
