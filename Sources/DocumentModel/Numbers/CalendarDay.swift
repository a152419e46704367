/// A day of the Gregorian calendar as written, possible or not.
package struct CalendarDay: Hashable, Comparable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Whether the calendar has this day.
  package var isPossible: Bool { day >= 1 && day <= Self.days(inMonth: month, of: year) }

  /// Days since 1 January 1970, by which days compare and subtract.
  ///
  /// Days past their month's end run on into the next one.
  package var dayNumber: Int {
    // Years that start in March have their leap day last.
    let shifted = month > 2 ? year : year - 1
    let era = shifted >= 0 ? shifted / 400 : (shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// 1 (Monday) to 7 (Sunday).
  package var weekday: Int {
    // Day 0 was a Thursday.
    let shifted = (dayNumber + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  package static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// How many days a month has; 0 for a month that is none.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 0
    }
  }
}

extension DateFact {
  /// The day, where year, month and day are all written and can be distinguished; it may be one the
  /// calendar lacks.
  package var calendarDay: CalendarDay? {
    guard form != .ambiguous, let year, let month, let day else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// Whether the calendar has what is written; without a year, 29 February is possible.
  package var isPossible: Bool {
    if let month, !(1...12 ~= month) { return false }
    guard let month, let day else { return true }
    // 2000 was a leap year.
    return CalendarDay(year: year ?? 2000, month: month, day: day).isPossible
  }
}
