/// A date in the text, whole or in part, possible or not.
package struct DateFact: Hashable, Sendable {
  /// Which numerals it is written in.
  package enum Numerals: Hashable, Sendable { case arabic, chinese, mixed }

  package let range: TextRange
  package let year: Int?
  package let month: Int?
  package let day: Int?
  package let numerals: Numerals
  /// A month or day below ten is written with a leading zero.
  package let isPadded: Bool
  /// The last number lost its unit: 2024年2月23.
  package let isCut: Bool
  /// 1 (Monday) to 7 (Sunday), where a weekday is written beside the date (星期五, 周五, in brackets too).
  package let weekday: Int?
  /// The weekday as written; empty at the date's end where there is none.
  package let weekdayRange: TextRange

  package init(
    range: TextRange, year: Int?, month: Int?, day: Int?, numerals: Numerals, isPadded: Bool,
    isCut: Bool, weekday: Int?, weekdayRange: TextRange
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
  }
}
