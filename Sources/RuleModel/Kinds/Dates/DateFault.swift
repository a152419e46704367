/// What can be wrong with a date or with the sign-off.
package enum DateFault: String, CaseIterable, Hashable, Sendable {
  /// The day or its unit is missing.
  case incomplete
  /// No calendar has it: 2月30日.
  case impossible
  /// Digits of two dates or of date and number run together: 20231月1日.
  case glued
  case weekday
  /// A period ends before it starts.
  case order
  /// A month or day of the sign-off is written with a leading zero.
  case padded
  /// The sign-off's date is in Chinese numerals.
  case chineseNumerals = "chinese-numerals"
  /// Neither body nor date closes the document, or one of them does not.
  case signOffMissing = "sign-off-missing"
  /// A body closes the document, and nothing in it says when that was.
  case signOffUndated = "sign-off-undated"
  /// The date stands before the body.
  case signOffOrder = "sign-off-order"
  /// A heading or the sign-off names a year that the report cannot be about.
  case year
  /// The sign-off is later than the law allows.
  case deadline
  /// Text that is not an attachment follows the date.
  case textAfterSignOff = "text-after-sign-off"
  /// Month and day cannot be distinguished: 02/03/2024.
  case ambiguous
  /// Full dates of one document are written in several formats.
  case mixedFormat = "mixed-format"
  /// An entry of a timeline is earlier than the one before it.
  case timelineOrder = "timeline-order"
  /// A labelled moment of an incident lies before one that must come earlier: repaired before detected.
  case eventOrder = "event-order"
  /// A date behind the sign-off's at which something is told as done.
  case future
  /// The title names a year that the text never does, where all its days are of the next.
  case titleYear = "title-year"
  /// A stated stretch of time is not the one between the start and end beside it.
  case duration
  /// The title names another body of the kind than the sign-off.
  case signOffBody = "sign-off-body"
}
