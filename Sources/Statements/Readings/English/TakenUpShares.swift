internal import DocumentModel

/// 72 recommendations. More than half of those are open (40 recommendations): a share of what the sentence before counts, and
/// in brackets behind it how many they are; in a language that parts words.
struct TakenUpShares {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords, mentions.count > 2 else { return [] }
    return mentions.indices.dropFirst().dropLast().compactMap(reading)
  }

  private func reading(at index: Int) -> Reading? {
    let (rate, part) = (mentions[index], mentions[index + 1])
    guard rate.isRate, !rate.isDifference, rate.value > .zero, rate.value < .one,
      part.isAmount, part.depth == rate.depth + 1, part.separator == .none, part.noun.isEmpty,
      part.cues.isEmpty, part.quantity.approximation == nil, part.value > .zero,
      takesUp(rate) || takesUp(part, behindBracketOf: rate), !rate.has([.plan, .base, .each])
    else { return nil }
    let wholes = mentions[..<index].filter {
      rate.sentence - $0.sentence < 2 && $0.isAmount && $0.depth == 0 && $0.measures(like: part)
        && !$0.isDifference && !$0.has([.base, .plan, .each, .from, .compare])
        && $0.value > part.value && !($0.isInWords && $0.value < Rational(13))
    }
    guard wholes.count == 1, let whole = wholes.first, let range = range(of: rate) else {
      return nil
    }
    return Reading(
      .rate, ["part": [part], "whole": [whole], "rate": [rate]], subject: rate, strength: .likely
    ) { () throws(ArithmeticFault) in
      try (part.estimate / whole.estimate).overlaps(range)
    }
  }

  private func takesUp(_ rate: Mention) -> Bool {
    rate.behind.count > 1 && words.cues(of: rate.behind[0]).contains(.ofWhole)
      && words.takenUp.contains(rate.behind[1])
  }

  /// Over 40% (66 GW) of these additions.
  private func takesUp(_ part: Mention, behindBracketOf rate: Mention) -> Bool {
    rate.has(.part) && rate.headCues.contains(.part)
  }

  /// What may be called so: a share that is passed is no less, whatever it is rounded to.
  private func range(of rate: Mention) -> Estimate? {
    do throws(ArithmeticFault) {
      let half = try Rational(1, over: 200)
      switch rate.quantity.approximation {
      case .over:
        return Estimate(
          rate.value, from: try rate.value - half, to: try rate.value * Rational(3, over: 2))
      case .under:
        return Estimate(
          rate.value, from: try rate.value * Rational(2, over: 3), to: try rate.value + half)
      case .about: return nil
      case nil: return rate.quantity.unit.isEmpty ? nil : try Estimate(rate: rate)
      }
    } catch {
      return nil
    }
  }
}
