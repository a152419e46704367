internal import DocumentModel

/// 面积42.5万亩，亩产451.8公斤，总产量19.2万吨; 320吨，4200元/吨; 60万千瓦利用3600小时: a number for each unit of another one,
/// and what the two make, in whatever order they stand.
extension BoundReadings {
  /// What a number is for each of.
  private struct Per {
    let unit: String
    let scale: Rational
    /// It is for each of a time too: 万人次/公里·日.
    let isForTime: Bool
    /// It is laid down, not computed: 每10股派2.5元.
    var isExact = false
  }

  func products(_ index: Int) -> [Reading?] {
    let each = mentions[index]
    guard each.isAmount, each.value > .zero, !each.isDifference,
      !each.has([.plan, .compare, .base])
    else { return [] }
    if let hours = hours(index) { return hours }
    guard let per = per(index) else { return [] }
    let near = mentions.indices.filter {
      let other = mentions[$0]
      // 拟以总股本3.26亿股为基数
      let isPlanned =
        per.isExact && other.has(.plan) && other.isAmount && !other.isDifference
        && other.value > .zero && other.quantity.approximation == nil
      return $0 != index && (isPlanned || isPlain(other, beside: each)) && !isPer($0)
        && (!other.has(.each) || per.isForTime) && self.per($0) == nil
    }
    let counts = near.filter { factor(mentions[$0].quantity.unit, to: per.unit) != nil }
    let totals = near.filter {
      mentions[$0].kind == each.kind
        && factor(mentions[$0].quantity.unit, to: each.quantity.unit) != nil
    }
    return best(index, counts, totals, isExact: per.isExact) { count, total in
      guard let one = factor(mentions[count].quantity.unit, to: per.unit),
        let other = factor(mentions[total].quantity.unit, to: each.quantity.unit)
      else { return nil }
      return try? one / per.scale / other
    }
  }

  /// 装机60万千瓦，发电21.6亿千瓦时，利用3600小时: hours whose product with one unit is another one.
  private func hours(_ index: Int) -> [Reading?]? {
    let hours = mentions[index]
    guard hours.quantity.unit.isWritten(words.clockHours) else { return nil }
    let near = mentions.indices.filter { $0 != index && isPlain(mentions[$0], beside: hours) }
    for (product, unit) in words.hourUnits {
      let counts = near.filter { factor(mentions[$0].quantity.unit, to: unit) != nil }
      let totals = near.filter { factor(mentions[$0].quantity.unit, to: product) != nil }
      guard !counts.isEmpty, !totals.isEmpty else { continue }
      return best(index, counts, totals) { count, total in
        guard let one = factor(mentions[count].quantity.unit, to: unit),
          let other = factor(mentions[total].quantity.unit, to: product)
        else { return nil }
        return try? one / other
      }
    }
    return []
  }

  /// What holds, or the only pair that may be meant; `factor` is by how much their units make the product greater.
  private func best(
    _ index: Int, _ counts: [Int], _ totals: [Int], isExact: Bool = false,
    factor: (Int, Int) -> Rational?
  ) -> [Reading?] {
    let each = mentions[index]
    var pairs: [(count: Mention, total: Mention, factor: Rational)] = []
    for count in counts {
      for total in totals where total != count {
        guard let factor = factor(count, total) else { continue }
        pairs.append((mentions[count], mentions[total], factor))
      }
    }
    func isFit(_ numbers: [Estimate], _ factor: Rational) throws(ArithmeticFault) -> Bool {
      let own = isExact ? Estimate(numbers[1].value) : numbers[1]
      return try fits([numbers[0], own, numbers[2]], factor)
    }
    let held = pairs.first {
      (try? isFit([$0.count.estimate, each.estimate, $0.total.estimate], $0.factor)) ?? false
    }
    let only = pairs.count == 1 && areOfOne(each, pairs[0].count, pairs[0].total) ? pairs[0] : nil
    guard let pair = held ?? only else { return [] }
    return [
      reading(
        .average, ["total": [pair.total], "count": [pair.count], "each": [each]], subject: each,
        note: "scaled", [pair.count, each, pair.total]
      ) { numbers throws(ArithmeticFault) in
        try isFit(numbers, pair.factor)
      }
    ]
  }

  private func fits(_ numbers: [Estimate], _ factor: Rational) throws(ArithmeticFault) -> Bool {
    let product = try numbers[0] * numbers[1] * Estimate(factor)
    // Rounded on the way, or cut.
    if product.overlaps(numbers[2]) { return true }
    return try product.isNear(numbers[2].value, permille: 3)
  }

  private func isPlain(_ other: Mention, beside each: Mention) -> Bool {
    isValue(other)
      || other.isAmount && other.has(.each) && !other.isDifference
        && other.value > .zero && other.quantity.approximation == nil
        && !other.has([.plan, .compare, .base])
  }

  /// Whether no other number of the sentence lies between them and nothing names another thing.
  private func areOfOne(_ each: Mention, _ count: Mention, _ total: Mention) -> Bool {
    let own = [each, count, total]
    guard own.allSatisfy({ $0.sentence == each.sentence && !$0.has([.part, .base, .from, .to]) })
    else { return false }
    let amounts = mentions.filter {
      $0.sentence == each.sentence && $0.isAmount && !$0.isDifference && !isPerCount($0)
    }
    return amounts.count < 5
  }

