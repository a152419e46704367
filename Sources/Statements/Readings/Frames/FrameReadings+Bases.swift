internal import DocumentModel

/// Rates of change that stand beside the number which they are computed from.
extension FrameReadings {
  /// 84,099 deaths, 4.4% or 3,888 fewer than a year before.
  func reversed(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard isPlainRate(rate), rate.noun.isEmpty, rate.separator == .comma, rate.head.isEmpty,
      let by = neighbour(index + 1, of: index), let new = neighbour(index - 1, of: index),
      by.has(.result), by.separator <= .list, by.noun.isEmpty, by.isDifference,
      by.headCues.contains(.compare), by.has(.rise) != by.has(.fall), isValue(by), isValue(new),
      new.isAmount, new.measures(like: by) || derived.isBare(by, beside: new),
      new.depth == by.depth,
      !new.isDifference, !new.has([.part, .each, .from]), by.value < new.value
    else { return nil }
    let rises = by.has(.rise)
    return reading(.change, rate, ("by", by), ("to", new)) {
      rate, by, new throws(ArithmeticFault) in
      let old = try rises ? new - by : new + by
      guard old.low > .zero else { return false }
      return try (by / old).overlaps(rate)
    }
  }

  /// Applications (32,414) were 29% higher than in 2014 (25,033).
  func brackets(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard isPlainRate(rate), rate.noun.isEmpty, rate.isDifference, rate.headCues.contains(.compare),
      let old = neighbour(index + 1, of: index), let new = neighbour(index - 1, of: index),
      old.depth == rate.depth + 1, old.depth == new.depth, old.separator == .none,
      old.isAmount, old.measures(like: new), isValue(old), isValue(new),
      ![old, new].contains(where: { $0.isDifference || $0.has([.part, .each]) || !$0.noun.isEmpty })
    else { return nil }
    return change(rate, from: old, to: new, wild: .likely)
  }

  /// 308.7 million, an increase of 9.7% over the population of 281.4 million ten years before.
  func increase(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard isPlainRate(rate), rate.isApposed, rate.isDifference, rate.noun.isEmpty,
      rate.separator == .comma, rate.behind.first.map(words.bases.contains) ?? false,
      let old = neighbour(index + 1, of: index), let new = neighbour(index - 1, of: index),
      old.separator == .none, old.has(.ofWhole), old.isAmount, old.measures(like: new),
      isValue(old), isValue(new), old.depth == new.depth, rate.depth == new.depth,
      !old.has([.part, .each, .to, .rise, .fall]), !new.has([.part, .each]), !new.isDifference
    else { return nil }
    return change(rate, from: old, to: new)
  }
}
