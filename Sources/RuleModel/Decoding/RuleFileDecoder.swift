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
    /// The file as it may be shown: without its text where it is no rule file.
    package let source: SourceFile
    /// The patterns that were checked.
    let patterns: Set<PatternUse>
  }

  var decoder: NodeDecoder
  /// The files whose parts a rule is made of; the first holds it.
  var files: [String] { base.map { $0.files + [overlay] } ?? [file.path] }
  /// The rule over which an override was laid.
  private(set) var base: RuleDefinition?
  private var overlay = ""
  var file: RuleFile
  let words: (String) throws(LookupFault) -> [String]
  /// A shipped pack, checked by the project's tests: patterns, expressions and captures are not
  /// checked again, and examples may be left out.
  let isTrusted: Bool

  var patterns: Set<PatternUse> = []

  /// Reads one rule file.
  ///
  /// - Parameters:
  ///   - source: The file's record.
  ///   - isTrusted: A shipped pack, a packed tree: checked by the project's tests and not again at
  ///     each start.
  ///   - log: Takes down which keys are asked for.
  ///   - words: Gives the lines of a word list named by `{from: FILE}`.
  /// - Returns: What could be read, and every fault in report order.
  package static func decode(
    _ source: SourceFile, isTrusted: Bool = false, log: KeyLog? = nil,
    words: @escaping (String) throws(LookupFault) -> [String]
  )
    -> Outcome
  {
    var reader = RuleFileDecoder(
      decoder: NodeDecoder(log: log), file: RuleFile(path: source.path), words: words,
      isTrusted: isTrusted)
    var checker = SchemaChecker()
    if isTrusted, let (root, patterns) = PackedRules.read(source.bytes) {
      reader.read(root, prepared: patterns)
      return Outcome(
        file: reader.file, faults: reader.decoder.faults.inReportOrder(), source: source,
        patterns: reader.patterns)
    }
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
      source: named.file, patterns: reader.patterns)
  }

  /// Reads a rule again over which an override was laid.
  ///
  /// - Parameters:
  ///   - node: The rule with what the override changed.
  ///   - base: The rule without it.
  ///   - path: The file of the override.
  ///   - vocabulary: The pieces and word lists of the rule's patterns.
  ///   - isTrusted: Nothing was changed that would have to be checked.
  /// - Returns: The rule, nil where it is not whole; and what is wrong with it.
  static func rule(
    _ node: YAMLNode, over base: RuleDefinition, from path: String, vocabulary: Vocabulary,
    isTrusted: Bool
  ) -> (rule: RuleDefinition?, faults: [Diagnostic]) {
    var reader = RuleFileDecoder(
      decoder: NodeDecoder(), file: RuleFile(path: base.file),
      words: { (_) throws(LookupFault) in throw .missing }, isTrusted: isTrusted)
    reader.base = base
    reader.overlay = path
    reader.file.vocabulary = vocabulary
    let rule = reader.rule(node)
    return (rule, reader.decoder.faults)
  }

  /// Reads only what a shipped profile says it applies to.
  ///
  /// - Parameter source: A shipped profile as a packed tree.
  /// - Returns: Nil where it says nothing.
  package static func applicability(of source: SourceFile) -> Applicability? {
    guard let (root, _) = YAMLNode.read(packed: source.bytes),
      case .mapping(let entries) = root.content
    else { return nil }
    var reader = RuleFileDecoder(
      decoder: NodeDecoder(), file: RuleFile(path: source.path),
      words: { (_) throws(LookupFault) in throw .missing }, isTrusted: true)
    for entry in entries {
      if case .scalar(let key) = entry.key.content, key.text == "applies" {
        return reader.applicability(entry.value)
      }
    }
    return nil
  }

  private mutating func read(_ root: YAMLNode, prepared: PreparedPatterns? = nil) {
    guard let fields = decoder.fields(of: root, RuleFileKey.self) else { return }
    file.pack = decoder.text(fields[.pack])
    file.about = decoder.localized(fields[.about])
    file.language = decoder.choice(fields[.language], DraftLanguage.self)
    file.applies = applicability(fields[.applies])
    file.extends = decoder.items(fields[.extends]).compactMap { baseFile($0) }
    readVocabulary(patterns: fields[.patterns], terms: fields[.terms], prepared: prepared)
    for key in [RuleFileKey.sections, .sectionsPlus] { file.sections += sections(fields[key]) }
    file.removedSections = decoder.writtenList(fields[.sectionsMinus])
    readRules(fields[.rules])
    readOverrides(fields[.overrides])
  }

  private mutating func applicability(_ node: YAMLNode?) -> Applicability? {
    guard let fields = decoder.fields(of: node, ApplicabilityKey.self) else { return nil }
    let title = decoder.written(fields[.title])
    if let title { checkPattern(title) }
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
    var places: [RuleID: SourceSpan] = [:]
    for item in items {
      guard let rule = rule(item) else { continue }
      if isTrusted {
        file.rules.append(rule)
        continue
      }
      if let first = places[rule.id] {
        decoder.report(
          "rule-file.duplicate-id", at: rule.idSpan,
          LocalizedText(zh: "规则 '\(rule.id)' 写了两次", en: "rule '\(rule.id)' is defined twice"),
          notes: [Note(LocalizedText(zh: "第一次在这里", en: "first defined here"), at: first)])
        continue
      }
      places[rule.id] = rule.idSpan
      file.rules.append(rule)
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
