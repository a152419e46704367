import Diagnostics
import SourceText
import TextPattern
import YAMLTree

extension RuleFileDecoder {
  /// Reads `patterns:` and `terms:`.
  mutating func readVocabulary(
    patterns: YAMLNode?, terms: YAMLNode?, prepared: PreparedPatterns?
  ) {
    var lists: [String: [String]] = [:]
    for (name, value) in decoder.entries(terms) { lists[name.text] = termList(value) }
    var pieces: [String: SourceString] = [:]
    for (name, value) in decoder.entries(patterns) { pieces[name.text] = decoder.written(value) }
    file.vocabulary = Vocabulary(
      patterns: pieces, terms: lists, language: file.language, prepared: prepared)
    for (_, pattern) in file.vocabulary.patterns.sorted(by: { $0.key < $1.key }) {
      checks.checkPiece(RulePattern(pattern, file.vocabulary), &decoder)
    }
  }

  /// The words of a list, or of the file it names.
  private mutating func termList(_ node: YAMLNode) -> [String] {
    guard let fields = decoder.fields(of: node, TermFileKey.self) else {
      return decoder.writtenList(node).map(\.text)
    }
    guard let path = decoder.written(fields[.from]) else { return [] }
    do {
      let words = try words(path.text)
      if words.isEmpty {
        decoder.report(
          "rule-file.empty-word-list", at: path.span,
          LocalizedText(
            zh: "词表文件 '\(path.text)' 里没有词", en: "the word list '\(path.text)' holds no word"))
      }
      return words
    } catch {
      switch error {
      case .missing:
        decoder.report(
          "rule-file.missing-file", at: path.span,
          LocalizedText(
            zh: "找不到词表文件 '\(path.text)'", en: "there is no word list '\(path.text)'"))
      case .refused(let reason):
        decoder.report(
          "rule-file.unreadable-file", at: path.span,
          LocalizedText(
            zh: "词表 '\(path.text)'：\(reason.chinese)",
            en: "the word list '\(path.text)': \(reason.english)"))
      }
      return []
    }
  }
}
