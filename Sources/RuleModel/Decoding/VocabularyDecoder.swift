import TextPattern
import YAMLTree

extension RuleFileDecoder {
  /// Reads `patterns:` and `terms:`.
  func vocabulary(patterns: YAMLNode?, terms: YAMLNode?, prepared: PreparedPatterns?)
    -> Vocabulary
  {
    var lists: [String: [String]] = [:]
    for (name, value) in terms?.namedValues ?? [] { lists[name.text] = termList(value) }
    var pieces: [String: SourceString] = [:]
    for (name, value) in patterns?.namedValues ?? [] { pieces[name.text] = value.written }
    let vocabulary = Vocabulary(
      patterns: pieces, terms: lists, language: file.language, prepared: prepared)
    if let checks = reader.checks {
      for (_, pattern) in pieces.sorted(by: { $0.key < $1.key }) {
        checks.checkPiece(RulePattern(pattern, vocabulary))
      }
    }
    return vocabulary
  }

  /// The words of a list, or of the file it names.
  private func termList(_ node: YAMLNode) -> [String] {
    guard let fields = reader.fields(of: node, TermFileKey.self) else {
      return node.items.compactMap(\.text)
    }
    guard let path = fields.written(.from) else { return [] }
    do {
      let words = try words(path.text)
      if words.isEmpty { reader.report(.emptyWordList(path.text), at: path.span) }
      return words
    } catch {
      reader.report(.wordList(path.text, error), at: path.span)
      return []
    }
  }
}
