package import Diagnostics
package import SourceText
import TextPattern
import YAMLTree

/// Reads a rule file: all of its faults in one run, each with its place.
///
/// Opens no file: word lists in files of their own come through `words`.
package struct RuleFileDecoder {
  /// What is read: the file, and all that is wrong with it.
  package struct Outcome: Sendable {
    package let file: RuleFile
    package let faults: [Diagnostic]
    /// The file as it may be shown: without its text where it is not a rule file.
    package let source: SourceFile
  }

  var decoder: NodeDecoder
  /// The files whose parts a rule is made of; the first holds it.
  var files: [String] { base.map { $0.files + [overlay] } ?? [file.path] }
  /// The rule over which an override was laid.
  private(set) var base: RuleDefinition?
  private var overlay = ""
  var file: RuleFile
  let words: (String) throws(LookupFault) -> [String]
  /// What is checked beside keys and values.
  let checks: any RuleChecks

  private init(
    path: String, checks: any RuleChecks, log: KeyLog? = nil,
    words: @escaping (String) throws(LookupFault) -> [String] = {
      (_) throws(LookupFault) in throw .missing
    }
  ) {
    decoder = NodeDecoder(log: log)
    file = RuleFile(path: path)
    self.checks = checks
    self.words = words
  }

  /// Reads a user's rule file.
  ///
  /// - Parameters:
  ///   - source: The file's record.
  ///   - log: Records which keys are asked for.
  ///   - words: Gives the lines of a word list named by `{from: FILE}`.
  /// - Returns: What could be read, and every fault in report order.
  package static func decode(
    _ source: SourceFile, log: KeyLog? = nil,
    words: @escaping (String) throws(LookupFault) -> [String]
  ) -> Outcome {
    decode(source, UserChecks(), log: log, words: words)
  }

  /// Reads a user's rule file; what was read of it is left in `checks`.
  static func decode(
    _ source: SourceFile, _ checks: UserChecks, log: KeyLog? = nil,
    words: @escaping (String) throws(LookupFault) -> [String]
  ) -> Outcome {
    var reader = RuleFileDecoder(path: source.path, checks: checks, log: log, words: words)
    var checker = SchemaChecker()
    let named = NamedFile(source, as: .ruleFile, prefix: "rule-file")
    switch named.content {
    case .tree(let root):
      checker.check(root, against: .ruleFile)
      reader.read(root)
    case .empty:
      reader.decoder.report(
        "rule-file.empty", at: SourceSpan(at: ByteOffset(0)),
        LocalizedText(
          zh: "规则文件是空的，至少要有 'rules:'", en: "the rule file is empty; it needs at least 'rules:'"))
    case .broken(let error):
      reader.decoder.report(
        error.rule(), at: SourceSpan(at: error.offset), error.message, notes: error.advice)
    case .stranger(let fault): reader.decoder.report(fault)
    }
    return Outcome(
      file: reader.file, faults: (checker.faults + reader.decoder.faults).inReportOrder(),
      source: named.file)
  }

  /// Reads a verified pack: nothing of it is checked again, and examples may be left out.
  package static func decode(_ pack: VerifiedPack) -> RuleFile {
    var reader = RuleFileDecoder(path: pack.path, checks: NoChecks())
    if let (root, patterns) = pack.content { reader.read(root, prepared: patterns) }
    return reader.file
  }

  /// Reads a rule again over which an override was laid.
  ///
  /// - Parameters:
  ///   - node: The rule with what the override changed.
  ///   - base: The rule without it.
  ///   - path: The file of the override.
  ///   - vocabulary: The pieces and word lists of the rule's patterns.
  ///   - checks: What is checked of the rule.
  /// - Returns: The rule, nil where it is not whole; and what is wrong with it.
  static func rule(
    _ node: YAMLNode, over base: RuleDefinition, from path: String, vocabulary: Vocabulary,
    _ checks: any RuleChecks
  ) -> (rule: RuleDefinition?, faults: [Diagnostic]) {
    var reader = RuleFileDecoder(path: base.file, checks: checks)
    reader.base = base
    reader.overlay = path
    reader.file.vocabulary = vocabulary
    let rule = reader.rule(node)
    return (rule, reader.decoder.faults)
  }

  /// Reads a rule again over which an override was laid that changes only how it is described.
  ///
  /// - Parameters:
  ///   - node: The rule with what the override changed.
  ///   - base: The rule without it: all that it looks for is taken from there.
  ///   - path: The file of the override.
  ///   - cases: The rule's cases.
  /// - Returns: Nil where the rule is not whole.
  static func described(
    _ node: YAMLNode, over base: RuleDefinition, from path: String, cases: [RuleCase]
  ) -> RuleDefinition? {
    let decoder = NodeDecoder()
    guard let fields = decoder.fields(of: node, RuleKey.self),
      let severity = decoder.choice(fields[.severity], Severity.self)
    else { return nil }
    return RuleDefinition(
      over: base, from: path, node: node, severity: severity,
      title: decoder.localized(fields[.title]), why: decoder.localized(fields[.why]),
      tags: decoder.writtenList(fields[.tags]).map(\.text),
      isEnabled: decoder.boolean(fields[.enabled]) ?? true, cases: cases)
  }

  /// Reads only what a verified profile says it applies to.
  ///
  /// - Returns: Nil where it says nothing.
  package static func applicability(of profile: VerifiedPack) -> Applicability? {
    guard case .mapping(let entries)? = profile.tree?.content else { return nil }
    var reader = RuleFileDecoder(path: profile.path, checks: NoChecks())
    return entries.first { $0.name == RuleFileKey.applies.rawValue }
      .flatMap { reader.applicability($0.value) }
  }

  private mutating func read(_ root: YAMLNode, prepared: PreparedPatterns? = nil) {
    guard let fields = decoder.fields(of: root, RuleFileKey.self) else { return }
    file.pack = decoder.text(fields[.pack])
    file.about = decoder.localized(fields[.about])
    file.language = decoder.choice(fields[.language], DraftLanguage.self)
    file.applies = applicability(fields[.applies])
    file.extends = decoder.items(fields[.extends]).compactMap { baseFile($0) }
    readLexicon(fields[.lexicon])
    readVocabulary(patterns: fields[.patterns], terms: fields[.terms], prepared: prepared)
    for key in [RuleFileKey.sections, .sectionsPlus] { file.sections += sections(fields[key]) }
    file.removedSections = decoder.writtenList(fields[.sectionsMinus])
    readRules(fields[.rules])
    readOverrides(fields[.overrides])
  }

  private mutating func applicability(_ node: YAMLNode?) -> Applicability? {
    guard let fields = decoder.fields(of: node, ApplicabilityKey.self) else { return nil }
    let title = decoder.written(fields[.title]).map { kept($0) }
    return Applicability(
      title: title, language: decoder.choice(fields[.language], DraftLanguage.self))
  }

  private func baseFile(_ node: YAMLNode) -> BaseFile? {
    guard let fields = decoder.fields(of: node, ExtensionKey.self) else {
      return decoder.written(node).map { BaseFile(name: $0, only: nil, except: []) }
    }
    let only = fields[.only].map { decoder.writtenList($0) }
    let except = decoder.writtenList(fields[.except])
    return decoder.written(fields[.from]).map { BaseFile(name: $0, only: only, except: except) }
  }

  private mutating func readRules(_ node: YAMLNode?) {
    guard let node, case .sequence(let items) = node.content else { return }
    for item in items {
      if let rule = rule(item), !checks.isRepeated(rule, &decoder) { file.rules.append(rule) }
    }
  }

  /// Reads `overrides:`, by rule id a severity, `off`, or the values that change.
  private mutating func readOverrides(_ node: YAMLNode?) {
    for (name, value) in decoder.entries(node) {
      if case .mapping(let changes) = value.content {
        file.overrides.append(RuleOverride(rule: name, isOff: false, changes: changes))
      } else if decoder.text(value) == "off" {
        file.overrides.append(RuleOverride(rule: name, isOff: true, changes: []))
      } else {
        let severity = YAMLEntry(key: YAMLNode(scalar: "severity", at: value.span), value: value)
        file.overrides.append(RuleOverride(rule: name, isOff: false, changes: [severity]))
      }
    }
  }
}
