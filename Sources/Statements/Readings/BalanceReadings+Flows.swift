internal import DocumentModel

/// 出生2140人、迁入1860人，死亡3105人、迁出3595人，净减少2700人: what all that came and went leaves; in a language that does not
/// part words.
extension BalanceReadings {
  func flows(at index: Int) -> Reading? {
    let net = mentions[index]
    guard !words.partsWords, net.isAmount, net.has(.net), net.has([.rise, .fall]),
      !net.has([.base, .compare, .part, .plan, .each]), net.quantity.approximation == nil
    else { return nil }
    let all = mentions[..<index].filter {
      $0.sentence == net.sentence && $0.measures(like: net) && $0.depth == net.depth
    }
    // Those right before it, back to what is no flow.
    let flows = Array(all.reversed().prefix { isIn($0) != isOut($0) && !$0.has([.base, .net]) })
    let (came, went) = (flows.filter(isIn), flows.filter(isOut))
    guard flows.count > 2, !came.isEmpty, !went.isEmpty else { return nil }
    return Reading(
      .balance, ["came": came.reversed(), "went": went.reversed(), "closing": [net]], subject: net,
      note: "net", strength: .likely
    ) { () throws(ArithmeticFault) in
      var left = Estimate(.zero)
      for mention in came { left = try left + mention.estimate }
      for mention in went { left = try left - mention.estimate }
      return try left.magnitude().overlaps(net.estimate)
    }
  }
}
