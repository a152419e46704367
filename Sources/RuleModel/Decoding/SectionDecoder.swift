import Diagnostics
import SourceText
import YAMLTree

extension RuleFileDecoder {
  static let sectionKeys = [
    "key", "title", "headings", "near", "lead", "text", "level", "after", "optional", "basis",
  ]

  /// Reads a list of contents that a genre owes.
  mutating func sections(_ node: YAMLNode?) -> [SectionDefinition] {
    guard let node else { return [] }
    guard case .sequence(let items) = node.content else {
      decoder.reportType(
        node,
        wanted: LocalizedText(
          zh: "'sections' 应是一个列表，每项以“- key: …”开头",
          en: "'sections' must be a list, each item beginning with '- key: …'"))
      return []
    }
    return items.compactMap { section($0) }
  }

  private mutating func section(_ node: YAMLNode) -> SectionDefinition? {
    let what = LocalizedText(zh: "一项内容", en: "a section")
    guard let fields = decoder.fields(of: node, what: what, known: Self.sectionKeys) else {
      return nil
    }
    for key in ["key", "title", "headings"] where !fields.has(key) {
      decoder.reportMissing(key, at: node.span, in: what)
    }
    let key = decoder.written(fields["key"])
    let title = decoder.localized(
      fields["title"], what: LocalizedText(zh: "'title'", en: "'title'"))
    let patterns = ["headings", "lead", "text"].map { decoder.writtenList(fields[$0]) }
    for pattern in patterns.joined() { checkPattern(pattern) }
    let near = decoder.writtenList(fields["near"])
    let level = decoder.integer(fields["level"], in: 1...9) ?? 1
    let after = decoder.text(fields["after"])
    let isOptional = decoder.boolean(fields["optional"]) ?? false
    let basis = fields["basis"].flatMap { self.basis($0) }
    guard let key, let title, !patterns[0].isEmpty else { return nil }
    return SectionDefinition(
      key: key.text, span: key.span, title: title, headings: patterns[0], near: near,
      lead: patterns[1], text: patterns[2], level: level, after: after, isOptional: isOptional,
      basis: basis, vocabulary: file.vocabulary)
  }

  mutating func basis(_ node: YAMLNode) -> Basis? {
    let what = LocalizedText(zh: "依据", en: "a basis")
    guard
      let fields = decoder.fields(
        of: node, what: what, known: ["level", "document", "clause", "url"])
    else { return nil }
    if fields["level"] == nil { decoder.reportMissing("level", at: node.span, in: what) }
    let level = decoder.choice(
      fields["level"], Basis.Level.self, what: LocalizedText(zh: "依据层级", en: "level of a basis"))
    let document = decoder.text(fields["document"])
    let clause = decoder.text(fields["clause"])
    let url = decoder.text(fields["url"])
    if clause != nil, document == nil, fields["document"] == nil,
      let span = fields.keySpan("clause")
    {
      decoder.report(
        "rule-file.clause-without-document", at: span,
        LocalizedText(
          zh: "写了条款 'clause'，却没有写文件：补上 'document'",
          en: "a clause is given without its document: add 'document'"))
    }
    return level.map { Basis(level: $0, document: document, clause: clause, url: url) }
  }
}
