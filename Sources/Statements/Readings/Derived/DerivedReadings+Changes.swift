internal import DocumentModel

/// What two numbers are apart by, and how much that is of the earlier one.
extension DerivedReadings {
  /// 8.1 tonnes and 7.4 tonnes, an advantage of 0.7 tonnes; 6.3%, against 4.8%. The gap of 1.5 points.
  func differences(_ index: Int) -> [Reading] {
    var by = mentions[index]
    let isOfRates = sources(of: index, least: 2) { $0.isRate && !$0.isDifference }.count > 1
    // 104.3, up from 102.8, so the gain was 1.5 points: of a score.
    if by.kind == .points, !isOfRates, let score = by.score { by = score }
    let isPoints = by.kind == .points
    guard by.isAmount || isPoints, isDifference(by), by.depth == 0,
      !by.has([.plan, .part, .to, .from, .share]), !by.isBehindSlash || by.has(.net),
      !words.isOfAnother(by, behind: index > 0 ? mentions[index - 1] : nil)
    else { return [] }
    let places = sources(of: index, least: 2) {
      isPoints ? $0.isRate && !$0.isDifference : $0.measures(like: by)
    }
    let numbers = places.map { mentions[$0] }.filter { !isSmall($0) || places.count < 3 }
    // Points of a score have no other name.
    let isScore = by.kind != mentions[index].kind
    if isScore, numbers.contains(where: { !$0.quantity.unit.isEmpty }) { return [] }
    for (place, a) in numbers.enumerated() {
      for b in numbers.dropFirst(place + 1) {
        if let held = difference(by, a, b, .weak), held.holds { return [held] }
      }
    }
    guard numbers.count == 2, isExact(numbers), let a = numbers.first, let b = numbers.last,
      a.range != b.range, isPoints || isSame(a, b),
      numbers.allSatisfy({ isCompared($0) }),
      let gap = try? (a.value - b.value).magnitude()
    else { return [] }
    let isTold = isConcluded(by) || by.isBehindColon || by.has(.net) || by.isApposed || by.isThis
    guard isTold, isPoints || isAlike(a, b) else { return [] }
    // More than the greater of the two is no difference of them.
    let digits = slips(by, a, b)
    guard by.value < max(a.value, b.value),
      digits > 2 || isConcluded(by) && isNear(by.value, gap, 100) || isNear(by.value, gap, 70)
        || digits > 1 && isConcluded(by) || isTen(by.value, gap)
    else { return [] }
    return [difference(by, a, b, .likely)].compactMap(\.self)
  }

  /// A gap, an advantage, 25 days quicker, dropped by 4.5.
  private func isDifference(_ by: Mention) -> Bool {
    by.isDifference || by.has(.net)
      || by.behind.prefix(3).contains(where: words.comparatives.contains)
      || by.noun.split(separator: " ").last.map { words.gaps.contains(String($0)) } ?? false
      || by.behind.first.map(words.gaps.contains) ?? false
  }

  private func isTen(_ a: Rational, _ b: Rational) -> Bool {
    guard let more = try? b * Rational(10), let less = try? b * Rational(1, over: 10) else {
      return false
    }
    return a == more || a == less
  }

  private func isCompared(_ mention: Mention) -> Bool {
    mention.depth == 0 && !mention.isDifference && !mention.isBehindSlash
      && !isPlanned(mention) && !mention.has([.part, .whole, .net, .share])
      && !isOpen(mention) && !mention.remarks.contains(.comparable)
  }

  private func difference(
    _ by: Mention, _ a: Mention, _ b: Mention, _ strength: Reading.Strength
  ) -> Reading? {
    let (old, new) = a.isReference || !b.isReference ? (a, b) : (b, a)
    return Reading(
      .change, ["from": [old], "to": [new], by.isAmount ? "by" : "rate": [by]], subject: by,
      note: by.isAmount ? "difference" : "points", strength: strength
    ) { () throws(ArithmeticFault) in
      let distance = try (a.estimate - b.estimate).magnitude()
      return distance.overlaps(
        by.isAmount ? try by.estimate.magnitude() : try Estimate(rate: by))
    }
  }

  private func slips(_ by: Mention, _ a: Mention, _ b: Mention) -> Int {
    NearMiss.digits([by, a, b]) { numbers throws(ArithmeticFault) in
      try (numbers[1] - numbers[2]).magnitude().overlaps(numbers[0])
    } ?? 0
  }

  /// Whether two numbers are of one size: three times as much at most.
  private func isAlike(_ a: Mention, _ b: Mention) -> Bool {
    guard let first = try? a.value * Rational(3), let second = try? b.value * Rational(3) else {
      return false
    }
    return first >= b.value && second >= a.value
  }

  /// It reached 58.3 million. The season before it was 56.2 million, so it grew by 3.7%.
  func changes(_ index: Int) -> [Reading] {
    let rate = mentions[index]
    guard rate.kind == .percent, rate.isDifference || isChange(rate), rate.depth == 0,
      !rate.has([.plan, .part, .to, .from, .each]), !rate.isNegative
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

  /// 8,610 tonnes. That is 40% below the 14,350 tonnes of last year: the number right behind, and the last one before.
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

extension Mention {
  /// Points of a score, not of a rate.
  fileprivate var score: Mention? {
    guard let value = try? quantity.value * Rational(100),
      let scale = try? quantity.scale * Rational(100)
    else { return nil }
    var score = self
    score.quantity = Quantity(
      kind: .number, range: quantity.range, value: value, scale: scale,
      decimals: quantity.decimals, unit: "", approximation: quantity.approximation)
    score.kind = .count
    score.unit = ""
    guard let estimate = Estimate(score.quantity, decimals: quantity.decimals, isNegative) else {
      return nil
    }
    score.estimate = estimate
    return score
  }
}
