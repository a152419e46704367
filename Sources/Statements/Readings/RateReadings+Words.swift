internal import DocumentModel

/// What the words around a rate and a number say of each other.
extension RateReadings {
  /// 建议136件、提案164件，已办复300件，办复率100%: of the numbers that stand in a row before a part.
  func sums(_ index: Int, _ near: [Int]) -> [Reading?] {
    let rate = mentions[index]
    guard let part = near.last(where: { $0 < index }) else { return [] }
    if words.partsWords { return ofRow(index, endingAt: part) }
    let row = mentions[..<part].indices.reversed().prefix {
      mentions[$0].measures(like: mentions[part]) && mentions[$0].sentence == rate.sentence
        && !mentions[$0].isDifference
    }
    guard row.count > 1 else { return [] }
    return (2...min(4, row.count)).map { count in
      let wholes = row.prefix(count).reversed().map { mentions[$0] }
      return Reading(
        .rate, ["part": [mentions[part]], "whole": wholes, "rate": [rate]], subject: rate,
        strength: .weak
      ) { () throws(ArithmeticFault) in
        var sum = Estimate(.zero)
        for whole in wholes { sum = try sum + whole.estimate }
        return try (mentions[part].estimate / sum).overlaps(Estimate(rate: rate))
      }
    }
  }

  /// Cranes used 4,610 MWh, lighting 1,990 MWh and offices 1,570 MWh, so that cranes took 56.4%: a part of all of a row.
  private func ofRow(_ index: Int, endingAt last: Int) -> [Reading?] {
    let rate = mentions[index]
    let row = mentions[...last].reversed().prefix {
      $0.measures(like: mentions[last]) && $0.sentence == mentions[last].sentence
        && !$0.isDifference && $0.depth == mentions[last].depth
    }.reversed()
    guard row.count > 2 else { return [] }
    return row.map { part in
      Reading(
        .rate, ["part": [part], "rate": [rate]], subject: rate,
        strength: .weak
      ) { () throws(ArithmeticFault) in
        try (part.estimate / row.sum()).overlaps(Estimate(rate: rate))
      }
    }
  }

  /// 下达通知书65份，整改58家，整改率89.2%: of two that are counted in different units.
  func mixed(_ index: Int) -> Reading? {
    guard !words.partsWords, index > 1 else { return nil }
    let (rate, a, b) = (mentions[index], mentions[index - 1], mentions[index - 2])
    guard a.kind == .count, b.kind == .count, !a.measures(like: b), b.sentence == rate.sentence
    else { return nil }
    var reading = Reading(
      .rate, ["part": [a], "whole": [b], "rate": [rate]], subject: rate,
      strength: isOfMixed(rate, a, b) ? .likely : .weak
    ) { () throws(ArithmeticFault) in
      try (a.estimate / b.estimate).overlaps(Estimate(rate: rate))
    }
    reading?.weigh(a, b, rate, a.has(.part) && isBehind(index, index - 1, index - 2))
    return reading
  }

  /// 床位9200张，入住5520人，床位使用率60%: whether the rate is named after the whole, and near to that of the two.
  private func isOfMixed(_ rate: Mention, _ a: Mention, _ b: Mention) -> Bool {
    guard let stem = words.stem(of: rate.noun), !rate.isCell, rate.separator <= .comma,
      words.share(stem, b.noun + b.head, besides: a.noun + a.head),
      a.estimate.high < b.estimate.low, a.depth == rate.depth, b.depth == rate.depth,
      ![rate, a, b].contains(where: {
        $0.quantity.approximation != nil || $0.isDifference || $0.has([.base, .part, .each, .end])
      }), let share = try? a.estimate / b.estimate,
      let distance = try? (share - rate.estimate).magnitude(),
      let most = try? Rational(8, over: 100)
    else { return false }
    return distance.low < most
  }

