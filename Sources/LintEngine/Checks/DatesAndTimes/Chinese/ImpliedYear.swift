import DocumentModel

/// The year of a day that is written without one: 7月21日.
enum ImpliedYear {
  private static let otherYears = ShippedWords.Zh.Dates.otherYears.words

  /// The year that the sentence named before the day, or else the one that the title names, or the
  /// only one of the draft.
  ///
  /// - Returns: The year, and whether sentence or title name it; nil where words such as 去年 stand
  ///   before the day, or where nothing says the year.
  static func year(of date: DateFact, in sentence: TextRange, _ document: Document) -> (
    year: Int, isNamed: Bool
  )? {
    if let year = date.year { return (year, true) }
    let before = sentence.lowerBound..<date.range.lowerBound
    guard !document.text.contains(anyOf: otherYears, in: before) else { return nil }
    if let year = document.dates(in: sentence).last(where: {
      $0.year != nil && $0.range.upperBound <= date.range.lowerBound
    })?.year {
      return (year, true)
    }
    let titled = years(in: document.blocks.filter { $0.role == .title }.map(\.range), document)
    let all = titled.isEmpty ? Set(document.facts.dates.compactMap(\.year)) : titled
    guard all.count == 1, let year = all.first else { return nil }
    return (year, !titled.isEmpty)
  }

  private static func years(in ranges: [TextRange], _ document: Document) -> Set<Int> {
    Set(ranges.flatMap { document.dates(in: $0) }.compactMap(\.year))
  }
}
