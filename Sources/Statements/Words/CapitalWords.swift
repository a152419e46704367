internal import DocumentModel

/// Words of sums of money in capitals: 叁万伍仟元整.
struct CapitalWords: Sendable {
  let digits: ScalarTable<Int>
  let scales: ScalarTable<Int>
  /// By how many of the smallest unit they are.
  let units: ScalarTable<Int>
  let ends: ScalarTable<Bool>

  init(digits: WordList, scales: WordList, units: WordList, ends: WordList) {
    self.digits = Self.numbers(digits)
    self.scales = Self.numbers(scales)
    self.units = Self.numbers(units)
    self.ends = ScalarTable(ends.words.flatMap(\.unicodeScalars))
  }

  private static func numbers(_ list: WordList) -> ScalarTable<Int> {
    let rows: [(word: String, number: Int)] = list.numbers()
    return ScalarTable(rows.flatMap { row in row.word.unicodeScalars.map { ($0, row.number) } })
  }
}
