internal import DocumentModel

/// What there is before some of it goes; in a language that does not part words.
extension BalanceReadings {
  /// 收入18.4亿元，加上上年结转2.1亿元，可用财力20.5亿元: the sum of the two before it, of which no word says that
  /// it came or went.
  func isSubtotal(_ number: Mention, _ all: [Mention]) -> Bool {
    guard !isIn(number), !isOut(number),
      let place = all.firstIndex(where: { $0.range == number.range }), place > 1
    else { return false }
    let (a, b) = (all[place - 2], all[place - 1])
    guard a.has(.opening) && isIn(b) || b.has(.opening) && isIn(a) else { return false }
    return (try? a.estimate + b.estimate)?.overlaps(number.estimate) ?? false
  }

  /// 上期结转15件，受理208件，合计223件，审结201件: what there was and what came.
  func subtotal(at index: Int) -> Reading? {
    let sum = mentions[index]
    guard !words.partsWords, sum.isAmount, sum.has(.whole), sum.noun.isEmpty, !isIn(sum),
      !isOut(sum), sum.separator <= .comma
    else { return nil }
    let before = before(index).filter { $0.sentence == sum.sentence }
    guard before.count == 2 else { return nil }
    let (a, b) = (before[0], before[1])
    guard a.has(.opening), isIn(b), !isOut(b), !a.has(.plan) else { return nil }
    var reading = Reading(
      .balance, ["opening": [a], "came": [b], "closing": [sum]], subject: sum, note: "sum",
      strength: .likely
    ) { () throws(ArithmeticFault) in
      try (a.estimate + b.estimate).overlaps(sum.estimate)
    }
    reading?.isBound = true
    return reading
  }
}
