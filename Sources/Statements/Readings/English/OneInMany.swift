internal import DocumentModel

/// Of the 306 ships attacked, 34 were boarded, one in nine: a part of a whole, and its share told as one in so many; in a
/// language that parts words.
struct OneInMany {
  private let mentions: [Mention]

  init(_ passage: Passage) {
    mentions = passage.mentions
  }

  var all: [Reading] {
    guard mentions.count > 2 else { return [] }
    return mentions.indices.compactMap(reading)
  }

  private func reading(at index: Int) -> Reading? {
    let share = mentions[index]
    guard share.kind == .percent, share.quantity.unit.isEmpty, share.value < .one,
      share.value.numerator == 1, share.value.denominator > 2, !share.isDifference,
      !share.has([.base, .compare, .from, .to])
    else { return nil }
    // In brackets behind it, or right before it.
    let next = index + 1 < mentions.count ? mentions[index + 1] : nil
    let behind = next.flatMap {
      $0.depth > share.depth && $0.sentence == share.sentence && $0.separator == .none ? $0 : nil
    }
    let before =
      index > 0 && share.separator == .comma && share.noun.isEmpty ? mentions[index - 1] : nil
    guard let part = behind ?? before, isCount(part), part.sentence == share.sentence else {
      return nil
    }
    let wholes = mentions[..<index].filter {
      $0.range != part.range && isCount($0) && $0.sentence >= share.sentence - 1
        && $0.value > part.value
    }
    guard !wholes.isEmpty,
      let low = try? share.value * Rational(88, over: 100),
      let high = try? share.value * Rational(113, over: 100)
    else { return nil }
    let wanted = Estimate(share.value, from: low, to: high)
    let found = wholes.compactMap { whole -> Reading? in
      let digits = NearMiss.digits([part]) { numbers throws(ArithmeticFault) in
        try (numbers[0] / whole.estimate).overlaps(wanted)
      }
      var reading = Reading(
        .rate, ["part": [part], "whole": [whole], "rate": [share]], subject: share,
        strength: digits ?? 0 > 1 ? .likely : .weak
      ) { () throws(ArithmeticFault) in try (part.estimate / whole.estimate).overlaps(wanted) }
      reading?.isFirm = true
      if digits ?? 0 > 1 { reading?.suspects = [part.numberRange.lowerBound] }
      return reading
    }
    return found.first(where: \.holds) ?? found.first { $0.strength > .weak }
  }

  private func isCount(_ number: Mention) -> Bool {
    number.isAmount && number.kind != .money && !number.isDifference && number.digits > 1
      && number.quantity.approximation == nil && !number.has([.base, .compare, .from, .each])
  }
}
