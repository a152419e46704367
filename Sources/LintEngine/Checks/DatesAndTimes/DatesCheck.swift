import Diagnostics
package import DocumentModel
package import RuleModel
import SourceText

/// All that is wrong with dates and times and with the sign-off, in one walk.
package enum DatesCheck {
  typealias DateFinding = CheckFinding<DateFault>

  package static func findings(in document: Document) -> [CheckFinding<DateFault>] {
    let dates = document.facts.dates
    let common =
      dates.flatMap { findings(of: $0, in: document) } + DateOrder.findings(of: dates, in: document)
    let own = document.language.checks.dates(in: document)
    return (common + own).sorted { $0.finding.range.isBefore($1.finding.range) }
  }

  /// A finding of a date, period or time: what it is, and where it stands.
  static func make(
    _ fault: DateFault, _ range: TextRange, _ document: Document, expected: String = "",
    edits: [Finding.Edit] = []
  ) -> DateFinding {
    CheckFinding(
      fault,
      Finding(
        range,
        captures: [
          "date": LocalizedText(document.text.string(range)), "expected": LocalizedText(expected),
        ], edits: edits))
  }

  private static func findings(of date: DateFact, in document: Document) -> [DateFinding] {
    var found: [DateFinding] = []
    if !date.isPossible { found.append(make(.impossible, date.range, document)) }
    if date.isCut {
      found.append(
        make(.incomplete, date.range, document, expected: document.text.string(date.range) + "日"))
    }
    if let day = date.calendarDay, day.isPossible, let weekday = date.weekday,
      weekday != day.weekday
    {
      let name = Weekday.name(day.weekday, like: document.text.string(date.weekdayRange))
      var finding = Finding(
        date.weekdayRange,
        captures: [
          "date": LocalizedText(document.text.string(date.range)), "expected": LocalizedText(name),
        ], operands: [document.text.string(date.range)])
      finding.related = [RelatedPlace(.date, at: date.range)]
      found.append(CheckFinding(.weekday, finding))
    }
    return found
  }
}
