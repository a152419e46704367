import DocumentModel
import RuleModel
import SourceText

/// The one entry of a list or table of times that lies before the entry above it.
enum ChineseTimelines {
  /// A time with the day before it, where the entry names one.
  private struct Entry {
    let day: DateFact?
    let time: ClockTimes.Time

    /// Minutes since the beginning of the year of its day, or since midnight.
    var minute: Int {
      let month = (day?.month ?? 1) - 1
      return (month * 31 + (day?.day ?? 1) - 1) * 1440 + time.minute
    }
  }

  private static let nextDays = ShippedWords.Zh.Dates.nextDays.words
  /// Fewer entries show no order.
  private static let least = 3

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [DateFinding] {
    (columns(of: document) + lines(of: document)).compactMap { times in
      // The turn of a year is not looked into.
      guard times.count >= least, Set(times.map(\.day?.year)).count == 1 else { return nil }
      let falls = times.indices.dropFirst().filter { times[$0].minute < times[$0 - 1].minute }
      // Two falls are no order, and one to the early hours is midnight.
      guard falls.count == 1, let fall = falls.first,
        times[fall].day != nil || times[fall].minute >= 6 * 60
          || times[fall - 1].minute < 18 * 60
      else { return nil }
      // The entry that is out of place is the one without which the others rise.
      let isEarly =
        fall + 1 >= times.count || times[fall + 1].minute >= times[fall - 1].minute
      let entry = times[isEarly ? fall : fall - 1]
      return DatesCheck.make(.timelineOrder, entry.time.range, document)
    }
  }

  /// The times of tables whose first column holds nothing else, or days with the times beside them.
  private static func columns(of document: Document) -> [[Entry]] {
    document.markup.tables.map { table in
      let rows = table.rows.dropFirst()
      let times = rows.compactMap { entry($0, document) }
      let isAlike = Set(times.map { $0.day == nil }).count == 1
      return times.count == rows.count && isAlike ? times : []
    }
  }

  /// A row whose first cell is a time, a day with one, or a day beside one.
  private static func entry(_ row: DocumentMarkup.Table.Row, _ document: Document) -> Entry? {
    guard let first = row.cells.first else { return nil }
    let range = document.text.trimmingWhitespace(first)
    if let day = day(opening: range, document) {
      let rest = document.text.trimmingWhitespace(day.range.upperBound..<range.upperBound)
      let cell = rest.isEmpty ? row.cells.dropFirst().first : rest
      return cell.flatMap { whole($0, document) }.map { Entry(day: day, time: $0) }
    }
    return whole(first, document).map { Entry(day: nil, time: $0) }
  }

  /// A cell that is a time; nil where a day stands beside it.
  private static func whole(_ cell: TextRange, _ document: Document) -> ClockTimes.Time? {
    let times = ClockTimes.all(in: cell, document)
    return times.count == 1 && times[0].range == document.text.trimmingWhitespace(cell)
      ? times[0] : nil
  }

  /// The day of a month that a stretch opens with.
  private static func day(opening range: TextRange, _ document: Document) -> DateFact? {
    document.dates(in: range).first.flatMap { date in
      date.range.lowerBound == range.lowerBound && date.month != nil && date.day != nil
        ? date : nil
    }
  }

  /// The times that open neighbouring paragraphs, each with its day or all without.
  private static func lines(of document: Document) -> [[Entry]] {
    var runs: [[Entry]] = [[]]
    for block in document.blocks where block.container != .cell {
      guard let entry = entry(of: block, document) else {
        runs.append([])
        continue
      }
      if let last = runs.last?.last, (last.day == nil) != (entry.day == nil) { runs.append([]) }
      runs[runs.count - 1].append(entry)
    }
    return runs
  }

  private static func entry(of block: Block, _ document: Document) -> Entry? {
    guard block.role == .paragraph || block.role == .heading else { return nil }
    let day = day(opening: block.range, document)
    let start = day?.range.upperBound ?? block.range.lowerBound
    guard start < block.range.upperBound,
      let time = ClockTimes.all(in: start..<min(block.range.upperBound, start + 24), document)
        .first,
      document.text.trimmingWhitespace(start..<time.range.upperBound).lowerBound
        == time.range.lowerBound,
      !document.text.contains(anyOf: nextDays, in: block.range),
      !isStretch(time, in: block.range, document)
    else { return nil }
    return Entry(day: day, time: time)
  }

  /// 9:00—10:30 is a part of a programme.
  private static func isStretch(
    _ time: ClockTimes.Time, in block: TextRange, _ document: Document
  ) -> Bool {
    let rest = document.text.string(time.range.upperBound..<block.upperBound).prefix(2)
    return rest.contains { "—－-–～~至到".contains($0) }
  }
}
