internal import DocumentModel

/// 40 of 120 posts (about a third); of the 120 schools, 23 were closed, just over 40%: a rate that is not exact, beside the
/// part and whole that it is of; in a language that parts words.
///
/// What is said in round words is objected to only where it is far off.
struct ApproximateRates {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords else { return [] }
    return mentions.indices.compactMap(reading)
  }

  private func reading(at index: Int) -> Reading? {
    let rate = mentions[index]
    guard rate.kind == .percent, rate.value > .zero, rate.value < .one, !rate.isDifference,
      rate.quantity.approximation != nil || rate.quantity.unit.isEmpty, rate.noun.isEmpty,
      rate.each == nil, !rate.has([.plan, .base, .from, .to, .compare, .greater, .less, .part]),
      rate.headCues.isDisjoint(with: [.compare, .plan, .each]), let pair = pair(of: index),
      let range = range(of: rate)
    else { return nil }
    let (part, whole) = pair
    guard isPlain(part, isPart: true), isPlain(whole), part.measures(like: whole),
      part.value <= whole.value,
      !part.has(.each), !whole.has(.part)
    else { return nil }
    var reading = Reading(
      .rate, ["part": [part], "whole": [whole], "rate": [rate]], subject: rate, strength: .likely
    ) { () throws(ArithmeticFault) in
      try (part.estimate / whole.estimate).overlaps(range)
    }
    reading?.isFirm = true
    return reading
  }

  /// The part and whole that the place of a rate gives it.
  private func pair(of index: Int) -> (Mention, Mention)? {
    let rate = mentions[index]
    func own(_ place: Int) -> Mention? {
      mentions.indices.contains(place) && mentions[place].sentence == rate.sentence
        ? mentions[place] : nil
    }
    let isSaid =
      rate.separator == .comma && (rate.has(.result) || rate.cues.isSubset(of: .filler))
    let isOfOther =
      words.whole(behind: rate).map { !$0.isEmpty && !words.takenUp.contains($0[0]) } ?? false
    if let part = own(index - 2), let whole = own(index - 1), !isOfOther {
      let isBracket = rate.depth == whole.depth + 1 && rate.separator == .none
      // 40 of 120 (about a third); 40 of 120, or about a third
      if whole.isBehindSlash, whole.separator == .none, part.depth == whole.depth,
        isBracket || rate.depth == whole.depth && isSaid && (rate.has(.result) || isLast(rate))
      {
        return (part, whole)
      }
      // Of the 120 schools, 23 were closed, about a fifth
      let (first, second) = (part, whole)
      if first.has(.ofWhole), !first.isBehindSlash, first.noun.isEmpty, second.separator == .comma,
        first.depth == second.depth, !second.has([.part, .ofWhole, .openList]),
        isBracket || rate.depth == second.depth && isSaid
      {
        return (second, first)
      }
    }
    // £1.2m, about a quarter of our total expenditure of £4.9m
    if let part = own(index - 1), let whole = own(index + 1), rate.separator == .comma,
      rate.quantity.approximation != nil, rate.depth == part.depth, whole.depth == part.depth,
      whole.separator == .none, whole.has(.ofWhole) || whole.isBehindSlash,
      rate.behind.first.map({ words.cues(of: $0).contains(.ofWhole) }) ?? false
    {
      return (part, whole)
    }
    // about a third (40 of 120)
    if let part = own(index + 1), let whole = own(index + 2),
      part.depth == rate.depth + 1
        || part.depth == rate.depth && part.separator == .comma && part.cues.isSubset(of: .filler)
          && rate.quantity.approximation != nil,
      whole.isBehindSlash, whole.depth == part.depth, part.separator == .none, part.noun.isEmpty
    {
      return (part, whole)
    }
    return nil
  }

  /// 4,310 of the 8,200 staff, just over half.
  private func isLast(_ rate: Mention) -> Bool {
    rate.behind.isEmpty && rate.quantity.approximation != nil && rate.cues.isSubset(of: .filler)
  }

  private func isPlain(_ mention: Mention, isPart: Bool = false) -> Bool {
    mention.isAmount && mention.value > .zero && !mention.isAttribute && !mention.isListed
      && !mention.isDifference && !mention.has([.plan, .base, .compare])
      // We heard from 312 of 740 tenants.
      && (isPart || !mention.has(.from))
  }

  /// What may be called so, in hundredths of what is said.
  private func range(of rate: Mention) -> Estimate? {
    let (low, high): (Int128, Int128) =
      switch rate.quantity.approximation {
      case .over: (96, 130)
      case .under: (75, 104)
      case .about: (82, 120)
      case nil: (85, 117)
      }
    do throws(ArithmeticFault) {
      let point = try Rational(2, over: 100)
      return Estimate(
        rate.value, from: try rate.value * Rational(low, over: 100) - point,
        to: try rate.value * Rational(high, over: 100) + point)
    } catch {
      return nil
    }
  }
}
