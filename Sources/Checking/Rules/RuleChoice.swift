package import Diagnostics
import DocumentModel
package import RuleModel
package import SourceText
import StandardRules
import Workspace

/// The rules of profiles, with some packs and rule files laid over them; each file is read once.
package struct RuleChoice {
  /// Faults of rule files, in the order read.
  package private(set) var faults = DiagnosticsByFile()
  /// The rule files that were read, by path.
  package private(set) var sources: [String: SourceFile] = [:]
  private let files: RuleFiles
  private let configured: ConfiguredNames
  private let hasExamples: Bool
  private var added: [RuleFileSource] = []
  private var resolved: [String: RuleSet] = [:]
  private var lexicons: [String: Lexicon] = [:]
  private let words = WordLog()

  /// - Parameters:
  ///   - added: Packs and rule files that are added to whatever profile is chosen.
  ///   - hasExamples: Whether shipped packs are read with their examples, and checked like a user's.
  ///   - configured: The files that the configuration names.
  package init(
    _ added: [String] = [], hasExamples: Bool = false, configured: ConfiguredNames = .none
  ) {
    self.configured = configured
    self.hasExamples = hasExamples
    files = RuleFiles(
      pack: { name in
        hasExamples
          ? StandardRules.written(name).map { .file($0) }
          : StandardRules.verified(name).map { .pack($0) }
      }, known: StandardRules.names)
    self.added = added.compactMap { source($0) }
  }

  /// What is wrong with the rule files that were read, each with its places; empty where nothing is.
  package mutating func faultReports(_ language: Language) -> [FileReport] {
    placeFaults()
    return faults.reports(language, isIncomplete: true, others: sources)
  }

  /// The rules of a profile, with the added files laid over them; of those alone for no profile.
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

  /// Those of some names that a rule, pack or file has, among the rules in force or all that are
  /// shipped; the latter are read only where a name is not found before.
  package mutating func known(among names: [String]) -> Set<String> {
    guard !names.isEmpty else { return [] }
    _ = set(profile: nil)
    var known: Set<String> = []
    for rule in resolved.values.lazy.flatMap(\.rules) {
      known.insert(rule.id.name)
      known.insert(rule.file)
      if rule.file.hasSuffix(".yaml") { known.insert(String(rule.file.dropLast(".yaml".count))) }
    }
    if !names.allSatisfy(known.contains) { known.formUnion(allNames) }
    return known.intersection(names)
  }

  /// The profiles that were read; empty for added rules alone.
  var profiles: Set<String> { Set(resolved.keys) }

  /// The names of all rules in force and of all that are shipped.
  package var allNames: [String] {
    let shipped = StandardRules.names.compactMap(StandardRules.verified).flatMap {
      RuleFileDecoder.decode($0).rules.map(\.id.name)
    }
    return resolved.values.flatMap(\.rules).map(\.id.name) + StandardRules.names + shipped
  }

  /// Reads all rule files again where something is wrong with them, the shipped packs as text: what
  /// they are embedded as has no places to show.
  mutating func placeFaults() {
    guard !hasExamples, !faults.isEmpty else { return }
    var again = RuleChoice(hasExamples: true, configured: configured)
    again.added = added.map { again.files.shipped(String($0.path.dropLast(".yaml".count))) ?? $0 }
    for fault in faults.files where fault.file.bytes.isEmpty {
      again.faults.add(fault.diagnostics, in: fault.file)
    }
    for profile in resolved.keys { _ = again.set(profile: profile.isEmpty ? nil : profile) }
    faults = again.faults
    sources = again.sources
  }

  /// Adds all rule files and word lists of the user's that a profile is made from; nil where something is
  /// wrong with them.
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
      faults.add([Self.diagnostic(error)], in: SourceFile(path: name, bytes: []))
      return nil
    }
  }

  private mutating func resolve(_ source: RuleFileSource, over base: RuleSet) -> RuleSet {
    let confinement =
      switch source {
      case .pack: Confinement.none
      case .file(let file): configured.confinement(behind: file.path)
      }
    let resolution = RuleLibrary.resolve(
      source, profile: base.profile, over: base,
      from: words.watching(files.sources(within: confinement)))
    for case .file(let file) in resolution.files { sources[file.path] = file }
    for fault in resolution.faults { faults.add(fault.diagnostics, in: fault.file) }
    return resolution.set
  }

  private static func diagnostic(_ error: FileError) -> Diagnostic {
    guard case .notFound(let path) = error else { return error.diagnostic }
    // Profiles are named without their folder.
    let near = nearest(to: path, among: StandardRules.profiles + StandardRules.names)
    return Diagnostic(
      .missingRuleFile(path, near: near, shipped: StandardRules.names.joined(separator: ", ")))
  }
}
