internal import DocumentModel

/// Words of sums of money in capitals: 叁万伍仟元整.
struct CapitalWords: Sendable {
  let digits: [Unicode.Scalar: Int]
  let scales: [Unicode.Scalar: Int]
  /// By how many of the smallest unit they are.
  let units: [Unicode.Scalar: Int]
  let ends: Set<Unicode.Scalar>

  init(digits: WordList, scales: WordList, units: WordList, ends: WordList) {
    self.digits = Self.numbers(digits)
    self.scales = Self.numbers(scales)
    self.units = Self.numbers(units)
    self.ends = Set(ends.words.flatMap(\.unicodeScalars))
  }

  private static func numbers(_ list: WordList) -> [Unicode.Scalar: Int] {
    let rows: [(word: String, number: Int)] = list.numbers()
    return rows.reduce(into: [:]) { numbers, row in
      for scalar in row.word.unicodeScalars { numbers[scalar] = row.number }
    }
  }
}
