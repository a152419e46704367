import Diagnostics
import DocumentModel
import RuleModel

/// Days without their year, where the report states which year they are in.
enum YearlessDates {
  // MARK: - Periods

  private static let past = ShippedWords.En.Periods.past.set
  private static let future = ShippedWords.En.Periods.future.set
  private static let wholes = ShippedWords.En.Periods.wholePeriods.set
  private static let seasons = ShippedWords.En.Periods.seasons.words
  /// Whether a period that names its year at the end, or not at all, surely runs backwards.
  ///
  /// December to February runs into the next year; 30 September to 1 July 2024 does not.
  static func isReversed(_ start: DateFact, _ end: DateFact, in document: Document) -> Bool {
    guard start.year == nil, let month = start.month, let day = start.day, let last = end.month,
      let lastDay = end.day, start.isPossible, end.isPossible, (last, lastDay) < (month, day),
      let sentence = sentence(around: start.range.lowerBound..<end.range.upperBound, in: document)
    else { return false }
    let around = document.text.string(sentence).lowercased()
    guard !seasons.contains(where: around.contains) else { return false }
    // As it would run into the next year.
    let days = 365 - (month - last) * 30 - day + lastDay
    if end.year != nil {
      let before = Gap.words(
        max(sentence.lowerBound, start.range.lowerBound - 40)..<start.range.lowerBound, document)
      let isWhole = before.contains(where: wholes.contains)
      return isWhole || month < 9 || days > 200
    }
    let lengths = document.durations(in: sentence)
    if let stated = lengths.first, lengths.count == 1 {
      return stated.approximation == nil && stated.precision >= Rational(86_400)
        && stated.seconds < Rational(days / 2 * 86_400)
    }
    let years = Set(document.dates(in: sentence).compactMap { $0.month == nil ? $0.year : nil })
    return years.count == 1 && days > 200 && lengths.isEmpty
  }

  /// Words further from a date are about something else.
  private static let reach = 400

  /// The sentence that dates stand in, as far as it may be about them.
  private static func sentence(around dates: TextRange, in document: Document) -> TextRange? {
    guard let block = document.block(at: dates.lowerBound) else { return nil }
    let sentences = document.blocks[block].sentences
    let index = sentences.index(from: dates.lowerBound + 1, at: \.self) - 1
    guard sentences.indices.contains(index) else { return nil }
    return sentences[index].clamped(to: dates.lowerBound - reach..<dates.upperBound + reach)
  }

  // MARK: - Weekdays

  /// Weekdays beside days without a year that fit neither the year of the report nor those beside it.
  static func weekdays(in document: Document) -> [DateFinding] {
    let dates = document.facts.dates.filter {
      $0.year == nil && $0.weekday != nil && $0.day != nil && $0.isPossible
    }
    guard !dates.isEmpty, let year = year(of: document) else { return [] }
    return dates.compactMap { date in
      guard let month = date.month, let day = date.day, let weekday = date.weekday else {
        return nil
      }
      func actual(_ year: Int) -> Int {
        CalendarDay(year: year, month: month, day: day).weekday
      }
      let named = yearOfPeriod(from: date, in: document)
      let isSure = isAmong(document.facts.dates, CalendarDay(year: year, month: month, day: day))
      let years =
        named.map { $0...$0 } ?? (isSure ? year...year : nil)
        ?? (isPast(date, in: document) ? year - 1...year : year - 1...year + 1)
      guard years.allSatisfy({ actual($0) != weekday }) else { return nil }
      return DatesCheck.weekday(of: date, is: actual(named ?? year), in: document, isOperand: true)
    }
  }

  /// Whether all days with a year, two at least, lie within weeks of a day, some before it and some not.
  private static func isAmong(_ dates: [DateFact], _ day: CalendarDay) -> Bool {
    let days = dates.compactMap { $0.isPossible ? $0.calendarDay?.dayNumber : nil }
    return days.count > 1 && days.allSatisfy { abs($0 - day.dayNumber) < 60 }
      && days.contains { $0 >= day.dayNumber }
  }

  /// The year that the end of a period names for its start too: Tuesday 10 June to Friday 14 June 2024.
  private static func yearOfPeriod(from start: DateFact, in document: Document) -> Int? {
    guard let sentence = sentence(around: start.range, in: document),
      let end = document.dates(in: sentence).first(where: {
        $0.range.lowerBound > start.range.upperBound
      }), let year = end.year, let month = start.month, let last = end.month,
      Gap.joins(start.range.upperBound..<end.weekdayRange.lowerBound, in: sentence, document)
        || Gap.joins(start.range.upperBound..<end.range.lowerBound, in: sentence, document)
    else { return nil }
    return (month, start.day ?? 1) > (last, end.day ?? 31) ? year - 1 : year
  }

  /// Whether the sentence of a date reports what was, not what will be.
  private static func isPast(_ date: DateFact, in document: Document) -> Bool {
    guard let sentence = sentence(around: date.range, in: document) else { return false }
    let words = Set(Gap.words(sentence, document))
    return words.isDisjoint(with: future)
      && !words.isDisjoint(with: past)
  }

  /// The only year of the title, or else of all days and months of the text.
  private static func year(of document: Document) -> Int? {
    let dates = document.facts.dates
    let titles = document.blocks.filter { $0.role == .title }.map(\.range)
    let named = Set(
      dates.filter { date in titles.contains { $0.holds(date.range) } }.compactMap(\.year))
    if !named.isEmpty { return named.count == 1 ? named.first : nil }
    let years = Set(dates.compactMap { $0.month == nil ? nil : $0.year })
    return years.count == 1 ? years.first : nil
  }
}
