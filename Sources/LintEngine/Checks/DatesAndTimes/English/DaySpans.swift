import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// Compares lengths in days with the two dates beside them: 1 June to 10 June 2024 (12 days).
enum DaySpans {
  private static let before = ShippedWords.En.Periods.beforeDays.set
  private static let after = ShippedWords.En.Periods.daysBeforeLength.set

  static func findings(
    _ durations: ArraySlice<DurationFact>, in sentence: TextRange, _ document: Document
  ) -> [DateFinding] {
    let dates = Array(document.dates(in: sentence)).filter { $0.day != nil }
    return zip(dates, dates.dropFirst()).compactMap { start, end in
      let between = start.range.upperBound..<max(end.range.lowerBound, start.range.upperBound)
      guard Gap.joins(between, in: sentence, document), document.moments(in: between).isEmpty,
        let days = TimeSpan.days(from: start, to: end), days >= 0
      else { return nil }
      let stated = near(start.range.lowerBound, end.range.upperBound, durations).first { stated in
        guard stated.precision == Rational(86_400) else { return false }
        let isBehind = stated.range.lowerBound >= end.range.upperBound
        guard isBehind || stated.range.upperBound <= start.range.lowerBound else { return false }
        let gap =
          isBehind
          ? end.range.upperBound..<stated.range.lowerBound
          : stated.range.upperBound..<start.range.lowerBound
        return document.dates(in: gap).isEmpty
          && (Gap.holds(gap, document, only: isBehind ? after : before)
            || !isBehind && Gap.isOfNoun(stated.range, gap, opening: before, document)
            || isBehind && Gap.isApposition(gap, stated.range, document))
      }
      guard let stated, !admits(stated, days) else { return nil }
      return DurationMismatch.make(stated, .days(days), (start.range, end.range), document)
    }
  }

  /// The stretches that stand near enough to a pair of dates to belong to it.
  private static func near(
    _ start: Int, _ end: Int, _ durations: ArraySlice<DurationFact>
  ) -> ArraySlice<DurationFact> {
    let first = durations.partitioningIndex { $0.range.upperBound >= start - Gap.longest }
    return durations[first...].prefix { $0.range.lowerBound <= end + Gap.longest }
  }

  /// The last day may count or not.
  private static func admits(_ stated: DurationFact, _ days: Int) -> Bool {
    let low = Rational(days * 86_400)
    let high = Rational((days + 1) * 86_400)
    switch stated.approximation {
    case nil: return low <= stated.seconds && stated.seconds <= high
    case .about:
      do {
        let tenth = try stated.seconds * Rational(1, over: 10)
        return try low <= stated.seconds + tenth && stated.seconds - tenth <= high
      } catch { return true }
    case .under: return low <= stated.seconds
    case .over: return stated.seconds <= high
    }
  }
}
