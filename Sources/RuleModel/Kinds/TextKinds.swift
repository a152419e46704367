import Diagnostics
import YAMLTree

extension RuleFileDecoder {
  private static let phrasesName = LocalizedText(zh: "'phrases'", en: "'phrases'")

  /// Reads `phrases: [word, {find: word, replace: word}, {terms: list}]`.
  mutating func phrases(_ node: YAMLNode) -> Body? {
    var phrases: [Phrase] = []
    for item in decoder.items(node) {
      guard case .mapping = item.content else {
        if let word = decoder.written(item) { phrases.append(Phrase(find: word, replacement: nil)) }
        continue
      }
      guard
        let fields = decoder.fields(
          of: item, what: Self.phrasesName, known: ["find", "replace", "terms"])
      else { continue }
      if let name = decoder.written(fields["terms"]) {
        phrases += termPhrases(name)
      } else if let word = decoder.written(fields["find"]) {
        phrases.append(Phrase(find: word, replacement: decoder.text(fields["replace"])))
      } else if fields["find"] == nil, fields["terms"] == nil {
        decoder.reportMissing("find", at: item.span, in: Self.phrasesName)
      }
    }
    guard !phrases.isEmpty else {
      if decoder.items(node).isEmpty {
        decoder.reportType(
          node, wanted: LocalizedText(zh: "'phrases' 里没有词", en: "'phrases' lists no words"))
      }
      return nil
    }
    return (.phrases(PhrasesBody(phrases: phrases)), ["replace"])
  }

  private mutating func termPhrases(_ name: WrittenText) -> [Phrase] {
    if let words = file.vocabulary.terms[name.text] {
      return words.map { Phrase(find: WrittenText($0), replacement: nil) }
    }
    let lists = file.vocabulary.terms.keys.sorted()
    decoder.report(
      "rule-file.unknown-value", at: name.span,
      LocalizedText(zh: "没有名为 '\(name.text)' 的词表", en: "there is no word list '\(name.text)'"),
      notes: [
        Note(
          LocalizedText(
            zh: "词表：\(lists.joined(separator: ", "))",
            en: "word lists: \(lists.joined(separator: ", "))"))
      ])
    return []
  }

  /// Reads `pattern: '…'` or `{find: '…', except: ['…']}`.
  mutating func patternBody(_ node: YAMLNode, shared: Shared) -> Body? {
    let what = LocalizedText(zh: "'pattern'", en: "'pattern'")
    guard case .mapping = node.content else {
      return pattern(node, exact: shared.isWidthExact).map {
        (.pattern(PatternBody(find: $0.written, except: [])), $0.names)
      }
    }
    guard let fields = decoder.fields(of: node, what: what, known: ["find", "except"]) else {
      return nil
    }
    if fields["find"] == nil { decoder.reportMissing("find", at: node.span, in: what) }
    let find = pattern(fields["find"], exact: shared.isWidthExact)
    let except = decoder.items(fields["except"]).compactMap {
      pattern($0, exact: shared.isWidthExact)?.written
    }
    return find.map { (.pattern(PatternBody(find: $0.written, except: except)), $0.names) }
  }

  /// Reads `require: {find: '…', min: 1, max: 3}`.
  mutating func require(_ node: YAMLNode, shared: Shared) -> Body? {
    let what = LocalizedText(zh: "'require'", en: "'require'")
    guard let fields = decoder.fields(of: node, what: what, known: ["find", "min", "max"]) else {
      return nil
    }
    if fields["find"] == nil { decoder.reportMissing("find", at: node.span, in: what) }
    let minimum = decoder.integer(fields["min"], in: 0...100_000)
    let maximum = decoder.integer(fields["max"], in: 0...100_000)
    guard let find = pattern(fields["find"], exact: shared.isWidthExact) else { return nil }
    let least = minimum ?? (maximum == nil ? 1 : 0)
    if let maximum, maximum < least, let span = fields.keySpan("max") {
      decoder.report(
        "rule-file.wrong-type", at: span,
        LocalizedText(zh: "'max' 小于 'min'", en: "'max' is below 'min'"))
    }
    return (
      .require(RequireBody(find: find.written, minimum: least, maximum: maximum)),
      ["min", "max", "found"]
    )
  }
}
