internal import DocumentModel

/// Words as their bytes; most others are told from them by their first character.
struct WordSet: Sendable {
  private let byFirst: ScalarTable<[[UInt8]]>

  /// No words.
  init() { byFirst = ScalarTable() }

  init(_ words: WordList) {
    var table = ScalarTable<[[UInt8]]>()
    for word in words.byteStrings {
      table.update(word.scalar(at: 0), default: []) { $0.append(word) }
    }
    byFirst = table
  }

  func contains(_ word: [UInt8]) -> Bool { byFirst[word.scalar(at: 0)]?.contains(word) ?? false }
}
