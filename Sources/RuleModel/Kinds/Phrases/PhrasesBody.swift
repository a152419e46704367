import DocumentModel
import YAMLTree

/// `phrases:` words that must not stand.
package struct PhrasesBody: Sendable {
  package let phrases: [Phrase]
  /// Whole words of the language: a phrase that is cut out of them is none.
  package let words: [String]
}

extension PhrasesBody: KindBody {
  static let name = "phrases"
  static let definition = SchemaKey(
    name, .list(.either([.text(.plain), .mapping(Key.schema)])), "不应出现的词",
    "words that must not stand", sample: "[差不离, {find: 帐号, replace: 账号}]")
  static let captures = ["replace"]
  static let defaultScopes: [Scope] = [.title, .paragraph]
  static let view = KindView.pieces

  enum Key: String, MappingKey {
    case find, near, slips, replace, unless, fix, terms, words

    static let schema = MappingSchema(
      "phrase", "'phrases' 的一项", "an item of 'phrases'", Key.self,
      needsOne: [[.find, .near, .slips, .terms, .words]])

    var definition: SchemaKey {
      switch self {
      case .find:
        .init(self, .text(.plain), "不应出现的词", "a word that must not stand", sample: "帐号")
      case .near:
        .init(
          self, .text(.plain), "规范的名称：与它只差一个字的写法都不应出现",
          "a right name, of four characters at least: what differs from it in one must not stand",
          sample: "扫黑除恶")
      case .slips:
        .init(
          self, .text(.name), "一张词表：括号里是它前面那个字的错字，如“治(智制)理(里)”",
          "a word list; in brackets stands what is put for the character before it, as in 治(智制)理(里)",
          sample: "slips")
      case .replace:
        .init(self, .text(.replacement), "应当用的词", "the word to use", sample: "账号")
      case .unless:
        .init(
          self, .text(.pattern), "句中自这个词起有它就不报",
          "a pattern that excuses the word where it matches from there on in the sentence",
          sample: "'^.{2}又'")
      case .fix:
        .init(
          self, .choice(["none"]), "none：这个词不自动改", "none: the rule's fix is not for this word",
          sample: "none")
      case .terms:
        .init(self, .text(.name), "一整张词表", "a whole word list", sample: "banned")
      case .words:
        .init(
          self, .text(.name), "词的界限：词表里的词不切开",
          "a list of whole words: a phrase that is cut out of one of them is none", sample: "common"
        )
      }
    }
  }

  var findsManyThings: Bool { phrases.count > 1 }

  /// A message cannot quote what some of the words lack.
  var captures: Set<String> {
    phrases.allSatisfy { $0.replacement != nil } ? Set(Self.captures) : []
  }

  /// Reads `phrases: [word, {find: word, replace: word}, {terms: list}, {words: list}]`.
  init?(_ node: YAMLNode, _ reader: RuleReader) {
    var phrases: [Phrase] = []
    var words: [String] = []
    for item in node.items {
      guard let fields = reader.fields(of: item, Key.self) else {
        if let word = item.written { phrases.append(Phrase(find: word)) }
        continue
      }
      if let name = fields.written(.words) { words += reader.terms(name) }
      if let name = fields.written(.terms) {
        phrases += reader.terms(name).map { Phrase(find: SourceString($0)) }
      } else if let name = fields.written(.slips) {
        let slips = Phrase.slips(of: reader.terms(name))
        phrases += slips
        // A slip that a right word reaches into is none: 机智理性.
        words += slips.map(\.find.text)
      } else if let name = fields.written(.near) {
        // Halves of two characters at least are looked for.
        guard name.text.unicodeScalars.count > 3 else { continue }
        phrases.append(
          Phrase(find: name, replacement: name.text, withholdsFix: true, isNear: true))
      } else if let find = fields.written(.find) {
        var replacement: String?
        // It may be empty.
        if case .scalar(let scalar)? = fields[.replace]?.content { replacement = scalar.text }
        phrases.append(
          Phrase(
            find: find, replacement: replacement, unless: reader.freePattern(fields[.unless]),
            withholdsFix: fields.text(.fix) == "none"))
      }
    }
    guard !phrases.isEmpty else { return nil }
    (self.phrases, self.words) = (phrases, words)
  }
}
