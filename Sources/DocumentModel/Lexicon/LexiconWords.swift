package import SourceText

/// Words that are added to the shipped ones.
package struct LexiconWords: Hashable, Sendable {
  /// Chinese measure words, taken wherever they follow a number.
  package var measures: [String] = []
  /// English nouns in the plural with their singular, for those that no rule makes.
  package var irregular: [String: String] = [:]
  /// English nouns that a lone "one" may count.
  package var singulars: [String] = []
  /// English words before the time at which something began, and before the one at which it ended.
  package var startVerbs: [String] = []
  package var endVerbs: [String] = []
  /// Words that say how numbers belong together, by the language that they are of.
  package var cues: [DraftLanguage: [CueList: [String]]] = [:]

  package init() {}

  package var isEmpty: Bool { self == LexiconWords() }

  /// Takes in the words of another list.
  package mutating func add(_ other: LexiconWords) {
    measures += other.measures
    irregular.merge(other.irregular) { $1 }
    singulars += other.singulars
    startVerbs += other.startVerbs
    endVerbs += other.endVerbs
    cues.merge(other.cues) { $0.merging($1, uniquingKeysWith: +) }
  }

  /// Whether an English word can be distinguished in a text: 1 to 16 small ASCII letters.
  package static func isEnglish(_ word: String) -> Bool {
    EnglishWord(Array(word.utf8)[...]) != .unknown && word.allSatisfy(\.isLowercase)
  }
}
