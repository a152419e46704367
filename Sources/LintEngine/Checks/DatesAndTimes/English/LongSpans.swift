import DocumentModel
import RuleModel
import SourceText

/// Compares lengths in weeks, months and years with the dates beside them: 14 months, from March
/// 2021 to June 2021.
enum LongSpans {
  private static let before = ShippedWords.En.Periods.beforeLongPeriod.set
  private static let behind = ShippedWords.En.Periods.behindLongPeriod.set
  private static let units = Dictionary(
    uniqueKeysWithValues: ShippedWords.En.Periods.longUnits.numbers().map {
      (word: String, days: Int) in (word, days)
    })

  static func findings(in sentence: TextRange, _ document: Document) -> [DateFinding] {
    let dates = Array(document.dates(in: sentence))
    guard dates.count > 1 else { return [] }
    let lengths = document.facts.quantities.filter {
      sentence.holds($0.range) && units[$0.unit] != nil && $0.value.denominator == 1
    }
    guard !lengths.isEmpty else { return [] }
    return zip(dates, dates.dropFirst()).compactMap { start, end in
      guard start.range.upperBound <= end.range.lowerBound,
        Gap.joins(start.range.upperBound..<end.range.lowerBound, in: sentence, document),
        let days = days(from: start, to: end)
      else { return nil }
      guard let stated = lengths.first(where: { isBeside($0.range, start, end, document) }),
        let unit = units[stated.unit], !admits(stated, unit, days)
      else { return nil }
      return DatesCheck.make(
        .duration, stated.range, document, expected: FindingText.days(days.low).text,
        operands: [document.text.string(start.range), document.text.string(end.range)],
        related: [RelatedPlace(.start, at: start.range), RelatedPlace(.end, at: end.range)])
    }
  }

  private static func isBeside(
    _ length: TextRange, _ start: DateFact, _ end: DateFact, _ document: Document
  ) -> Bool {
    if length.upperBound <= start.range.lowerBound {
      return Gap.holds(length.upperBound..<start.range.lowerBound, document, only: before)
    }
    return length.lowerBound >= end.range.upperBound
      && Gap.holds(end.range.upperBound..<length.lowerBound, document, only: behind)
  }

  /// The least and the greatest number of days from one date to another, each a day, a month or a
  /// year; nil where the two differ in what they name, or run backwards.
  private static func days(from start: DateFact, to end: DateFact) -> (low: Int, high: Int)? {
    guard let last = end.year, start.isPossible, end.isPossible,
      (start.month == nil) == (end.month == nil), (start.day == nil) == (end.day == nil)
    else { return nil }
    let first = start.year ?? last
    if start.day != nil {
      guard let days = TimeSpan.days(from: start, to: end), days >= 0 else { return nil }
      return (days, days + 1)
    }
    func number(_ year: Int, _ month: Int) -> Int {
      CalendarDay(year: year, month: month, day: 1).dayNumber
    }
    if let month = start.month, let lastMonth = end.month {
      let days = number(last, lastMonth) - number(first, month)
      return days >= 0 ? (max(0, days - 31), days + 31) : nil
    }
    return last >= first ? ((last - first) * 365 - 365, (last - first) * 366 + 366) : nil
  }

  /// Whether a length may be stated so: half of its unit is left open on either side.
  private static func admits(
    _ stated: Quantity, _ unit: Int, _ days: (low: Int, high: Int)
  ) -> Bool {
    guard stated.value.numerator < 10_000 else { return true }
    let length = Int(stated.value.numerator) * unit
    let open = max(unit / 2, stated.approximation == .about ? length / 5 : length / 20)
    switch stated.approximation {
    case .over: return length <= days.high * 100 + unit
    case .under: return length >= days.low * 100 - unit
    case .about, nil: return days.low * 100 - open <= length && length <= days.high * 100 + open
    }
  }
}
