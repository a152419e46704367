import Diagnostics
package import DocumentModel
package import RuleModel
import SourceText

/// A finding of a date, period, time or sign-off.
package typealias DateFinding = CheckFinding<DateFault>

/// One subject of dates and times: the faults that it can have, and what finds them.
struct DateSubject: Sendable {
  /// A few: a look at each costs less than a set.
  let faults: [DateFault]
  let findings: @Sendable (Document) -> [DateFinding]

  init(_ faults: [DateFault], _ findings: @escaping @Sendable (Document) -> [DateFinding]) {
    self.faults = faults
    self.findings = findings
  }
}

/// What is wrong with dates and times and with the sign-off, subject by subject.
package enum DatesCheck {
  /// What every calendar forbids, and what the language of a document has besides.
  static func subjects(of document: Document) -> [DateSubject] {
    [
      DateSubject([.impossible, .weekday], calendarFindings),
      DateSubject([.order], DateOrder.findings),
      DateSubject([.weekday], WeekdayCells.findings),
    ] + document.language.checks.dateSubjects
  }

  /// The findings of all subjects, in the order of the text.
  package static func findings(in document: Document) -> [DateFinding] {
    subjects(of: document).flatMap { $0.findings(document) }.inTextOrder()
  }

  static func make(
    _ fault: DateFault, _ range: TextRange, _ document: Document,
    expected: LocalizedText = LocalizedText(""), edits: [Finding.Edit] = [],
    operands: [String] = [], related: [RelatedPlace] = []
  ) -> DateFinding {
    CheckFinding(
      fault,
      Finding(
        range,
        captures: ["date": LocalizedText(document.text.string(range)), "expected": expected],
        related: related, edits: edits, operands: operands))
  }

  private static let oldCalendars = 1800

  private static func calendarFindings(in document: Document) -> [DateFinding] {
    document.allDates.flatMap { date -> [DateFinding] in
      // Older calendars had leap days of their own.
      if date.month == 2, let year = date.year, year < oldCalendars, date.day ?? 0 < 31 {
        return []
      }
      if !date.isPossible { return [make(.impossible, date.range, document)] }
      guard let day = date.calendarDay, let weekday = date.weekday, weekday != day.weekday else {
        return []
      }
      return [self.weekday(of: date, is: day.weekday, in: document)]
    }
  }

  /// The weekday beside a date is another one; further operands make it another finding.
  static func weekday(
    of date: DateFact, is actual: Int, in document: Document, isOperand: Bool = false
  ) -> DateFinding {
    let sample = document.text.string(date.weekdayRange)
    let name = DraftLanguage.checks.lazy.compactMap { $0.weekdayName(actual, like: sample) }.first
    let (written, expected) = (document.text.string(date.range), name ?? "")
    return CheckFinding(
      .weekday,
      Finding(
        date.weekdayRange,
        captures: ["date": LocalizedText(written), "expected": LocalizedText(expected)],
        related: [RelatedPlace(.date, at: date.range)],
        operands: isOperand ? [written, expected] : [written]))
  }
}
