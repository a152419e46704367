import DocumentModel
import SourceText

/// The year of a day that is written without one: 7月21日.
struct ImpliedYear {
  private static let otherYears = ShippedWords.Zh.Dates.otherYears.words

  /// What a sentence says of the years of its days.
  struct Sentence {
    /// Where the first word of another year ends: 去年.
    let otherYear: Int?
    /// The years that are written, and where their dates end.
    fileprivate let years: [(end: Int, year: Int)]

    /// - Complexity: O(*n*) in the length of `range`.
    init(_ range: TextRange, in document: Document) {
      otherYear = document.text.end(ofFirst: ImpliedYear.otherYears, in: range)
      years = document.dates(in: range).compactMap { date in
        date.year.map { (date.range.upperBound, $0) }
      }
    }
  }

  /// The only year of the titles, or else of the draft, where there is one.
  private let only: (year: Int, isNamed: Bool)?

  /// - Complexity: O(*n*) in the blocks and dates of the draft.
  init(_ document: Document) {
    let titles = document.blocks.filter { $0.role == .title }
    let titled = Set(titles.flatMap { document.dates(in: $0.range) }.compactMap(\.year))
    let all = titled.isEmpty ? Set(document.facts.dates.compactMap(\.year)) : titled
    only = all.count == 1 ? all.first.map { ($0, !titled.isEmpty) } : nil
  }

  /// The year that the sentence named before the day, or else the one that the title names, or the
  /// only one of the draft.
  ///
  /// - Returns: The year, and whether sentence or title name it; nil where words such as 去年 stand
  ///   before the day, or where nothing says the year.
  /// - Complexity: O(log *n*) in the dates of the sentence.
  func year(of date: DateFact, in sentence: Sentence) -> (year: Int, isNamed: Bool)? {
    if let year = date.year { return (year, true) }
    let place = date.range.lowerBound
    if let other = sentence.otherYear, other <= place { return nil }
    let count = sentence.years.partitioningIndex { $0.end > place }
    return count > 0 ? (sentence.years[count - 1].year, true) : only
  }
}
