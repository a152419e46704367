internal import DocumentModel

/// Parts that the sentence behind their whole counts, and points beside the level that they lead to.
extension FrameReadings {
  /// 5,062 complaints; these were 1,107 enquiries and 3,955 objections: all the numbers of a sentence that takes up one.
  func theseWere(_ index: Int) -> Reading? {
    let first = mentions[index]
    guard first.isTakenUp, opener(of: first.sentence) == index, first.isAmount, first.depth == 0,
      first.noun.split(separator: " ").count < 2,
      !first.has([.part, .openList, .each]), let whole = level(before: first.sentence)
    else { return nil }
    let row = mentions[index...].prefix {
      $0.sentence == first.sentence && $0.isAmount && $0.depth == 0
        && ($0.range == first.range || $0.separator > .none)
    }
    guard row.count > 1, row.last?.isJoined ?? false,
      row.allSatisfy({
        isExact($0) && $0.value > .zero && $0.measures(like: whole) && !$0.isDifference
          && !$0.has([.part, .each, .openList, .base, .compare, .from, .to])
      }),
      !first.remarks.contains(.overlapping)
    else { return nil }
    let parts = Array(row)
    let digits =
      NearMiss.digits([whole] + parts) { numbers throws(ArithmeticFault) in
        var sum = Estimate(.zero)
        for number in numbers.dropFirst() { sum = try sum + number }
        return sum.overlaps(numbers[0])
      } ?? 0
    guard let sum = try? parts.sum() else { return nil }
    return Reading(
      .split, ["whole": [whole], "parts": parts], subject: whole,
      note: sum.low > whole.estimate.high ? "over" : "under",
      strength: digits > 1 ? .likely : .weak
    ) { () throws(ArithmeticFault) in sum.overlaps(whole.estimate) }
  }

  /// 20 of 81 schemes were complete; the remaining 61: what is left of a whole and its part.
  func remaining(_ index: Int) -> Reading? {
    let rest = mentions[index]
    guard rest.has(.remainder), rest.saysRest, opener(of: rest.sentence) == index,
      rest.isAmount, isExact(rest), rest.depth == 0, !rest.has([.each, .compare, .base])
    else { return nil }
    let before = mentions.indices.filter { mentions[$0].sentence == rest.sentence - 1 }
    let pairs = before.dropLast().filter {
      let (part, whole) = (mentions[$0], mentions[$0 + 1])
      return whole.has(.ofWhole) && whole.separator == .none && part.isAmount && whole.isAmount
        && isValue(part) && isExact(whole) && part.measures(like: whole)
        && whole.measures(like: rest) && !part.has([.each, .base]) && !whole.has([.each, .part])
    }
    guard pairs.count == 1, let place = pairs.first else { return nil }
    let (part, whole) = (mentions[place], mentions[place + 1])
    // Another part of the same whole stands between.
    let others = before.filter { $0 > place + 1 && mentions[$0].isAmount }
    guard others.isEmpty, let sum = try? part.estimate + rest.estimate else { return nil }
    return Reading(
      .split, ["whole": [whole], "parts": [part, rest]], subject: whole,
      note: sum.low > whole.estimate.high ? "over" : "under", strength: .likely
    ) { () throws(ArithmeticFault) in sum.overlaps(whole.estimate) }
  }

  /// It had been 2.28% in May; it lost 11 basis points and ended at 2.17%: points, and the level right behind them.
  func pointsTo(_ index: Int) -> Reading? {
    let change = mentions[index]
    guard change.kind == .points, change.noun.isEmpty || change.separator > .none,
      !change.has([.to, .from, .plan, .part, .each, .base]), change.head.isEmpty,
      change.headCues.isDisjoint(with: [.compare, .base]),
      let new = neighbour(index + 1, of: index), new.isRate, !new.quantity.unit.isEmpty,
      new.has(.closing) || new.has(.to), new.isJoined || new.separator == .none,
      new.depth == change.depth, isExact(new), !new.isDifference || new.has(.to)
    else { return nil }
    let olds = mentions[..<index].filter {
      $0.sentence >= change.sentence - 1 && $0.isRate && !$0.quantity.unit.isEmpty
        && $0.depth == change.depth && isExact($0) && !($0.isDifference && !$0.has(.to))
    }
    guard let last = olds.last, last.quantity.decimals == new.quantity.decimals else { return nil }
    func reading(_ old: Mention) -> Reading? {
      let digits = NearMiss.digits([change, old, new]) { numbers throws(ArithmeticFault) in
        try (numbers[1] - numbers[2]).magnitude().overlaps(numbers[0])
      }
      return Reading(
        .change, ["from": [old], "to": [new], "rate": [change]], subject: change, note: "points",
        strength: digits ?? 0 > 1 ? .likely : .weak
      ) { () throws(ArithmeticFault) in
        try (old.estimate - new.estimate).magnitude().overlaps(Estimate(rate: change))
      }
    }
    return olds.reversed().lazy.compactMap(reading).first(where: \.holds) ?? reading(last)
  }
}
