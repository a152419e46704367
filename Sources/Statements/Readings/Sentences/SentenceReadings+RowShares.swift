internal import DocumentModel

/// Of £780,000 legacies brought £351,000 or 45%, donors £234,000 or 35% and events £195,000 or 25%: parts with their
/// shares, of which all but one are shares of the same number.
extension SentenceReadings {
  func rowShares(in sentence: Int) -> [Reading] {
    let pairs = shared(in: sentence)
    guard pairs.count > 2, isExact(pairs.flatMap { [$0.part, $0.rate] }) else { return [] }
    let measure = mentions[pairs[0].part]
    let wholes = mentions.indices.filter { place in
      (mentions[place].sentence == sentence || mentions[place].sentence == sentence - 1)
        && mentions[place].measures(like: measure) && mentions[place].quantity.approximation == nil
        && !pairs.contains { $0.part == place }
        && pairs.allSatisfy { mentions[$0.part].value < mentions[place].value }
    }
    for place in wholes {
      let whole = mentions[place]
      let wrong = pairs.filter { !holds($0, of: whole) }
      // Two of three may be so by accident where they have few digits.
      guard wrong.count == 1, let pair = wrong.first else { continue }
      let (part, rate) = (mentions[pair.part], mentions[pair.rate])
      guard let expected = try? part.value / whole.value, isNear(rate.value, expected, 60) else {
        continue
      }
      var reading = Reading(
        .rate, ["part": [part], "whole": [whole], "rate": [rate]], subject: rate,
        strength: .likely
      ) { () throws(ArithmeticFault) in false }
      // What else the share may be by accident is not meant.
      reading?.isBound = true
      return [reading].compactMap(\.self)
    }
    return []
  }

  private func shared(in sentence: Int) -> [(part: Int, rate: Int)] {
    mentions.indices.compactMap { place in
      let rate = mentions[place]
      guard rate.sentence == sentence, rate.isRate, !rate.quantity.unit.isEmpty, rate.value < .one,
        !isCompared(rate), rate.noun.isEmpty,
        rate.depth > 0 && rate.separator <= .list
          || rate.has([.result, .share]) && rate.separator <= .comma
          || rate.cues.isSubset(of: .filler) && rate.separator == .comma && rate.head.isEmpty
      else { return nil }
      // 371 were aged 40 to 64 (43.1%): the first number of its clause.
      let found = mentions[..<place].lastIndex { $0.separator > .none || $0.sentence < sentence }
      guard let found, mentions[found].sentence == sentence, mentions[found].isAmount,
        mentions[found].depth == 0, !isCompared(mentions[found]),
        !mentions[found..<place].contains(where: \.isRate)
      else { return nil }
      return (found, place)
    }
  }

  private func holds(_ pair: (part: Int, rate: Int), of whole: Mention) -> Bool {
    let share = try? mentions[pair.part].estimate / whole.estimate
    let wanted = try? Estimate(rate: mentions[pair.rate])
    guard let share, let wanted else { return false }
    return share.overlaps(wanted)
  }
}
