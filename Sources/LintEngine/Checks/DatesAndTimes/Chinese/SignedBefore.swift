import Diagnostics
import DocumentModel
import RuleModel

/// Labelled days of what a report tells that lie behind the day on which it was signed: 会议时间：9月18日 in
/// minutes of 17 September.
enum SignedBefore {
  private static let labels = ShippedWords.Zh.Dates.eventLabels.words
  private static let titles = ShippedWords.Zh.Dates.toldTitles.words
  private static let requests = ShippedWords.Zh.Dates.requestTitles.words
  private static let reach = 14

  /// - Complexity: O(*n*) in the size of the text near the start.
  static func findings(in document: Document, _ signed: DateFact) -> [DateFinding] {
    let title = document.blocks.filter { $0.role == .title }
    guard let day = signed.calendarDay,
      title.contains(where: { document.text.contains(anyOf: titles, in: $0.range) }),
      !title.contains(where: { document.text.contains(anyOf: requests, in: $0.range) })
    else { return [] }
    let written = document.text.string(signed.range)
    return LabelledLine.all(in: document, first: reach).filter { labels.contains($0.plainLabel) }
      .compactMap { line -> DateFinding? in
        let dates = document.dates(in: line.value).filter { $0.isPossible && $0 != signed }
        guard let date = told(Array(dates), behind: day) else { return nil }
        return DatesCheck.make(
          .future, date.range, document, expected: LocalizedText(written), operands: [written])
      }
  }

  /// The first day of a line where it lies behind a day, or the last one where most of its time does: a
  /// report may be written before the end of what it is about.
  private static func told(_ dates: [DateFact], behind day: CalendarDay) -> DateFact? {
    guard let first = dates.first, let start = first.calendarDay, first.year != nil else {
      return nil
    }
    if start > day { return first }
    guard dates.count == 2, let last = dates.last, let month = last.month, let lastDay = last.day
    else { return nil }
    let end = CalendarDay(year: last.year ?? start.year, month: month, day: lastDay)
    return end.dayNumber - day.dayNumber > (end.dayNumber - start.dayNumber) / 2 ? last : nil
  }
}
