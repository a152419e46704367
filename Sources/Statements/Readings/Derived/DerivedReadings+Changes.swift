internal import DocumentModel

/// How much what two numbers are apart by is of the earlier one.
extension DerivedReadings {
  /// It reached 58.3 million; the season before it was 56.2 million, so it grew by 3.7%.
  func changes(_ index: Int) -> [Reading] {
    let rate = mentions[index]
    guard rate.kind == .percent, rate.isDifference || isChange(rate), rate.depth == 0,
      !rate.has([.plan, .part, .to, .from, .each]), !rate.isNegative,
      !(rate.isThis && words.saysOfAll(rate))
    else { return [] }
    if let below = below(index) { return [below] }
    let places = sources(of: index, least: 2) { $0.isAmount && $0.kind != .number }
    let numbers = places.map { mentions[$0] }
    // Words say which of the two is the earlier one.
    guard numbers.count > 1, !numbers.contains(where: { $0.has(.from) }) else { return [] }
    for (place, a) in numbers.enumerated() {
      for b in numbers.dropFirst(place + 1) where isSame(a, b) || a.measures(like: b) {
        if let held = change(rate, a, b, .weak), held.holds { return [held] }
      }
    }
    let plain = numbers.filter { !isSmall($0) }
    // What rose and what fell make another change together: 15% more tonnes at prices 3% lower.
    if mentions[places[0]..<index].contains(where: \.isRate) { return [] }
    guard plain.count == 2, isExact(plain), let a = plain.first, let b = plain.last, isSame(a, b),
      plain.allSatisfy(isCompared), a.has(.each) == b.has(.each), isAlike(a, b), a.value > .zero,
      b.value > .zero
    else { return [] }
    let areTimes =
      a.isReference != b.isReference
      || a.year.flatMap { first in b.year.map { first != $0 } } ?? false
    guard isConcluded(rate) && rate.separator < .stop || rate.isThis || areTimes && rate.isApposed,
      let distance = try? (a.value - b.value).magnitude(),
      let share = try? distance / min(a.value, b.value)
    else { return [] }
    let digits =
      NearMiss.digits([rate, a, b]) { numbers throws(ArithmeticFault) in
        let distance = try (numbers[1] - numbers[2]).magnitude()
        if try (distance / numbers[1]).overlaps(numbers[0]) { return true }
        return try (distance / numbers[2]).overlaps(numbers[0])
      } ?? 0
    guard isNear(rate.value, share, areTimes ? 200 : 60) || digits > 1 else { return [] }
    return [change(rate, a, b, .likely)].compactMap(\.self)
  }

  /// 8,610 tonnes, and that is 40% below the 14,350 tonnes of last year: the number right behind, and the last one before.
  private func below(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard rate.headCues.contains(.compare), index + 1 < mentions.count, index > 0,
      mentions[index + 1].separator == .none, rate.has(.result), rate.noun.isEmpty
    else { return nil }
    let (old, new) = (mentions[index + 1], mentions[index - 1])
    guard new.sentence >= rate.sentence - 1, isSame(old, new), isExact([old, new]),
      [old, new].allSatisfy({ $0.isAmount && !$0.isDifference && $0.depth == 0 && !$0.has(.part) }),
      old.value > .zero, new.value > .zero, isAlike(old, new),
      let distance = try? (old.value - new.value).magnitude(),
      let share = try? distance / old.value, isNear(rate.value, share, 60)
    else { return nil }
    return change(rate, new, old, .likely)
  }

  func isSmall(_ mention: Mention) -> Bool {
    mention.isInWords && mention.kind == .count && mention.value <= Rational(12)
  }

  /// That is a difference of 3.7%.
  private func isChange(_ rate: Mention) -> Bool {
    rate.noun.split(separator: " ").last.map { words.gaps.contains(String($0)) } ?? false
      || rate.behind.first.map(words.gaps.contains) ?? false
  }

  private func change(
    _ rate: Mention, _ a: Mention, _ b: Mention, _ strength: Reading.Strength
  ) -> Reading? {
    let (old, new) = a.isReference || !b.isReference ? (a, b) : (b, a)
    return Reading(
      .change, ["from": [old], "to": [new], "rate": [rate]], subject: rate, strength: strength
    ) { () throws(ArithmeticFault) in
      let distance = try (new.estimate - old.estimate).magnitude()
      let wanted = try Estimate(rate: rate)
      if try (distance / old.estimate).overlaps(wanted) { return true }
      if try (distance / new.estimate).overlaps(wanted) { return true }
      if try (new.estimate / old.estimate).overlaps(wanted) { return true }
      return try (old.estimate / new.estimate).overlaps(wanted)
    }
  }
}
