import DocumentModel

/// The year of a day that is written without one: 7月21日.
enum ImpliedYear {
  private static let otherYears = ShippedWords.Zh.Dates.otherYears.words

  /// The year that the sentence named before the day, or else the one that the title names, or the
  /// only one of the draft.
  ///
  /// - Returns: Nil where words such as 去年 stand before the day, or where nothing says the year.
  static func year(of date: DateFact, in sentence: TextRange, _ document: Document) -> Int? {
    if let year = date.year { return year }
    let before = sentence.lowerBound..<date.range.lowerBound
    guard !document.text.contains(anyOf: otherYears, in: before) else { return nil }
    if let named = document.dates(in: sentence).last(where: {
      $0.year != nil && $0.range.upperBound <= date.range.lowerBound
    }) {
      return named.year
    }
    let titled = years(in: document.blocks.filter { $0.role == .title }.map(\.range), document)
    if !titled.isEmpty { return titled.count == 1 ? titled.first : nil }
    let all = Set(document.facts.dates.compactMap(\.year))
    return all.count == 1 ? all.first : nil
  }

  private static func years(in ranges: [TextRange], _ document: Document) -> Set<Int> {
    Set(ranges.flatMap { document.dates(in: $0) }.compactMap(\.year))
  }
}
