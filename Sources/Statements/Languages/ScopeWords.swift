internal import DocumentModel

/// Words of how many things there are in the area of a report, the longest of each list first.
struct ScopeWords: Sendable {
  /// What is counted, and longer words that begin like it and mean something else.
  let things: [String]
  /// The characters that those begin and end with.
  let heads: ScalarTable<Bool>
  let ends: ScalarTable<Bool>
  let longer: [String]
  /// What names all of the area, and verbs of what it has.
  let wholes: [String]
  let verbs: [String]
  /// What the area calls itself, and what the names of other places end with.
  let own: [String]
  let places: [String]
  /// Before and behind a number, these take some of the things.
  let choosing: [String]
  let some: [String]
  /// Sentences with these say a number of another time, or of some.
  let breaks: [String]

  init<Words: DocumentsLists>(_: Words.Type) {
    things = Words.scopeThings.longestFirst
    heads = ScalarTable(things.compactMap { $0.unicodeScalars.first })
    ends = ScalarTable(things.compactMap { $0.unicodeScalars.last })
    longer = Words.scopeLonger.words
    wholes = Words.scopeWholes.longestFirst
    verbs = Words.scopeVerbs.longestFirst
    own = Words.scopeOwn.words
    places = Words.scopePlaces.words
    choosing = Words.scopeChoosing.words
    some = Words.scopeSome.words
    breaks = Words.scopeBreaks.words
  }
}
