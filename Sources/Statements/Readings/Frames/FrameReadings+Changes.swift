internal import DocumentModel

/// Rates of change.
extension FrameReadings {
  /// By 82%, from 904 to 1,644; by 30% within a year, to 30,465 from 23,359; from 7,492 to 7,444 in a year, or by 0.6%.
  func step(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard isPlainRate(rate), !isInRow(index) else { return nil }
    if let found = pair(index + 1, of: index), mentions[index + 1].noun.isEmpty,
      rate.depth == mentions[index + 1].depth, mentions[index + 1].separator <= .comma,
      !rate.headCues.contains(.compare) || rate.headCues.contains(.base), !rate.has(.result)
    {
      return change(rate, from: found.old, to: found.new, wild: .likely)
    }
    guard let found = pair(index - 2, of: index), rate.noun.isEmpty, rate.has(.result),
      rate.separator == .comma, rate.depth == mentions[index - 1].depth,
      !rate.headCues.contains(.compare)
    else { return nil }
    return change(rate, from: found.old, to: found.new, wild: .likely)
  }

  /// The two numbers from a place on that say from what to what something went.
  private func pair(_ place: Int, of index: Int) -> (old: Mention, new: Mention)? {
    guard let first = neighbour(place, of: index), let second = neighbour(place + 1, of: index),
      first.isAmount, first.measures(like: second), isValue(first), isValue(second),
      second.separator == .none, first.depth == second.depth,
      second.noun.isEmpty || second.noun == first.head, !second.isDifference || second.has(.to),
      ![first, second].contains(where: { $0.has([.part, .each, .compare]) })
    else { return nil }
    // From £310 to £325 for visitors and from £200 to £206 for residents.
    let next = neighbour(place + 2 == index ? index + 1 : place + 2, of: index)
    if let next, next.has(.from), next.measures(like: first), next.separator <= .comma {
      return nil
    }
    if first.has(.from), !first.has(.to), second.has(.to), !second.has(.from) {
      return (first, second)
    }
    return first.has(.to) && !first.has(.from) && second.has(.from) && !second.has(.to)
      ? (second, first) : nil
  }

  /// Whether a rate is one of several in a row.
  private func isInRow(_ index: Int) -> Bool {
    let rate = mentions[index]
    let isNext = neighbour(index + 1, of: index).map {
      $0.kind == rate.kind && $0.separator == .list
    }
    let isLast = neighbour(index - 1, of: index).map {
      $0.kind == rate.kind && rate.separator == .list
    }
    return isNext ?? false || isLast ?? false
  }

  /// 284.83 million tonnes, 3.5% above the 275.11 million tonnes of 2016; which is 5.9% more than the 33,808 of 2012.
  func comparison(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard isPlainRate(rate), rate.noun.isEmpty, rate.isDifference,
      rate.separator == .comma || rate.separator == .none && rate.has(.result),
      !rate.headCues.isDisjoint(with: [.compare, .greater, .less]),
      let old = neighbour(index + 1, of: index), let new = neighbour(index - 1, of: index),
      old.separator == .none, old.noun.isEmpty, old.isAmount, old.measures(like: new),
      isValue(old), isValue(new), old.depth == new.depth, rate.depth == new.depth,
      !old.has([.part, .each, .to, .rise, .fall]), !new.has([.part, .each]) && !new.isDifference,
      !(neighbour(index + 2, of: index).map { $0.has(.ofWhole) && $0.separator == .none } ?? false)
    else { return nil }
    return change(rate, from: old, to: new)
  }

  /// £308 million (2014: £375 million), a decline of 17.9%; by 5.6% to £335.4m (2014: £355.4m).
  func bracket(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard isPlainRate(rate), rate.depth == 0 else { return nil }
    if let new = neighbour(index + 1, of: index), new.has(.to), new.separator == .none,
      let old = base(index + 2, of: index + 1), rate.has(.by) || rate.isDifference
    {
      return change(rate, from: old, to: new)
    }
    guard rate.isDifference, rate.isApposed, rate.separator == .comma, rate.noun.isEmpty,
      let new = neighbour(index - 2, of: index), let old = base(index - 1, of: index - 2)
    else { return nil }
    return change(rate, from: old, to: new)
  }

  /// What stands in brackets right behind a number, for another time.
  func base(_ place: Int, of index: Int) -> Mention? {
    let new = mentions[index]
    guard let old = neighbour(place, of: index), old.depth == new.depth + 1, old.noun.isEmpty,
      old.measures(like: new), new.isAmount, isValue(old), isValue(new),
      old.has(.base) || old.isBehindColon,
      !new.has([.part, .each, .plan]), !old.has([.part, .each, .plan])
    else { return nil }
    return old
  }
}
