/// The words that a document is read by, as far as they can be added to: the shipped ones of
/// `rules/lexicon`, and further ones.
///
/// What the shipped words alone need is made once for all documents, and only when it is asked for.
package struct Lexicon: Sendable {
  package static let shipped = Lexicon()

  private let ownMeasures: WordTable<ChineseVocabulary.Counting>?
  private let ownNouns: EnglishNouns?
  private let ownVerbs: EventVerbs?

  /// The shipped words and further ones.
  ///
  /// - Parameters:
  ///   - measures: Chinese measure words, taken wherever they follow a number.
  ///   - plurals: English nouns in the plural with their singular, for those that no rule makes.
  ///   - nouns: English nouns in the singular. Nouns have at most 16 letters, all of them ASCII; others
  ///     are not found.
  ///   - startVerbs: English words before the time at which something began.
  ///   - endVerbs: English words before the time at which it ended.
  package init(
    measures: [String] = [], plurals: [String: String] = [:], nouns: [String] = [],
    startVerbs: [String] = [], endVerbs: [String] = []
  ) {
    ownMeasures =
      measures.isEmpty
      ? nil : ChineseVocabulary.measures.adding(measures.map { GrammarWord($0, .any) })
    ownNouns =
      plurals.isEmpty && nouns.isEmpty
      ? nil : EnglishNouns.shipped.adding(plurals: plurals, singulars: nouns)
    ownVerbs =
      startVerbs.isEmpty && endVerbs.isEmpty
      ? nil : EventVerbs.shipped.adding(starts: startVerbs, ends: endVerbs)
  }

  var measures: WordTable<ChineseVocabulary.Counting> { ownMeasures ?? ChineseVocabulary.measures }

  var nouns: EnglishNouns { ownNouns ?? .shipped }

  package var verbs: EventVerbs { ownVerbs ?? .shipped }
}
