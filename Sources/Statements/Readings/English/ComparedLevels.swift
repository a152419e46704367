internal import DocumentModel

/// 739 fewer than the 36,835 deaths of 2018: a change, what it is from right behind it, and what came of it before.
///
/// Or a change to one value, and in brackets what it was; in a language that parts words.
struct ComparedLevels {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords, mentions.count > 2 else { return [] }
    return mentions.indices.compactMap {
      behind(at: $0) ?? bracketed(at: $0) ?? stepped(at: $0) ?? followed(at: $0)
    }
  }

  /// $8,412,000, an increase of $612,000 or 7.8%: a step behind what it led to, and its rate right behind the step.
  private func followed(at index: Int) -> Reading? {
    guard index > 0, index + 1 < mentions.count else { return nil }
    let (by, rate) = (mentions[index], mentions[index + 1])
    let rises = by.cues.contains(.rise)
    guard by.isAmount, isChange(by), !by.has([.to, .from]), rises != by.cues.contains(.fall),
      rate.kind == .percent, rate.value > .zero, rate.noun.isEmpty, rate.sentence == by.sentence,
      rate.depth >= by.depth, by.depth < 2, !rate.isListed,
      rate.quantity.approximation == nil || rate.digits > 1,
      rate.separator <= .comma || rate.separator == .semicolon && rate.cues.isEmpty,
      // 15% from the prior year: what it is from stands behind it.
      rate.cues.subtracting(rate.headCues)
        .isDisjoint(with: [.from, .base, .compare, .share, .part, .to, .openList]),
      !rate.has(rises ? .fall : .rise), !by.remarks.contains(.comparable),
      !by.remarks.contains(.otherPrices), !hasResult(behind: index + 1)
    else { return nil }
    func fits(_ numbers: [Estimate]) throws(ArithmeticFault) -> Bool {
      let old = try rises ? numbers[1] - numbers[0] : numbers[1] + numbers[0]
      guard old.low > .zero else { return false }
      return try (numbers[0] / old).overlaps(numbers[2])
    }
    let found = levels(before: index, like: by).compactMap { place -> Reading? in
      let new = mentions[place]
      guard new.value > by.value else { return nil }
      let digits = NearMiss.digits([by, new, rate], fits: fits) ?? 0
      let isSaid = isSame(index, place) && mentions[(place + 1)..<index].allSatisfy { $0.depth > 0 }
      var reading = Reading(
        .change, ["to": [new], "by": [by], "rate": [rate]], subject: rate,
        strength: isSaid && (digits > 1 || rate.separator <= .comma) ? .likely : .weak
      ) { () throws(ArithmeticFault) in
        try fits([by.estimate, new.estimate, Estimate(rate: rate)])
      }
      reading?.isFirm = isSaid
      return reading
    }
    return found.first(where: \.holds) ?? found.first
  }

  /// Up 2,951, or 13.2%, in November to 25,227: what a change led to stands behind it.
  private func hasResult(behind rate: Int) -> Bool {
    guard rate + 1 < mentions.count else { return false }
    let next = mentions[rate + 1]
    return next.has(.to) && next.sentence == mentions[rate].sentence && next.separator <= .semicolon
  }

  /// Fell by £184,000, or 16%, to £966,000; rose 8.3% (£1.2m) to £15.7m: a step, its rate, and what it led to.
  private func stepped(at index: Int) -> Reading? {
    guard index + 2 < mentions.count else { return nil }
    let (first, second, new) = (mentions[index], mentions[index + 1], mentions[index + 2])
    let (by, rate) = first.isAmount ? (first, second) : (second, first)
    guard by.isAmount, rate.kind == .percent, first.has(.rise) != first.has(.fall),
      !first.has([.to, .from]), isExact(by), isExact(rate), isExact(new), new.has(.to),
      new.measures(like: by), new.depth == first.depth, second.sentence == first.sentence,
      new.sentence == first.sentence, new.separator <= .semicolon,
      second.separator <= .comma || second.separator == .semicolon && second.cues.isEmpty,
      second.noun.isEmpty,
      new.noun.isEmpty || !new.noun.contains(" ") && new.separator > .none,
      second.cues.isDisjoint(with: [.from, .base, .compare]),
      !first.remarks.contains(.comparable),
      !second.has([.rise, .fall]) || second.depth > first.depth
    else { return nil }
    func fits(_ numbers: [Estimate]) throws(ArithmeticFault) -> Bool {
      let old = try first.has(.rise) ? numbers[1] - numbers[0] : numbers[1] + numbers[0]
      guard old.low > .zero else { return true }
      return try (numbers[0] / old).overlaps(numbers[2])
    }
    var reading = Reading(
      .change, ["to": [new], "by": [by], "rate": [rate]], subject: rate, strength: .likely
    ) { () throws(ArithmeticFault) in
      try fits([by.estimate, new.estimate, Estimate(rate: rate)])
    }
    reading?.isFirm = by.value < new.value
    return reading
  }

  /// 739 fewer than the 36,835: the change stands between the two.
  private func behind(at index: Int) -> Reading? {
    guard index > 0, index + 1 < mentions.count else { return nil }
    let (change, old) = (mentions[index], mentions[index + 1])
    guard isChange(change), !change.has(.to), old.sentence == change.sentence,
      old.separator == .none, old.depth == change.depth, isLevel(old),
      old.has([.less, .greater, .compare, .from, .base]), !old.has(.each),
      !(change.isRate && old.isRate), let falls = falls(change, from: old)
    else { return nil }
    let found = levels(before: index, like: old).compactMap {
      reading(change, from: old, to: mentions[$0], falls: falls, isSaid: isSame(index, $0))
    }
    // Profit was $2m on sales of $10m, up 25% from $1.6m: not the nearest one.
    return found.first(where: \.holds) ?? found.first
  }

  /// Whether a change goes down, by the word right behind it, else by those around it; nil where they say both.
  private func falls(_ change: Mention, from old: Mention) -> Bool? {
    let next = words.cues(of: change.next)
    if next.contains(.fallBehind) != next.contains(.riseBehind) {
      return next.contains(.fallBehind)
    }
    let isFall = change.has(.fall) || old.has(.less)
    return isFall == (change.has(.rise) || old.has(.greater)) ? nil : isFall
  }

  /// Rose by 20 basis points to 7.4% (2016: 7.2%).
  private func bracketed(at index: Int) -> Reading? {
    guard index + 2 < mentions.count else { return nil }
    let (change, new, old) = (mentions[index], mentions[index + 1], mentions[index + 2])
    let cues = change.cues.union(change.headCues)
    guard isExact(change), new.has(.to), isExact(new), new.sentence == change.sentence,
      new.separator == .none, new.depth == change.depth, old.depth == new.depth + 1,
      old.sentence == new.sentence, old.measures(like: new), isExact(old), old.noun.isEmpty,
      old.year != nil || old.isBase, old.cues.isDisjoint(with: [.rise, .fall, .plan]),
      change.kind == .points ? new.isRate : new.isAmount,
      change.kind == .points || change.has(.by) && change.measures(like: new)
        || change.isRate && !change.remarks.contains(.comparable),
      cues.contains(.rise) != cues.contains(.fall)
    else { return nil }
    return reading(change, from: old, to: new, falls: cues.contains(.fall), isSaid: true)
  }

  private func reading(
    _ change: Mention, from old: Mention, to new: Mention, falls: Bool, isSaid: Bool
  ) -> Reading? {
    let isRate = change.kind == .percent
    guard isRate || (change.kind == .points ? new.isRate : change.measures(like: new)) else {
      return nil
    }
    func fits(_ numbers: [Estimate]) throws(ArithmeticFault) -> Bool {
      let way = try falls ? numbers[0] - numbers[1] : numbers[1] - numbers[0]
      guard isRate else { return way.overlaps(numbers[2]) }
      guard numbers[0].low > .zero else { return true }
      return try (way / numbers[0]).overlaps(numbers[2])
    }
    let rate = change.isAmount ? change.estimate : try? Estimate(rate: change)
    guard let rate else { return nil }
    var reading = Reading(
      .change, ["from": [old], "to": [new], change.isAmount ? "by" : "rate": [change]],
      subject: change, note: isRate ? "" : change.kind == .points ? "points" : "difference",
      strength: isSaid ? .likely : .weak
    ) { () throws(ArithmeticFault) in try fits([old.estimate, new.estimate, rate]) }
    if isSaid { reading?.isFirm = isNear(old, new, change) }
    return reading
  }

  /// Whether two values are of one size, so that the one can be what the other was.
  private func isNear(_ old: Mention, _ new: Mention, _ change: Mention) -> Bool {
    new.estimate.isNear(old.estimate, from: 10, to: 1000)
  }

  private func isChange(_ mention: Mention) -> Bool {
    mention.isDifference && isExact(mention) && !mention.has([.each, .part, .respective])
      && (mention.isAmount || mention.isRate || mention.kind == .points)
      && !(mention.isRate && mention.remarks.contains(.comparable))
  }

  private func isExact(_ mention: Mention) -> Bool {
    mention.quantity.approximation == nil && !mention.isCell && !mention.isListed
      && mention.value > .zero
  }

  private func isLevel(_ mention: Mention) -> Bool {
    isExact(mention) && !mention.isAttribute && (mention.isAmount || mention.isRate)
      && !(mention.isDifference && mention.kind != .count && mention.kind != .money
        && mention.kind != .number)
  }

  /// What something may have come to: the numbers before that are neither changes nor of an earlier time, the nearest
  /// first.
  private func levels(before index: Int, like old: Mention) -> [Int] {
    let change = mentions[index]
    let near = mentions[..<index].indices.reversed().prefix {
      mentions[$0].sentence >= change.sentence - 1 && index - $0 < 7
    }
    return near.filter {
      let new = mentions[$0]
      return new.measures(like: old) && isLevel(new) && !new.isDifference
        && (!new.isReference || new.has(.to)) && !new.has([.by, .part])
        && !(new.depth > change.depth && new.year != nil)
    }
  }

  /// Whether nothing between the value and its change names anything else.
  private func isSame(_ index: Int, _ new: Int) -> Bool {
    let (change, level) = (mentions[index], mentions[new])
    let between = mentions[(new + 1)..<index]
    let isApart = between.contains {
      $0.isAmount && !$0.isDifference && !$0.isReference && $0.depth == change.depth
    }
    let named = change.noun.split(separator: " ").map(String.init).filter {
      words.cues(of: $0).isEmpty && !words.functionWords.contains($0)
        && !words.prepositions.contains($0)
    }
    let own = level.noun + " " + level.head + " " + level.quantity.unit
    // The fourth quarter was 21.5% up on the third and 9.5% higher than the €66.0m: what is said second is of something
    // that stands in its own sentence.
    let isFirst =
      level.sentence == change.sentence || mentions[index - 1].sentence < change.sentence
    return !isApart && isFirst && (named.isEmpty || words.share(change.noun, own))
  }
}
