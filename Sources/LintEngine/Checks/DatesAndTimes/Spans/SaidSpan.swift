import DocumentModel

/// A length of time that a text states: 36小时, two and a half years, an age, the number of an anniversary.
struct SaidSpan {
  /// How years of it are counted.
  enum Count {
    /// To a unit, up or down.
    case plain
    /// Full years of a life; in Chinese one or two more by custom.
    case age(custom: Int)
  }

  let range: TextRange
  /// In minutes where it has no months or years, else in months.
  let length: Double
  /// What its last place stands for.
  let unit: Double
  /// It is in minutes, hours, days or weeks.
  let isFine: Bool
  let approximation: Approximation?
  var count = Count.plain

  /// Whether it may be said of a distance, by any way of counting: with both days or one of them, rounded
  /// or cut to its unit, and as far as its words leave open.
  func admits(_ distance: TimeDistance) -> Bool {
    if case .age(let custom) = count { return admitsAge(distance, custom) }
    return isFine ? admitsFine(distance) : admitsMonths(distance)
  }

  private func admitsAge(_ distance: TimeDistance, _ custom: Int) -> Bool {
    let years = (distance.months / 12).rounded(.down)
    let said = length / 12
    // Without the days a birthday may lie before or behind.
    let open = distance.grain >= .day ? 0.0 : 1
    return years - open <= said && said <= years + max(open, Double(custom))
  }

  private func admitsFine(_ distance: TimeDistance) -> Bool {
    let day = 1440.0
    let slack: Double =
      switch distance.grain {
      case .year: 366 * day
      case .month: 31 * day
      case .day: day
      case .minute: distance.isLeapOpen && distance.days > 27 ? day : 0
      }
    if fits(distance.minutes, open: max(unit * 0.999, slack)) { return true }
    // On the third day: 8 to 10 March.
    return unit >= day && fits(Double(distance.days) * day, open: max(unit, slack))
  }

  private func admitsMonths(_ distance: TimeDistance) -> Bool {
    let slack: Double =
      switch distance.grain {
      case .year: 12
      case .month: 1
      case .day, .minute: 0.1
      }
    return fits(distance.months, open: max(unit * 0.98, slack))
  }

  /// Whether it is `value` as far as is left open.
  private func fits(_ value: Double, open: Double) -> Bool {
    switch approximation {
    case nil: abs(value - length) <= open
    case .about: abs(value - length) <= open + length / 5
    case .over: length - open <= value && value <= length * 1.6 + open * 2
    case .under: length * 0.6 - open <= value && value <= length + open
    }
  }
}
