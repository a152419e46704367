import DocumentModel
import SourceText
import YAMLTree

extension RuleReader {
  /// Reads `lexicon:`, the words that are added to those by which drafts are read.
  func lexicon(_ languages: Fields<LexiconKey>?) -> LexiconWords {
    var lexicon = LexiconWords()
    if let lists = languages?.mapping(.zh, ChineseLexiconKey.self) {
      lexicon.measures = words(lists, .measures) { !$0.contains(where: \.isWhitespace) }
      lexicon.cues[.chinese] = cues(lists.mapping(.statements, CueList.self)) {
        !$0.contains(where: \.isWhitespace)
      }
    }
    if let lists = languages?.mapping(.en, EnglishLexiconKey.self) {
      lexicon.singulars = words(lists, .singulars, where: LexiconWords.isEnglish)
      lexicon.startVerbs = words(lists, .startVerbs, where: LexiconWords.isEnglish)
      lexicon.endVerbs = words(lists, .endVerbs, where: LexiconWords.isEnglish)
      lexicon.cues[.english] = cues(lists.mapping(.statements, CueList.self)) {
        $0 == $0.lowercased()
      }
      for (plural, value) in lists[.irregular]?.namedValues ?? [] {
        guard let singular = value.written else { continue }
        if [plural, singular].allSatisfy({ isWord($0, where: LexiconWords.isEnglish) }) {
          lexicon.irregular[plural.text] = singular.text
        }
      }
    }
    return lexicon
  }

  private func cues(
    _ lists: Fields<CueList>?, where isFit: (String) -> Bool
  ) -> [CueList: [String]]? {
    guard let lists else { return nil }
    return CueList.allCases.reduce(into: [:]) { cues, list in
      let words = words(lists, list, where: isFit)
      if !words.isEmpty { cues[list] = words }
    }
  }

  private func words<Key>(
    _ lists: Fields<Key>, _ key: Key, where isFit: (String) -> Bool
  ) -> [String] {
    lists.writtenList(key).filter { isWord($0, where: isFit) }.map(\.text)
  }

  /// Whether a word can be found in a draft; a fault where it cannot.
  private func isWord(_ word: SourceString, where isFit: (String) -> Bool) -> Bool {
    guard !isFit(word.text) else { return true }
    report(.lexiconWord(word.text), at: word.span)
    return false
  }
}
