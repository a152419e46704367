internal import DocumentModel

/// A word that is a number by itself: doubled is two times, a third is a share.
struct WordValue: Sendable {
  let bytes: [UInt8]
  let kind: Quantity.Kind
  let value: Rational

  /// As how many parts of one it is meant: words are less exact than digits.
  var parts: Int128 {
    switch kind {
    case .percent: 50
    case .times: 10
    default: 1
    }
  }

  /// The words of tables whose meanings are written `2` or `1/3`, by their first byte, longest first.
  static func all(_ lists: [(words: WordList, kind: Quantity.Kind)]) -> [UInt8: [WordValue]] {
    let all = lists.flatMap { list, kind in
      list.rows.map { word, meaning in
        WordValue(bytes: Array(word.utf8), kind: kind, value: value(of: meaning, for: word))
      }
    }
    return Dictionary(grouping: all.sorted { $0.bytes.count > $1.bytes.count }) {
      $0.bytes.first ?? 0
    }
  }

  private static func value(of meaning: String, for word: String) -> Rational {
    let parts = meaning.split(separator: "/").map { Int128(String($0)) }
    guard let first = parts.first, let numerator = first, parts.count < 3,
      let denominator = parts.count == 2 ? parts[1] : 1,
      let value = try? Rational(numerator, over: denominator)
    else { preconditionFailure("in the lexicon '\(word)' stands for '\(meaning)', no number") }
    return value
  }
}
