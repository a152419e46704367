import Diagnostics
import DocumentModel
import RuleModel

/// Compares stated stretches of time with the start and end that stand beside them.
enum StatedDurations {
  /// - Complexity: O(*n* log *n*) in the size of the document.
  static func findings(in document: Document) -> [DateFinding] {
    let facts = document.facts
    let long =
      facts.dates.count > 1
      ? LongSpans.findings(in: document) : []
    guard !facts.durations.isEmpty, facts.moments.count > 1 || facts.dates.count > 1 else {
      return long + (facts.durations.count > 2 ? TimesTo.findings(in: document) : [])
    }
    let told =
      long + document.pieces(of: .sentence).flatMap { sentence($0, document) }
      + document.markup.tables.flatMap(\.rows).compactMap { row(in: $0, document) }
      + IncidentDurations.findings(in: document) + TimesTo.findings(in: document)
      + MeetingDurations.findings(in: document)
    // A sentence that says both times was looked at already.
    return told
      + LengthsBehind.findings(in: document).filter { behind in
        !told.contains { $0.finding.range == behind.finding.range }
      }
  }

  // MARK: - A sentence

  private static let pauses = ShippedWords.En.Periods.pauses.set
  private static let next = ShippedWords.En.Periods.next.set
  private static let nextNouns = ShippedWords.En.Periods.nextNouns.set
  private static let before = ShippedWords.En.Periods.beforePeriod.set
  private static let after = ShippedWords.En.Periods.beforeLength.set

  private static func sentence(_ range: TextRange, _ document: Document)
    -> [DateFinding]
  {
    let durations = document.durations(in: range)
    guard !durations.isEmpty else { return [] }
    let moments = document.moments(in: range)
    // What a pause takes off the time is not known, nor whether the times are those of the pause.
    let pairs =
      Gap.words(range, document).contains(where: pauses.contains)
      ? [] : Array(zip(moments, moments.dropFirst()))
    return pairs.compactMap { start, end in
      pair(start, end, durations, in: range, document)
    } + DaySpans.findings(durations, in: range, document)
  }

  /// From 14:05 to 15:35 (80 minutes): two times and a stretch, and nothing else between them.
  private static func pair(
    _ start: TimeOfDay, _ end: TimeOfDay, _ durations: ArraySlice<DurationFact>,
    in sentence: TextRange,
    _ document: Document
  ) -> DateFinding? {
    guard start.range.upperBound <= end.range.lowerBound else { return nil }
    let between = start.range.upperBound..<end.range.lowerBound
    let next = document.durations(
      in: end.range.upperBound..<max(end.range.upperBound, sentence.upperBound)
    ).first
    let last = document.durations(in: sentence.lowerBound..<start.range.lowerBound)
      .last { $0.range.upperBound <= start.range.lowerBound }
    guard Gap.joins(between, in: sentence, document) else {
      guard let next,
        EventSentences.tell(start, end, before: next, in: sentence, document)
      else { return nil }
      return DurationMismatch.mismatch(
        next, span(start, end, before: next.range.lowerBound, document), in: document)
    }
    if let next,
      Gap.holds(end.range.upperBound..<next.range.lowerBound, document, only: after)
    {
      return DurationMismatch.mismatch(
        next, span(start, end, before: next.range.lowerBound, document), in: document)
    }
    guard let last else { return nil }
    let gap = last.range.upperBound..<start.range.lowerBound
    let isSubject =
      durations.count == 1 && EventSentences.isSubject(last, of: sentence, start, end, document)
    guard isSubject || Gap.holds(gap, document, only: before) else { return nil }
    let span = span(start, end, before: sentence.upperBound, document)
    // Ten minutes between 14:00 and 15:00 may be any ten of them.
    let isWindow = Gap.words(gap, document).last == "between" || last.approximation == .under
    return isWindow && span.isShorter(last)
      ? nil : DurationMismatch.mismatch(last, span, in: document)
  }

  private static func span(
    _ start: TimeOfDay, _ end: TimeOfDay, before limit: Int, _ document: Document
  ) -> TimeSpan {
    let rest = end.range.upperBound..<max(end.range.upperBound, limit)
    let words = Gap.firstWords(4, of: rest, document)
    let isNextDay = zip(words, words.dropFirst()).contains {
      next.contains($0) && nextNouns.contains($1)
    }
    return TimeSpan(start, end, isNextDay: isNextDay, in: document)
  }

  // MARK: - A row

  /// A row with cells for the start, the end and the length.
  private static func row(
    in row: DocumentMarkup.Table.Row, _ document: Document
  ) -> DateFinding? {
    let moments = row.cells.compactMap { cell in
      document.moments(in: cell).first { $0.range == cell }
    }
    let durations = row.cells.compactMap { cell in
      document.durations(in: cell).first { $0.range == cell }
    }
    guard moments.count == 2, durations.count == 1 else { return nil }
    return DurationMismatch.mismatch(
      durations[0], TimeSpan(moments[0], moments[1], in: document), in: document)
  }
}
