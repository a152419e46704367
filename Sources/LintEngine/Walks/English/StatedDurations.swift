import Diagnostics
import DocumentModel
import RuleModel

/// Holds stated stretches of time against the start and end that stand beside them.
enum StatedDurations {
  /// - Complexity: O(*n* log *n*) in the size of the document.
  static func findings(in document: Document) -> [WalkFinding<DateFault>] {
    guard !document.facts.durations.isEmpty, document.facts.moments.count > 1 else { return [] }
    return document.pieces(of: .sentence).compactMap { sentence(in: $0, document) }
      + document.markup.tables.flatMap(\.rows).compactMap { row(in: $0, document) }
      + summary(in: document)
  }

  // MARK: - A sentence

  private static let joints: Set<String> = ["to", "until", "till", "through", "-", "–", "—", "and"]
  private static let before: Set<String> = [
    "from", "between", "on", "outage", "incident", "downtime", "disruption", "window",
  ]
  private static let after: Set<String> = [
    "lasting", "for", "a", "total", "of", "duration", "about", "approximately", "around", "roughly",
    "or", "nearly", "almost", "over", "exactly", "that", "is", "i", "e", "in", "all", "just",
    "under", "more", "than", "less", "at", "least", "most", "up", "to",
  ]

  /// From 14:05 to 15:35 (80 minutes): two times, one stretch, and nothing else between them.
  private static func sentence(
    in range: TextRange, _ document: Document
  ) -> WalkFinding<DateFault>? {
    let moments = Array(document.moments(in: range))
    let durations = Array(document.durations(in: range))
    guard moments.count == 2, durations.count == 1,
      moments[0].range.upperBound <= moments[1].range.lowerBound,
      words(moments[0].range.upperBound..<moments[1].range.lowerBound, document, are: joints)
    else { return nil }
    let stated = durations[0]
    let isBeside =
      stated.range.lowerBound >= moments[1].range.upperBound
      ? words(moments[1].range.upperBound..<stated.range.lowerBound, document, are: after)
      : stated.range.upperBound <= moments[0].range.lowerBound
        && words(stated.range.upperBound..<moments[0].range.lowerBound, document, are: before)
    return isBeside ? mismatch(stated, moments[0], moments[1], in: document) : nil
  }

  /// Whether a stretch holds marks, blanks and the given words alone.
  private static func words(
    _ range: TextRange, _ document: Document, are allowed: Set<String>
  ) -> Bool {
    guard range.count <= 60 else { return false }
    return document.text.string(range).lowercased()
      .split { " \t\n(),:;=~≈.[".contains($0) }
      .allSatisfy { allowed.contains(String($0)) || $0.allSatisfy { "-–—".contains($0) } }
  }

  // MARK: - A row

  /// A row with cells for the start, the end and the length.
  private static func row(
    in row: DocumentMarkup.Table.Row, _ document: Document
  ) -> WalkFinding<DateFault>? {
    let moments = row.cells.compactMap { cell in
      document.moments(in: cell).first { $0.range == cell }
    }
    let durations = row.cells.compactMap { cell in
      document.durations(in: cell).first { $0.range == cell }
    }
    guard moments.count == 2, durations.count == 1 else { return nil }
    return mismatch(durations[0], moments[0], moments[1], in: document)
  }

  // MARK: - The summary

  private static let events = ["outage", "incident", "impact", "disruption", "downtime"]
  private static let starts = [" begin", " began", " start"]
  private static let ends = [" end", " over", " resolved"]

  /// Duration: 80 minutes, against the two entries of the timeline that tell when it began and ended.
  private static func summary(in document: Document) -> [WalkFinding<DateFault>] {
    let timelines = Timeline.all(in: document)
    guard timelines.count == 1, let timeline = timelines.first,
      let start = onlyMoment(of: timeline, starts, in: document),
      let end = onlyMoment(of: timeline, ends, in: document)
    else { return [] }
    return labelled(in: document).compactMap { mismatch($0, start, end, in: document) }
  }

  /// The one entry that says that the event begins or ends.
  private static func onlyMoment(
    of timeline: Timeline, _ verbs: [String], in document: Document
  ) -> Moment? {
    let entries = timeline.entries.filter { entry in
      let text = document.text.string(entry.extent).lowercased()
      return events.contains { event in verbs.contains { text.contains(event + $0) } }
    }
    return entries.count == 1 ? entries[0].moment : nil
  }

