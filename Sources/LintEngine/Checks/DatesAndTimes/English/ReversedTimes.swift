import Diagnostics
import DocumentModel
import RuleModel

/// Times of day that stand as start and end of a stretch that would run backwards.
enum ReversedTimes {
  /// - Complexity: O(*n* log *n*) in the size of the document.
  static func findings(in document: Document) -> [DateFinding] {
    guard document.facts.moments.count > 1 else { return [] }
    let told = document.pieces(of: .sentence).flatMap { sentence -> [DateFinding] in
      let moments = document.moments(in: sentence)
      guard moments.count > 1 else { return [] }
      let days = document.dates(in: sentence).count { $0.day != nil }
      return zip(moments, moments.dropFirst()).compactMap { start, end in
        pair(start, end, days: days, in: sentence, document)
      }
    }
    return told
      + timetable(in: document).filter { found in
        !told.contains { $0.finding.range == found.finding.range }
      }
  }

  /// A stretch that opens a line or row and runs backwards, among others that do not and follow each other:
  /// 09:45–12:15, 14:30–13:15, 14:30–15:30.
  private static func timetable(in document: Document) -> [DateFinding] {
    let lines = document.blocks.filter { $0.role == .paragraph }
      .flatMap { Gap.lines(of: $0.range, document) }
    let stretches = lines.compactMap { line -> (start: TimeOfDay, end: TimeOfDay)? in
      let moments = Array(document.moments(in: line).prefix(3))
      guard moments.count == 2, moments[0].range.lowerBound - line.lowerBound <= 4,
        moments[0].range.upperBound <= moments[1].range.lowerBound,
        Gap.joins(moments[0].range.upperBound..<moments[1].range.lowerBound, in: line, document)
      else { return nil }
      return (moments[0], moments[1])
    }
    return stretches.indices.dropFirst().compactMap { index in
      let (start, end) = stretches[index]
      let before = stretches[index - 1]
      // What follows starts when this one starts at the earliest, so it does not last the night.
      let isDay =
        index + 1 < stretches.count
        ? stretches[index + 1].start.second >= start.second : start.second < 18 * 3600
      guard start.second > end.second, before.start.second < before.end.second,
        start.second >= before.start.second, isDay, end.second >= 7 * 3600,
        start.second >= 13 * 3600 || start.second - end.second < 3600
      else { return nil }
      return DatesCheck.make(.order, start.range.lowerBound..<end.range.upperBound, document)
    }
  }

  private static func pair(
    _ start: TimeOfDay, _ end: TimeOfDay, days: Int, in sentence: TextRange, _ document: Document
  ) -> DateFinding? {
    let between = start.range.upperBound..<max(start.range.upperBound, end.range.lowerBound)
    guard Gap.joins(between, in: sentence, document) else { return nil }
    let opening = max(sentence.lowerBound, start.range.lowerBound - 80)..<start.range.lowerBound
    let before = Gap.words(opening, document)
    guard !before.suffix(6).contains(where: changes.contains) else { return nil }
    let span = TimeSpan(start, end, in: document)
    guard let seconds = span.seconds else { return nil }
    guard
      span.hasDays
        ? seconds < 0 : isReversedDay(span, seconds, days: days, in: sentence, document)
    else { return nil }
    return DatesCheck.make(.order, start.range.lowerBound..<end.range.upperBound, document)
  }

  private static let timeLabels = ShippedWords.En.Periods.timeLabels.set
  private static let changes = ShippedWords.En.Periods.timeChanges.set

  /// Whether a stretch without days of its own, such as 15:40 to 14:05, lies within one day.
  private static func isReversedDay(
    _ span: TimeSpan, _ seconds: Int, days: Int, in sentence: TextRange, _ document: Document
  ) -> Bool {
    // A clock with twelve hours may have gone round: 9:00 to 5:00.
    guard span.start.second > span.end.second else { return false }
    let durations = document.durations(in: sentence)
    // Nothing lasts from 10:30 to 9:00 of the next day.
    if seconds >= 21 * 3600, durations.isEmpty { return true }
    guard span.start.second >= 13 * 3600 else { return false }
    if durations.count == 1, let stated = durations.first, span.admitsReversed(stated),
      !span.admits(stated)
    {
      return true
    }
    // Time: 20:50 to 19:30
    let label = Gap.words(sentence.lowerBound..<span.start.range.lowerBound, document)
    let start = sentence.lowerBound..<span.start.range.lowerBound
    let isLabel =
      label.count < 4 && document.text.string(start).last { $0 != " " } == ":"
    let isTime = isLabel || label.count == 1 && label.allSatisfy(timeLabels.contains)
    return (days == 1 || isTime) && durations.isEmpty && seconds >= 18 * 3600
  }
}
