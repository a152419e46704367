internal import DocumentModel

/// Amounts of change with their rates, and parts with their shares.
extension FrameReadings {
  /// 7,330 sales, 1,482 or 25.3% more than a year before.
  func alternative(_ index: Int) -> Reading? {
    guard let by = amount(before: index), let new = neighbour(index - 2, of: index) else {
      return nil
    }
    let rate = mentions[index]
    let says = rate.cues.union(by.cues)
    guard says.contains(.rise) != says.contains(.fall), rate.isDifference, by.noun.isEmpty,
      by.separator == .comma, new.measures(like: by) || derived.isBare(by, beside: new),
      isValue(new), new.depth == by.depth,
      !new.isDifference, !new.has([.part, .each, .from]),
      rate.headCues.contains(.compare) || by.isDifference
    else { return nil }
    return change(rate, by: by, to: new, rises: says.contains(.rise))
  }

  /// Improved by £90.2 million or 27.4% to £419.7 million.
  func lead(_ index: Int) -> Reading? {
    guard let by = amount(before: index), let new = neighbour(index + 1, of: index),
      by.isDifference || by.has(.by), new.has(.to), new.separator == .none, new.noun.isEmpty,
      new.measures(like: by), isValue(new), new.depth == by.depth, !new.has([.part, .each])
    else { return nil }
    let rate = mentions[index]
    if let old = base(index + 2, of: index + 1) { return change(rate, from: old, to: new) }
    guard rate.has(.rise) != rate.has(.fall) else { return nil }
    return change(rate, by: by, to: new, rises: rate.has(.rise))
  }

  /// 275.68 beats the record of 2013, 265.04, by 10.64 or 4.01%.
  func bases(_ index: Int) -> Reading? {
    guard let by = amount(before: index), by.has(.by), by.noun.isEmpty,
      let old = neighbour(index - 2, of: index), let new = neighbour(index - 3, of: index),
      old.measures(like: by), new.measures(like: by), isValue(old), isValue(new),
      old.depth == by.depth, new.depth == by.depth,
      ![old, new].contains(where: { $0.has([.part, .each, .to, .from]) || $0.isDifference }),
      let gap = try? (new.estimate - old.estimate).magnitude(), gap.overlaps(by.estimate)
    else { return nil }
    return change(mentions[index], from: old, to: new)
  }

  /// An amount that a rate says again: £90.2 million or 27.4%.
  private func amount(before index: Int) -> Mention? {
    let rate = mentions[index]
    guard isPlainRate(rate), rate.has(.result), rate.separator <= .comma, rate.noun.isEmpty,
      let by = neighbour(index - 1, of: index), by.isAmount, isValue(by), by.depth == rate.depth,
      !by.has([.part, .each, .to, .from])
    else { return nil }
    return by
  }

  private func change(_ rate: Mention, by: Mention, to new: Mention, rises: Bool) -> Reading? {
    guard by.value < new.value || !rises || rate.value < .one else { return nil }
    return reading(.change, rate, ("by", by), ("to", new)) {
      rate, by, new throws(ArithmeticFault) in
      let old = try rises ? new - by : new + by
      guard old.low > .zero else { return false }
      return try (by / old).overlaps(rate)
    }
  }

  /// 132 of the 307 people, or 43%; 241,100 of them, or 61%.
  func share(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard rate.kind == .percent, rate.has(.result), rate.noun.isEmpty, rate.separator == .comma,
      !rate.isDifference, !rate.has([.plan, .to, .from, .each]), rate.each == nil,
      rate.value < .one, rate.headCues.isDisjoint(with: [.compare, .each, .plan]),
      let first = neighbour(index - 2, of: index), let second = neighbour(index - 1, of: index),
      isValue(first), isValue(second), first.isAmount, first.kind == second.kind,
      first.depth == rate.depth, second.depth == rate.depth
    else { return nil }
    let isOf = second.has(.ofWhole) && second.separator == .none && !second.has([.part, .each])
    let isThem =
      second.headCues.contains(.part) && second.noun.isEmpty && second.separator > .none
      && !first.has([.part, .to, .from]) && !first.isDifference && second.measures(like: first)
    guard isOf != isThem, !first.has(.each), !(isOf && first.isDifference) else { return nil }
    let (part, whole) = isOf ? (first, second) : (second, first)
    return reading(.rate, rate, ("part", part), ("whole", whole)) {
      rate, part, whole throws(ArithmeticFault) in
      try (part / whole).overlaps(rate)
    }
  }
}
