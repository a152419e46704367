package import Diagnostics
import DocumentModel
package import SourceText

/// Rule files by name: reads each once, follows `extends`, applies `overrides`.
///
/// Opens no file: the bytes come through the function handed in.
package struct RuleLibrary {
  /// Where rule files come from.
  package struct Sources {
    /// The file or pack of a name, as the file at `from` wrote it.
    package let file: (_ name: String, _ from: String) throws(LookupFault) -> RuleFileSource
    /// The lines of a word list.
    package let words: (_ name: String, _ from: String) throws(LookupFault) -> [String]
    /// The names of the shipped packs and profiles, for messages.
    package let known: [String]

    package init(
      file: @escaping (_ name: String, _ from: String) throws(LookupFault) -> RuleFileSource,
      words: @escaping (_ name: String, _ from: String) throws(LookupFault) -> [String],
      known: [String]
    ) {
      self.file = file
      self.words = words
      self.known = known
    }
  }

  /// A set of rules and all that is wrong with the files it came from.
  package struct Resolution: Sendable {
    package let set: RuleSet
    package let applies: Applicability?
    package let vocabulary: Vocabulary
    /// What was read, in the order read.
    package let files: [RuleFileSource]
    /// Faults by file, in the order read.
    package let faults: [(file: SourceFile, diagnostics: [Diagnostic])]
  }

  private let sources: Sources
  private var files: [String: RuleFileSource] = [:]
  private var order: [String] = []
  private var faults: [String: [Diagnostic]] = [:]
  private var faultCount = 0
  /// Files by the file that names them and the name it uses.
  private var found: [String: [String: RuleFileSource]] = [:]
  /// What the files come to that others take in: each is read once, however often it is named.
  private var bases: [String: RuleSet] = [:]
  /// The shipped packs, where a name had to be looked for in them.
  private var shipped: [(RuleFileSource, RuleFile)]?

  private init(_ sources: Sources) { self.sources = sources }

  /// Reads a rule file with all that it extends.
  ///
  /// - Parameters:
  ///   - source: The file itself.
  ///   - profile: Its name as a profile.
  ///   - base: Rules that are in force before it and that it may change.
  ///   - sources: Where the files that it names come from.
  /// - Returns: The rules in force, and all that is wrong with the files.
  package static func resolve(
    _ source: RuleFileSource, profile: String?, over base: RuleSet? = nil, from sources: Sources
  ) -> Resolution {
    var library = RuleLibrary(sources)
    let start = base ?? RuleSet(profile: profile, rules: [], sections: [])
    let (set, file) = library.load(source, over: start, path: [source.path])
    let faults = library.order.compactMap { path in
      library.files[path].flatMap { file in
        library.faults[path].map { (file: file.record, diagnostics: $0.inReportOrder()) }
      }
    }
    return Resolution(
      set: set, applies: file.applies, vocabulary: file.vocabulary,
      files: library.order.compactMap { library.files[$0] }, faults: faults)
  }

  /// Reads one file by itself.
  private func decode(_ source: RuleFileSource) -> (
    file: RuleFile, faults: [Diagnostic], RuleFileSource
  ) {
    switch source {
    case .pack(let pack): return (RuleFileDecoder.decode(pack), [], source)
    case .file(let file):
      let outcome = RuleFileDecoder.decode(file) { [sources] name throws(LookupFault) in
        try sources.words(name, file.path)
      }
      return (outcome.file, outcome.faults, .file(outcome.source))
    }
  }

  private mutating func load(_ source: RuleFileSource, over start: RuleSet, path: [String])
    -> (RuleSet, RuleFile)
  {
    let (decoded, found, shown) = decode(source)
    if files[source.path] == nil {
      files[source.path] = shown
      order.append(source.path)
      if !found.isEmpty { faults[source.path] = found }
    }
    var set = start
    var taken: Set<String> = []
    let nothing = RuleSet(profile: start.profile, rules: [], sections: [])
    for base in decoded.extends where !isFull {
      guard let (file, chosen) = self.base(base, of: source.path) else { continue }
      guard !path.contains(file.path) else {
        report(.ring, of: base.name, in: source.path)
        continue
      }
      // Named twice, a file is taken in once.
      let isWhole = chosen == nil && base.only == nil && base.except.isEmpty
      if isWhole, !taken.insert(file.path).inserted { continue }
      let loaded = bases[file.path] ?? load(file, over: nothing, path: path + [file.path]).0
      bases[file.path] = loaded
      join(choose(chosen, of: loaded, for: base, in: source.path), to: &set)
    }
    let own = RuleSet(
      profile: start.profile, rules: decoded.rules, sections: decoded.sections,
      lexicon: decoded.lexicon)
    join(own, to: &set)
    apply(decoded, to: &set)
    return (set, decoded)
  }

  /// What a rule file takes in: a pack or file, or the pack that holds a rule of that name.
  ///
  /// - Returns: The file, and the one rule that is meant; nil, and a fault, where there is none.
  private mutating func base(_ base: BaseFile, of path: String) -> (RuleFileSource, rule: String?)?
  {
    if let file = found[path]?[base.name.text] { return (file, nil) }
    do {
      let file = try sources.file(base.name.text, path)
      found[path, default: [:]][base.name.text] = file
      return (file, nil)
    } catch {
      switch error {
      case .missing:
        if let (pack, _) = shipped(rule: base.name.text) { return (pack, base.name.text) }
        report(.missing(known: sources.known), of: base.name, in: path)
      case .refused(let reason): report(.refused(reason), of: base.name, in: path)
      }
      return nil
    }
  }

  /// A rule of the shipped packs, and the pack that defines it.
  private mutating func shipped(rule: String) -> (pack: RuleFileSource, rule: RuleDefinition)? {
    guard !rule.contains("/"), !rule.contains(".") else { return nil }
    for (pack, file) in readShipped() {
      if let found = file.rules.first(where: { $0.id.name == rule }) { return (pack, found) }
    }
    return nil
  }

  /// The shipped packs, read when first asked for.
  private mutating func readShipped() -> [(RuleFileSource, RuleFile)] {
    if let shipped { return shipped }
    let read = sources.known.compactMap { name -> (RuleFileSource, RuleFile)? in
      guard case .success(let source) = Result(catching: { try sources.file(name, "") }) else {
        return nil
      }
      return (source, decode(source).file)
    }
    shipped = read
    return read
  }

  /// The rules of a set that a file takes in, and the set's sections unless single rules are named.
  private mutating func choose(
    _ rule: String?, of set: RuleSet, for base: BaseFile, in path: String
  ) -> RuleSet {
    let known = set.rules.map(\.id.name)
    for name in (base.only ?? []) + base.except where !known.contains(name.text) {
      report(.notInFile(base.name.text, known: known.sorted()), of: name, in: path)
    }
    let only = rule.map { [$0] } ?? base.only?.map(\.text)
    let except = base.except.map(\.text)
    let rules = set.rules.filter { rule in
      only?.contains(rule.id.name) ?? true && !except.contains(rule.id.name)
    }
    return RuleSet(
      profile: set.profile, rules: rules, sections: only == nil ? set.sections : [],
      lexicon: only == nil ? set.lexicon : LexiconWords())
  }

  private mutating func join(_ other: RuleSet, to set: inout RuleSet) {
    for fault in set.join(other) { report(Diagnostic(fault, at: fault.span), in: fault.file) }
  }

  private mutating func apply(_ file: RuleFile, to set: inout RuleSet) {
    let keys = set.sections.map(\.key)
    for name in file.removedSections
    where !keys.contains(name.text) && !isShipped(section: name.text) {
      report(.unknownSection(known: keys), of: name, in: file.path)
    }
    let removed = file.removedSections.map(\.text)
    let sections = set.sections.filter { !removed.contains($0.key) }
    var rules = set.rules
    for change in file.overrides where !isFull {
      guard let index = rules.firstIndex(where: { $0.id.name == change.rule.text }) else {
        checkAbsent(change, in: file, set)
        continue
      }
      let (rule, found) = RuleOverrideMerger.lay(change, of: file, over: rules[index])
      rules[index] = rule
      for (path, fault) in found { report(fault, in: path) }
    }
    set = RuleSet(
      profile: set.profile, rules: rules, sections: sections, lexicon: set.lexicon)
  }

  /// An override of a rule that is not in force: one of another profile is checked and left, any
  /// other is a slip.
  private mutating func checkAbsent(_ change: RuleOverride, in file: RuleFile, _ set: RuleSet) {
    if let (_, rule) = shipped(rule: change.rule.text) {
      for (path, fault) in RuleOverrideMerger.lay(change, of: file, over: rule).faults {
        report(fault, in: path)
      }
    } else if !isBaseMissing(in: file.path) {
      // Where a base is missing, its rules are too: one fault is enough.
      let known = Set(set.rules.map(\.id.name) + readShipped().flatMap { $1.rules.map(\.id.name) })
      report(.unknownRule(known: known.sorted()), of: change.rule, in: file.path)
    }
  }

  private mutating func isShipped(section: String) -> Bool {
    readShipped().contains { $1.sections.contains { $0.key == section } }
  }

  private func isBaseMissing(in file: String) -> Bool {
    let ids: Set = [
      "rule-file.unknown-extends", "rule-file.unreadable-file", "rule-file.extends-ring",
    ]
    return faults[file]?.contains { ids.contains($0.rule.name) } ?? false
  }

  private mutating func report(
    _ kind: ResolutionFault.Kind, of name: SourceString, in file: String
  ) {
    let fault = ResolutionFault(kind, of: name, in: file)
    report(Diagnostic(fault, at: fault.span), in: file)
  }

  private mutating func report(_ diagnostic: Diagnostic, in file: String) {
    guard !isFull, faults[file]?.contains(diagnostic) != true else { return }
    faults[file, default: []].append(diagnostic)
    faultCount += 1
    guard isFull else { return }
    faults[file, default: []].append(
      Diagnostic(SchemaFault.tooMany(FaultList.most), at: diagnostic.span))
  }

  private var isFull: Bool { faultCount >= FaultList.most }
}
