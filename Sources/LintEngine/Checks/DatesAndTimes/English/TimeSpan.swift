import DocumentModel

/// A start and an end, with what is known of their days.
struct TimeSpan {
  let start: TimeOfDay
  let end: TimeOfDay
  /// Seconds between them, below zero where the end lies before the start; nil where zones or days
  /// keep it from being known.
  let seconds: Int?
  /// Whether the days of both are written.
  let hasDays: Bool

  /// - Parameters:
  ///   - start: The first time.
  ///   - end: The second time.
  ///   - isNextDay: Whether words say that the end is on the day after the start.
  ///   - document: Holds both.
  init(_ start: TimeOfDay, _ end: TimeOfDay, isNextDay: Bool = false, in document: Document) {
    self.start = start
    self.end = end
    let days = [start, end].map { document.dates(in: $0.range).first }
    let distance = Self.distance(start, end)
    var hasDays = false
    if let first = days[0], let last = days[1] {
      let between = Self.days(from: first, to: last)
      seconds = distance.flatMap { seconds in between.map { seconds + $0 * 86_400 } }
      hasDays = between != nil
    } else if isNextDay {
      seconds = distance.map { $0 + 86_400 }
    } else {
      // A day written once holds for both.
      seconds = distance.map { $0 < 0 ? $0 + 86_400 : $0 }
    }
    self.hasDays = hasDays
  }

  /// Seconds from one time of day to another on the same day; nil where a zone is not known.
  private static func distance(_ start: TimeOfDay, _ end: TimeOfDay) -> Int? {
    let zones = [start.zone, end.zone].compactMap(\.self)
    guard zones.count == 2, zones[0].name != zones[1].name else { return end.second - start.second }
    guard let first = zones[0].offset, let second = zones[1].offset else { return nil }
    return end.second - second - (start.second - first)
  }

  /// Days from one date to another; a year that one of them lacks is the other's.
  static func days(from first: DateFact, to last: DateFact) -> Int? {
    guard let month = first.month, let day = first.day, let lastMonth = last.month,
      let lastDay = last.day, first.isPossible, last.isPossible, first.form != .ambiguous,
      last.form != .ambiguous
    else { return nil }
    func distance(_ year: Int, _ lastYear: Int) -> Int {
      CalendarDay(year: lastYear, month: lastMonth, day: lastDay).dayNumber
        - CalendarDay(year: year, month: month, day: day).dayNumber
    }
    guard let year = first.year ?? last.year else {
      let plain = distance(2023, 2023)
      // A leap day may stand between them, or New Year.
      return plain == distance(2024, 2024) && plain >= 0 ? plain : nil
    }
    return distance(year, last.year ?? year)
  }

  // MARK: - Lengths

  /// Whether a length may be stated so: rounded to its last place, or as its words have it.
  func admits(_ stated: DurationFact) -> Bool {
    guard let seconds else { return true }
    if admits(stated, seconds) { return true }
    // From 11:30 to 1:15, of a clock with twelve hours.
    let isShortClock = [start, end].allSatisfy { $0.second < 13 * 3600 }
    return isShortClock && !hasDays && seconds >= 12 * 3600
      && admits(stated, seconds - 12 * 3600)
  }

  /// Whether a length is stated so that falls short of the span, or goes beyond it.
  func isShorter(_ stated: DurationFact) -> Bool {
    seconds.map { stated.seconds < Rational($0) } ?? false
  }

  /// Whether a length is stated so that start and end have changed places.
  func admitsReversed(_ stated: DurationFact) -> Bool {
    guard let seconds else { return false }
    return admits(stated, seconds > 0 ? 86_400 - seconds : -seconds)
  }

  private func admits(_ stated: DurationFact, _ seconds: Int) -> Bool {
    do {
      let difference = try Rational(seconds) - stated.seconds
      // Times without seconds leave up to a minute open.
      let open = start.hasSeconds && end.hasSeconds ? Rational.zero : Rational(59)
      let half = try stated.precision * Rational(1, over: 2)
      let isFine = stated.precision < Rational(60)
      switch stated.approximation {
      case nil: return try difference.magnitude() <= (isFine ? open + half : half)
      case .about:
        let tenth = try stated.seconds * Rational(1, over: 10)
        return try difference.magnitude() <= max(tenth, half)
      case .under: return difference <= .zero
      case .over: return difference >= .zero
      }
    } catch {
      // What does not fit into 128 bits is not compared.
      return true
    }
  }
}
