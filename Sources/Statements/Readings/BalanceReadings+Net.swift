internal import DocumentModel

/// What is left of two numbers.
extension BalanceReadings {
  /// What is left of two numbers: 收入52.4亿元，支出50.1亿元，结余2.3亿元.
  func net(at index: Int) -> Reading? {
    let net = mentions[index]
    let isRest =
      net.has(.closing) && !net.has([.base, .rise, .fall])
      || !words.partsWords && net.has([.rise, .fall])
    guard net.has(.net) || isRest else { return nil }
    let before = before(index).filter { $0.sentence == net.sentence }
    guard before.count >= 2 else { return nil }
    let (a, b) = (before[before.count - 2], before[before.count - 1])
    // -6.3～21.8: the ends of a range.
    if b.separator == .none, !b.noun.isEmpty, !b.noun.contains(where: \.isLetter) { return nil }
    guard
      !words.partsWords
        || !net.has(.base) && !a.isDifference && !b.isDifference
          && (!isRest || a.estimate.high >= b.estimate.low)
    else { return nil }
    // Sales of £120m, exports of £40m and a profit of £10m are no sum.
    let isFlow = [a, b].contains { isIn($0) || isOut($0) }
    // 由4200万元收窄至3150万元，净流出860万元: what changed, no flows.
    if !words.partsWords, a.has(.from), b.has(.to), !net.noun.isEmpty { return nil }
    let isMatched = isRest ? isIn(a) && isOut(b) : !words.partsWords || isFlow
    guard isMatched, !b.has([.opening, .closing, .base]) else { return nil }
    if !words.partsWords, !net.has([.net, .closing]), isOneOfChanges(index, behind: b) {
      return nil
    }
    return Reading(
      .balance, ["came": [a], "went": [b], "closing": [net]], subject: net, note: "net",
      strength: before.count == 2 ? .likely : .weak
    ) { () throws(ArithmeticFault) in
      let left = try (a.estimate - b.estimate).magnitude()
      if left.overlaps(net.estimate) { return true }
      return try isRounded(left, [a, b, net])
    }
  }

  /// 20667公里减到19592公里，净减1074公里: whether numbers of what is measured were rounded each for itself.
  private func isRounded(_ left: Estimate, _ numbers: [Mention]) throws(ArithmeticFault) -> Bool {
    guard let net = numbers.last, words.measuredUnits.contains(net.quantity.unit) else {
      return false
    }
    let off = try (left.value - net.value).magnitude()
    return numbers.allSatisfy { Double(off) <= $0.lastPlace * 1.01 }
  }

  /// 用水增加78.0亿立方米：生活减少3.7亿立方米，工业减少81.2亿立方米，农业增加162.9亿立方米: whether a change is one of a row of parts.
  private func isOneOfChanges(_ index: Int, behind before: Mention) -> Bool {
    let change = mentions[index]
    return before.has(.part) || before.separator >= .semicolon
      || mentions[(index + 1)...].contains {
        $0.sentence == change.sentence && $0.measures(like: change) && $0.isDifference
      }
  }

  /// 进出口总额3.8亿美元，其中出口2.9亿美元，进口0.9亿美元，顺差2.0亿美元: any two numbers beside each other.
  func nets(at index: Int) -> [Reading] {
    let net = mentions[index]
    guard !words.partsWords, net.isAmount, net.has(.net) || net.has(.closing) else { return [] }
    let before = mentions[..<index].filter {
      $0.sentence == net.sentence && $0.measures(like: net) && $0.depth == net.depth
        && !$0.has([.net, .rise, .fall, .base])
    }
    return zip(before, before.dropFirst()).compactMap { a, b in
      Reading(
        .balance, ["came": [a], "went": [b], "closing": [net]], subject: net, note: "net",
        strength: words.arePaired(a.noun, b.noun) && b.range == before.last?.range && a.has(.part)
          ? .likely : .weak
      ) { () throws(ArithmeticFault) in
        try (a.estimate - b.estimate).magnitude().overlaps(net.estimate)
      }
    }
  }
}
