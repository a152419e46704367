import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import Reporting
import RuleModel
import SourceText
import StandardRules
import Workspace

/// The rules that a run uses: read once, linters made once a profile.
struct RuleChoice {
  /// Faults of rule files, in the order read.
  private(set) var faults: [(file: SourceFile, diagnostics: [Diagnostic])] = []
  private let files: RuleFiles
  private var added = RuleSet(profile: nil, rules: [], sections: [])
  private var candidates: [ProfileCandidate] = []
  private var resolved: [String: RuleSet] = [:]
  private var linters: [String: Linter] = [:]
  private var bytesSeen = 0
  private static let fastFrom = 262144
  private let isIncluded: (RuleDefinition) -> Bool

  /// - Parameters:
  ///   - hasExamples: Whether shipped packs are read with their examples, and checked like a user's.
  ///   - isIncluded: Which rules are run.
  init(
    hasExamples: Bool = false, isIncluded: @escaping (RuleDefinition) -> Bool = { _ in true }
  ) {
    self.isIncluded = isIncluded
    files = RuleFiles(
      pack: { hasExamples ? StandardRules.text(named: $0) : StandardRules.rules(named: $0) },
      known: StandardRules.names, trustsPacks: !hasExamples)
  }

  /// Reads a pack or rule file that is added to whatever profile is chosen.
  mutating func add(_ name: String) {
    guard let source = source(name) else { return }
    let resolution = resolve(source, profile: nil)
    let joined = added.joined(with: resolution)
    added = joined.set
    for fault in joined.faults { report([fault.diagnostic], in: source) }
  }

  /// Reads what the profiles apply to, for `auto`.
  mutating func readCandidates() {
    for name in StandardRules.profiles {
      guard let source = files.shipped(name) else { continue }
      if let candidate = ProfileCandidate(
        name: name, applies: RuleFileDecoder.applicability(of: source), vocabulary: Vocabulary())
      {
        candidates.append(candidate)
      }
    }
  }

  /// The profile that `auto` chooses for a document.
  func profile(for document: Document) -> (name: String, reason: LocalizedText)? {
    candidates.choice(for: document)
  }

  /// The linter of a profile, or of the added rules alone, for a text of so many bytes.
  ///
  /// Once a run has seen enough text, patterns get machine code.
  mutating func linter(profile: String?, for bytes: Int) -> Linter {
    bytesSeen += bytes
    let isFast = bytesSeen > Self.fastFrom
    let key = "\(isFast) \(profile ?? "")"
    if let linter = linters[key] { return linter }
    let linter = Linter(set(profile: profile).filtered(isIncluded), isFast: isFast)
    linters[key] = linter
    return linter
  }

  /// The rules of a profile with the added ones.
  mutating func set(profile: String?) -> RuleSet {
    guard let profile else { return added }
    if let set = resolved[profile] { return set }
    var set = added
    if let source = source(profile) {
      let joined = resolve(source, profile: profile).joined(with: added)
      set = joined.set
      for fault in joined.faults { report([fault.diagnostic], in: source) }
    }
    resolved[profile] = set
    return set
  }

  /// The rule file of a name; a fault where there is none.
  private mutating func source(_ name: String) -> SourceFile? {
    if let shipped = files.shipped(name) { return shipped }
    do {
      return try RuleFiles.file(name)
    } catch {
      report(
        [Self.diagnostic(error, known: StandardRules.names)], in: SourceFile(path: name, bytes: []))
      return nil
    }
  }

  private mutating func resolve(_ source: SourceFile, profile: String?) -> RuleSet {
    let resolution = RuleLibrary.resolve(source, profile: profile, from: files.sources)
    for fault in resolution.faults { report(fault.diagnostics, in: fault.file) }
    return resolution.set
  }

  private mutating func report(_ diagnostics: [Diagnostic], in file: SourceFile) {
    guard let index = faults.firstIndex(where: { $0.file.path == file.path }) else {
      faults.append((file, diagnostics))
      return
    }
    let known = faults[index].diagnostics
    faults[index].diagnostics = known + diagnostics.filter { !known.contains($0) }
  }

  private static func diagnostic(_ error: FileError, known: [String]) -> Diagnostic {
    var diagnostic = DraftLoading.fault(error).diagnostic
    if case .notFound(let path) = error {
      diagnostic = Diagnostic(
        RuleID("rule-file.missing-file"), .error, at: diagnostic.span,
        LocalizedText(
          zh: "找不到规则包、配置文件或规则文件 '\(path)'",
          en: "there is no pack, profile or rule file '\(path)'"))
      let list = known.joined(separator: ", ")
      diagnostic.notes = [
        nearest(to: path, among: known).map {
          Note(LocalizedText(zh: "是不是要写 '\($0)'？", en: "did you mean '\($0)'?"))
        } ?? Note(LocalizedText(zh: "自带：\(list)", en: "shipped: \(list)"))
      ]
    }
    return diagnostic
  }
}
