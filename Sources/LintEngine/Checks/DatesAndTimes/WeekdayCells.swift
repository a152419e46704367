import Diagnostics
import DocumentModel
import RuleModel

/// Rows of tables that hold a weekday in one cell and its date in another.
enum WeekdayCells {
  /// - Complexity: O(*n*) in the number of cells.
  static func findings(in document: Document) -> [DateFinding] {
    document.markup.tables.flatMap(\.rows).compactMap { finding(in: $0, document) }
  }

  private static func finding(
    in row: DocumentMarkup.Table.Row, _ document: Document
  ) -> DateFinding? {
    let dates = row.cells.compactMap { cell in
      document.dates(in: cell).first { $0.range == cell && $0.weekday == nil }
    }
    guard dates.count == 1, let day = dates[0].calendarDay, day.isPossible else { return nil }
    let weekdays = row.cells.compactMap { cell -> (TextRange, Int)? in
      guard 3...15 ~= cell.count else { return nil }
      let written = document.text.string(cell)
      let number = (1...7).first {
        document.language.checks.weekdayName($0, like: written) == written
      }
      return number.map { (cell, $0) }
    }
    guard weekdays.count == 1, let (cell, number) = weekdays.first, number != day.weekday,
      let name = document.language.checks.weekdayName(day.weekday, like: document.text.string(cell))
    else { return nil }
    let written = document.text.string(dates[0].range)
    return CheckFinding(
      .weekday,
      Finding(
        cell, captures: ["date": LocalizedText(written), "expected": LocalizedText(name)],
        related: [RelatedPlace(.date, at: dates[0].range)], operands: [written, name]))
  }
}
