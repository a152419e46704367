internal import DocumentModel

/// Shares of a whole that stands beside them by name.
extension BoundReadings {
  /// 占全市进出口总值2143亿元的60.0%; 与地区生产总值（2104亿元）之比为2.79%; 在31240户农户中，参与率39.0%.
  func namedShare(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard index > 1, rate.isRate, !rate.isDifference,
      !rate.has([.plan, .each, .to]) || rate.has(.to)
    else { return nil }
    let (whole, parts) = wholeBefore(index)
    guard let whole, whole.isAmount, whole.value > .zero, whole.sentence == rate.sentence,
      !whole.isDifference, whole.quantity.approximation == nil
    else { return nil }
    let near = parts.filter {
      $0.measures(like: whole) && isValue($0) && $0.depth <= rate.depth
        && $0.sentence >= rate.sentence - 1
    }
    let readings = near.suffix(4).reversed().compactMap { part in
      reading(
        .rate, ["part": [part], "whole": [whole], "rate": [rate]], subject: rate,
        [part, whole, rate]
      ) { numbers throws(ArithmeticFault) in
        try (numbers[0] / numbers[1]).overlaps(numbers[2])
      }
    }
    if let held = readings.first(where: \.holds) { return held }
    let own = near.last.map { $0.sentence == rate.sentence } ?? false
    // 产销分别完成958万辆和949万辆: either of the two.
    let count = near.last.map { $0.separator <= .list && $0.noun.isEmpty } ?? false ? 2 : 1
    return own ? readings.prefix(count).max { $0.strength < $1.strength } : nil
  }

  /// The whole that words bind to a rate, and the numbers that may be its part.
  private func wholeBefore(_ index: Int) -> (Mention?, [Mention]) {
    let (rate, last) = (mentions[index], mentions[index - 1])
    let isOf =
      last.has(.share) && rate.separator == .none && last.depth == rate.depth && last.head.isEmpty
      && (rate.noun.isEmpty || rate.has([.share, .structure]))
    let isRatio =
      last.depth == rate.depth + 1 && last.noun.isEmpty && rate.has(.compare)
      && (rate.has(.ratio) || words.ratioEndings.contains(where: rate.noun.hasSuffix))
    if isOf || isRatio { return (last, Array(mentions[..<(index - 1)])) }
    // 在全年汽车销量3009万辆中，…占有率31.6%
    guard words.stem(of: rate.noun) != nil else { return (nil, []) }
    let among = mentions[..<index].indices.last {
      mentions[$0].sentence == rate.sentence && mentions[$0].depth == rate.depth
        && words.among.contains(where: mentions[$0].head.hasSuffix)
    }
    guard let among, among >= index - 2 else { return (nil, []) }
    let between = mentions[(among + 1)..<index]
    return (mentions[among], between.isEmpty ? Array(mentions[..<among]) : Array(between))
  }

  /// 起诉325人，不起诉103人，不起诉率24.1%: two opposites, and the rate of one of them.
  func oppositeShare(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard rate.isRate, !rate.isDifference, !rate.has([.plan, .base]),
      let stem = words.stem(of: rate.noun), let last = stem.last
    else { return nil }
    let near = mentions[..<index].filter {
      $0.sentence == rate.sentence && isValue($0) && $0.depth == rate.depth
    }
    guard near.count == 2, near[0].measures(like: near[1]), near[0].noun.last == last,
      near[1].noun.last == last, isNegated(near[0]) != isNegated(near[1])
    else { return nil }
    let isFirst = isNegated(near[0]) == isNegated(rate)
    let (part, sibling) = isFirst ? (near[0], near[1]) : (near[1], near[0])
    var found = reading(
      .rate, ["part": [part], "sibling": [sibling], "rate": [rate]], subject: rate, note: "among",
      [part, sibling, rate]
    ) { numbers throws(ArithmeticFault) in
      try (numbers[0] / (numbers[0] + numbers[1])).overlaps(numbers[2])
    }
    // 22.2万人、13.9万人: there may be some few that became neither.
    let isCounted = part.estimate.isExact && sibling.estimate.isExact
    if !isCounted, found?.holds == false { found?.strength = .weak }
    return found
  }

  /// Whether a word turns what is named into its opposite: 不捕, 不合格.
  private func isNegated(_ mention: Mention) -> Bool { mention.has([.negation, .fault]) }

  /// 发生事故143起、死亡42人，分别占事故总数和死亡总数的34.7%和48.8%: parts of several measures, each with its whole
  /// before them.
  func respectiveShares(_ index: Int) -> [Reading?] {
    let first = mentions[index]
    guard first.isRate, first.has(.share), first.has([.respective, .closedList]) else { return [] }
    let rates =
      [first]
      + mentions[(index + 1)...].prefix {
        $0.isRate && $0.noun.isEmpty && $0.separator <= .list && $0.sentence == first.sentence
      }
    let parts = mentions[..<index].suffix(rates.count)
    guard rates.count > 1, parts.count == rates.count, let start = parts.first,
      Set(parts.map(\.unit)).count == parts.count,
      parts.allSatisfy({ isValue($0) && $0.sentence == first.sentence })
    else { return [] }
    return zip(parts, rates).map { part, rate in
      let wholes = mentions.filter {
        $0.range.lowerBound < start.range.lowerBound && $0.measures(like: part) && isValue($0)
          && $0.sentence >= part.sentence - 1 && $0.value >= part.value
      }
      let held = wholes.first {
        let share = try? part.estimate / $0.estimate
        return (try? share?.overlaps(Estimate(rate: rate))) ?? false
      }
      guard let whole = held ?? (wholes.count == 1 ? wholes.first : nil) else { return nil }
      return reading(
        .rate, ["part": [part], "whole": [whole], "rate": [rate]], subject: rate,
        [part, whole, rate]
      ) { numbers throws(ArithmeticFault) in
        try (numbers[0] / numbers[1]).overlaps(numbers[2])
      }
    }
  }

  /// 停电时间4.2小时，供电可靠率99.95%: what a year has of hours without those.
  func uptime(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard rate.isRate, !rate.isDifference, words.uptimes.contains(where: rate.noun.hasSuffix)
    else { return nil }
    let hours = mentions[..<index].filter {
      $0.sentence == rate.sentence && $0.isAmount && $0.quantity.unit.isWritten(words.clockHours)
    }
    guard let down = hours.first, words.downtimes.contains(where: down.noun.contains),
      down.quantity.approximation == nil, hours.count < 3
    else { return nil }
    if hours.count == 2 {
      let whole = hours[1]
      return reading(
        .rate, ["rest": [down], "whole": [whole], "rate": [rate]], subject: rate,
        [down, whole, rate]
      ) { numbers throws(ArithmeticFault) in
        try (Estimate(.one) - numbers[0] / numbers[1]).overlaps(numbers[2])
      }
    }
    guard down.span == 12 || rate.span == 12 else { return nil }
    let year = Estimate(Rational(8760), from: Rational(8760), to: Rational(8784))
    return reading(
      .rate, ["rest": [down], "rate": [rate]], subject: rate, note: "uptime", [down, rate]
    ) { numbers throws(ArithmeticFault) in
      try (Estimate(.one) - numbers[0] / year).overlaps(numbers[1])
    }
  }
}
