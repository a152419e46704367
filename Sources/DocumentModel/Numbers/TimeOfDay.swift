/// A time of day in the text, with the day and the zone that stand beside it.
///
/// 14:05, 2:05 pm, 1405 UTC, 2024-02-23T14:05Z, 14:05 UTC on 23 February 2024.
package struct TimeOfDay: Hashable, Sendable {
  /// A time zone as written.
  package struct Zone: Hashable, Sendable {
    /// UTC, Z, +08:00, PST.
    package let name: String
    /// Seconds east of Greenwich; nil where the name has several meanings or changes over the year.
    package let offset: Int?
  }

  /// From the date where one is joined, or else the time, to the end of what was read.
  package let range: TextRange
  /// The time of day itself, am or pm among it.
  package let clock: TextRange
  /// Seconds since midnight, at most 86,400 (24:00).
  package let second: Int
  /// Whether seconds are written.
  package let hasSeconds: Bool
  package let zone: Zone?
  /// The day, where a whole date that the calendar has stands directly beside the time.
  package let day: CalendarDay?

  package init(
    range: TextRange, clock: TextRange, second: Int, hasSeconds: Bool, zone: Zone?,
    day: CalendarDay?
  ) {
    self.range = range
    self.clock = clock
    self.second = second
    self.hasSeconds = hasSeconds
    self.zone = zone
    self.day = day
  }
}

/// A stated stretch of time: 2 hours 15 minutes, 2h15m, 45-minute, three days.
package struct DurationFact: Hashable, Sendable {
  package let range: TextRange
  /// Its length in seconds, exact.
  package let seconds: Rational
  /// Seconds that the last written place stands for: 60 in 2h15m, 360 in 1.5 hours.
  package let precision: Rational
  package let approximation: Approximation?
}
