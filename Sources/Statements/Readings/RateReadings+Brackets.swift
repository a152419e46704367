internal import DocumentModel

extension RateReadings {
  /// Whether a rate beside two numbers is said to be of something else: (45% by value), on average 3 of 4,
  /// sales rose in 20 of the 30 shops (15%).
  func isRemark(_ rate: Mention, _ part: Mention, _ whole: Mention) -> Bool {
    guard words.partsWords else { return false }
    let isOther = rate.headCues.contains(.qualifier) && !part.has(.qualifier)
    let isGrowth = rate.depth > part.depth && part.has([.rise, .fall])
    // Of 0.84, 44 of 50 are no parts.
    if part.quantity.value < .one { return true }
    let isExcess = part.estimate.low > whole.estimate.high && rate.quantity.value <= .one
    // Two thirds of losses occurred in 3 of the 19 zones: the rate is of what stands behind it.
    let isOfHead =
      part.quantity.range.lowerBound > rate.quantity.range.upperBound && part.depth == rate.depth
      && (rate.isReference
        || whole.isBehindSlash && !part.isBehindColon
          && (!rate.head.isEmpty && part.separator <= .list || part.isJoined
            || part.separator == .none))
    // Five of the nine sites met the 95% standard.
    let isTarget = rate.headCues.contains(.plan) && !part.has(.plan) && !whole.has(.plan)
    return isOther || isGrowth || part.has(.each) || isExcess || isOfHead || isTarget
  }

  /// 70% (30 of the 40 barns); 12 of 48 (30%): a rate in brackets and its two numbers beside each other.
  func isBound(_ index: Int, _ part: Int, _ whole: Int) -> Bool {
    guard words.partsWords, part == whole - 1, mentions[whole].isBehindSlash,
      words.whole(behind: mentions[index]) == nil
    else { return false }
    return index == whole + 1 && mentions[index].depth > mentions[whole].depth
      || index == part - 1 && mentions[part].depth > mentions[index].depth
  }

  /// Three of the four lifts (75%): whether nothing says that the rate is what is left.
  func saysNoRest(_ rate: Mention, _ part: Mention, _ whole: Mention) -> Bool {
    !whole.headCues.contains(.negation) && rate.noun.isEmpty && rate.head.isEmpty
      && rate.cues.isEmpty && part.head.isEmpty
      && part.cues.isDisjoint(with: [.plain, .negation, .remainder, .fault, .others])
  }

  /// Female 61 (54.5%), male 51 (45.5%); n = 112: a part of what was asked.
  func isOfSample(_ index: Int, _ part: Int, _ whole: Int) -> Bool {
    let (rate, a, b) = (mentions[index], mentions[part], mentions[whole])
    return words.partsWords && words.samples.contains(b.noun) && whole > index && part == index - 1
      && rate.depth > a.depth && rate.noun.isEmpty && b.depth == a.depth
  }

  /// A recall of 0.84, detecting 44 of 50: a rate that is written as a number.
  func isDecimal(_ number: Mention) -> Bool {
    words.partsWords && number.quantity.kind == .number && number.unit.isEmpty
      && number.quantity.value < .one && number.quantity.decimals > 1
      && words.rates.contains(where: number.noun.hasSuffix)
  }

  /// Of the 500 letters, 400 came by van (80%) and 50 by boat (10%): one of several parts of a whole, the
  /// first of which has the rate that it should.
  func isInRow(_ index: Int, _ part: Int, _ whole: Int) -> Bool {
    let (rate, a, b) = (mentions[index], mentions[part], mentions[whole])
    guard words.partsWords, b.has(.ofWhole), !b.isBehindSlash, b.separator != .none,
      part == index - 1, part > whole + 2, rate.depth > a.depth, a.depth == b.depth,
      a.sentence == b.sentence, !a.has([.part, .ofWhole]),
      mentions[whole + 2].isRate, mentions[whole + 2].depth > b.depth,
      let first = try? mentions[whole + 1].estimate / b.estimate,
      let wanted = try? Estimate(rate: mentions[whole + 2]), first.overlaps(wanted)
    else { return false }
    return mentions[(whole + 1)...part].allSatisfy {
      $0.isRate && $0.depth > b.depth || $0.measures(like: b) && !$0.has([.part, .ofWhole])
    }
  }

  /// Of which 100 (30%) had a crack; 32 guests (5% of the 1,600): a part and its rate behind it in brackets.
  func isPlain(_ index: Int, _ part: Int, _ whole: Int) -> Bool {
    let (rate, a, b) = (mentions[index], mentions[part], mentions[whole])
    guard words.partsWords, part == index - 1, rate.depth > a.depth, rate.noun.isEmpty,
      rate.separator == .none, !a.has([.each, .base, .rise, .fall, .plan]),
      a.quantity.approximation == nil, b.quantity.approximation == nil
    else { return false }
    if whole == index + 1 { return b.has(.ofWhole) && b.separator == .none && !isAside(a, b) }
    guard whole == part - 1, a.sentence == b.sentence, b.depth == a.depth,
      words.whole(behind: rate) == nil, !b.isBehindSlash, !b.has([.part, .each, .base])
    else { return false }
    return a.has([.part, .openList]) && a.separator == .comma
      || b.has(.ofWhole) && b.separator == .stop && b.noun.isEmpty && a.noun.isEmpty
  }

  /// 3 cars (40% of the 60 guests came by train): brackets that speak of something else.
  func isAside(_ part: Mention, _ whole: Mention) -> Bool {
    let (unit, other) = (part.quantity.unit, whole.quantity.unit)
    return !unit.isEmpty && !other.isEmpty && unit != other && whole.depth > part.depth
      && whole.head.contains(" ")
  }
}
