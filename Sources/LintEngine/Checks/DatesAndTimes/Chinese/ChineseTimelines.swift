import DocumentModel
import RuleModel
import SourceText

/// The one entry of a list or table of times that lies before the entry above it.
enum ChineseTimelines {
  private static let nextDays = ShippedWords.Zh.Dates.nextDays.words
  /// Fewer entries show no order.
  private static let least = 3

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [DateFinding] {
    (columns(of: document) + lines(of: document)).compactMap { times in
      guard times.count >= least else { return nil }
      let falls = times.indices.dropFirst().filter { times[$0].minute < times[$0 - 1].minute }
      // Two falls are no order, and one to the early hours is midnight.
      guard falls.count == 1, let fall = falls.first,
        times[fall].minute >= 6 * 60 || times[fall - 1].minute < 18 * 60
      else { return nil }
      // The entry that is out of place is the one without which the others rise.
      let isEarly =
        fall + 1 >= times.count || times[fall + 1].minute >= times[fall - 1].minute
      let entry = times[isEarly ? fall : fall - 1]
      return DatesCheck.make(.timelineOrder, entry.range, document)
    }
  }

  /// The times of tables whose first column holds nothing else.
  private static func columns(of document: Document) -> [[ClockTimes.Time]] {
    document.markup.tables.map { table in
      let cells = table.rows.dropFirst().compactMap(\.cells.first)
      let times = cells.compactMap { whole($0, document) }
      return times.count == cells.count ? times : []
    }
  }

  /// A cell that is a time; nil where a day stands beside it.
  private static func whole(_ cell: TextRange, _ document: Document) -> ClockTimes.Time? {
    let times = ClockTimes.all(in: cell, document)
    return times.count == 1 && times[0].range == document.text.trimmingWhitespace(cell)
      ? times[0] : nil
  }

  /// The times that open neighbouring paragraphs.
  private static func lines(of document: Document) -> [[ClockTimes.Time]] {
    var runs: [[ClockTimes.Time]] = [[]]
    for block in document.blocks where block.container != .cell {
      if block.role == .paragraph || block.role == .heading,
        let time = ClockTimes.all(in: block.range.prefix(24), document).first,
        time.range.lowerBound == block.range.lowerBound,
        !document.text.contains(anyOf: nextDays, in: block.range),
        !isStretch(time, in: block.range, document)
      {
        runs[runs.count - 1].append(time)
      } else {
        runs.append([])
      }
    }
    return runs
  }

  /// 9:00—10:30 is a part of a programme.
  private static func isStretch(
    _ time: ClockTimes.Time, in block: TextRange, _ document: Document
  ) -> Bool {
    let rest = document.text.string(time.range.upperBound..<block.upperBound).prefix(2)
    return rest.contains { "—－-–～~至到".contains($0) }
  }
}
