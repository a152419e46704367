internal import DocumentModel

/// What a clause without a number says of the numbers before it.
extension BoundReadings {
  /// 问题286起，其中违规吃喝158起，占比过半: a share in words.
  func saidShare(_ index: Int) -> Reading? {
    let part = mentions[index]
    guard part.has(.part), isValue(part), !part.toldText.isEmpty,
      let bounds = words.saidShares.first(where: { part.toldText.contains($0.word) })
    else { return nil }
    let ends = bounds.meaning.split(separator: "-").compactMap { Int($0) }
    let wholes = mentions[..<index].filter {
      $0.measures(like: part) && isValue($0) && $0.sentence >= part.sentence - 1 && !$0.has(.part)
    }
    guard ends.count == 2, let whole = wholes.last, !whole.has([.base, .plan]),
      let low = try? Rational(Int128(ends[0]), over: 100),
      let high = try? Rational(Int128(ends[1]), over: 100)
    else { return nil }
    let share = Estimate(low, from: low, to: high)
    var found = reading(
      .rate, ["part": [part], "whole": [whole]], subject: part, note: "said", [part, whole]
    ) { numbers throws(ArithmeticFault) in
      try (numbers[0] / numbers[1]).overlaps(share)
    }
    found?.startsAtNumber = true
    return found
  }

  /// 东片312件、西片286件、南片405件，其中南片最多: the greatest or least of a row.
  func superlative(_ index: Int) -> Reading? {
    let last = mentions[index]
    guard !last.toldText.isEmpty else { return nil }
    let isMost = words.most.contains(where: last.toldText.contains)
    guard isMost != words.least.contains(where: last.toldText.contains), isValue(last)
    else { return nil }
    var row = [last]
    for part in mentions[..<index].reversed() {
      guard part.measures(like: last), part.sentence == last.sentence, part.depth == last.depth,
        isValue(part), (row.last?.separator ?? .stop) <= .comma
      else { break }
      row.append(part)
    }
    let named = row.filter { isNamed($0, in: last.toldText) }
    guard row.count > 2, row.dropLast().allSatisfy({ !$0.noun.isEmpty }), named.count == 1,
      let subject = named.first, !row.dropLast().contains(where: { $0.has(.part) })
    else { return nil }
    let others = row.filter { $0.range != subject.range }
    guard let best = others.max(by: { isMost ? $0.value < $1.value : $0.value > $1.value }) else {
      return nil
    }
    let holds = isMost ? best.value <= subject.value : best.value >= subject.value
    return Reading(
      .change, ["from": [best], "to": [subject]], subject: subject, note: "order",
      strength: .likely
    ) { () throws(ArithmeticFault) in holds }
  }

  /// Whether a clause speaks of what a number counts: 三季度 of 投诉量三季度.
  private func isNamed(_ part: Mention, in text: String) -> Bool {
    guard part.noun.count > 1 else { return false }
    return text.contains(part.noun) || part.noun.count > 3 && text.contains(part.noun.suffix(3))
  }

  /// 7月1日蓄水2.46亿立方米，来水0.83亿立方米，下泄0.57亿立方米，8月1日蓄水2.72亿立方米: what there was on two days, and what
  /// came and went between them.
  func datedLevels(_ index: Int) -> Reading? {
    let closing = mentions[index]
    guard index > 2, closing.isDated, isValue(closing), closing.depth == 0
    else { return nil }
    let before = mentions[..<index].filter {
      $0.measures(like: closing) && $0.depth == 0 && $0.sentence >= closing.sentence - 1
    }
    guard before.count == 3, let opening = before.first, opening.isDated, isValue(opening) else {
      return nil
    }
    let name = commonEnd(opening.noun, closing.noun)
    guard name.count > 1 else { return nil }
    let flows = Array(before.dropFirst())
    guard
      flows.allSatisfy({
        !$0.isDated && !$0.noun.isEmpty && $0.quantity.approximation == nil
          && !$0.has([.each, .plan, .whole, .base, .compare, .part])
          && !$0.noun.hasSuffix(name)
      })
    else { return nil }
    let found = [(flows[0], flows[1]), (flows[1], flows[0])].compactMap { came, went in
      reading(
        .balance, ["opening": [opening], "came": [came], "went": [went], "closing": [closing]],
        subject: closing, [opening, came, went, closing], digits: 3
      ) { numbers throws(ArithmeticFault) in
        try (numbers[0] + numbers[1] - numbers[2]).overlaps(numbers[3])
      }
    }
    return found.max {
      ($0.holds ? 2 : $0.strength == .likely ? 1 : 0)
        < ($1.holds ? 2 : $1.strength == .likely ? 1 : 0)
    }
  }

  /// 蓄水 of 水库蓄水 and 蓄水.
  private func commonEnd(_ a: String, _ b: String) -> String {
    String(zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.map(\.0).reversed())
  }

  /// 出生1.92万人，出生率6.71‰；死亡2.05万人，死亡率7.16‰: two rates of one population.
  func vitalRates(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard index > 2, rate.isRate, rate.quantity.unit.isWritten("‰"), !rate.isDifference,
      let own = people(before: index)
    else { return nil }
    let earlier = mentions[..<(index - 1)].indices.last {
      mentions[$0].isRate && mentions[$0].quantity.unit.isWritten("‰")
        && !mentions[$0].isDifference
    }
    guard let earlier, mentions[earlier].sentence >= rate.sentence - 1,
      let other = people(before: earlier), other.measures(like: own),
      words.permilleRates.contains(where: { rate.noun.hasSuffix($0.word) }),
      words.permilleRates.contains(where: { mentions[earlier].noun.hasSuffix($0.word) })
    else { return nil }
    let share = mentions[earlier]
    return reading(
      .rate, ["part": [own], "rate": [rate], "sibling": [other], "share": [share]], subject: rate,
      note: "vital", [own, rate, other, share], digits: 3
    ) { numbers throws(ArithmeticFault) in
      try (numbers[0] / numbers[1]).overlaps(numbers[2] / numbers[3])
    }
  }

  /// The number of people right before their rate, of which both are named alike.
  private func people(before index: Int) -> Mention? {
    let (part, rate) = (mentions[index - 1], mentions[index])
    guard index > 0, isValue(part), part.sentence == rate.sentence, part.noun.count > 1,
      rate.separator <= .comma, words.share(String(rate.noun.prefix(2)), part.noun)
    else { return nil }
    return part
  }
}
