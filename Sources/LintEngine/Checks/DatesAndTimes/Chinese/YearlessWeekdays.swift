import DocumentModel
import RuleModel

/// Days with a weekday and without a year, as 11月9日（星期二）, that fit none of the years that the draft
/// names.
enum YearlessWeekdays {
  /// - Complexity: O(*n*) in the number of dates.
  static func findings(in document: Document) -> [DateFinding] {
    let years = Set(document.facts.dates.compactMap(\.year))
    guard let latest = years.max() else { return [] }
    let implied = ImpliedYear(document)
    var block: (range: TextRange, years: ImpliedYear.Sentence)?
    return document.facts.dates.compactMap { date in
      guard date.year == nil, let weekday = date.weekday, let month = date.month, let day = date.day
      else { return nil }
      let days = years.map { CalendarDay(year: $0, month: month, day: day) }.filter(\.isPossible)
      guard !days.isEmpty, days.allSatisfy({ $0.weekday != weekday }) else { return nil }
      if block?.range.contains(date.range.lowerBound) != true {
        let own = document.block(at: date.range.lowerBound).map { document.blocks[$0].range }
        let range = own ?? date.range
        block = (range, ImpliedYear.Sentence(range, in: document))
      }
      let year = block.flatMap { implied.year(of: date, in: $0.years)?.year } ?? latest
      let meant = CalendarDay(year: year, month: month, day: day)
      return meant.isPossible
        ? DatesCheck.weekday(of: date, is: meant.weekday, in: document) : nil
    }
  }
}
