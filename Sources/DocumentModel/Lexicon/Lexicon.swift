package import SourceText

/// The words that a document is read by, as far as they can be added to: the shipped ones of
/// `rules/lexicon`, and further ones.
///
/// What the shipped words alone need is made once for all documents, and only when it is asked for.
package struct Lexicon: Sendable {
  package static let shipped = Lexicon()

  private let ownMeasures: WordTable<ChineseVocabulary.Counting>?
  private let ownNouns: EnglishNouns?
  private let ownVerbs: EventVerbs?
  /// Further words that say how numbers belong together.
  package let cues: [DraftLanguage: [CueList: [String]]]

  /// The shipped words and further ones; nouns that ``LexiconWords/isEnglish(_:)`` refuses are not found.
  package init(adding words: LexiconWords = LexiconWords()) {
    cues = words.cues
    ownMeasures =
      words.measures.isEmpty
      ? nil : ChineseVocabulary.measures.adding(words.measures.map { GrammarWord($0, .any) })
    ownNouns =
      words.irregular.isEmpty && words.singulars.isEmpty
      ? nil : EnglishNouns.shipped.adding(plurals: words.irregular, singulars: words.singulars)
    ownVerbs =
      words.startVerbs.isEmpty && words.endVerbs.isEmpty
      ? nil : EventVerbs.shipped.adding(starts: words.startVerbs, ends: words.endVerbs)
  }

  var measures: WordTable<ChineseVocabulary.Counting> { ownMeasures ?? ChineseVocabulary.measures }

  var nouns: EnglishNouns { ownNouns ?? .shipped }

  package var verbs: EventVerbs { ownVerbs ?? .shipped }
}