  /// What stands behind the label "Duration", in one paragraph or in the next cell.
  private static func labelled(in document: Document) -> [DurationFact] {
    let blocks = document.blocks.compactMap { block -> DurationFact? in
      let durations = document.durations(in: block.range)
      guard durations.count == 1, let stated = durations.first,
        isLabel(block.range.lowerBound..<stated.range.lowerBound, document)
      else { return nil }
      return stated
    }
    let cells = document.markup.tables.flatMap(\.rows).compactMap { row -> DurationFact? in
      guard row.cells.count == 2, isLabel(row.cells[0], document) else { return nil }
      return document.durations(in: row.cells[1]).first { $0.range == row.cells[1] }
    }
    return blocks + cells
  }

  private static func isLabel(_ range: TextRange, _ document: Document) -> Bool {
    guard range.count <= 40 else { return false }
    let label = document.text.string(range).lowercased().filter { $0.isLetter || $0 == " " }
      .split(separator: " ").joined(separator: " ")
    return ["duration", "total duration", "incident duration", "outage duration"].contains(label)
  }

  // MARK: - Reckoning

  private static func mismatch(
    _ stated: DurationFact, _ start: Moment, _ end: Moment, in document: Document
  ) -> WalkFinding<DateFault>? {
    guard let seconds = distance(start, end), !admits(stated, seconds, start, end) else {
      return nil
    }
    let text = Self.text(seconds)
    var finding = Finding(
      stated.range,
      captures: [
        "date": LocalizedText(document.text.string(stated.range)), "expected": text,
      ])
    finding.related = [
      RelatedPlace(LocalizedText(zh: "起始时间在这里", en: "the start"), at: start.range),
      RelatedPlace(LocalizedText(zh: "结束时间在这里", en: "the end"), at: end.range),
    ]
    return WalkFinding(.duration, finding)
  }

  /// Seconds between two times; nil where zones or days keep it from being known.
  private static func distance(_ start: Moment, _ end: Moment) -> Int? {
    let offsets = [start.zone, end.zone].compactMap(\.self)
    let isOneZone = offsets.count < 2 || offsets[0].name == offsets[1].name
    var seconds: Int
    if isOneZone {
      seconds = end.second - start.second
    } else {
      guard let first = offsets[0].offset, let second = offsets[1].offset else { return nil }
      seconds = end.second - second - (start.second - first)
    }
    switch (start.day, end.day) {
    case (let first?, let last?): seconds += (last.dayNumber - first.dayNumber) * 86_400
    // A day written once holds for both.
    default: if seconds < 0 { seconds += 86_400 }
    }
    return seconds >= 0 ? seconds : nil
  }

  /// Whether a stretch may be stated so: rounded to its last place, or as its words have it.
  private static func admits(
    _ stated: DurationFact, _ seconds: Int, _ start: Moment, _ end: Moment
  ) -> Bool {
    do {
      let difference = try Rational(seconds) - stated.seconds
      // Times without seconds leave up to a minute open.
      let open = start.hasSeconds && end.hasSeconds ? Rational.zero : Rational(59)
      let half = try stated.precision * Rational(1, over: 2)
      let isFine = stated.precision < Rational(60)
      switch stated.approximation {
      case nil: return try difference.magnitude() <= (isFine ? open + half : half)
      case .about:
        let tenth = try stated.seconds * Rational(1, over: 10)
        return try difference.magnitude() <= max(tenth, half)
      case .under: return difference <= .zero
      case .over: return difference >= .zero
      }
    } catch {
      // What does not fit into 128 bits is not compared.
      return true
    }
  }

  /// 1 h 30 min, in both languages.
  private static func text(_ seconds: Int) -> LocalizedText {
    let parts = [
      (seconds / 3600, "小时", "h"), (seconds / 60 % 60, "分钟", "min"), (seconds % 60, "秒", "s"),
    ]
    .filter { $0.0 > 0 }
    guard !parts.isEmpty else { return LocalizedText(zh: "0分钟", en: "0 min") }
    return LocalizedText(
      zh: parts.map { "\($0.0)\($0.1)" }.joined(),
      en: parts.map { "\($0.0) \($0.2)" }.joined(separator: " "))
  }
}
