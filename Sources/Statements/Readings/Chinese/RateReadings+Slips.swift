internal import DocumentModel

/// A rate right behind a number, which a slip of the hand makes no rate of it and the number that it is a part of; in a
/// language that does not part words.
extension RateReadings {
  /// 死亡19例，同期活产9642例，死亡率1.97‰: the part before its whole, named as the rate is.
  func isInverse(_ index: Int, _ part: Int, _ whole: Int) -> Bool {
    let (rate, a, b) = (mentions[index], mentions[part], mentions[whole])
    let other: Cues = [.base, .each, .rise, .fall, .compare, .plan, .from, .whole, .opening]
    guard !words.partsWords, part == whole - 1, whole == index - 1, rate.separator == .comma,
      a.sentence == rate.sentence, b.sentence == rate.sentence, a.depth == rate.depth,
      b.depth == rate.depth, !rate.has(.qualifier),
      ![rate, a, b].contains(where: { $0.has(other) || $0.quantity.approximation != nil }),
      b.estimate.low > a.estimate.high, let stem = words.stem(of: rate.noun)
    else { return false }
    return words.share(stem, a.noun, besides: b.noun) && !a.has(.negation)
  }

  /// Whether the order of the numbers, or the name of the rate, says that it is that of the two.
  func isBehind(_ index: Int, _ part: Int, _ whole: Int) -> Bool {
    let (rate, a, b) = (mentions[index], mentions[part], mentions[whole])
    let other: Cues = [
      .base, .each, .rise, .fall, .compare, .respective, .plan, .greater, .less, .from,
    ]
    guard !words.partsWords, !rate.isCell, whole < part, part < index,
      a.sentence == rate.sentence, b.sentence >= a.sentence - 1,
      ![rate, a, b].contains(where: {
        // 从4376份问卷来看
        $0.has($0.range == b.range ? other.subtracting(.from) : other)
          || $0.quantity.approximation != nil
      }), b.estimate.low > a.estimate.high, b.depth <= a.depth, !isIncluded(whole, in: part),
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

extension RateReadings {
  /// 1862份（42.6%），1745份（39.9%），604份（13.8%）: whether other numbers of the sentence have their shares of the same whole.
  func isInRowOfShares(_ index: Int, _ part: Int, _ whole: Int) -> Bool {
    let rate = mentions[index]
    guard !words.partsWords, part == index - 1, rate.noun.isEmpty,
      mentions[part].depth <= rate.depth
    else { return false }
    let alike = mentions.indices.dropFirst().filter {
      $0 != index && mentions[$0].isRate && mentions[$0].sentence == rate.sentence
        && mentions[$0].depth == rate.depth && mentions[$0].noun.isEmpty
        && mentions[$0 - 1].measures(like: mentions[part]) && $0 - 1 != whole
        && mentions[$0 - 1].depth == mentions[part].depth
        && mentions[$0].has(.share) == rate.has(.share)
    }
    return !alike.isEmpty
      && alike.allSatisfy { place in
        guard let share = try? mentions[place - 1].estimate / mentions[whole].estimate,
          let wanted = try? Estimate(rate: mentions[place])
        else { return false }
        return share.overlaps(wanted)
      }
  }
}

extension Reading {
  /// Makes a rate likely that its place speaks for and of which one number is off by a slip.
  mutating func weigh(
    _ part: Mention, _ whole: Mention, _ rate: Mention, _ isBehind: Bool, isInRow: Bool = false
  ) {
    guard strength == .weak, !holds, isBehind else { return }
    if isInRow {
      strength = .likely
      return
    }
    let evidence = SlipEvidence.share([part], of: whole, rate)
    guard evidence.chance < 0.25 else { return }
    strength = .likely
    self.suspects = evidence.suspects
  }
}
