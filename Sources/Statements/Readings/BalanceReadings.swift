internal import DocumentModel

/// 上年结转8件，新收52件，办结55件，结转下年5件: what was there and what came is what went and what is left.
struct BalanceReadings {
  private let mentions: [Mention]

  init(_ passage: Passage) { mentions = passage.mentions }

  var all: [Reading] {
    mentions.indices.compactMap { index in
      let closing = mentions[index]
      guard closing.isAmount, !closing.has([.opening, .part, .plan]) else { return nil }
      return whole(closingAt: index) ?? net(at: index)
    }
  }

  /// The numbers of the sentence before one that can be added to it, and of the one before.
  private func before(_ index: Int) -> [Mention] {
    let closing = mentions[index]
    return mentions[..<index].filter {
      $0.sentence >= closing.sentence - 1 && $0.measures(like: closing) && $0.depth == closing.depth
        && !$0.has([.part, .plan, .each])
    }
  }

  /// Opening, what came, what went, closing.
  private func whole(closingAt index: Int) -> Reading? {
    let closing = mentions[index]
    guard closing.has([.closing, .end]), !closing.has([.rise, .fall, .base]) else { return nil }
    let before = before(index)
    guard
      let start = before.lastIndex(where: {
        $0.has(.opening) || $0.has(.base) && !$0.has([.rise, .fall, .compare])
      })
    else { return nil }
    let opening = before[start]
    // What came may be named before what was there.
    let rest = before[..<start].filter { $0.sentence == opening.sentence } + before[(start + 1)...]
    let came = rest.filter { isIn($0) && !isOut($0) }
    let went = rest.filter { isOut($0) && !isIn($0) }
    guard !went.isEmpty, came.count + went.count == rest.count, rest.count <= 4 else { return nil }
    return Reading(
      .balance, ["opening": [opening], "came": came, "went": went, "closing": [closing]],
      subject: closing, strength: .strong
    ) { () throws(ArithmeticFault) in
      var left = opening.estimate
      for mention in came { left = try left + mention.estimate }
      for mention in went { left = try left - mention.estimate }
      return left.overlaps(closing.estimate)
    }
  }

  /// What is left of two numbers: 收入52.4亿元，支出50.1亿元，结余2.3亿元.
  private func net(at index: Int) -> Reading? {
    let net = mentions[index]
    let before = before(index).filter { $0.sentence == net.sentence }
    let isRest = net.has(.closing) && !net.has([.base, .rise, .fall])
    guard net.has(.net) || isRest, before.count >= 2 else { return nil }
    let (a, b) = (before[before.count - 2], before[before.count - 1])
    let isMatched = isRest ? isIn(a) && isOut(b) : true
    guard isMatched, !b.has([.opening, .closing, .base]) else { return nil }
    return Reading(
      .balance, ["came": [a], "went": [b], "closing": [net]], subject: net, note: "net",
      strength: before.count == 2 ? .likely : .weak
    ) { () throws(ArithmeticFault) in
      try (a.estimate - b.estimate).magnitude().overlaps(net.estimate)
    }
  }

  private func isIn(_ mention: Mention) -> Bool {
    mention.has([.incoming, .rise]) && !mention.has(.opening)
  }

  private func isOut(_ mention: Mention) -> Bool { mention.has([.outgoing, .fall]) }
}
