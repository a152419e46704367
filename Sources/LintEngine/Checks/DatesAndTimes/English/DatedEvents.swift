import DocumentModel
import SourceText

/// The days of what an English report tells, by its title or by a label: Date of accident: 5 February 2025.
enum DatedEvents {
  private static let labels = ShippedWords.En.Dates.eventLabels.set
  private static let titles = ShippedWords.En.Dates.datedTitles.words
  private static let reach = 14

  /// What stands behind labels of such days.
  static func values(in document: Document) -> [TextRange] {
    LabelledLine.all(in: document, first: reach).filter { labels.contains($0.label.lowercased()) }
      .map(\.value)
  }

  /// Those that lie behind the day on which the report was written.
  ///
  /// - Complexity: O(*n*) in the size of the text near the start.
  static func behind(_ day: CalendarDay, in document: Document) -> [DateFact] {
    let fields = values(in: document).flatMap { document.dates(in: $0).prefix(1) }
    let titled = document.blocks.prefix(3)
      .filter { $0.container == nil && $0.range.count < 160 }.map(\.range)
      .filter { line in
        let text = document.text.string(line).lowercased()
        return titles.contains(where: text.contains)
      }
      .flatMap { document.dates(in: $0).prefix(1) }
    let dates = (titled + fields).filter { date in
      guard date.isPossible, date.year != nil, let told = date.calendarDay else { return false }
      return 1...400 ~= told.dayNumber - day.dayNumber
    }
    return dates.indices.filter { index in !dates[..<index].contains(dates[index]) }.map {
      dates[$0]
    }
  }
}
