import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// The year of a title that the text never names, where all its days lie one year later: last year's title.
///
/// A report on a year may leave its name to the title and tell of what came behind it; so the days must lie
/// too late for that.
enum TitleYear {
  private static let plans = chinesePlans + englishPlans
  /// More days between the title's and the one a year later that the text may tell of.
  private static let near = 120
  private static let apart = 240

  /// The year of a title, with month and day where it names them.
  private struct Title {
    let range: TextRange
    let year: Int
    let month: Int?
    let day: Int?
  }

  /// - Complexity: O(*n*) in the number of dates.
  static func findings(in document: Document) -> [DateFinding] {
    guard document.reading == .wholeFile, let title = title(of: document) else { return [] }
    let year = title.year
    let body = document.facts.dates.filter {
      $0.range.lowerBound >= title.range.upperBound && $0.year != nil && $0.isPossible
        && document.facts.bookTitles.overlapping($0.range).isEmpty
    }
    let years = body.compactMap(\.year)
    guard !years.contains(year), years.contains(year + 1),
      body.allSatisfy({ $0.day == nil || [year + 1, year + 2].contains($0.year) }),
      isLate(body, title)
    else { return [] }
    let written = document.text.string(title.range)
    let plain = String(
      String.UnicodeScalarView(
        written.unicodeScalars.map { scalar in
          scalar.digit.flatMap { Unicode.Scalar(UInt32(0x30 + $0)) } ?? scalar
        }))
    let expected = plain.replacing("\(year)", with: "\(year + 1)")
    guard expected != plain else { return [] }
    return [
      DatesCheck.make(
        .titleYear, title.range, document, expected: LocalizedText(expected), operands: ["\(year)"])
    ]
  }

  /// The only year of the first lines; of a line below the title, where that names none.
  private static func title(of document: Document) -> Title? {
    let blocks = document.blocks.prefix(3)
    let titles = blocks.filter { $0.role == .title }
    let lines = titles.isEmpty ? Array(blocks.prefix(1)) : titles
    let isPlan = lines.contains { line in
      let text = document.text.string(line.range).lowercased()
      return plans.contains(where: text.contains)
    }
    guard !isPlan else { return nil }
    let named = lines.flatMap { years(in: $0.range, document) }
    guard named.isEmpty else { return named.count == 1 ? named.first : nil }
    let below = document.blocks.dropFirst(lines.count).first {
      !lines.map(\.range).contains($0.range)
    }
    guard let below, below.role == .paragraph, below.range.count < 80,
      let first = document.text.string(below.range).first, !"（(".contains(first),
      !document.text.contains(anyOf: adoptedWords, in: below.range),
      document.text.string(below.range).last.map({ !".。；;".contains($0) }) ?? false
    else { return nil }
    let told = years(in: below.range, document)
    // A year alone below a title may be the year of an issue or a law.
    return told.count == 1 && told[0].month != nil ? told.first : nil
  }

  private static func years(in line: TextRange, _ document: Document) -> [Title] {
    let dates = document.dates(in: line).compactMap { date in
      date.year.map { Title(range: date.range, year: $0, month: date.month, day: date.day) }
    }
    guard dates.isEmpty, document.language == .english else { return dates }
    return ReportYears.spans(in: line, document).map {
      Title(range: $0.range, year: $0.first == $0.last ? $0.first : 0, month: nil, day: nil)
    }
  }

  /// Whether the days of a text lie too late for one that is about the title's year.
  private static func isLate(_ body: [DateFact], _ title: Title) -> Bool {
    let days = body.compactMap(\.calendarDay)
    guard let last = days.max() else { return false }
    let year = title.year
    guard let month = title.month else {
      // 2024 in the title, 2025 in the text, signed in 2026.
      if last.year == year + 2 { return last.month < 7 && body.count > 1 }
      // Told in 2025 up to its second half.
      return days.count > 1 && last.month > 6 && days.contains { $0 != last && $0.month > 3 }
    }
    // The day or month of the title, one year later, is near the days of the text.
    let own = CalendarDay(year: year, month: month, day: title.day ?? 28)
    let next = CalendarDay(year: year + 1, month: month, day: title.day ?? 28)
    guard own.isPossible, next.isPossible else { return false }
    // A day alone may be one by which something is due.
    let reach = days.count > 1 ? -near...near : 0...45
    return days.allSatisfy { $0.dayNumber - own.dayNumber > apart }
      && days.contains { reach.contains($0.dayNumber - next.dayNumber) }
  }
}
