/// Finds the times of day of an English text.
struct EnglishTimeScanner {
  let text: EnglishText

  /// A time of day, and the tokens that it takes without a date's.
  struct Found: Sendable {
    let moment: TimeOfDay
    let tokens: Range<Int>
  }

  /// The times of day of `text`, sorted and disjoint.
  ///
  /// - Parameters:
  ///   - text: A block.
  ///   - dates: The dates of the same text, sorted.
  /// - Returns: Times of day by place, each with the date beside it.
  /// - Complexity: O(*n*) in the number of tokens.
  static func moments(in text: EnglishText, dates: [EnglishDateScanner.Found]) -> [Found] {
    let scanner = EnglishTimeScanner(text: text)
    var found: [Found] = []
    var earlier = 0
    var place = 0
    while place < text.tokens.count {
      while earlier < dates.count, dates[earlier].tokens.upperBound <= place { earlier += 1 }
      if earlier < dates.count, dates[earlier].tokens.contains(place) {
        place = dates[earlier].tokens.upperBound
        continue
      }
      guard
        let clock = scanner.clock(
          at: place, hasDate: earlier > 0 && dates[earlier - 1].tokens.upperBound >= place - 1)
      else {
        place += 1
        continue
      }
      let before = earlier > 0 ? dates[earlier - 1] : nil
      let after = earlier < dates.count ? dates[earlier] : nil
      let moment = scanner.moment(clock, before: before, after: after)
      found.append(moment)
      place = moment.tokens.upperBound
    }
    return found
  }

  private struct Clock {
    var second: Int
    var hasSeconds: Bool
    var start: Int
    var end: Int
    var zone: TimeOfDay.Zone?
    /// Behind the zone.
    var zoneEnd: Int
  }

  private func moment(
    _ clock: Clock, before: EnglishDateScanner.Found?, after: EnglishDateScanner.Found?
  ) -> Found {
    var range = text.range(clock.start, clock.zoneEnd)
    let own = clock.start..<clock.zoneEnd
    var day: CalendarDay?
    if let before, isJoined(before.tokens.upperBound, clock.start) {
      day = before.date.calendarDay
      range = before.date.range.lowerBound..<range.upperBound
    } else if let after, isJoined(clock.zoneEnd, after.tokens.lowerBound),
      // 14:05, 23 February, 15:20: the date belongs to what follows it.
      clock.zoneEnd == after.tokens.lowerBound || text.word(clock.zoneEnd) != nil
        || clock.zone != nil
    {
      day = after.date.calendarDay
      range = range.lowerBound..<after.date.range.upperBound
    }
    return Found(
      moment: TimeOfDay(
        range: range, clock: text.range(clock.start, clock.end), second: clock.second,
        hasSeconds: clock.hasSeconds, zone: clock.zone,
        day: day.flatMap { $0.isPossible ? $0 : nil }), tokens: own)
  }

  private static let joints = ShippedWords.En.Dates.timeJoints.englishWords

  /// Whether nothing but a comma, T, "at", "on" or a weekday stands between two places.
  private func isJoined(_ start: Int, _ end: Int) -> Bool {
    guard start <= end, end - start <= 3 else { return false }
    return (start..<end).allSatisfy {
      text.mark($0) == "," || text.isWord($0, in: Self.joints)
        || EnglishCalendar.weekday(at: $0, in: text) != nil
    }
  }

  /// 14:05, 14:05:30, 2:05 pm, 2 p.m., 1405 UTC.
  private func clock(at start: Int, hasDate: Bool) -> Clock? {
    guard let digits = text.digits(start), isStart(start, hasDate: hasDate) else { return nil }
    // 7.30 is a time before am or pm alone.
    let stopped = digits.stopped.flatMap { half(at: start + 1) != nil && $0.minute < 60 ? $0 : nil }
    guard let hour = stopped?.hour ?? digits.plain else { return nil }
    var clock = Clock(
      second: hour * 3600 + (stopped?.minute ?? 0) * 60, hasSeconds: false, start: start,
      end: start + 1, zoneEnd: start + 1)
    let isColon = takeParts(of: &clock)
    guard isColon || digits.count < 3 || digits.count == 4 else { return nil }
    if digits.count < 3, hour <= 12, hour > 0, let half = half(at: clock.end) {
      clock.second += (hour == 12 ? -12 : 0) * 3600 + (half.isAfternoon ? 12 * 3600 : 0)
      clock.end = half.end
    } else if !isColon {
      // 1405 UTC; a bare number is not a time.
      guard digits.count == 4, hour % 100 < 60, hour < 2400, !text.isGlued(clock.end),
        let (zone, end) = EnglishZones.zone(at: clock.end, in: text), zone.offset != nil
      else { return nil }
      clock.second = hour / 100 * 3600 + hour % 100 * 60
      clock.zone = zone
      clock.zoneEnd = end
      return clock
    } else if digits.count > 2 {
      return nil
    }
    guard clock.second <= 86_400 else { return nil }
    clock.zoneEnd = clock.end
    if let (zone, end) = EnglishZones.zone(at: clock.end, in: text) {
      clock.zone = zone
      clock.zoneEnd = end
    }
    guard text.isFree(after: clock.zoneEnd) || text.isMark(clock.zoneEnd, "-–—/") else {
      return nil
    }
    return clock
  }

  private func isStart(_ start: Int, hasDate: Bool) -> Bool {
    if text.isGlued(start), text.word(start - 1) == "t", text.isGlued(start - 1) { return hasDate }
    return text.isFree(before: start)
      || text.mark(start - 1) == "-" && text.digits(start - 2) != nil
  }

  /// Minutes and seconds behind an hour.
  private func takeParts(of clock: inout Clock) -> Bool {
    guard let minute = sixtieth(at: clock.end) else { return false }
    clock.second += minute * 60
    clock.end += 2
    if let second = sixtieth(at: clock.end) {
      clock.second += second
      clock.hasSeconds = true
      clock.end += 2
    }
    return true
  }

  /// The two digits behind a colon.
  private func sixtieth(at index: Int) -> Int? {
    guard text.isGlued(index), text.mark(index) == ":", text.isGlued(index + 1),
      let digits = text.digits(index + 1), digits.count == 2
    else { return nil }
    // 14:05:30.125 is cut to its second.
    return digits.number.flatMap {
      let whole = Int($0.value.numerator / $0.value.denominator)
      return whole < 60 ? whole : nil
    }
  }

  /// am, p.m., PM.
  private func half(at index: Int) -> (isAfternoon: Bool, end: Int)? {
    switch text.word(index) {
    case "am", "pm":
      guard text.isFree(after: index + 1), text.isLowerCase(index) || text.isAllCapitals(index)
      else { return nil }
      return (text.word(index) == "pm", index + 1)
    case "a", "p":
      guard text.mark(index + 1) == ".", text.word(index + 2) == "m", text.isGlued(index + 2)
      else { return nil }
      let hasStop = text.mark(index + 3) == "." && text.isGlued(index + 3)
      return (text.word(index) == "p", hasStop ? index + 4 : index + 3)
    default: return nil
    }
  }
}
