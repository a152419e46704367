internal import DocumentModel

/// What two numbers are apart by.
extension DerivedReadings {
  /// 8.1 tonnes and 7.4 tonnes, an advantage of 0.7 tonnes; 6.3%, against 4.8%, the gap of 1.5 points.
  func differences(_ index: Int) -> [Reading] {
    var by = mentions[index]
    let isOfRates = sources(of: index, least: 2) { $0.isRate && !$0.isDifference }.count > 1
    // 104.3, up from 102.8, so the gain was 1.5 points: of a score.
    if by.kind == .points, !isOfRates, let score = by.score { by = score }
    let isPoints = by.kind == .points
    guard by.isAmount || isPoints, isDifference(by), by.depth == 0,
      !by.has([.plan, .part, .to, .from, .share]), !by.isBehindSlash || by.has(.net),
      // 6,300 more than in 2019: from a number that is not there.
      !(by.headCues.contains(.compare) && by.year != nil),
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
    let isTold =
      isConcluded(by) || by.isDefinite && by.separator == .stop || by.isBehindColon || by.has(.net)
      || by.isApposed || by.isThis
    guard isTold, isPoints || isAlike(a, b) else { return [] }
    // More than the greater of the two is no difference of them.
    let digits = slips(by, a, b)
    guard by.value < max(a.value, b.value),
      digits > 2 || isConcluded(by) && (isNear(by.value, gap, 100) || digits > 1)
        || digits > 1 && isNear(by.value, gap, 70) || isTen(by.value, gap)
    else { return [] }
    return [difference(by, a, b, .likely)].compactMap(\.self)
  }

  /// A gap, an advantage, 25 days quicker, dropped by 4.5.
  private func isDifference(_ by: Mention) -> Bool {
    by.kind == .points || by.isDifference || by.has(.net)
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

  func isCompared(_ mention: Mention) -> Bool {
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
  func isAlike(_ a: Mention, _ b: Mention) -> Bool {
    guard let first = try? a.value * Rational(3), let second = try? b.value * Rational(3) else {
      return false
    }
    return first >= b.value && second >= a.value
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
