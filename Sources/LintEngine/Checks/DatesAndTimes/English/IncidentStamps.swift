import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// Labelled moments of an incident that run backwards: repaired before it was detected.
enum IncidentStamps {
  /// What a label says of the course of an incident.
  enum Stage {
    case start, detection, response, mitigation, fix, repair, end, closing

    /// The stages that cannot come before this one.
    var later: Set<Stage> {
      switch self {
      case .start: [.detection, .response, .mitigation, .fix, .repair, .end, .closing]
      case .detection: [.response, .mitigation, .fix, .repair, .end, .closing]
      case .response: [.repair, .end, .closing]
      case .mitigation, .fix: [.repair, .closing]
      case .repair, .end: [.closing]
      case .closing: []
      }
    }
  }

  private static let stages: [(words: Set<String>, stage: Stage)] = [
    (ShippedWords.En.Incidents.startLabels.set, .start),
    (ShippedWords.En.Incidents.detectionLabels.set, .detection),
    (ShippedWords.En.Incidents.reportLabels.set, .detection),
    (ShippedWords.En.Incidents.closingLabels.set, .closing),
    (ShippedWords.En.Incidents.responseLabels.set, .response),
    (ShippedWords.En.Incidents.mitigationLabels.set, .mitigation),
    (ShippedWords.En.Incidents.fixLabels.set, .fix),
    (ShippedWords.En.Incidents.repairLabels.set, .repair),
    (ShippedWords.En.Incidents.endLabels.set, .end),
  ]

  /// The stage that a label names; nil for any other label.
  static func stage(of label: String) -> Stage? {
    stages.first { IncidentFields.isLabel(label, $0.words) }?.stage
  }

  /// The stage that the last of two words names: Pump replaced.
  ///
  /// What starts and ends by such a label may be anything.
  private static func subjectStage(of label: String) -> Stage? {
    let words = IncidentFields.core(of: label)
    guard words.count == 2, let last = words.last, let stage = stage(of: last) else { return nil }
    return [.start, .end, .closing].contains(stage) ? nil : stage
  }

  /// - Complexity: O(*fields*²) of a section, of which few have more than a dozen.
  static func findings(in document: Document) -> [DateFinding] {
    let fields = IncidentFields(in: document).all.filter { $0.moment != nil || $0.date != nil }
    // Several stamps of one paragraph are of one incident; the others are of their section's.
    let counts = Dictionary(grouping: fields, by: \.block).mapValues(\.count)
    let groups = Dictionary(grouping: fields) { field in
      [field.section, counts[field.block] ?? 0 > 1 ? field.block : -1]
    }
    return groups.values.flatMap { group in
      let staged = group.prefix(40).compactMap { field in
        (stage(of: field.label) ?? subjectStage(of: field.label)).map { (field: field, stage: $0) }
      }
      return staged.compactMap { late -> DateFinding? in
        let early = staged.first {
          $0.stage.later.contains(late.stage) && isBefore(late.field, $0.field, document)
        }
        return early.flatMap { make(late.field, after: $0.field, document) }
      }
    }
  }

  /// It was detected at 14:50 and declared at 14:20: what two sentences at most tell, each stage once.
  static func told(in document: Document) -> [DateFinding] {
    let events = TimesTo.events(in: document).filter { event in
      let start = event.moment.range.lowerBound
      return document.text.string(max(0, start - 3)..<start) == "at "
    }
    guard 2...6 ~= events.count, Set(events.map(\.stage)).count == events.count else { return [] }
    return events.compactMap { late in
      let early = events.first {
        $0.stage.later.contains(late.stage) && isWithinDay(late.moment, $0.moment, document)
      }
      return early.map { early in
        let written = document.text.string(early.moment.range)
        return DatesCheck.make(
          .eventOrder, late.moment.range, document, expected: LocalizedText(written),
          operands: [written], related: [RelatedPlace(.start, at: early.moment.range)])
      }
    }
  }

  /// Whether one moment lies before another, with their days written.
  private static func isBefore(
    _ late: IncidentFields.Field, _ early: IncidentFields.Field, _ document: Document
  ) -> Bool {
    if let start = early.moment, let end = late.moment {
      let span = TimeSpan(start, end, in: document)
      return span.hasDays ? span.seconds.map { $0 < 0 } ?? false : isWithinDay(end, start, document)
    }
    guard let first = early.day, let last = late.day else { return false }
    return last < first
  }

  /// Whether a time lies a little before another one, both without a day and with two digits for the hour:
  /// what runs past midnight is many hours earlier.
  private static func isWithinDay(
    _ late: TimeOfDay, _ early: TimeOfDay, _ document: Document
  ) -> Bool {
    let bytes = document.text.bytes
    let is24 = [late, early].allSatisfy {
      bytes[$0.clock].prefix { $0.isASCIIDigit }.count == 2
        && bytes[$0.clock].allSatisfy { !$0.isASCIILetter }
    }
    // With am or pm nothing is left open.
    let is12 = [late, early].allSatisfy { bytes[$0.clock].contains { "mM".utf8.contains($0) } }
    return (is24 || is12) && late.zone?.name == early.zone?.name
      && [late, early].allSatisfy { document.dates(in: $0.range).isEmpty }
      && 60...6 * 3600 ~= early.second - late.second
  }

  private static func make(
    _ late: IncidentFields.Field, after early: IncidentFields.Field, _ document: Document
  ) -> DateFinding? {
    guard let place = late.place, let other = early.place else { return nil }
    let written = document.text.string(other)
    return DatesCheck.make(
      .eventOrder, place, document, expected: LocalizedText(written), operands: [written],
      related: [RelatedPlace(.start, at: other)])
  }
}

extension IncidentFields.Field {
  fileprivate var day: CalendarDay? { moment?.day ?? date?.calendarDay }
  fileprivate var place: TextRange? { moment?.range ?? date?.range }
}
