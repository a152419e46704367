internal import DocumentModel

/// What two numbers are apart by, or how many times the one is the other, where the two stand farther off and are named.
extension BoundReadings {
  /// 2021年比2019年增加616件: between the numbers of the two years.
  func yearsApart(_ index: Int) -> Reading? {
    let by = mentions[index]
    guard by.isAmount, by.isDifference, by.has(.compare), let old = by.year, let new = by.otherYear,
      old != new, !by.has([.plan, .each])
    else { return nil }
    func value(of year: Int) -> Mention? {
      let found = mentions[..<index].filter {
        $0.year == year && $0.otherYear == nil && $0.measures(like: by) && isValue($0)
      }
      return found.count == 1 ? found.first : nil
    }
    guard let from = value(of: old), let to = value(of: new) else { return nil }
    return reading(
      .change, ["from": [from], "to": [to], "by": [by]], subject: by, note: "difference",
      [from, to, by]
    ) { numbers throws(ArithmeticFault) in
      try (numbers[1] - numbers[0]).magnitude().overlaps(numbers[2])
    }
  }

  /// 结案率73.06%；去年同期结案率67.53%。结案率同比提高5.53个百分点: between the only two rates of its name.
  func pointsOfNamed(_ index: Int) -> Reading? {
    let by = mentions[index]
    guard by.kind == .points, by.isDifference, index > 1, !by.has([.plan, .part]) else {
      return nil
    }
    if let found = pointsOfBracket(index) { return found }
    let isNext = by.noun.isEmpty && mentions[index - 1].has([.respective, .closedList])
    guard let name = rateName(isNext ? mentions[index - 1].noun : by.noun) else { return nil }
    let rates = mentions[..<index].filter {
      $0.isRate && !$0.isDifference && $0.quantity.approximation == nil
        && rateName($0.noun) == name && $0.sentence >= by.sentence - 2
    }
    guard rates.count == 2,
      rates[0].isReference != rates[1].isReference
        || rates[0].sentence == rates[1].sentence, !rates.contains(where: { $0.has(.plan) })
    else { return nil }
    return reading(
      .change, ["from": [rates[0]], "to": [rates[1]], "rate": [by]], subject: by, note: "points",
      rates + [by]
    ) { numbers throws(ArithmeticFault) in
      try (numbers[0] - numbers[1]).magnitude().overlaps(numbers[2])
    }
  }

  /// 增长8.6%，增速比上年（6.2%）加快2.4个百分点: from the rate in brackets right before it.
  private func pointsOfBracket(_ index: Int) -> Reading? {
    let (new, old, by) = (mentions[index - 2], mentions[index - 1], mentions[index])
    guard old.isRate, new.isRate, old.depth == by.depth + 1, new.depth == by.depth, old.isBase,
      old.sentence == by.sentence, new.sentence == by.sentence, old.noun.isEmpty,
      by.separator == .none, !new.has(.plan)
    else { return nil }
    return reading(
      .change, ["from": [old], "to": [new], "rate": [by]], subject: by, note: "points",
      [old, new, by]
    ) { numbers throws(ArithmeticFault) in
      try (numbers[1] - numbers[0]).magnitude().overlaps(numbers[2])
    }
  }

  /// 存贷比73.8%: the rate of two amounts that its name says.
  func namedRatio(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard rate.isRate, !rate.isDifference, !rate.has([.plan, .base]),
      let ratio = words.namedRatios.first(where: { rate.noun.isWritten($0.word) })
    else { return nil }
    let names = ratio.meaning.split(separator: "-").map(String.init)
    func amount(_ name: String) -> Mention? {
      let found = mentions[..<index].filter {
        $0.sentence == rate.sentence && isValue($0) && $0.depth == rate.depth
          && $0.noun.contains(name)
      }
      return found.count == 1 ? found.first : nil
    }
    guard names.count == 2, let part = amount(names[0]), let whole = amount(names[1]),
      part.measures(like: whole), part.range != whole.range
    else { return nil }
    return reading(
      .rate, ["part": [part], "whole": [whole], "rate": [rate]], subject: rate, [part, whole, rate]
    ) { numbers throws(ArithmeticFault) in
      try (numbers[0] / numbers[1]).overlaps(numbers[2])
    }
  }

  /// 结案率 of 案件结案率.
  private func rateName(_ noun: String) -> String? {
    guard let stem = words.stem(of: noun), stem.count > 1 else { return nil }
    return String(noun.suffix(noun.count - stem.count + 2))
  }

  /// 性别比由105.21下降为104.80: what an earlier ratio came to.
  private func newRatio(behind index: Int) -> Mention? {
    guard mentions[index].has(.from), index + 1 < mentions.count else { return nil }
    let next = mentions[index + 1]
    return next.has(.to) && next.kind == .number && next.sentence == mentions[index].sentence
      && next.separator <= .list ? next : nil
  }

  /// 城镇居民人均收入42860元；农村居民19482元。城乡收入比为2.20; 性别比105.07: of a pair that is named, in the sentence before.
  func ratioOfPair(_ index: Int) -> Reading? {
    let named = mentions[index]
    let times = newRatio(behind: index) ?? named
    guard times.kind == .number, !times.isDifference, !times.has([.base, .plan]) else { return nil }
    let isHundred = words.hundredRatios.contains(where: named.noun.contains)
    guard
      isHundred || times.has(.ratio) || words.ratioEndings.contains(where: times.noun.hasSuffix)
    else { return nil }
    let near = mentions[..<index].filter {
      $0.isAmount && $0.depth == times.depth && !$0.isDifference && $0.value > .zero && !$0.isBase
        && $0.quantity.approximation == nil && times.sentence - $0.sentence < 3
    }
    let pairs = near.indices.flatMap { a in
      near[(a + 1)...].filter {
        near[a].measures(like: $0) && words.arePaired(near[a].noun, $0.noun)
      }.map { (near[a], $0) }
    }
    guard pairs.count == 1, let (a, b) = pairs.first,
      isHundred
        || words.share(String(times.noun.suffix(3)), a.noun)
          && words.share(String(times.noun.suffix(3)), b.noun)
    else { return nil }
    let scale = Estimate(Rational(isHundred ? 100 : 1))
    return reading(
      .factor, ["from": [b], "to": [a], "times": [times]], subject: times, note: "proportion",
      [a, b, times]
    ) { numbers throws(ArithmeticFault) in
      try (numbers[0] / numbers[1] * scale).overlaps(numbers[2])
    }
  }
}
