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

  var reader: RuleReader
  /// The files whose parts a rule is made of; the first holds it.
  var files: [String] { base.map { $0.files + [overlay] } ?? [file.path] }
  /// The rule over which an override was laid.
  private(set) var base: RuleDefinition?
  private var overlay = ""
  private(set) var file: RuleFile
  let words: (String) throws(LookupFault) -> [String]

  private init(
    path: String, _ reader: RuleReader,
    words: @escaping (String) throws(LookupFault) -> [String] = {
      (_) throws(LookupFault) in throw .missing
    }
  ) {
    self.reader = reader
    file = RuleFile(path: path)
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
    var decoder = RuleFileDecoder(
      path: source.path, RuleReader(checks, log: log), words: words)
    var faults: [Diagnostic] = []
    let named = NamedFile(source, as: .ruleFile, prefix: "rule-file")
    switch named.content {
    case .tree(let root):
      faults = SchemaChecker.faults(of: root, against: .ruleFile)
      decoder.read(root)
    case .empty: checks.report(.emptyFile, at: SourceSpan(at: ByteOffset(0)))
    case .broken(let fault), .unrecognized(let fault): faults = [fault]
    }
    return Outcome(
      file: decoder.file, faults: (faults + checks.faults.faults).inReportOrder(),
      source: named.file)
  }

  /// Reads a verified pack: nothing of it is checked again, and examples may be left out.
  package static func decode(_ pack: VerifiedPack) -> RuleFile {
    var decoder = RuleFileDecoder(path: pack.path, RuleReader(nil))
    if let (root, patterns) = pack.content { decoder.read(root, prepared: patterns) }
    return decoder.file
  }

  /// Reads a rule again over which an override was laid.
  ///
  /// - Parameters:
  ///   - node: The rule with what the override changed.
  ///   - base: The rule without it.
  ///   - path: The file of the override.
  ///   - vocabulary: The pieces and word lists of the rule's patterns.
  ///   - checks: Takes what is wrong with the rule; nil where nothing is checked.
  /// - Returns: Nil where the rule is not whole.
  static func rule(
    _ node: YAMLNode, over base: RuleDefinition, from path: String, vocabulary: Vocabulary,
    _ checks: UserChecks?
  ) -> RuleDefinition? {
    var decoder = RuleFileDecoder(path: base.file, RuleReader(checks))
    decoder.base = base
    decoder.overlay = path
    decoder.reader.vocabulary = vocabulary
    return decoder.rule(node)
  }

  /// A rule over which an override was laid that changes only how it is described.
  ///
  /// - Parameters:
  ///   - node: The rule with what the override changed.
  ///   - base: The rule without it: all that it looks for is taken from there.
  ///   - path: The file of the override.
  /// - Returns: Nil where the rule is not whole.
  static func described(_ node: YAMLNode, over base: RuleDefinition, from path: String)
    -> RuleDefinition?
  {
    guard let fields = Fields(node, RuleKey.self),
      let severity = fields.choice(.severity, Severity.self)
    else { return nil }
    var rule = base
    rule.bases = [base]
    rule.files.append(path)
    rule.node = node
    rule.severity = severity
    rule.title = fields.localized(.title)
    rule.why = fields.localized(.why)
    rule.tags = fields.writtenList(.tags).map(\.text)
    rule.isEnabled = fields.boolean(.enabled) ?? true
    return rule
  }

  /// Reads only what a verified profile says it applies to.
  ///
  /// - Returns: Nil where it says nothing.
  package static func applicability(of profile: VerifiedPack) -> Applicability? {
    RuleFileDecoder(path: profile.path, RuleReader(nil)).applicability(
      Fields(profile.value(of: .applies), ApplicabilityKey.self))
  }

  private mutating func read(_ root: YAMLNode, prepared: PreparedPatterns? = nil) {
    guard let fields = reader.fields(of: root, RuleFileKey.self) else { return }
    file.pack = fields.text(.pack)
    file.about = fields.localized(.about)
    file.language = fields.choice(.language, DraftLanguage.self)
    file.applies = applicability(fields.mapping(.applies, ApplicabilityKey.self))
    file.extends = fields.items(.extends).compactMap(baseFile)
    file.lexicon = reader.lexicon(fields.mapping(.lexicon, LexiconKey.self))
    file.vocabulary = vocabulary(
      patterns: fields[.patterns], terms: fields[.terms], prepared: prepared)
    reader.vocabulary = file.vocabulary
    file.sections = reader.sections(fields[.sections]) + reader.sections(fields[.sectionsPlus])
    file.removedSections = fields.writtenList(.sectionsMinus)
    if case .sequence(let items)? = fields[.rules]?.content {
      for rule in items.compactMap({ rule($0) })
      where reader.checks?.isRepeated(rule.id, at: rule.idSpan) != true {
        file.rules.append(rule)
      }
    }
    file.overrides = (fields[.overrides]?.namedValues ?? []).map { ruleOverride($0, $1) }
  }

  private func applicability(_ fields: Fields<ApplicabilityKey>?) -> Applicability? {
    guard let fields else { return nil }
    return Applicability(
      title: fields.written(.title).map(reader.kept),
      topic: fields.written(.topic).map(reader.kept),
      headings: fields.written(.headings).map(reader.kept),
      language: fields.choice(.language, DraftLanguage.self))
  }

  private func baseFile(_ node: YAMLNode) -> BaseFile? {
    guard let fields = reader.fields(of: node, ExtensionKey.self) else {
      return node.written.map { BaseFile(name: $0, only: nil, except: []) }
    }
    let only = fields[.only].map { $0.items.compactMap(\.written) }
    let except = fields.writtenList(.except)
    return fields.written(.from).map { BaseFile(name: $0, only: only, except: except) }
  }

  /// An entry of `overrides:`, by rule id a severity, `off`, or the values that change.
  private func ruleOverride(_ name: SourceString, _ value: YAMLNode) -> RuleOverride {
    if case .mapping(let changes) = value.content {
      return RuleOverride(rule: name, isOff: false, changes: changes)
    }
    if value.text == "off" { return RuleOverride(rule: name, isOff: true, changes: []) }
    let severity = YAMLEntry(
      key: YAMLNode(scalar: RuleKey.severity.rawValue, at: value.span), value: value)
    return RuleOverride(rule: name, isOff: false, changes: [severity])
  }
}
