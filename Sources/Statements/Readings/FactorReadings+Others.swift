internal import DocumentModel

/// What says that a factor is of something else than the two numbers beside it.
extension FactorReadings {
  /// Rose from £3.1m to £3.4m, but a quarter of the 48 schemes were late: the fraction has its own whole.
  func hasOwnWhole(_ index: Int, _ to: Int, _ from: Int) -> Bool {
    let next = index + 1
    return next < mentions.count && next != to && next != from && mentions[index].isRate
      && mentions[next].isBehindSlash && mentions[next].sentence == mentions[index].sentence
  }

  /// Two thirds of losses occurred in 3 of the 19 zones; a third of claims took 30 days: numbers that are a
  /// fraction of their own, or measure what the fraction is not of.
  func areOfOther(_ factor: Mention, _ to: Int, _ from: Int) -> Bool {
    let (first, second) = (mentions[min(to, from)], mentions[max(to, from)])
    // 74 mm to 65 mm, and as a consequence each fish now contains a third less: it is of what it names.
    // half as many as in 2019, of which no number speaks
    let others = mentions.count { $0.sentence == factor.sentence && $0.kind == .times }
    if factor.next == "as", others > 1, factor.depth == 0, !factor.has(.result) { return true }
    if factor.next == "as", max(first.depth, second.depth) == factor.depth,
      factor.year != nil || factor.headCues.contains(.base),
      first.year != factor.year || factor.year == nil,
      second.year != factor.year || factor.year == nil
    {
      return true
    }
    // from £12 to £48, three times the range of 2010
    if factor.remarks.contains(.spread), factor.quantity.unit == "times", second.has(.to),
      factor.separator > .none, factor.behind.count > 1
    {
      return true
    }
    let name = factor.noun.split(separator: " ")
    let named = (first.noun + " " + first.head + " " + second.noun + " " + second.head)
      .split(separator: " ")
    // A third keep pigs, a half cattle and a quarter poultry: shares of one whole.
    let fractions = mentions.count {
      $0.sentence == factor.sentence && $0.isRate && $0.quantity.unit.isEmpty
    }
    if factor.isRate, fractions > 2 { return true }
    // A quarter of those interviewed, that is 90 people or 10% of 900 applicants: it has a whole of its own.
    if factor.isRate, factor.behind.dropFirst().first.map(words.takenUp.contains) ?? false,
      let whole = words.whole(behind: factor)?.first,
      !words.share(
        whole,
        first.noun + " " + first.head + " " + first.quantity.unit + " " + second.noun + " "
          + second.head + " " + second.quantity.unit), whole.count > 3
    {
      return true
    }
    // Deaths rose from 4,028 to 4,553, and almost half of the people wore no helmet; 187, which account for three fifths.
    if factor.isRate, factor.has(.share) { return true }
    if factor.isRate, let whole = words.whole(behind: factor)?.first, whole.count > 3,
      !words.demonstratives.contains(whole), !(named + name).contains(whole[...])
    {
      return true
    }
    // A half keep cattle: it says what they do.
    if factor.isRate, words.isVerb(behind: factor) { return true }
    let isOfOther =
      factor.isRate
      ? factor.separator > .none || factor.isJoined
      : factor.separator > .none && name.count > 1
    if isOfOther, factor.quantity.range.lowerBound > second.quantity.range.lowerBound,
      !name.isEmpty,
      Set(name).isDisjoint(with: named)
    {
      return true
    }
    let isFraction =
      abs(to - from) == 1 && second.separator == .none && first.head.isEmpty
      && (second.isBehindSlash
        || second.cues.isDisjoint(with: [.compare, .greater, .less, .base, .to]) && first.depth == 0
          && first.unit.isEmpty)
      && !first.has([.from, .to])
    if isFraction { return true }
    let unit = first.quantity.unit
    return factor.isRate && factor.quantity.range.lowerBound < second.quantity.range.lowerBound
      && !factor.head.isEmpty && !first.unit.isEmpty && !first.has([.from, .compare, .base])
      && (!second.isReference || words.timesNamed[first.unit] != nil)
      && !factor.head.split(separator: " ").contains { $0 == unit }
  }
}
