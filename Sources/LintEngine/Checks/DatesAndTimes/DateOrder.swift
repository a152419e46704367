import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// Periods whose end lies before their start.
enum DateOrder {
  private static let joints = Set(["—", "——", "－", "-", "–", "~", "～"])
    .union(DraftLanguage.checks.flatMap(\.periodJoints))

  /// Periods that end before they start: two years, months or days with a dash or a word for it
  /// between them.
  static func findings(in document: Document) -> [DateFinding] {
    let checks = document.language.checks
    let dates = document.facts.dates
    return zip(dates, dates.dropFirst()).compactMap { start, end in
      guard start.range.upperBound < end.range.lowerBound,
        end.range.lowerBound - start.range.upperBound < 16,
        start.form != .ambiguous, end.form != .ambiguous,
        isBefore(end, start) || checks.isReversed(start, end, in: document)
      else { return nil }
      let between = start.range.upperBound..<end.range.lowerBound
      let joint = document.text.string(document.text.trimmingBlanks(between)).lowercased()
      guard
        joints.contains(joint)
          || checks.joins(joint, datesFrom: start.range.lowerBound, in: document),
        !checks.isChange(before: start.range.lowerBound, in: document)
      else {
        return nil
      }
      return DatesCheck.make(.order, start.range.lowerBound..<end.range.upperBound, document)
    }
  }

  /// Whether the end of a period lies before its start; a month without its year is in no year:
  /// 12月至2月 runs into the next one.
  private static func isBefore(_ end: DateFact, _ start: DateFact) -> Bool {
    if let first = start.year, let last = end.year, first != last { return last < first }
    guard let first = start.month, let last = end.month, 1...12 ~= first, 1...12 ~= last else {
      return false
    }
    let hasDays = start.day != nil && end.day != nil
    guard first == last else {
      return last < first && start.year != nil && (end.year != nil || hasDays)
    }
    guard let first = start.day, let last = end.day, 1...31 ~= first, 1...31 ~= last else {
      return false
    }
    return last < first
  }
}
