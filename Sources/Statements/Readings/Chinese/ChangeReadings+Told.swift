internal import DocumentModel

/// 综合能耗318.4万吨，上年同期329.7万吨，能耗总量有所上升; 7.36张，全省平均6.92张，我市低于全省平均: a clause without a number that says which of the
/// two before it is the greater one; in a language that does not part words.
extension ChangeReadings {
  func told(at index: Int) -> Reading? {
    guard !words.partsWords, index > 0 else { return nil }
    let (first, second) = (mentions[index - 1], mentions[index])
    let said = second.told.intersection([.rise, .fall, .greater, .less])
    guard said == .rise || said == .fall || said == .greater || said == .less,
      second.told.isDisjoint(with: [.plan, .negation, .part, .others]),
      first.measures(like: second), first.sentence == second.sentence, first.depth == 0,
      second.depth == 0, second.separator == .comma, !first.isDifference, !second.isDifference,
      first.isAmount || first.isRate, first.quantity.approximation == nil,
      second.quantity.approximation == nil,
      !first.has([.plan, .part, .from, .compare]), !second.has([.plan, .part]),
      !words.signed.contains(where: { (first.noun + second.noun + second.toldOf).contains($0) })
    else { return nil }
    let isChange = said == .rise || said == .fall
    if isChange {
      guard second.has(.base) || isEarlierYear(second, first), !first.isBase, !first.has(.each),
        second.noun.isEmpty || words.share(second.noun, first.noun),
        // 公路客运量…，铁路客运量有所上升: of something else.
        second.toldOf.count < 2
          || (first.noun + first.head).contains(second.toldOf.prefix(2))
      else { return nil }
    } else {
      guard !second.has(.base), second.noun.count > 1, second.noun.count < 7,
        words.share(second.toldOf, second.noun, besides: first.noun),
        // 结案标的大于立案标的: both are named, in their own order.
        !words.share(second.toldOf, first.noun + first.head, besides: second.noun)
      else { return nil }
    }
    return Reading(
      .change, ["from": [second], "to": [first]], subject: second, note: "order",
      strength: .likely
    ) { () throws(ArithmeticFault) in
      said == .rise || said == .greater
        ? first.estimate.high >= second.estimate.low : first.estimate.low <= second.estimate.high
    }
  }
}
