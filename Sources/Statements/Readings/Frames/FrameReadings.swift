internal import DocumentModel

/// By 12%, from 400 to 448; 45, or 12%, more than a year before; 132 of the 307, or 43%: numbers that stand beside each
/// other in a frame which leaves no doubt what each of them is, whatever the verb; in a language that parts words.
struct FrameReadings {
  let mentions: [Mention]
  let words: StatementWords
  let derived: DerivedReadings

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
    derived = DerivedReadings(passage)
  }

  var all: [Reading] {
    guard words.partsWords else { return [] }
    return mentions.indices.flatMap { index -> [Reading] in
      let subject = mentions[index]
      guard isExact(subject), !subject.isListed, !subject.isCell, !subject.isNegative,
        !subject.has([.plan, .respective])
      else { return [] }
      let found =
        [
          step(index), comparison(index), bracket(index), alternative(index), lead(index),
          share(index), bases(index), reversed(index), brackets(index), increase(index),
          ofThese(index), namedShare(index), increaseOfBefore(index), changeOfBefore(index),
          changeAhead(index), theseWere(index), remaining(index), pointsTo(index),
        ] + framesOfLevels(index)
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
      && !rate.has([.otherPrices, .spread]) && !words.rates.contains { rate.noun.hasSuffix($0) }
  }

  /// The change that a rate says; `wild` is how sure it is where no slip of the hand explains why it does not fit.
  func change(
    _ rate: Mention, from old: Mention, to new: Mention, wild: Reading.Strength = .weak
  ) -> Reading? {
    reading(.change, rate, ("from", old), ("to", new), wild: wild) {
      rate, old, new throws(ArithmeticFault) in
      try ((new - old).magnitude() / old).overlaps(rate)
    }
  }

  /// A rate with the two amounts it is computed from: sure where one slip of the hand explains why they do not fit,
  /// else as sure as `wild` says.
  func reading(
    _ kind: StatementKind, _ rate: Mention, _ first: (role: String, number: Mention),
    _ second: (role: String, number: Mention), wild: Reading.Strength = .weak,
    fits: (_ rate: Estimate, _ first: Estimate, _ second: Estimate) throws(ArithmeticFault) -> Bool
  ) -> Reading? {
    guard let wanted = try? Estimate(rate: rate) else { return nil }
    let (one, other) = (first.number, second.number)
    let digits = NearMiss.digits([rate, one, other]) { numbers throws(ArithmeticFault) in
      try fits(numbers[0], numbers[1], numbers[2])
    }
    // Underlying sales, excluding fuel: what is left out of the numbers may be left out of the rate alone.
    let isComparable = rate.remarks.contains(.comparable)
    let sure: Reading.Strength =
      isComparable ? (digits ?? 0 > 3 ? .likely : .weak) : digits == nil ? wild : .strong
    return Reading(
      kind, [first.role: [one], second.role: [other], "rate": [rate]], subject: rate, strength: sure
    ) { () throws(ArithmeticFault) in
      try fits(wanted, one.estimate, other.estimate)
    }
  }
}
