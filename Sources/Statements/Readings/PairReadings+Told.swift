internal import DocumentModel

/// What the words right beside a difference say of the two numbers that it may be of.
extension PairReadings {
  /// 34 days, six longer than in 2022 and nine more than our standard of 25: what it is compared with is named
  /// behind it, and neither number is of that time; or both belong to the names of things: a 53-week year.
  func isToldOtherwise(_ change: Mention, _ first: Mention, _ second: Mention) -> Bool {
    if first.isAttribute, second.isAttribute { return true }
    // Takings of £8,460 less expenses of £5,925 left £2,535: no two numbers are farther apart than they are great.
    if change.isAmount, !first.isNegative, !second.isNegative,
      !words.comparatives.contains(change.next),
      change.estimate.low > first.estimate.high, change.estimate.low > second.estimate.high
    {
      return true
    }
    // from 820 to 760 and from 240 to 310, so that the total went up by 10 to 1,070: its own level follows.
    let next = mentions.first {
      $0.quantity.range.lowerBound > change.quantity.range.lowerBound
    }
    if let next, change.has(.by), next.has(.to), next.separator == .none,
      next.measures(like: change),
      next.range != first.range, next.range != second.range
    {
      return true
    }
    // and by another 2,000 in the following quarter; by £2m in 2021 and £3m in 2022, from £9m to £4m in all
    if change.isAmount, change.isJoined, change.has(.by) { return true }
    let row = mentions.filter {
      $0.quantity.range.lowerBound > change.quantity.range.lowerBound
        && $0.quantity.range.lowerBound < first.quantity.range.lowerBound
    }
    if row.contains(where: { $0.measures(like: change) }) { return true }
    // 500 more every two years
    if change.isAmount, change.headCues.contains(.each), change.period != nil, first.period == nil,
      second.period == nil, !first.has(.each), !second.has(.each)
    {
      return true
    }
    // to 38.9% (42.1% in the first half), up 2.3 points on 2019
    if change.kind == .points, let year = change.year, second.depth > change.depth,
      !first.isBase, !second.isBase, first.year != year, second.year != year
    {
      return true
    }
    // 30% more than in 2021 (6,000)
    if second.depth > change.depth, second.noun.isEmpty { return false }
    guard change.headCues.contains(.compare), let year = change.year else { return false }
    return first.year != year && second.year != year && !first.isBase && !second.isBase
  }

  /// Rose by 212, from 3,047 to 2,835: the numbers are as far apart as is said, and go the other way.
  func isReversed(_ index: Int, _ a: Int, _ b: Int) -> Bool {
    let (change, first, second) = (mentions[index], mentions[a], mentions[b])
    let isFromTo = first.has(.from) && second.has(.to) && b == a + 1
    let isToFrom = first.has(.to) && second.has(.from) && b == a + 1
    guard isFromTo != isToFrom, change.has(.rise) != change.has(.fall), !change.isNegative,
      !first.isNegative, !second.isNegative, second.separator == .none,
      second.noun.isEmpty || second.noun == first.head, index < a, index + 1 == a,
      first.separator <= .comma, change.kind != .points, !change.has([.plan, .each]),
      [change, first, second].allSatisfy({ $0.quantity.approximation == nil }),
      !words.signed.contains(where: { change.noun.contains($0) || first.noun.contains($0) })
    else { return false }
    let (old, new) = isFromTo ? (first, second) : (second, first)
    return change.has(.rise)
      ? new.estimate.high < old.estimate.low : new.estimate.low > old.estimate.high
  }

  /// 2.1 rooms, 0.3 fewer than the 1.8: the word right between two numbers goes the other way than they do.
  func isOtherWay(_ index: Int, _ a: Int, _ b: Int) -> Bool {
    let (change, new, old) = (mentions[index], mentions[a], mentions[b])
    guard a == index - 1, b == index + 1, old.separator == .none,
      change.headCues.contains(.compare),
      change.has(.rise) != change.has(.fall), change.separator == .comma, change.noun.isEmpty,
      // 4 cases less than
      change.behind.prefix(3).contains(where: words.comparatives.contains),
      change.isAmount, !new.isDifference, !old.has([.rise, .fall, .from, .to]),
      !new.has([.base, .compare, .greater, .less]), !words.signed.contains(change.next),
      [change, new, old].allSatisfy({ $0.quantity.approximation == nil && !$0.isNegative })
    else { return false }
    return change.has(.rise)
      ? new.estimate.high < old.estimate.low : new.estimate.low > old.estimate.high
  }
}
