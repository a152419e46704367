internal import DocumentModel

/// The herd numbered 1,860, and with 412 births and 325 deaths it had reached 1,947: what there was, what came and
/// went, and what there is, as the order of the numbers says it.
extension SentenceReadings {
  func stocks(in sentence: Int) -> [Reading] {
    let own = amounts(in: sentence).filter { mentions[$0].depth == 0 }
    let before = amounts(in: sentence - 1).filter { mentions[$0].depth == 0 }
    // Nine left and twelve came: small numbers in words count here.
    let small = mentions.indices.filter {
      mentions[$0].sentence == sentence && mentions[$0].isAmount && mentions[$0].depth == 0
        && !mentions[$0].isAttribute && !mentions[$0].isListed
    }
    let isSmall =
      small.count > own.count
      && small.contains { isSmallWord(mentions[$0]) && isFlow(mentions[$0]) }
    return [isSmall ? stock(small) : nil, stock(own)].compactMap(\.self)
      + (before.count == 1 || before.count == 3 ? [stock(before + own)].compactMap(\.self) : [])
      + (own.count == 1 && (2...4).contains(before.count) ? [far(sentence, before + own)] : [])
      .compactMap(\.self)
  }

  /// Cash stood at 8.3, we received 7.5 and paid 9.6, and it was therefore 6.2: each in a sentence of its own.
  private func far(_ sentence: Int, _ rest: [Int]) -> Reading? {
    let first = amounts(in: sentence - 2).filter { mentions[$0].depth == 0 }
    guard first.count == 1, let last = rest.last,
      mentions[last].has([.closing, .result, .end]), mentions[first[0]].has([.opening, .base])
    else { return nil }
    return stock(first + rest)
  }

  private func stock(_ places: [Int]) -> Reading? {
    guard let last = places.last else { return nil }
    let row = places.filter { mentions[$0].measures(like: mentions[last]) }.map { mentions[$0] }
    guard (4...6).contains(row.count),
      !row.contains(where: {
        // plus deliveries of 18,350 less sales of 21,900
        let isSaid = row[0].has(.opening) && row[row.count - 1].has(.closing)
        return $0.quantity.approximation != nil || $0.has([.each, .plan, .part])
          || $0.has(.compare) && !isSaid
          || $0.isBehindSlash && !isSaid || $0.remarks.contains(.overlapping)
      })
    else { return nil }
    // After 26 resignations and 41 appointments, the force, which had 934, had 959.
    let isBehind = row.count == 4 && isFlow(row[0]) && isFlow(row[1]) && !isFlow(row[2])
    let opening = isBehind ? row[2] : row[0]
    let closing = row[row.count - 1]
    let flows = isBehind ? [row[0], row[1]] : Array(row[1..<(row.count - 1)])
    guard flows.contains(where: isFlow), !isOut(opening),
      named(opening).isDisjoint(with: .incoming),
      flows.allSatisfy({ isFlow($0) || !($0.noun + $0.head + $0.quantity.unit).isEmpty })
    else { return nil }
    guard !isFlow(closing) || closing.has([.closing, .result, .to]) else { return nil }
    return reading(opening, flows, closing)
  }

  func isFlow(_ mention: Mention) -> Bool {
    guard isIn(mention) != isOut(mention) else { return false }
    return !named(mention).isDisjoint(with: [.incoming, .outgoing])
      || !mention.has([.opening, .closing, .base])
  }

  private func isIn(_ mention: Mention) -> Bool { polarity(mention).contains(.incoming) }
  private func isOut(_ mention: Mention) -> Bool { polarity(mention).contains(.outgoing) }

  /// What came or went is counted: 22 deaths; else a verb beside the number says it.
  private func polarity(_ mention: Mention) -> Cues {
    let own = named(mention).intersection([.incoming, .outgoing])
    if !own.isEmpty { return own }
    var cues = mention.cues.intersection([.incoming, .outgoing])
    if mention.has(.rise), !mention.has(.to) { cues.insert(.incoming) }
    if mention.has(.fall), !mention.has(.to) { cues.insert(.outgoing) }
    return cues
  }

  private func named(_ mention: Mention) -> Cues {
    let counted = mention.quantity.kind == .count && mention.unit.isEmpty ? mention.next : ""
    let unit = words.cues(of: counted)
    guard unit.isDisjoint(with: [.incoming, .outgoing]) else { return unit }
    let noun = mention.noun.split(separator: " ")
    return [2, 1].map { words.cues(of: noun.suffix($0).joined(separator: " ")) }
      .first { !$0.isDisjoint(with: [.incoming, .outgoing]) } ?? []
  }

  /// The first way in which what came and went comes out even, else the one that a slip makes wrong.
  private func reading(_ opening: Mention, _ flows: [Mention], _ closing: Mention) -> Reading? {
    var wrong: Reading?
    for pattern in 0..<(1 << flows.count) {
      func comes(_ place: Int) -> Bool { pattern >> place & 1 == 1 }
      let isTold = flows.indices.allSatisfy {
        isIn(flows[$0]) == isOut(flows[$0]) || isIn(flows[$0]) == comes($0)
      }
      guard isTold else { continue }
      let came = flows.indices.filter { comes($0) }.map { flows[$0] }
      let went = flows.indices.filter { !comes($0) }.map { flows[$0] }
      // Something came and something went.
      guard !came.isEmpty, !went.isEmpty, let left = left(opening, came, went) else { continue }
      let isOfLongTime =
        opening.year.flatMap { first in closing.year.map { $0 - first > 1 } } ?? false
      let isClear =
        !isOfLongTime && flows.allSatisfy(isFlow) && closing.has([.closing, .result, .end])
        && left > .zero
        && isNear(closing.value, left, 30)
      let isSlip = isClear || slips(opening, came, went, closing, left)
      guard
        let reading = Reading(
          .balance, ["opening": [opening], "came": came, "went": went, "closing": [closing]],
          subject: closing, strength: isSlip ? .likely : .weak,
          fit: { () throws(ArithmeticFault) in
            var sum = opening.estimate
            for mention in came { sum = try sum + mention.estimate }
            for mention in went { sum = try sum - mention.estimate }
            return sum.overlaps(closing.estimate)
          })
      else { continue }
      if reading.holds { return reading }
      if isSlip, wrong == nil { wrong = reading }
    }
    return wrong
  }

  private func left(_ opening: Mention, _ came: [Mention], _ went: [Mention]) -> Rational? {
    do throws(ArithmeticFault) {
      var left = opening.value
      for mention in came { left = try left + mention.value }
      for mention in went { left = try left - mention.value }
      return left
    } catch {
      return nil
    }
  }

  /// Whether a slip in one of the numbers explains that they do not come out even.
  private func slips(
    _ opening: Mention, _ came: [Mention], _ went: [Mention], _ closing: Mention, _ left: Rational
  ) -> Bool {
    guard left > .zero, let off = try? closing.value - left, let back = try? .zero - off else {
      return false
    }
    func isOff(_ mention: Mention, _ by: Rational) -> Bool {
      guard let value = try? mention.value + by else { return false }
      return Slip.digits(of: mention, insteadOf: value) ?? 0 > 1
    }
    return isOff(closing, back) || isOff(opening, off) || came.contains { isOff($0, off) }
      || went.contains { isOff($0, back) }
  }
}
