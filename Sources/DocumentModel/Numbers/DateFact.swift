/// A date in the text, whole or in part, possible or not.
package struct DateFact: Hashable, Sendable {
  /// Which numerals it is written in.
  package enum Numerals: Hashable, Sendable { case arabic, chinese, mixed }

  /// In which order and with which marks the parts of a date stand.
  package enum Form: Hashable, Sendable {
    /// 2024年2月23日
    case chinese
    /// 2024-02-23
    case yearFirst
    /// 23 February 2024
    case dayAndName
    /// February 23, 2024
    case nameAndDay
    /// 23/02/2024
    case dayFirst
    /// 02/23/2024, and 13/32/2024, which is not a day in either order
    case monthFirst
    /// 02/03/2024: read as month and day, but a reader cannot tell.
    case ambiguous
    /// A year alone, a month with its year.
    case partial
  }

  package let range: TextRange
  /// Of the days of a range written together (12–15 March 2024) each has the month and the year
  /// that are written but once.
  package let year: Int?
  package let month: Int?
  package let day: Int?
  package let numerals: Numerals
  /// A month or day below ten is written with a leading zero.
  package let isPadded: Bool
  /// The last number lost its unit: 2024年2月23.
  package let isCut: Bool
  /// 1 (Monday) to 7 (Sunday), where a weekday is written beside the date (星期五, 周五, Friday, in
  /// brackets too).
  package let weekday: Int?
  /// The weekday as written, before or behind the date; empty at the date's end where there is none.
  package let weekdayRange: TextRange
  package let form: Form

  package init(
    range: TextRange, year: Int?, month: Int?, day: Int?, numerals: Numerals, isPadded: Bool,
    isCut: Bool, weekday: Int?, weekdayRange: TextRange, form: Form = .chinese
  ) {
    self.range = range
    self.year = year
    self.month = month
    self.day = day
    self.numerals = numerals
    self.isPadded = isPadded
    self.isCut = isCut
    self.weekday = weekday
    self.weekdayRange = weekdayRange
    self.form = form
  }
}
