internal import DocumentModel

/// Income of £950,000 exceeded the budget of £905,000 by £45,000: two numbers and what parts them, where
/// no third one of their kind stands in the sentence.
struct PairReadings {
  let mentions: [Mention]
  let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords else { return [] }
    return mentions.indices.flatMap { index -> [Reading] in
      let change = mentions[index]
      if change.isRate, !change.isDifference, !change.has([.greater, .less]) {
        return readings(of: index)
      }
      guard
        change.isDifference || change.kind == .points || change.has(.net) || isBy(change)
          || change.has([.greater, .less]) && change.isRate
      else {
        return []
      }
      return change.kind == .times ? [] : readings(of: index)
    }
  }

  /// Whether a number is what two others are apart by: exceeded £860,000 by £45,000.
  func isBy(_ change: Mention) -> Bool {
    change.has(.by)
      && mentions.contains {
        $0.sentence == change.sentence && $0.has([.compare, .greater, .less, .from, .to])
      }
  }

  private func readings(of index: Int) -> [Reading] {
    let change = mentions[index]
    let near = mentions.indices.filter { other in
      let mention = mentions[other]
      return other != index && abs(other - index) <= 8 && (change.isListed || !mention.isListed)
        && (mention.sentence == change.sentence
          || other < index && mention.sentence == change.sentence - 1)
        && (change.kind == .points
          ? mention.isRate && !(mention.has(.by) && mention.isDifference) : mention.isAmount)
        && (change.isAmount ? mention.measures(like: change) : true)
    }
    let own = near.filter { mentions[$0].sentence == change.sentence && !mentions[$0].isDifference }
    let differences = near.filter {
      mentions[$0].isDifference && mentions[$0].sentence == change.sentence
    }
    var found: [Reading?] = []
    for (position, a) in near.enumerated() {
      for b in near[(position + 1)...] where mentions[a].measures(like: mentions[b]) {
        found.append(
          reading(
            of: index, a, b,
            isOnly: mentions[a].has(.from) && mentions[b].has(.to) && b == a + 1
              || Set(own.filter { mentions[$0].measures(like: mentions[a]) }) == [a, b]))
      }
    }
    if change.isRate, differences.count == 1, let by = differences.first {
      for to in near where to != by && mentions[to].measures(like: mentions[by]) {
        let isOnly = own == [to]
        found.append(reading(of: index, to, by: by, isOnly: isOnly))
      }
    }
    return found.compactMap(\.self) + sums(of: index, near)
  }

  /// Two numbers, and how much or how many hundredths or points lie between them.
  private func reading(of index: Int, _ a: Int, _ b: Int, isOnly: Bool) -> Reading? {
    let (change, first, second) = (mentions[index], mentions[a], mentions[b])
    // Whether it is known which of them is the earlier one.
    let years = first.year.flatMap { one in second.year.map { (one, $0) } }
    let isSecondNew = isOld(first) && !isOld(second) || years.map { $0 < $1 } ?? false
    let isFirstNew = isOld(second) && !isOld(first) || years.map { $0 > $1 } ?? false
    let (old, new) = isFirstNew ? (second, first) : (first, second)
    let isOrdered = isFirstNew || isSecondNew
    let isOther = isOtherWay(index, a, b) || isReversed(index, a, b)
    var reading = Reading(
      .change, ["from": [old], "to": [new], change.isAmount ? "by" : "rate": [change]],
      subject: change,
      note: isOther
        ? "order" : change.isAmount ? "difference" : change.kind == .points ? "points" : "",
      strength: isOfNamed(change, first, second) || !isOnly
        || words.isOfAnother(change, behind: index > 0 ? mentions[index - 1] : nil)
        || !isClear(index, a, b) || !isNear(index, a, b)
        ? (isOther ? .likely : .weak) : isPlain(index, a, b) ? .strong : .likely
    ) { () throws(ArithmeticFault) in
      if isOther { return false }
      let distance = try (new.estimate - old.estimate).magnitude()
      if isOrdered, first.has(.from) || second.has(.from) {
        if change.has(.rise), !change.has(.fall), new.estimate.high < old.estimate.low {
          return false
        }
        if change.has(.fall), !change.has(.rise), new.estimate.low > old.estimate.high {
          return false
        }
        if change.isNegative, new.estimate.low > old.estimate.high { return false }
      }
      if !change.isRate { return distance.overlaps(try change.estimate.magnitude()) }
      let wanted = try Estimate(rate: change).magnitude()
      if try (distance / old.estimate).overlaps(wanted) { return true }
      // An increase of 5% is none to 5%.
      let isGrowth = change.isDifference && !change.headCues.contains(.compare)
      if !isGrowth, try (new.estimate / old.estimate).overlaps(wanted) { return true }
      guard !isOrdered || !new.has(.to) && !old.has(.from) else { return false }
      return try (distance / new.estimate).overlaps(wanted)
    }
    let isFromTo = first.has(.from) && second.has(.to)
    reading?.isPair = !isFromTo
    // from 31.0 to 29.4, a saving of 1.6: no numbers farther off explain it.
    reading?.isBound =
      isFromTo && isOnly && change.isAmount && b == a + 1 && index == b + 1
      && change.separator == .comma && second.separator <= .list && change.noun.isEmpty
      && change.isDifference && !change.has([.base, .compare, .plan])
      && isClear(index, a, b)
    return reading
  }

  /// A number, its difference and the rate of it: £72,000, £18,000 (20%) less.
  private func reading(of index: Int, _ to: Int, by: Int, isOnly: Bool) -> Reading? {
    let (rate, new, difference) = (mentions[index], mentions[to], mentions[by])
    var reading = Reading(
      .change, ["to": [new], "by": [difference], "rate": [rate]], subject: rate,
      strength: isOnly && isClear(index, to, by) ? .likely : .weak
    ) { () throws(ArithmeticFault) in
      let wanted = try Estimate(rate: rate)
      let olds = [
        try new.estimate - difference.estimate, try new.estimate + difference.estimate,
        new.estimate,
      ]
      for old in olds where old.low > .zero {
        if try (difference.estimate / old).overlaps(wanted) { return true }
      }
      return false
    }
    reading?.isPair = true
    return reading
  }

  private func isOld(_ mention: Mention) -> Bool {
    mention.isReference || mention.depth > 0 && mention.year != nil
  }
}
