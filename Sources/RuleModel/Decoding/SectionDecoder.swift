import Diagnostics
import SourceText
import YAMLTree

extension RuleFileDecoder {
  /// Reads a list of contents that a genre requires.
  mutating func sections(_ node: YAMLNode?) -> [SectionDefinition] {
    guard let node, case .sequence(let items) = node.content else { return [] }
    return items.compactMap { section($0) }
  }

  private mutating func section(_ node: YAMLNode) -> SectionDefinition? {
    guard let fields = decoder.fields(of: node, SectionKey.self) else { return nil }
    let key = decoder.written(fields[.key])
    let title = decoder.localized(fields[.title])
    let patterns = [SectionKey.headings, .lead, .text].map { key in
      decoder.writtenList(fields[key]).map { kept($0) }
    }
    let near = decoder.writtenList(fields[.near])
    let level = decoder.integer(fields[.level]) ?? 1
    let after = decoder.text(fields[.after])
    let isOptional = decoder.boolean(fields[.optional]) ?? false
    let basis = self.basis(fields[.basis])
    guard let key, let title, !patterns[0].isEmpty else { return nil }
    return SectionDefinition(
      key: key.text, span: key.span, title: title, headings: patterns[0], near: near,
      lead: patterns[1], text: patterns[2], level: level, after: after, isOptional: isOptional,
      basis: basis)
  }

  mutating func basis(_ node: YAMLNode?) -> Basis? {
    guard let fields = decoder.fields(of: node, BasisKey.self) else { return nil }
    let level = decoder.choice(fields[.level], Basis.Level.self)
    let document = decoder.text(fields[.document])
    let clause = decoder.text(fields[.clause])
    let url = decoder.text(fields[.url])
    if clause != nil, !fields.has(.document), let span = fields.keySpan(.clause) {
      decoder.report(
        "rule-file.clause-without-document", at: span,
        LocalizedText(
          zh: "写了条款 'clause'，却没有写文件：补上 'document'",
          en: "a clause is given without its document: add 'document'"),
        notes: Advice.sample(BasisKey.document))
    }
    return level.map { Basis(level: $0, document: document, clause: clause, url: url) }
  }
}
