import DocumentModel

/// A point of time as a text names it: a year, a month, a day or a time of a day.
struct TimePoint {
  /// How exactly it is named, the least exact first.
  enum Grain: Int, Comparable {
    case year, month, day, minute

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  let range: TextRange
  let year: Int?
  let month: Int?
  let day: Int?
  /// Seconds since midnight.
  let second: Int?
  let zone: TimeOfDay.Zone?

  init(
    _ date: DateFact, range: TextRange? = nil, second: Int? = nil, zone: TimeOfDay.Zone? = nil
  ) {
    self.range = range ?? date.range
    (year, month, day) = (date.year, date.month, date.day)
    (self.second, self.zone) = (second, zone)
  }

  init(year: Int, range: TextRange) {
    (self.range, self.year) = (range, year)
    (month, day, second, zone) = (nil, nil, nil, nil)
  }

  var grain: Grain {
    month == nil ? .year : day == nil ? .month : second == nil ? .day : .minute
  }

  /// How far another point lies behind this one; nil where it lies before it, or what they lack keeps it
  /// from being known.
  func distance(to other: TimePoint) -> TimeDistance? {
    let grain = min(grain, other.grain)
    guard let (first, last) = years(other, grain) else { return nil }
    let years = last - first
    guard grain > .year, let month, let otherMonth = other.month else {
      return years > 0
        ? TimeDistance(
          grain: .year, minutes: Double(years) * 525_960, months: Double(years * 12),
          days: years * 365)
        : nil
    }
    let months = years * 12 + otherMonth - month
    let start = CalendarDay(year: first, month: month, day: day ?? 1)
    let end = CalendarDay(year: last, month: otherMonth, day: other.day ?? 1)
    guard grain > .month, let day, let otherDay = other.day else {
      let days = end.dayNumber - start.dayNumber
      return months > 0
        ? TimeDistance(
          grain: .month, minutes: Double(days) * 1440, months: Double(months), days: days) : nil
    }
    let days = end.dayNumber - start.dayNumber
    let seconds = grain == .minute ? seconds(to: other) : 0
    guard days >= 0, let seconds, days * 86_400 + seconds > 0 else { return nil }
    let rest = Double(otherDay - day) / 30.44
    return TimeDistance(
      grain: grain, minutes: Double(days * 1440) + Double(seconds) / 60,
      months: Double(months) + rest, days: days, isLeapOpen: year == nil && other.year == nil)
  }

  /// The years of both: one that lacks it has that of the other, or lies within twelve months of it.
  private func years(_ other: TimePoint, _ grain: Grain) -> (Int, Int)? {
    let isLater =
      (other.month ?? 0, other.day ?? 0, other.second ?? 0) >= (month ?? 0, day ?? 0, second ?? 0)
    switch (year, other.year) {
    case (let year?, let last?): return (year, last)
    case (let year?, nil): return grain > .year ? (year, isLater ? year : year + 1) : nil
    case (nil, let last?): return grain > .year ? (isLater ? last : last - 1, last) : nil
    // 2023 had no leap day.
    case (nil, nil): return grain > .year ? (2023, isLater ? 2023 : 2024) : nil
    }
  }

  private func seconds(to other: TimePoint) -> Int? {
    guard let second, let last = other.second else { return 0 }
    guard let zone, let otherZone = other.zone, zone.name != otherZone.name else {
      return last - second
    }
    guard let first = zone.offset, let offset = otherZone.offset else { return nil }
    return last - offset - (second - first)
  }
}

/// How far two points of time lie apart.
struct TimeDistance {
  let grain: TimePoint.Grain
  let minutes: Double
  let months: Double
  /// Days by the calendar.
  let days: Int
  /// A leap day may stand between them, since no year is named.
  var isLeapOpen = false

  /// What is reported of it, in units such as `span` has.
  func text(like span: SaidSpan) -> FindingText {
    if grain == .minute, span.isFine { return .duration(seconds: Int(minutes * 60)) }
    if grain >= .day, span.isFine || months < 1 { return .days(days) }
    let isInYears = grain == .year || span.unit >= 12 && months >= 12
    return isInYears ? .years(Int(months) / 12) : .months(Int(months))
  }
}