  /// 东校抽检120份，合格114份，西校抽检80份，合格78份，合计合格率96.0%: the rate of several wholes and their parts.
  func isOfBoth(_ index: Int) -> Bool {
    let rate = mentions[index]
    guard !words.partsWords, rate.has(.whole), index > 0 else { return false }
    return mentions[..<index].count {
      $0.sentence == rate.sentence && $0.measures(like: mentions[index - 1]) && !$0.isDifference
    } > 3
  }

  /// 机构26家，公办9家、民办17家；合格24家: parts between a whole and another part, which make it up.
  func isDivided(_ whole: Int, _ earlier: [Int]) -> Bool {
    let parts = earlier.filter { $0 > whole }
    guard !words.partsWords, parts.count > 1, earlier.contains(whole) else { return false }
    let sum = parts.reduce(Rational?.some(.zero)) { sum, place in
      sum.flatMap { try? $0 + mentions[place].value }
    }
    return sum == mentions[whole].value
  }

  /// 60岁及以上占22.6%: a number in the name of a group.
  func isOfName(_ index: Int) -> Bool {
    !words.partsWords && words.groupUnits.contains(mentions[index].quantity.unit)
  }

  /// Whether the part counts what the rate leaves out: 不合格 beside 合格率.
  func isOpposite(_ part: Int, of rate: Int) -> Bool {
    let (a, whole) = (mentions[part], mentions[rate])
    let cues = a.cues.union(a.headCues)
    // Few parts do: the words are looked at last.
    let isNegated = cues.contains(.negation)
    guard isNegated || cues.contains(.fault) && whole.has(.passing),
      !whole.has([.negation, .fault]), let stem = words.stem(of: whole.noun)
    else { return false }
    return !isNegated || words.share(stem, a.noun + a.head)
  }

  /// Whether a number follows a rate in the same clause or the next one.
  func isBeside(_ rate: Int, _ index: Int) -> Bool {
    words.samples.contains(mentions[index].noun)
      || index <= rate + 2
        && (words.partsWords || mentions[(rate + 1)...index].allSatisfy { $0.separator <= .comma })
  }

  /// Whether a number is one of a/b.
  func isFraction(_ index: Int) -> Bool {
    func isWhole(_ index: Int) -> Bool {
      // 6.2/10万: a rate of its own.
      mentions[index].isBehindSlash
        && (words.partsWords || mentions[index].quantity.scale < Rational(1000))
    }
    return isWhole(index) || index + 1 < mentions.count && isWhole(index + 1)
  }

  /// 39件，占27.7%: a share of what stands right before it.
  func isOwnShare(_ index: Int) -> Bool {
    let rate = mentions[index]
    return !words.partsWords && index > 0 && rate.has(.share) && rate.noun.isEmpty
      && rate.separator == .comma && mentions[index - 1].isAmount
      // 四个季度依次为6.3万、9.7万和7.6万人次，第三季度最多，占35.9%: any of the row.
      && !isOfRow(index)
      && !mentions[index - 1].has(.share) && mentions[index - 1].depth == rate.depth
  }

  /// Whether a clause without a number parts a rate from a row of three or more that it may be of.
  func isOfRow(_ index: Int) -> Bool {
    guard !words.partsWords, index > 2, mentions[index].clauses > 0 else { return false }
    return mentions[(index - 2)...(index - 1)].allSatisfy {
      $0.separator <= .list && $0.noun.isEmpty && $0.isAmount
    }
  }

  /// Whether two nouns have two characters in a row in common that a third one lacks.
  static func shareWord(_ stem: String, _ noun: String, besides other: String) -> Bool {
    sharedWord(stem, noun, besides: other) != nil
  }

  /// The first two characters in a row that two nouns have in common and a third one lacks.
  static func sharedWord(_ stem: String, _ noun: String, besides other: String) -> String? {
    guard let last = stem.indices.last, last > stem.startIndex else {
      return noun.contains(stem) ? stem : nil
    }
    var start = stem.startIndex
    while start < last {
      let next = stem.index(after: start)
      let pair = stem[start...next]
      if noun.contains(pair), !other.contains(pair) { return String(pair) }
      start = next
    }
    return nil
  }
}