  /// 每10股派2.5元: whether a number only says of how many another one is for each.
  private func isPer(_ index: Int) -> Bool {
    mentions[index].has(.each) && index + 1 < mentions.count
      && mentions[index + 1].separator == .none && mentions[index + 1].kind != mentions[index].kind
      && mentions[index].quantity.scale == .one
      && mentions[index].depth == mentions[index + 1].depth
  }

  private func isPerCount(_ mention: Mention) -> Bool {
    mentions.indices.contains { mentions[$0].range == mention.range && isPer($0) }
  }

  private func per(_ index: Int) -> Per? {
    let each = mentions[index]
    if index > 0, isPer(index - 1), each.each == nil {
      let count = mentions[index - 1]
      return Per(
        unit: count.quantity.unit, scale: count.value, isForTime: false,
        isExact: each.kind == .money)
    }
    if isPer(index) { return nil }
    // 元/吨, 万人次/公里·日
    if !each.perUnit.isEmpty { return written(each.perUnit + each.head) }
    // 吨标准煤/万元
    if let slash = each.head.utf8.lastIndex(of: UInt8(ascii: "/")) {
      let unit = each.head[each.head.index(after: slash)...]
      return written(String(unit))
    }
    // 万元地区生产总值用水量
    if each.kind == .count, scale(of: each.noun) != nil, let scaled = written(each.noun),
      scaled.scale != .one
    {
      return scaled
    }
    // 单产156.4公斤: of the unit that the area is in.
    if let word = each.each, words.yields.contains(where: word.isWritten) {
      let area = mentions.first {
        $0.sentence == each.sentence && averages.base(of: $0.quantity.unit).unit == words.areaUnit
      }
      return area.map { Per(unit: $0.quantity.unit, scale: .one, isForTime: false) }
    }
    guard each.has(.each), !each.isForTwo, let share = averages.share(of: each)
    else { return nil }
    return words.times.units[share.unit] == nil ? written(share.unit, by: share.scale) : nil
  }

  /// A unit at the start of what stands behind a slash or a word of averages.
  private func written(_ text: String, by scale: Int = 1) -> Per? {
    var (text, scale) = (text, Rational(scale))
    if let written = self.scale(of: text) {
      text = String(text.dropFirst(written.word.count))
      scale = Rational(written.number)
    }
    var own = ""
    func note(_ unit: String) {
      if unit.utf8.count > own.utf8.count, text.hasPrefix(unit) { own = unit }
    }
    for mention in mentions { note(mention.quantity.unit) }
    for unit in words.units.keys { note(unit) }
    guard !own.isEmpty, words.times.units[own] == nil else { return nil }
    return Per(unit: own, scale: scale, isForTime: text.utf8.count > own.utf8.count)
  }

  /// What multiplies the unit that a text begins with: 万 of 万元.
  private func scale(of text: String) -> (word: String, number: Int)? {
    words.times.scales.first { text.hasPrefix($0.word) }
  }

  /// How many of the one unit the other is; nil where they measure different things.
  private func factor(_ unit: String, to other: String) -> Rational? {
    guard !unit.isEmpty, !other.isEmpty else { return nil }
    if unit.isWritten(other) { return .one }
    let (a, b) = (averages.base(of: unit), averages.base(of: other))
    guard a.unit == b.unit else { return nil }
    return try? a.factor / b.factor
  }

  /// 第一批300吨，每吨2800元；第二批200吨，每吨3000元，加权平均价2880元: prices, each with how much was sold at it.
  func weightedMean(_ index: Int) -> Reading? {
    let mean = mentions[index]
    guard words.weighted.contains(where: mean.noun.contains), mean.isAmount else { return nil }
    let before = mentions[..<index].filter {
      $0.isAmount && $0.sentence >= mean.sentence - 1 && $0.quantity.approximation == nil
        && !$0.isDifference
    }
    let pairs = zip(before, before.dropFirst()).filter { amount, price in
      price.measures(like: mean) && !amount.measures(like: mean) && amount.kind == .count
        && amount.sentence == price.sentence
    }
    guard pairs.count > 1, let unit = pairs.first?.0.unit, pairs.allSatisfy({ $0.0.unit == unit })
    else { return nil }
    let numbers = pairs.map(\.0) + pairs.map(\.1) + [mean]
    return reading(
      .average, ["parts": pairs.map(\.1), "each": [mean]], subject: mean, note: "mean", numbers
    ) { numbers throws(ArithmeticFault) in
      let count = pairs.count
      var (sum, all) = (Estimate(.zero), Estimate(.zero))
      for place in 0..<count {
        sum = try sum + numbers[place] * numbers[place + count]
        all = try all + numbers[place]
      }
      return try (sum / all).isNear(numbers[count * 2].value, permille: 5)
    }
  }
}

extension Estimate {
  /// Whether a number is off from another one by no more than some thousandths of it.
  func isNear(_ other: Rational, permille: Int) throws(ArithmeticFault) -> Bool {
    let slack = try other.magnitude() * Rational(Int128(permille), over: 1000)
    let (least, most) = (try other - slack, try other + slack)
    return low <= most && high >= least
  }
}
