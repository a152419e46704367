internal import DocumentModel

/// What the readers of statements know of one language: words, no grammar.
struct StatementWords: Sendable {
  let cues: CueTable
  /// What makes up a whole two by two: 男 and 女.
  let pairs: [(first: String, second: String)]
  /// Endings of the names of rates and other percentages.
  let rates: [String]
  /// Endings of rates that are named after what is counted: the 率 of 办结率.
  let rateEndings: [String]
  /// Rates that are plain numbers: 容积率.
  let plainRates: [String]
  /// Rates whose numbers stand elsewhere: 失业率.
  let outsideRates: [String]
  /// Rates of a population, with `birth`, `death` or `growth`.
  let permilleRates: [(word: String, meaning: String)]
  /// Endings of the names of amounts, which change by percent: 产值, 案件.
  let amounts: [String]
  /// Units with a smaller one and how many of it they are: `公斤*1000`.
  let units: [String: String]
  /// Units of people, who can be counted under several heads.
  let people: Set<String>
  /// Words of averages that are no unit: the 平均每 of 平均每期.
  let eachWords: [String]
  /// What counts how often something doubles: 番.
  let folds: String

  /// What a rate is the rate of, 办结 of 案件办结率; nil where the noun names no such rate.
  func stem(of noun: String) -> String? {
    guard let ending = rateEndings.first(where: noun.hasSuffix) else { return nil }
    return String(noun.dropLast(ending.count))
  }
}
