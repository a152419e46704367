internal import DocumentModel

/// 满意率为96.5%，同比上升1.5%: percentages of percentages, where points are meant; and the other way
/// round.
struct PointsReadings {
  let mentions: [Mention]
  let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    mentions.indices.compactMap { index in
      let change = mentions[index]
      if let found =
        lostSign(at: index) ?? lostBeside(at: index) ?? lostPoints(at: index)
        ?? permille(at: index) ?? difference(at: index) ?? apart(at: index)
        ?? pointsOfAmount(at: index)
      {
        return found
      }
      guard change.isDifference, change.kind == .points || change.isRate else { return nil }
      if let pair = pair(at: index) { return pair }
      return reading(of: index)
    }
  }

  func reading(of index: Int) -> Reading? {
    let change = mentions[index]
    let before = mentions[..<index].indices.reversed().prefix {
      mentions[$0].sentence == change.sentence
    }
    // 及格率88.0%，比上学期（90.5%）下降2.5%: what stands in brackets is passed over.
    let last = (before.first { words.partsWords || mentions[$0].depth <= change.depth })
      .map { mentions[$0] }
    let namesRate =
      isRate(change.noun) && !words.isOfGrowth(change.noun)
      && !words.plainRates.contains(where: change.noun.hasSuffix)
    let followsRate =
      change.noun.isEmpty
      && (last.map {
        $0.isRate && (isRate($0.noun) || $0.has(.share) && !(words.partsWords && !$0.head.isEmpty))
          && !$0.isDifference
      } ?? false) && !isOfAmount(before)
      && !(change.behind.first.map(words.sizes.contains) ?? false)
    if change.isRate {
      guard namesRate || followsRate, !saysPointsToo(index), !isGrowthOfAmounts(change) else {
        return nil
      }
      var roles = ["rate": [change]]
      if !namesRate, let last { roles["of"] = [last] }
      return Reading(
        .unit, roles, subject: change, note: "points", strength: .likely
      ) { () throws(ArithmeticFault) in false }
    }
    // Points of an amount: 收入增长5.6个百分点.
    guard !change.has([.contribution, .greater, .less, .share]),
      words.amounts.contains(where: change.noun.hasSuffix),
      // 增速比各项贷款高3.9个百分点: of the growth, not of the loans.
      !words.rates.contains(where: change.noun.hasPrefix)
    else {
      return nil
    }
    return Reading(.unit, ["rate": [change]], subject: change, note: "percent", strength: .likely) {
      () throws(ArithmeticFault) in false
    }
  }

  /// 完成28684万元，占任务数的56.4%，同比增长33.2%: whether what grew is the amount that the share is of.
  private func isOfAmount(_ before: some Collection<Int>) -> Bool {
    let near = before.prefix(2).map { mentions[$0] }
    guard !words.partsWords, let share = near.first, let amount = near.last, near.count == 2 else {
      return false
    }
    return share.isShareOfNamed && amount.isAmount && !amount.isDifference
      && share.separator <= .comma && share.depth == amount.depth
  }

  /// 12.4 million households, 10.4 million a year before, so coverage grew by 20%: whether two amounts before it are as
  /// far apart; in a language that parts words.
  private func isGrowthOfAmounts(_ change: Mention) -> Bool {
    guard words.partsWords, let wanted = try? Estimate(rate: change) else { return false }
    let near = mentions.filter {
      $0.isAmount && !$0.isDifference && $0.value > .zero && change.sentence - $0.sentence < 3
        && $0.range.lowerBound < change.range.lowerBound
    }
    return near.contains { old in
      near.contains { new in
        guard new.range != old.range, new.measures(like: old),
          let growth = try? (new.estimate - old.estimate).magnitude() / old.estimate
        else { return false }
        return growth.overlaps(wanted)
      }
    }
  }

  /// 提高17%，即提升约10个百分点: the points are said beside it, so that it is the growth of the rate.
  private func saysPointsToo(_ index: Int) -> Bool {
    !words.partsWords
      && mentions[(index + 1)...].contains {
        $0.kind == .points && $0.sentence == mentions[index].sentence && $0.noun.isEmpty
      }
  }

  /// 由90%提高到95%，提高了5%: points that are called percent; nil where it is growth of the rate itself.
  private func difference(at index: Int) -> Reading? {
    let change = mentions[index]
    guard index > 1, change.isRate, change.isDifference, change.noun.isEmpty else { return nil }
    let (old, new) = (mentions[index - 2], mentions[index - 1])
    guard old.isRate, new.isRate, old.has(.from), new.has(.to), new.sentence == old.sentence else {
      return nil
    }
    return Reading(
      .unit, ["rate": [change], "of": [new]], subject: change, note: "points", strength: .likely
    ) { () throws(ArithmeticFault) in
      let distance = try (new.estimate - old.estimate).magnitude()
      let wanted = change.estimate
      let growth = try (new.value - old.value).magnitude() / old.value
      return !distance.overlaps(wanted) || Estimate(growth).overlaps(wanted)
    }
  }

  private func isRate(_ noun: String) -> Bool {
    words.rates.contains { noun.hasSuffix($0) }
  }

  /// 占76.23；其他占23.77%: a share or rate that lost its sign.
  private func lostSign(at index: Int) -> Reading? {
    let number = mentions[index]
    guard number.kind == .number, number.quantity.decimals > 0 || isHighRate(number),
      number.quantity.approximation == nil,
      number.quantity.value <= Rational(100), number.head.isEmpty,
      number.has(.share) && isShare(number) && !number.has([.greater, .less])
        || isRate(number.noun)
        || number.noun.isEmpty && isBetweenRates(index),
      !words.plainRates.contains(where: number.noun.hasSuffix)
    else { return nil }
    let others = mentions.filter { $0.sentence == number.sentence && $0.isRate }
    guard !others.isEmpty || isChangedByPoints(index) else { return nil }
    return Reading(.unit, ["number": [number]], subject: number, note: "lost", strength: .strong) {
      () throws(ArithmeticFault) in false
    }
  }

  /// 占76.23, 第二产业占41.3, 占员工总数的64.5: a share by the word before it.
  private func isShare(_ number: Mention) -> Bool {
    number.noun.isEmpty
      || !words.partsWords && !number.has(.each)
        && (number.separator > .none || number.shareOf.isEmpty)
  }

  /// 合格率为98: many of a hundred, without decimals.
  private func isHighRate(_ number: Mention) -> Bool {
    !words.partsWords && number.value > Rational(9)
      && words.boundedRates.contains(where: number.noun.hasSuffix)
  }

  /// 普及率达到93.6，比上年末提高1.1个百分点: whether the change behind a number is in points.
  private func isChangedByPoints(_ index: Int) -> Bool {
    guard !words.partsWords, index + 1 < mentions.count, case let next = mentions[index + 1] else {
      return false
    }
    return next.kind == .points && next.isDifference && next.noun.isEmpty
      && next.sentence == mentions[index].sentence && next.separator == .comma
  }

  private func isBetweenRates(_ index: Int) -> Bool {
    guard index > 0, index + 1 < mentions.count else { return false }
    let (before, after) = (mentions[index - 1], mentions[index + 1])
    return before.isRate && after.isRate && mentions[index].separator == .list
      && after.separator == .list
  }

  /// Whether there are more births in a year than any people has: one for each thirty.
  private func isTooMany(_ rate: Mention) -> Bool {
    !words.partsWords && ((try? rate.value * Rational(30)).map { $0 > .one } ?? false)
  }

  private func isSlope(_ rate: Mention) -> Bool {
    words.permilleRates.contains { $0.meaning == "slope" && rate.noun.hasSuffix($0.word) }
  }

  /// 死亡率为7.1%: a rate of a population in hundredths.
  private func permille(at index: Int) -> Reading? {
    let rate = mentions[index]
    guard rate.isRate, rate.quantity.unit == "%", !rate.has([.rise, .fall]),
      words.permilleRates.contains(where: { rate.noun.hasSuffix($0.word) })
    else { return nil }
    let isBeside = mentions.contains { $0.quantity.unit == "‰" }
    let isPopulation = words.permilleRates.contains {
      $0.meaning == "growth" && rate.noun.contains($0.word)
        // More than one in forty: no people has so many births in a year.
        || $0.meaning == "birth" && rate.noun.hasSuffix($0.word) && isTooMany(rate)
    }
    guard isBeside && !isSlope(rate) || isPopulation || !words.partsWords && isTenfold(rate)
    else { return nil }
    return Reading(.unit, ["rate": [rate]], subject: rate, note: "permille", strength: .likely) {
      () throws(ArithmeticFault) in false
    }
  }
}
