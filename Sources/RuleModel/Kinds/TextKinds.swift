import Diagnostics
import YAMLTree

extension RuleFileDecoder {
  /// Reads `phrases: [word, {find: word, replace: word}, {terms: list}, {words: list}]`.
  mutating func phrases(_ node: YAMLNode, shared: Shared) -> Body? {
    var phrases: [Phrase] = []
    var words: [String] = []
    for item in decoder.items(node) {
      guard let fields = decoder.fields(of: item, .phrase) else {
        if let word = decoder.written(item) {
          phrases.append(Phrase(find: word))
        }
        continue
      }
      let (find, replacement) = (decoder.written(fields["find"]), fields["replace"])
      if let name = decoder.written(fields["words"]) { words += terms(name) }
      if let name = decoder.written(fields["terms"]) {
        phrases += terms(name).map { Phrase(find: SourceString($0)) }
      } else if let find {
        phrases.append(
          Phrase(
            find: find, replacement: replacement?.scalarText,
            unless: pattern(fields["unless"], exact: shared.isWidthExact)?.written,
            withholdsFix: withholdsFix(fields["fix"])))
      }
    }
    return phrases.isEmpty ? nil : (.phrases(PhrasesBody(phrases: phrases, words: words)), [])
  }

  /// The words of a list of the file.
  private mutating func terms(_ name: SourceString) -> [String] {
    if let words = file.vocabulary.terms[name.text] { return words }
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

  /// Reads `pattern: '…'` or `{find: '…', except: ['…'], pairs: ['()']}`.
  mutating func patternBody(_ node: YAMLNode, shared: Shared) -> Body? {
    guard let fields = decoder.fields(of: node, .pattern) else {
      return pattern(node, shared).map {
        (.pattern(PatternBody(find: $0.written, except: [], pairs: [])), $0.names)
      }
    }
    let find = pattern(fields["find"], shared)
    let except = decoder.items(fields["except"]).compactMap {
      pattern($0, shared)?.written
    }
    let pairs = marks(fields["pairs"])
    return find.map {
      (.pattern(PatternBody(find: $0.written, except: except, pairs: pairs)), $0.names)
    }
  }

  /// Reads `require: {find: '…', min: 1, max: 3}`.
  mutating func require(_ node: YAMLNode, shared: Shared) -> Body? {
    guard let fields = decoder.fields(of: node, .require) else { return nil }
    let minimum = decoder.integer(fields["min"])
    let maximum = decoder.integer(fields["max"])
    guard let find = pattern(fields["find"], shared) else { return nil }
    let least = minimum ?? (maximum == nil ? 1 : 0)
    checkBounds(least, maximum, fields)
    return (
      .require(RequireBody(find: find.written, minimum: least, maximum: maximum)),
      []
    )
  }

  /// Faults bounds that nothing, or everything, keeps.
  mutating func checkBounds(_ minimum: Int?, _ maximum: Int?, _ fields: Fields) {
    guard let span = fields.keySpan("max") ?? fields.keySpan("min") else { return }
    if let maximum, let minimum, maximum < minimum {
      decoder.report(
        "rule-file.bounds", at: span,
        LocalizedText(zh: "'max' 小于 'min'", en: "'max' is below 'min'"))
    } else if (minimum ?? 0) == 0, maximum == nil {
      decoder.report(
        "rule-file.bounds", at: span,
        LocalizedText(
          zh: "'min' 是 0，又没有 'max'：这条规则永远不会报",
          en: "with 'min' 0 and no 'max' nothing is ever reported"))
    }
  }
}

extension YAMLNode {
  /// A scalar's text, which may be empty.
  fileprivate var scalarText: String? {
    if case .scalar(let scalar) = content { return scalar.text }
    return nil
  }
}
