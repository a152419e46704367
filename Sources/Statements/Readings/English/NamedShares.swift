internal import DocumentModel

/// 21,969, a market share of 26.5%: a share, the number right before it, and a greater one in the sentences before.
///
/// In a language that parts words: registrations were 82,908.
/// Any greater number explains it; that none does counts only where a slip of the hand is the reason.
struct NamedShares {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords, mentions.count > 2 else { return [] }
    return mentions.indices.dropFirst(2).flatMap(readings)
  }

  private func readings(of index: Int) -> [Reading] {
    let rate = mentions[index]
    guard rate.isRate, rate.has(.share) || rate.headCues.contains(.share), rate.value > .zero,
      rate.value < .one, !rate.isDifference, !rate.isCell, rate.digits > 1,
      rate.quantity.approximation == nil,
      !rate.has([.from, .base, .compare, .plan, .greater, .less, .respective]),
      let last = mentions[..<index].lastIndex(where: { $0.isAmount }),
      isPart(mentions[last]), mentions[last].sentence == rate.sentence,
      rate.separator <= .comma, mentions[last].depth == rate.depth
    else { return [] }
    let part = mentions[last]
    let wholes = mentions.filter {
      $0.isAmount && $0.measures(like: part) && $0.value > part.value && $0.range != part.range
        && abs($0.sentence - rate.sentence) < 3 && !$0.isDifference
    }
    let held = wholes.first { fits(part, $0, rate) }
    if let held { return reading(part, held, rate, .weak, true) }
    let meant = wholes.last {
      $0.sentence <= rate.sentence && $0.range.lowerBound < part.range.lowerBound && !$0.isBase
        && !$0.has([.compare, .plan, .each]) && $0.depth <= part.depth
    }
    guard let meant else { return [] }
    let digits =
      NearMiss.digits([part, meant, rate]) { numbers throws(ArithmeticFault) in
        try (numbers[0] / numbers[1]).overlaps(numbers[2])
      } ?? 0
    let slip = SlipEvidence.share([part], of: meant, rate)
    let isMeant = digits > 2 && (slip.isSwap || slip.chance < Self.mostChance)
    return reading(part, meant, rate, isMeant ? .likely : .weak, false)
  }

  private func isPart(_ part: Mention) -> Bool {
    part.value > .zero && !part.isDifference && part.quantity.approximation == nil
      && !part.isBase && !part.has([.plan, .each, .compare])
  }

  private func fits(_ part: Mention, _ whole: Mention, _ rate: Mention) -> Bool {
    do throws(ArithmeticFault) {
      return try (part.estimate / whole.estimate).overlaps(Estimate(rate: rate))
    } catch {
      return true
    }
  }

  private func reading(
    _ part: Mention, _ whole: Mention, _ rate: Mention, _ strength: Reading.Strength, _ holds: Bool
  ) -> [Reading] {
    let reading = Reading(
      .rate, ["part": [part], "whole": [whole], "rate": [rate]], subject: rate, strength: strength
    ) { () throws(ArithmeticFault) in holds }
    return reading.map { [$0] } ?? []
  }

  /// How often numbers without any relation may seem to be a part, its whole and their rate.
  private static let mostChance = 0.15
}
