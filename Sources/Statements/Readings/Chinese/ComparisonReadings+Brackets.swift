internal import DocumentModel

/// 资本充足率13.2%，高于监管要求（10.5%）: what a number is compared with stands in brackets behind its name; in a language that does
/// not part words.
extension ComparisonReadings {
  func orderInBrackets(at index: Int) -> Reading? {
    guard index > 0 else { return nil }
    let (new, old) = (mentions[index - 1], mentions[index])
    guard old.depth == new.depth + 1, old.noun.isEmpty, old.sentence == new.sentence,
      old.has(.greater) != old.has(.less), !old.has([.rise, .fall, .part, .to, .each]),
      new.kind == old.kind, new.unit == old.unit, old.isRate || old.isAmount,
      new.quantity.approximation == nil, old.quantity.approximation == nil,
      !new.isDifference || new.has(.to) || new.isRate && new.has(.rise),
      !new.has([.plan, .compare, .greater, .less]),
      old.separator == .none || old.separator == .comma,
      old.estimate.isNear(new.estimate, from: 33, to: 300)
    else { return nil }
    let isMore = old.has(.greater) != old.has(.negation)
    return Reading(
      .change, ["from": [old], "to": [new]], subject: old, note: "order", strength: .likely
    ) { () throws(ArithmeticFault) in
      isMore
        ? new.estimate.high >= old.estimate.low : new.estimate.low <= old.estimate.high
    }
  }
}
