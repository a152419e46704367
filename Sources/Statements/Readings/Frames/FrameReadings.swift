internal import DocumentModel

/// By 12%, from 400 to 448; 45, or 12%, more than a year before; 132 of the 307, or 43%: numbers that stand beside each
/// other in a frame which leaves no doubt what each of them is, whatever the verb; in a language that parts words.
struct FrameReadings {
  let mentions: [Mention]
  let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords else { return [] }
    return mentions.indices.flatMap { index -> [Reading] in
      let subject = mentions[index]
      guard isExact(subject), !subject.isListed, !subject.isCell, !subject.isNegative,
        !subject.has([.plan, .respective])
      else { return [] }
      let found = [
        step(index), comparison(index), bracket(index), alternative(index), lead(index),
        share(index), bases(index),
      ]
      return found.compactMap {
        var reading = $0
        reading?.isFirm = true
        reading?.isBound = true
        return reading
      }
    }
  }

  /// The mention at a place, if it stands in the sentence of another one.
  func neighbour(_ place: Int, of index: Int) -> Mention? {
    guard mentions.indices.contains(place), mentions[place].sentence == mentions[index].sentence
    else { return nil }
    return mentions[place]
  }

  func isExact(_ mention: Mention) -> Bool { mention.quantity.approximation == nil }

  /// Whether a number is a plain value, greater than nothing, that others may be computed from.
  func isValue(_ mention: Mention) -> Bool {
    isExact(mention) && mention.value > .zero && !mention.isAttribute && !mention.isListed
      && !mention.isCell && !mention.isNegative && !mention.has([.plan, .respective])
  }

  /// Whether two numbers measure one thing; the second may leave it to the first: 7,330 sales, 1,482 or 25.3% more.
  func isOfSame(_ number: Mention, _ bare: Mention) -> Bool {
    let isBare =
      number.kind == .count && bare.kind == .count && bare.unit.isEmpty && bare.head.isEmpty
    return number.measures(like: bare) || isBare
  }

  /// Whether a rate may be that of two amounts beside it: not for each year, at constant prices, beside a target, or a
  /// share of something else (from $8.7m to $7.8m, or 8.3% of spending).
  func isPlainRate(_ rate: Mention) -> Bool {
    let behind = rate.headCues
    return rate.kind == .percent && !rate.quantity.unit.isEmpty
      && !rate.has([.to, .from, .part, .each, .share]) && rate.each == nil
      // 3% annually, but not 3% in a year
      && words.timesNamed[rate.head] == nil
      && words.whole(behind: rate) == nil
      && behind.isDisjoint(with: [.each, .plan, .comparable, .spread, .part])
      && !rate.has([.comparable, .spread]) && !words.rates.contains { rate.noun.hasSuffix($0) }
  }

  /// The change that a rate says, and how sure it is: sure where one slip of the hand explains why it does not fit.
  func change(
    _ rate: Mention, from old: Mention, to new: Mention, plain: Reading.Strength = .strong,
    wild: Reading.Strength = .weak
  ) -> Reading? {
    func fits(_ numbers: [Estimate]) throws(ArithmeticFault) -> Bool {
      try ((numbers[2] - numbers[1]).magnitude() / numbers[1]).overlaps(numbers[0])
    }
    guard let wanted = try? Estimate(rate: rate) else { return nil }
    let isSlip = NearMiss.digits([rate, old, new], fits: fits) != nil
    return Reading(
      .change, ["from": [old], "to": [new], "rate": [rate]], subject: rate,
      strength: isSlip ? plain : wild
    ) { () throws(ArithmeticFault) in
      try fits([wanted, old.estimate, new.estimate])
    }
  }
}
