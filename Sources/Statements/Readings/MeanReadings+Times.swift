internal import DocumentModel

extension MeanReadings {
  /// 788 mm in the year, a monthly average of 65.7 mm: what one time has of what another one has.
  func perTime(_ index: Int) -> Reading? {
    let (each, near) = (mentions[index], near(index))
    guard near.count == 1, near[0] < index, let time = each.period else { return nil }
    let total = mentions[near[0]]
    guard total.measures(like: each) || each.quantity.unit.isEmpty || total.quantity.unit.isEmpty,
      let whole = total.period ?? (total.year == nil ? nil : words.timesNamed["year"])
    else { return nil }
    // 24 a minute, 34,600 a day.
    if let parts = words.timesOf[time + " " + whole], total.has(.each) || total.period != nil {
      return perLongerTime(total, each, parts)
    }
    guard let times = words.timesOf[whole + " " + time] else { return nil }
    let isClear =
      !total.isDifference && !total.has([.base, .plan, .compare]) && !each.isReference
      && !each.has([.plan, .others]) && each.separator <= .comma && !each.remarks.contains(.spread)
    return Reading(
      .average, ["total": [total], "each": [each]], subject: each, note: "time",
      strength: isClear ? .likely : .weak
    ) { () throws(ArithmeticFault) in
      // A leap year.
      let most = times == 365 ? 366 : times
      let count = Estimate(Rational(times), from: Rational(times), to: Rational(most))
      if try (total.estimate / count).overlaps(Estimate(rate: each)) { return true }
      return try (each.estimate * count).overlaps(total.estimate)
    }
  }

  /// What a short time has, and what a longer one has of as many of them.
  private func perLongerTime(_ one: Mention, _ all: Mention, _ parts: Int) -> Reading? {
    guard all.separator <= .comma, all.noun.isEmpty, !one.isDifference, one.value > .zero,
      !one.has([.base, .plan, .compare]), !all.has([.base, .plan, .compare]),
      let made = try? one.value * Rational(parts),
      let low = try? made * Rational(9, over: 10), let high = try? made * Rational(11, over: 10)
    else { return nil }
    let isExact = one.digits > 1 || one.quantity.decimals > 0
    return Reading(
      .average, ["total": [one], "each": [all]], subject: all, note: "time",
      strength: isExact && all.digits > 1 ? .likely : .weak
    ) { () throws(ArithmeticFault) in
      all.value >= low && all.value <= high
    }
  }

  /// Over three years 1,250 apprentices in 500 firms, an average of 2.5 apprentices per firm: total and count
  /// are named again right behind, whatever else the sentence counts.
  func perNamed(_ index: Int) -> Reading? {
    guard index > 1 else { return nil }
    let (each, count, total) = (mentions[index], mentions[index - 1], mentions[index - 2])
    let (unit, other) = (each.quantity.unit, count.quantity.unit)
    guard near(index).count > 2, !unit.isEmpty, total.quantity.unit == unit, other.count > 3,
      other != unit, each.separator == .comma, count.separator == .none,
      let last = each.head.split(separator: " ").last, last.count > 3,
      other.hasPrefix(last) || last.hasPrefix(other),
      ![total, count, each].contains(where: {
        $0.isDifference || $0.quantity.approximation != nil
          || $0.has([.base, .compare, .part, .plan, .others])
      }), total.sentence == each.sentence, !each.remarks.contains(.spread), !each.isJoined
    else { return nil }
    return reading(index, index - 2, index - 1, .likely)
  }

  /// 16 sites counted 1.46 million trips, which is 4,000 a day: for each of a time, which no number counts.
  func isForTime(_ each: Mention, of others: [Mention]) -> Bool {
    let named = [each.each?.split(separator: " ").last.map(String.init), each.period]
    guard let unit = named.compactMap(\.self).first(where: { words.timesNamed[$0] != nil })
    else { return false }
    return !others.contains { $0.kind == .count && $0.unit == unit }
  }
}
