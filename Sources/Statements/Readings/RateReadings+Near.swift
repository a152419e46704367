internal import DocumentModel

/// 受检的1860家机构里，有1693家落实了要求，达标机构占到了94.6%: a rate right behind the only two numbers of its kind, which is
/// not far from theirs; in a language that does not part words.
extension RateReadings {
  func isNearby(_ index: Int, _ part: Int, _ whole: Int) -> Bool {
    let (rate, a, b) = (mentions[index], mentions[part], mentions[whole])
    guard !words.partsWords, !rate.isCell, part < index, whole < index,
      !rate.has([.base, .part, .each, .compare, .rise, .fall, .greater, .less, .respective]),
      !a.has([.base, .each, .rise, .fall, .compare, .whole, .respective]), !a.isBase,
      !b.has([.base, .each, .rise, .fall, .compare, .opening, .respective]),
      [rate, a, b].allSatisfy({ $0.quantity.approximation == nil }),
      rate.depth == a.depth, a.depth == b.depth,
      a.estimate.high < b.estimate.low, !isIncluded(whole, in: part), !isOfBoth(index),
      !words.outsideRates.contains(where: rate.noun.hasSuffix),
      areOnly(index, part, whole), !mentions[(part + 1)..<index].contains(where: \.isRate)
    else { return false }
    let isInverse = part < whole
    // 甲1,159万元，占76%；乙362万元，占24%: each is a part of something else.
    if whole < part, a.sentence == b.sentence,
      a.separator > .comma
        || mentions[(whole + 1)..<part].contains(where: { $0.isRate || $0.has(.share) })
    {
      return false
    }
    if isInverse, !(b.has(.plan) && a.has(.actual)) { return false }
    guard isMeant(rate, a, b) else { return false }
    do throws(ArithmeticFault) {
      let distance = try (a.estimate / b.estimate - rate.estimate).magnitude()
      let most = try Rational(a.sentence == rate.sentence ? 11 : 6, over: 100)
      return distance.low < most
    } catch {
      return false
    }
  }

  /// Whether the two are the only ones of their kind before the rate, in its sentence or that and the one before.
  private func areOnly(_ index: Int, _ part: Int, _ whole: Int) -> Bool {
    let (rate, a) = (mentions[index], mentions[part])
    let first = min(a.sentence, mentions[whole].sentence)
    guard first >= rate.sentence - 2, a.sentence >= rate.sentence - 1,
      rate.sentence == a.sentence || isFirst(index)
    else {
      return false
    }
    let alike = mentions.indices.filter {
      $0 < index && mentions[$0].sentence >= first && mentions[$0].measures(like: a)
        && !mentions[$0].isDifference && mentions[$0].depth == a.depth
    }
    return Set(alike) == [part, whole] && (rate.sentence > a.sentence || rate.separator <= .comma)
      && !mentions[(max(part, whole) + 1)..<index].contains { $0.isAmount && !$0.isDifference }
  }

  /// Whether a number is the first one of its sentence.
  private func isFirst(_ index: Int) -> Bool {
    index == 0 || mentions[index - 1].sentence < mentions[index].sentence
  }

  /// Whether the name of the rate is of the two.
  private func isMeant(_ rate: Mention, _ a: Mention, _ b: Mention) -> Bool {
    let (own, other) = (a.noun + a.head, b.noun + b.head)
    // 开工面积占计划的93.2%
    if words.amounts.contains(where: { rate.noun.contains($0) && !(own + other).contains($0) }) {
      return false
    }
    if rate.has(.plan), a.has(.actual), !a.has(.plan) { return true }
    let isRest =
      !a.cues.union(a.headCues).isDisjoint(with: [.negation, .remainder]) && !rate.has(.negation)
    if let stem = words.stem(of: rate.noun) ?? words.degree(of: rate.noun) {
      if rate.has(.share), stem.isEmpty { return true }
      guard !stem.isEmpty, !isRest else { return false }
      let isShared = words.share(stem, own)
      let isOverall = words.overall.contains(where: rate.noun.contains)
      if rate.has(.qualifier), !a.has(.qualifier), !(isShared && isOverall) { return false }
      let isOut = a.has(.outgoing) && rate.has(.outgoing) && !b.has(.outgoing)
      // 已支出2,252万元，预算执行率85.0%
      let isDone = a.has([.actual, .outgoing]) && words.doing.contains(where: stem.hasSuffix)
      return isShared || isOut || isDone
        || stem.contains { own.contains($0) && !other.contains($0) }
    }
    guard rate.has(.share) || !rate.cues.isDisjoint(with: [.outgoing, .passing]) else {
      return false
    }
    // 占全市的58.9%
    return rate.noun.count < 3 || words.share(rate.noun, own + other)
  }

  /// In hundredths of a rate, what a slip may make of it.
  private static let slips = [(25, 400), (9, 11), (900, 1100), (9900, 10_100)].map {
    Estimate.Band(from: $0.0, to: $0.1)
  }

  /// Whether a rate is so far from that of two numbers that no slip makes one of the other: a fourth of it, and no
  /// point has moved.
  func isFar(_ rate: Mention, _ a: Mention, _ b: Mention) -> Bool {
    guard !words.partsWords, let share = try? a.estimate / b.estimate else { return false }
    return !share.isNear(rate.estimate, in: Self.slips)
  }
}
