package import Diagnostics
package import DocumentModel
import DocumentReaders
package import LintEngine
package import RuleModel
package import SourceText
import StandardRules
import Workspace

/// The rules that a run uses: read once, linters made once a profile.
package struct RuleChoice {
  /// Faults of rule files, in the order read.
  package private(set) var faults: [(file: SourceFile, diagnostics: [Diagnostic])] = []
  /// The rule files that were read, by path.
  package private(set) var sources: [String: SourceFile] = [:]
  private let files: RuleFiles
  private let configured: ConfiguredNames
  private var added: [RuleFileSource] = []
  private let readsPacked: Bool
  private var candidates: [ProfileCandidate] = []
  private var resolved: [String: RuleSet] = [:]
  private var lexicons: [String: Lexicon] = [:]
  private var linters: [String: Linter] = [:]
  /// By profile; for paragraphs in another language than their draft.
  private var foreignLinters: [String: Linter] = [:]
  private var bytesSeen = 0
  private let words = WordLog()
  private static let fastFrom = 262144
  private let isIncluded: (RuleDefinition) -> Bool
  private let limits: LintLimits

  /// - Parameters:
  ///   - hasExamples: Whether shipped packs are read with their examples, and checked like a user's.
  ///   - limits: Bounds of a run over one draft.
  ///   - configured: The files that the configuration names.
  ///   - isIncluded: Which rules are run.
  package init(
    hasExamples: Bool = false, limits: LintLimits = LintLimits(),
    configured: ConfiguredNames = .none,
    isIncluded: @escaping (RuleDefinition) -> Bool = { _ in true }
  ) {
    self.limits = limits
    self.configured = configured
    self.isIncluded = isIncluded
    readsPacked = !hasExamples
    files = RuleFiles(
      pack: { hasExamples ? StandardRules.written($0) : StandardRules.verified($0) },
      known: StandardRules.names)
  }

  /// The rules of any profile, with some packs and rule files added.
  package init(_ added: [String], configured: ConfiguredNames) {
    self.init(configured: configured)
    for name in added { add(name) }
  }

  /// What is wrong with the rule files that were read, each with its places; empty where nothing is.
  package mutating func faultReports(_ language: Language) -> [FileReport] {
    guard !faults.isEmpty else { return [] }
    placeFaults()
    return faults.map {
      FileReport(
        file: $0.file, profile: nil, language: language, diagnostics: $0.diagnostics,
        isIncomplete: true, others: sources)
    }
  }

  /// Adds a pack or rule file to whatever profile is chosen.
  package mutating func add(_ name: String) {
    if let source = source(name) { added.append(source) }
  }

  /// Reads what the profiles apply to, for `auto`.
  package mutating func readCandidates() {
    guard candidates.isEmpty else { return }
    for name in StandardRules.profiles {
      guard case .pack(let profile)? = files.shipped(name),
        let candidate = ProfileCandidate(
          name: name, applies: RuleFileDecoder.applicability(of: profile))
      else { continue }
      candidates.append(candidate)
    }
  }

  /// The profile that `auto` chooses for a document.
  package func profile(for document: Document) -> (name: String, reason: LocalizedText)? {
    candidates.choice(for: document)
  }

  /// The profile for paragraphs of a language in a draft of the other one: the language's general one.
  func generalProfile(of language: DraftLanguage) -> String? {
    candidates.first { $0.isGeneral(for: language) }?.name
  }

  /// Whether a profile has shipped rules for a language.
  mutating func hasRules(of profile: String, for language: DraftLanguage) -> Bool {
    set(profile: profile).rules.contains { $0.file.hasPrefix("\(language.rawValue)/") }
  }

  /// The linter of a profile, or of the added rules alone, for a text of so many bytes.
  ///
  /// Once a run has seen enough text, patterns get machine code.
  mutating func linter(profile: String?, for bytes: Int) -> Linter {
    bytesSeen += bytes
    let isFast = bytesSeen > Self.fastFrom
    let key = "\(isFast) \(profile ?? "")"
    if let linter = linters[key] { return linter }
    let linter = Linter(
      set(profile: profile).filtered(isIncluded), limits: limits,
      speed: isFast ? .fast : .asNeeded)
    linters[key] = linter
    return linter
  }

  /// The linter for paragraphs that are not in a draft's main language.
  ///
  /// Added files were made for the draft's own profile: that they change rules which this one lacks
  /// is not a fault, and what else is wrong with them is reported under the draft's own.
  mutating func foreignLinter(profile: String) -> Linter {
    if let known = foreignLinters[profile] { return known }
    var choice = self
    let linter = Linter(
      choice.set(profile: profile).filtered(isIncluded), limits: limits, speed: .asNeeded)
    foreignLinters[profile] = linter
    return linter
  }

  /// The rules of a profile, with the added files laid over them.
  package mutating func set(profile: String?) -> RuleSet {
    if let set = resolved[profile ?? ""] { return set }
    var set = RuleSet(profile: profile, rules: [], sections: [])
    if let source = profile.flatMap({ source($0) }) { set = resolve(source, over: set) }
    for source in added { set = resolve(source, over: set) }
    resolved[profile ?? ""] = set
    return set
  }

  /// The words that drafts are read by under a profile; nil for the shipped ones.
  mutating func lexicon(profile: String?) -> Lexicon? {
    if let known = lexicons[profile ?? ""] { return known }
    let words = set(profile: profile).lexicon
    guard !words.isEmpty else { return nil }
    let lexicon = Lexicon(adding: words)
    lexicons[profile ?? ""] = lexicon
    return lexicon
  }

  /// Those of some names that a rule, pack or file bears, among the rules in force or all that are
  /// shipped; the latter are read only where a name is not found before.
  package mutating func known(among names: [String]) -> Set<String> {
    guard !names.isEmpty else { return [] }
    _ = set(profile: nil)
    var borne: Set<String> = []
    for rule in resolved.values.lazy.flatMap(\.rules) {
      borne.insert(rule.id.name)
      borne.insert(rule.file)
      if rule.file.hasSuffix(".yaml") { borne.insert(String(rule.file.dropLast(".yaml".count))) }
    }
    if !names.allSatisfy(borne.contains) { borne.formUnion(allNames) }
    return borne.intersection(names)
  }

  /// The profiles that drafts were checked by; empty for added rules alone.
  var profilesInUse: [String] { Array(Set(resolved.keys).union(foreignLinters.keys)) }

  /// The names of all rules in force and of all that are shipped.
  package var allNames: [String] {
    let shipped = StandardRules.names.compactMap(StandardRules.verifiedPack).flatMap {
      RuleFileDecoder.decode($0).rules.map(\.id.name)
    }
    return resolved.values.flatMap(\.rules).map(\.id.name) + StandardRules.names + shipped
  }

  /// Reads all rule files again where something is wrong with them, the shipped packs as text: what
  /// they are embedded as has no places to show.
  package mutating func placeFaults() {
    guard readsPacked, !faults.isEmpty else { return }
    var again = RuleChoice(hasExamples: true, configured: configured)
    again.added = added.map { again.files.shipped(String($0.path.dropLast(".yaml".count))) ?? $0 }
    again.faults = faults.filter { $0.file.bytes.isEmpty }
    for profile in resolved.keys { _ = again.set(profile: profile.isEmpty ? nil : profile) }
    faults = again.faults
    sources = again.sources
  }

  /// Adds all rule files and word lists of the user's that a profile is made from.
  ///
  /// - Parameters:
  ///   - profile: The profile; nil for none.
  ///   - start: What the digest begins with.
  /// - Returns: Nil where something is wrong with them.
  mutating func digest(of profile: String?, from start: KeyedDigest) -> KeyedDigest? {
    _ = set(profile: profile)
    guard faults.isEmpty else { return nil }
    var digest = start
    words.add(to: &digest)
    for (path, file) in sources.sorted(by: { $0.key < $1.key }) {
      digest.add(path)
      digest.add(file.bytes)
    }
    return digest
  }

  /// The rule file of a name; a fault where there is none.
  private mutating func source(_ name: String) -> RuleFileSource? {
    if let shipped = files.shipped(name) { return shipped }
    do {
      return .file(try RuleFiles.file(name, within: configured.confinement(of: name)))
    } catch {
      report(
        [Self.diagnostic(error, known: StandardRules.names)], in: SourceFile(path: name, bytes: []))
      return nil
    }
  }

  private mutating func resolve(_ source: RuleFileSource, over base: RuleSet) -> RuleSet {
    let confinement =
      switch source {
      case .pack: Confinement.none
      case .file(let file): configured.confinement(behind: file.path)
      }
    let sources = files.sources(within: confinement)
    let resolution = RuleLibrary.resolve(
      source, profile: base.profile, over: base, from: words.watching(sources))
    for case .file(let file) in resolution.files { self.sources[file.path] = file }
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
      // Profiles are named without their folder.
      let profiles = StandardRules.profiles
      diagnostic.notes = [
        nearest(to: path, among: profiles + known).map {
          Note(LocalizedText(zh: "是不是要写 '\($0)'？", en: "did you mean '\($0)'?"))
        } ?? Note(LocalizedText(zh: "自带：\(list)", en: "shipped: \(list)"))
      ]
    }
    return diagnostic
  }
}

