internal import DocumentModel

extension AverageReadings {
  /// An average, rounded or cut: whole things too.
  func estimate(of each: Mention) throws(ArithmeticFault) -> Estimate {
    let wanted = try Estimate(rate: each)
    guard each.estimate.isExact else { return wanted }
    let half = try each.quantity.scale * Rational(1, over: 2)
    return Estimate(wanted.value, from: try wanted.low - half, to: try wanted.high + half)
  }

  /// What the unit of `total` is in that of `each`; nil where they measure different things.
  func factor(_ total: Mention, _ each: Mention) -> Rational? {
    if total.measures(like: each) { return .one }
    guard total.kind == .count, each.kind == .count else { return nil }
    // 7,020人次, 45人
    let persons = words.times.persons
    if persons.contains(total.quantity.unit), persons.contains(each.quantity.unit) { return .one }
    let (a, b) = (base(of: total.quantity.unit), base(of: each.quantity.unit))
    guard a.unit == b.unit else { return nil }
    return try? a.factor / b.factor
  }

  func base(of unit: String) -> (unit: String, factor: Rational) {
    guard let written = words.units[unit] else { return (unit, .one) }
    let parts = written.split(separator: "*")
    guard parts.count == 2, let number = Double(parts[1]),
      let factor = try? Rational(Int128(number * 1000), over: 1000)
    else { return (unit, .one) }
    return (String(parts[0]), factor)
  }
}
