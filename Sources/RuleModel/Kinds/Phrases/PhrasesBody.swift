import Diagnostics
import DocumentModel
import YAMLTree

/// `phrases:` words that must not stand.
package struct PhrasesBody: Sendable {
  package let phrases: [Phrase]
  /// Whole words of the language: a phrase that is cut out of them is none.
  package let words: [String]
}

extension PhrasesBody: KindBody {
  static let definition = SchemaKey(
    RuleKind.phrases, .list(.either([.text(.plain), .mapping(Key.schema)])), "不应出现的词",
    "words that must not stand", sample: "[差不离, {find: 帐号, replace: 账号}]")
  static let captures = ["replace"]
  static let defaultScopes: [Scope] = [.title, .paragraph]
  static let view = KindView.pieces

  enum Key: String, MappingKey {
    case find, replace, unless, fix, terms, words

    static let schema = MappingSchema(
      "phrase", LocalizedText(zh: "'phrases' 的一项", en: "an item of 'phrases'"), Key.self,
      needsOne: [[.find, .terms, .words]])

    var definition: SchemaKey {
      switch self {
      case .find:
        SchemaKey(self, .text(.plain), "不应出现的词", "a word that must not stand", sample: "帐号")
      case .replace:
        SchemaKey(self, .text(.replacement), "应当用的词", "the word to use", sample: "账号")
      case .unless:
        SchemaKey(
          self, .text(.pattern), "句中自这个词起有它就不报",
          "a pattern that excuses the word where it matches from there on in the sentence",
          sample: "'^.{2}又'")
      case .fix:
        SchemaKey(
          self, .choice(["none"]), "none：这个词不自动改", "none: the rule's fix is not for this word",
          sample: "none")
      case .terms:
        SchemaKey(self, .text(.name), "一整张词表", "a whole word list", sample: "banned")
      case .words:
        SchemaKey(
          self, .text(.name), "词的界限：词表里的词不切开",
          "a list of whole words: a phrase that is cut out of one of them is none", sample: "common"
        )
      }
    }
  }

  var findsManyThings: Bool { phrases.count > 1 }

  /// Reads `phrases: [word, {find: word, replace: word}, {terms: list}, {words: list}]`.
  static func decode(
    _ node: YAMLNode, of rule: RuleFileDecoder.Shared, by reader: inout RuleFileDecoder
  ) -> DecodedKind? {
    var phrases: [Phrase] = []
    var words: [String] = []
    for item in reader.decoder.items(node) {
      guard let fields = reader.decoder.fields(of: item, Key.self) else {
        if let word = reader.decoder.written(item) {
          phrases.append(Phrase(find: word))
        }
        continue
      }
      let (find, replacement) = (reader.decoder.written(fields[.find]), fields[.replace])
      if let name = reader.decoder.written(fields[.words]) { words += reader.terms(name) }
      if let name = reader.decoder.written(fields[.terms]) {
        phrases += reader.terms(name).map { Phrase(find: SourceString($0)) }
      } else if let find {
        phrases.append(
          Phrase(
            find: find, replacement: replacement?.scalarText,
            unless: reader.pattern(fields[.unless], exact: rule.isWidthExact),
            withholdsFix: reader.withholdsFix(fields[.fix])))
      }
    }
    guard !phrases.isEmpty else { return nil }
    // A message cannot quote what some of the words lack.
    let isReplaced = phrases.allSatisfy { $0.replacement != nil }
    return DecodedKind(
      .phrases(PhrasesBody(phrases: phrases, words: words)), captures: isReplaced ? captures : [])
  }
}

extension RuleFileDecoder {
  /// The words of a list of the file.
  fileprivate mutating func terms(_ name: SourceString) -> [String] {
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
}

extension YAMLNode {
  /// A scalar's text, which may be empty.
  fileprivate var scalarText: String? {
    if case .scalar(let scalar) = content { return scalar.text }
    return nil
  }
}
