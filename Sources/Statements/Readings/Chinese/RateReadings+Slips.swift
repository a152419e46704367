internal import DocumentModel

/// A rate right behind a number, which a slip of the hand makes no rate of it and the number that it is a part of; in a
/// language that does not part words.
extension RateReadings {
  /// Whether the order of the numbers, or the name of the rate, says that it is that of the two.
  func isBehind(_ index: Int, _ part: Int, _ whole: Int) -> Bool {
    let (rate, a, b) = (mentions[index], mentions[part], mentions[whole])
    let other: Cues = [
      .base, .each, .rise, .fall, .compare, .respective, .plan, .greater, .less, .from,
    ]
    guard !words.partsWords, !rate.isCell, whole < part, part < index,
      a.sentence == rate.sentence, b.sentence >= a.sentence - 1,
      ![rate, a, b].contains(where: { $0.has(other) || $0.quantity.approximation != nil }),
      b.estimate.low > a.estimate.high, b.depth <= a.depth, !isIncluded(whole, in: part),
      !words.outsideRates.contains(where: rate.noun.hasSuffix),
      // Nothing else of the kind stands between part and rate.
      !mentions[(part + 1)..<index].contains(where: { $0.isAmount || $0.depth > a.depth }),
      rate.separator <= .comma, rate.depth >= a.depth
    else { return false }
    let name = a.noun + a.head
    let isOwn =
      rate.noun.isEmpty && (rate.has(.share) || rate.depth > a.depth) && part == index - 1
    let stem = words.stem(of: rate.noun).map { $0.suffix(2) } ?? ""
    let isNamed =
      !stem.isEmpty && stem.contains(where: name.contains)
      && a.has(.negation) == rate.has(.negation) && !rate.has(.qualifier)
    let isOfNamed = rate.has(.share) && rate.noun.count > 1 && words.share(rate.noun, b.noun)
    guard isOwn || isNamed || isOfNamed else { return false }
    // The whole is the first of its kind, or the nearest one.
    let alike = mentions[..<part].indices.filter {
      mentions[$0].measures(like: a) && mentions[$0].sentence >= b.sentence
        && !mentions[$0].isDifference && mentions[$0].depth <= a.depth
    }
    return isOfNamed || alike.first == whole || alike.last == whole
      || alike.isEmpty && part == whole + 1
  }
}

extension Reading {
  /// Makes a rate likely that its place speaks for and of which one number is off by a slip.
  mutating func weigh(_ part: Mention, _ whole: Mention, _ rate: Mention, _ isBehind: Bool) {
    guard strength == .weak, !holds, isBehind else { return }
    let evidence = SlipEvidence.share([part], of: whole, rate)
    guard evidence.chance < 0.25 else { return }
    strength = .likely
    suspects = evidence.suspects
  }
}
