import Diagnostics
import DocumentModel
import SourceText
import YAMLTree

extension RuleFileDecoder {
  /// Reads `lexicon:`, the words that are added to those by which drafts are read.
  mutating func readLexicon(_ node: YAMLNode?) {
    guard let languages = decoder.fields(of: node, LexiconKey.self) else { return }
    if let lists = decoder.fields(of: languages[.zh], ChineseLexiconKey.self) {
      file.lexicon.measures = words(lists[.measures]) { !$0.contains(where: \.isWhitespace) }
    }
    if let lists = decoder.fields(of: languages[.en], EnglishLexiconKey.self) {
      file.lexicon.singulars = words(lists[.singulars], where: LexiconWords.isEnglish)
      file.lexicon.startVerbs = words(lists[.startVerbs], where: LexiconWords.isEnglish)
      file.lexicon.endVerbs = words(lists[.endVerbs], where: LexiconWords.isEnglish)
      for (plural, singular) in decoder.entries(lists[.irregular]) {
        let both = [plural] + (decoder.written(singular).map { [$0] } ?? [])
        if both.count == 2, both.allSatisfy({ isWord($0, where: LexiconWords.isEnglish) }) {
          file.lexicon.irregular[plural.text] = both[1].text
        }
      }
    }
  }

  private mutating func words(_ node: YAMLNode?, where isFit: (String) -> Bool) -> [String] {
    decoder.writtenList(node).filter { isWord($0, where: isFit) }.map(\.text)
  }

  /// Whether a word can be found in a draft; a fault where it cannot.
  private mutating func isWord(_ word: SourceString, where isFit: (String) -> Bool) -> Bool {
    guard !isFit(word.text) else { return true }
    decoder.report(
      "rule-file.lexicon-word", at: word.span,
      LocalizedText(
        zh: "词语里不能有 '\(word.text)'：中文词语不带空格，英文词语只用小写字母，最多 16 个",
        en:
          "'\(word.text)' is not a word of a lexicon: Chinese ones have no blanks, English ones at most 16 small letters"
      ))
    return false
  }
}
