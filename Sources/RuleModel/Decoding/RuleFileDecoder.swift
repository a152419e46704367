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
    /// The patterns that were checked.
    let patterns: Set<PatternUse>
  }

  var decoder: NodeDecoder
  var file: RuleFile
  let words: (String) throws(LookupFault) -> [String]
  /// A shipped pack, checked by the project's tests: patterns, expressions and captures are not
  /// checked again, and examples may be left out.
  let isTrusted: Bool

  var patterns: Set<PatternUse> = []

  static let keys = [
    "pack", "about", "language", "applies", "extends", "patterns", "terms", "sections",
    "sections+", "sections-", "rules", "overrides",
  ]
  static let fileName = LocalizedText(zh: "规则文件", en: "a rule file")

  /// Reads one rule file.
  ///
  /// - Parameters:
  ///   - source: The file's record.
  ///   - isTrusted: A shipped pack, a packed tree: checked by the project's tests and not again at
  ///     each start.
  ///   - words: Gives the lines of a word list named by `{from: FILE}`.
  /// - Returns: What could be read, and every fault in report order.
  package static func decode(
    _ source: SourceFile, isTrusted: Bool = false,
    words: @escaping (String) throws(LookupFault) -> [String]
  )
    -> Outcome
  {
    var reader = RuleFileDecoder(
      decoder: NodeDecoder(isTrusted: isTrusted), file: RuleFile(path: source.path), words: words,
      isTrusted: isTrusted)
    do {
      if isTrusted, let (root, patterns) = PackedRules.read(source.bytes) {
        reader.read(root, prepared: patterns)
      } else if let root = try YAMLNode.parse(source.bytes) {
        reader.read(root)
      } else {
        reader.decoder.report(
          "rule-file.empty", at: SourceSpan(at: ByteOffset(0)),
          LocalizedText(
            zh: "规则文件是空的，至少要有 'rules:'", en: "the rule file is empty; it needs at least 'rules:'"))
      }
    } catch {
      reader.decoder.report(
        error.rule, at: SourceSpan(at: error.offset), error.message, notes: error.advice)
    }
    return Outcome(
      file: reader.file, faults: reader.decoder.faults.inReportOrder(), patterns: reader.patterns)
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
      decoder: NodeDecoder(isTrusted: true), file: RuleFile(path: source.path),
      words: { (_) throws(LookupFault) in throw .missing },
      isTrusted: true)
    for entry in entries {
      if case .scalar(let key) = entry.key.content, key.text == "applies" {
        return reader.applicability(entry.value)
      }
    }
    return nil
  }

  private mutating func read(_ root: YAMLNode, prepared: PreparedPatterns? = nil) {
    guard let fields = decoder.fields(of: root, what: Self.fileName, known: Self.keys) else {
      return
    }
    if fields.isEmpty { decoder.reportMissing("rules", at: root.span, in: Self.fileName) }
    file.pack = decoder.text(fields["pack"])
    file.about = decoder.localized(
      fields["about"], what: LocalizedText(zh: "'about'", en: "'about'"))
    file.language = decoder.choice(
      fields["language"], Language.self, what: LocalizedText(zh: "语言", en: "language"))
    file.applies = applicability(fields["applies"])
    file.extends = decoder.writtenList(fields["extends"])
    readVocabulary(
      patterns: fields["patterns"], terms: fields["terms"], prepared: prepared)
    for key in ["sections", "sections+"] { file.sections += sections(fields[key]) }
    file.removedSections = decoder.writtenList(fields["sections-"])
    readRules(fields["rules"])
    readOverrides(fields["overrides"])
  }

  private mutating func applicability(_ node: YAMLNode?) -> Applicability? {
    guard let node,
      let fields = decoder.fields(
        of: node, what: LocalizedText(zh: "'applies'", en: "'applies'"),
        known: ["title", "language"])
    else { return nil }
    let title = decoder.written(fields["title"])
    if let title { checkPattern(title) }
    return Applicability(
      title: title,
      language: decoder.choice(
        fields["language"], Language.self, what: LocalizedText(zh: "语言", en: "language")))
  }

  private mutating func readVocabulary(
    patterns: YAMLNode?, terms: YAMLNode?, prepared: PreparedPatterns?
  ) {
    var lists: [String: [String]] = [:]
    for entry in entries(terms, what: LocalizedText(zh: "'terms'", en: "'terms'")) {
      lists[entry.name] = termList(entry.value)
    }
    var pieces: [String: WrittenText] = [:]
    for entry in entries(patterns, what: LocalizedText(zh: "'patterns'", en: "'patterns'")) {
      pieces[entry.name] = decoder.written(entry.value)
    }
    file.vocabulary = Vocabulary(
      patterns: pieces, terms: lists, prepared: prepared)
    for (_, pattern) in file.vocabulary.patterns.sorted(by: { $0.key < $1.key }) {
      checkPiece(pattern)
    }
  }

  /// The words of a list, or of the file it names.
  private mutating func termList(_ node: YAMLNode) -> [String] {
    guard case .mapping = node.content else {
      return decoder.writtenList(node).map(\.text)
    }
    let what = LocalizedText(zh: "词表", en: "a word list")
    guard let fields = decoder.fields(of: node, what: what, known: ["from"]) else { return [] }
    guard let path = decoder.written(fields["from"]) else {
      if fields["from"] == nil { decoder.reportMissing("from", at: node.span, in: what) }
      return []
    }
    do {
      return try words(path.text)
    } catch {
      switch error {
      case .missing:
        decoder.report(
          "rule-file.missing-file", at: path.span,
          LocalizedText(
            zh: "找不到词表文件 '\(path.text)'", en: "there is no word list '\(path.text)'"))
      case .refused(let reason):
        decoder.report(
          "rule-file.unreadable-file", at: path.span,
          LocalizedText(
            zh: "词表 '\(path.text)'：\(reason.chinese)",
            en: "the word list '\(path.text)': \(reason.english)"))
      }
      return []
    }
  }

  /// The entries of a mapping whose keys are names of the author's choice.
  mutating func entries(_ node: YAMLNode?, what: LocalizedText) -> [(
    name: String, span: SourceSpan, value: YAMLNode
  )] {
    guard let node else { return [] }
    guard case .mapping(let entries) = node.content else {
      decoder.reportType(
        node,
        wanted: LocalizedText(
          zh: "\(what.chinese)应写成“名称: 值”的形式", en: "\(what.english) must map names to values"))
      return []
    }
    var found: [(name: String, span: SourceSpan, value: YAMLNode)] = []
    for entry in entries {
      guard let name = decoder.text(entry.key) else { continue }
      if let first = found.first(where: { $0.name == name }) {
        decoder.report(
          "rule-file.duplicate-key", at: entry.key.span,
          LocalizedText(zh: "'\(name)' 写了两次", en: "'\(name)' is given twice"),
          notes: [Note(LocalizedText(zh: "第一次在这里", en: "first given here"), at: first.span)])
        continue
      }
      found.append((name, entry.key.span, entry.value))
    }
    return found
  }

  private mutating func readRules(_ node: YAMLNode?) {
    guard let node else { return }
    guard case .sequence(let items) = node.content else {
      decoder.reportType(
        node,
        wanted: LocalizedText(
          zh: "'rules' 应是一个列表，每条规则以“- id: …”开头",
          en: "'rules' must be a list, each rule beginning with '- id: …'"))
      return
    }
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
}
