import Diagnostics
import DocumentModel
import SourceText
import TextPattern
import YAMLTree

/// Reads what rules are made of: patterns, messages, word lists.
///
/// Knows no kind of rule; each kind reads what stands under its key through this.
struct RuleReader {
  /// What is checked beside keys and values, and the list of faults; nil where nothing is checked
  /// again: a pack that was verified when the program was built, or a rule that was decoded before
  /// with a part of it changed.
  let checks: UserChecks?
  /// The pieces and word lists that patterns may name.
  var vocabulary = Vocabulary()
  /// Records which keys are asked for; nil but in tests.
  let log: KeyLog?
  /// Whether literals of the rule that is read stand only for themselves.
  var isWidthExact = false
  /// What patterns of the case that is read are matched against.
  var pieces: [Scope] = []

  init(_ checks: UserChecks?, log: KeyLog? = nil) {
    self.checks = checks
    self.log = log
  }

  func fields<Key: MappingKey>(of node: YAMLNode?, _ keys: Key.Type) -> Fields<Key>? {
    Fields(node, keys, log: log)
  }

  func report(_ fault: RuleFileFault, at span: SourceSpan) { checks?.report(fault, at: span) }

  // MARK: Patterns

  /// A pattern that is matched against the pieces of the case's scopes.
  ///
  /// - Returns: Nil where there is none that can be used.
  func pattern(_ node: YAMLNode?) -> RulePattern? {
    pattern(node, in: pieces, exact: isWidthExact)
  }

  /// Patterns that are matched against the pieces of the case's scopes.
  func patterns(_ nodes: [YAMLNode]) -> [RulePattern] { nodes.compactMap { pattern($0) } }

  /// A pattern that may be matched against anything.
  func freePattern(_ node: YAMLNode?) -> RulePattern? {
    pattern(node, in: nil, exact: isWidthExact)
  }

  private func pattern(_ node: YAMLNode?, in scopes: [Scope]?, exact: Bool) -> RulePattern? {
    guard let written = node?.written else { return nil }
    let pattern = RulePattern(written, vocabulary, isWidthExact: exact)
    return checks?.accepts(pattern, in: scopes) ?? true ? pattern : nil
  }

  /// A pattern of either width that is kept as written where it cannot be used.
  func kept(_ written: SourceString) -> RulePattern {
    let pattern = RulePattern(written, vocabulary)
    _ = checks?.accepts(pattern, in: nil)
    return pattern
  }

  /// `when: {title: PATTERN, body: PATTERN, since: YEAR}`.
  func condition(_ fields: Fields<ConditionKey>?) -> DocumentCondition? {
    guard let fields else { return nil }
    return DocumentCondition(
      title: pattern(fields[.title], in: nil, exact: false),
      body: pattern(fields[.body], in: nil, exact: false), since: fields.integer(.since))
  }

  // MARK: Messages

  func template(_ node: YAMLNode?) -> LocalizedTemplate? {
    guard let fields = fields(of: node, LocalizedTemplateKey.self) else {
      return template(node?.written).map { LocalizedTemplate(zh: $0, en: $0) }
    }
    let (chinese, english) = (template(fields.written(.zh)), template(fields.written(.en)))
    guard let any = chinese ?? english else { return nil }
    return LocalizedTemplate(zh: chinese ?? any, en: english ?? any)
  }

  func template(_ written: SourceString?) -> MessageTemplate? {
    guard let written, checks?.accepts(written) ?? true else { return nil }
    return MessageTemplate(written.text)
  }

  // MARK: Word lists

  /// The words of a list of the file.
  func terms(_ name: SourceString) -> [String] {
    if let words = vocabulary.terms[name.text] { return words }
    report(
      .unknownWordList(name.text, known: vocabulary.terms.keys.sorted()), at: name.span)
    return []
  }

  // MARK: Bases and sections

  func basis(_ fields: Fields<BasisKey>?) -> Basis? {
    guard let fields else { return nil }
    if fields.text(.clause) != nil, fields[.document] == nil, let span = fields.keySpan(.clause) {
      report(.clauseWithoutDocument, at: span)
    }
    return fields.choice(.level, Basis.Level.self).map {
      Basis(
        level: $0, document: fields.text(.document), clause: fields.text(.clause),
        url: fields.text(.url))
    }
  }

  /// Reads a list of contents that a genre requires.
  func sections(_ node: YAMLNode?) -> [SectionDefinition] {
    guard let node, case .sequence(let items) = node.content else { return [] }
    return items.compactMap { fields(of: $0, SectionKey.self).flatMap(section) }
  }

  private func section(_ fields: Fields<SectionKey>) -> SectionDefinition? {
    let patterns = [SectionKey.headings, .lead, .text, .opening].map {
      fields.writtenList($0).map(kept)
    }
    let basis = basis(fields.mapping(.basis, BasisKey.self))
    guard let key = fields.written(.key), let title = fields.localized(.title),
      !patterns[0].isEmpty
    else { return nil }
    return SectionDefinition(
      key: key.text, span: key.span, title: title, headings: patterns[0],
      near: fields.writtenList(.near), lead: patterns[1], opening: patterns[3], text: patterns[2],
      level: fields.integer(.level) ?? 1, after: fields.text(.after),
      isOptional: fields.boolean(.optional) ?? false,
      isAnywhere: fields.boolean(.anywhere) ?? false, basis: basis)
  }
}