/// Records the words of the lists that rule files name.
private final class WordLog {
  private var lists: [(name: String, words: [String])] = []
  /// Several profiles read the same lists.
  private var seen: Set<[String]> = []

  func add(to digest: inout KeyedDigest) {
    for (name, words) in lists {
      digest.add(name)
      digest.add(words.count)
      for word in words { digest.add(word) }
    }
  }

  /// Sources whose word lists are recorded.
  func watching(_ sources: RuleLibrary.Sources) -> RuleLibrary.Sources {
    RuleLibrary.Sources(
      file: sources.file,
      words: { (name, from) throws(LookupFault) in
        let words = try sources.words(name, from)
        guard self.seen.insert(["\(from)", name]).inserted else { return words }
        self.lists.append((name, words))
        return words
      }, known: sources.known)
  }
}

extension StandardRules {
  fileprivate static func verifiedPack(_ name: String) -> VerifiedPack? {
    rules(named: name).map { VerifiedPack(path: "\(name).yaml", packed: $0) }
  }

  /// A pack as the build verified it.
  fileprivate static func verified(_ name: String) -> RuleFileSource? {
    verifiedPack(name).map { .pack($0) }
  }

  /// A pack as its text, with its examples; checked like a user's file.
  fileprivate static func written(_ name: String) -> RuleFileSource? {
    text(named: name).map {
      .file(SourceFile(path: "\(name).yaml", bytes: Array($0.utf8)))
    }
  }
}
