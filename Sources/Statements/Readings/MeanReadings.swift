internal import DocumentModel

/// 18 volunteers gave 2,412 hours, or 134 each on average; scores of 72, 68 and 79, a mean of 73: in a
/// language that counts without measure words.
struct MeanReadings {
  let mentions: [Mention]
  let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords else { return [] }
    return mentions.indices.flatMap { index -> [Reading] in
      let each = mentions[index]
      guard each.isAmount, each.has(.each), !each.isDifference, !isBaseOfRate(each) else {
        return []
      }
      return [triple(index), perTime(index), perNamed(index)].compactMap(\.self) + weak(index)
    } + Set(mentions.map(\.sentence)).sorted().flatMap(means)
  }

  /// 25% of meetings per 6 months, about one every 3 months: a length of time that a rate is for.
  private func isBaseOfRate(_ each: Mention) -> Bool {
    words.timesNamed[each.quantity.unit] != nil
      && each.cues.subtracting(each.headCues).contains(.each)
      && each.each.map { !words.eachWords.contains($0) } ?? false && each.separator == .none
  }

  func near(_ index: Int) -> [Int] {
    let each = mentions[index]
    return mentions.indices.filter {
      $0 != index && abs($0 - index) <= 8 && mentions[$0].isAmount
        && mentions[$0].sentence == each.sentence
    }
  }

  /// Three numbers of which one is the product of the other two.
  private func triple(_ index: Int) -> Reading? {
    let near = near(index)
    guard near.count == 2 else { return nil }
    let (first, second) = (mentions[near[0]], mentions[near[1]])
    let each = mentions[index]
    let isMeant =
      first.measures(like: each) && second.kind == .count
      || second.measures(like: each) && first.kind == .count
      || each.kind == .count && each.unit.isEmpty
    // Each of the 48 sessions had 12 places, and 84 of the places were kept: one is a part.
    let isClear =
      isMeant
      && !near.contains {
        mentions[$0].quantity.kind == .number && mentions[$0].unit.isEmpty
          && words.whole(behind: mentions[$0]) != nil
      }
      && near.allSatisfy {
        !mentions[$0].isDifference && !mentions[$0].has([.base, .compare, .part])
          && (mentions[$0].period == nil || mentions[$0].period != each.period)
      }
      && !isAtRate(index, near)
      && !isForTime(each, of: near.map { mentions[$0] })
      // of 0.2 to 2 MB each
      && !(each.has(.to) && index > 0 && mentions[index - 1].sentence == each.sentence
        && each.separator == .none && each.noun.isEmpty)
      && !mentions[index].isReference && !mentions[index].has([.plan, .others, .remainder])
      && !mentions[index].remarks.contains(.spread) && near.allSatisfy { !mentions[$0].has(.each) }
      && (near + [index]).sorted().dropFirst().allSatisfy {
        mentions[$0].separator <= .comma || mentions[$0].isBehindColon || mentions[$0].depth > 0
          || mentions[$0].separator == .semicolon && isNamed(each, near)
      }
    return reading(index, near[0], near[1], isClear ? .likely : .weak)
  }

  /// A loan of £5m at 4.2% over ten years costs £622,000 a year: a rate makes it more.
  private func isAtRate(_ index: Int, _ near: [Int]) -> Bool {
    guard let first = near.min(), let last = near.max(), last < index else { return false }
    return mentions[first...last].contains {
      $0.isRate && $0.depth == mentions[first].depth && !$0.quantity.unit.isEmpty
    }
  }

  /// The average grant was £4,625; 240 grants …: the count is of what the average is for each of.
  private func isNamed(_ each: Mention, _ near: [Int]) -> Bool {
    // 240 grants worth £1.11m: nothing stands between the two.
    guard let last = near.max(), near.min() == last - 1, mentions[last].separator == .none else {
      return false
    }
    return near.contains {
      let unit = mentions[$0].quantity.unit
      return mentions[$0].kind == .count && unit.count > 3
        && each.noun.split(separator: " ").contains { $0.hasPrefix(unit.prefix(4)) }
    }
  }

  /// Any two numbers that explain one for each.
  private func weak(_ index: Int) -> [Reading] {
    let sentence = mentions[index].sentence
    let near = mentions.indices.filter {
      $0 != index && abs($0 - index) <= 8 && mentions[$0].isAmount
        && mentions[$0].sentence >= sentence - 1
        && mentions[$0].sentence <= sentence
    }
    return near.enumerated().flatMap { position, a in
      near[(position + 1)...].compactMap { reading(index, a, $0, .weak) }
    }
  }

  func reading(_ index: Int, _ a: Int, _ b: Int, _ strength: Reading.Strength) -> Reading? {
    let (each, first, second) = (mentions[index], mentions[a], mentions[b])
    // Three of one measure are no total, count and share.
    guard each.unit.isEmpty || !each.measures(like: first) || !each.measures(like: second) else {
      return nil
    }
    let isFirstTotal = isTotal(first, of: second, each)
    let (total, count) = isFirstTotal ? (first, second) : (second, first)
    return Reading(
      .average, ["total": [total], "count": [count], "each": [each]], subject: each,
      strength: strength
    ) { () throws(ArithmeticFault) in
      let wanted = try Estimate(rate: each)
      if try (first.estimate / second.estimate).overlaps(wanted) { return true }
      if try (second.estimate / first.estimate).overlaps(wanted) { return true }
      if try (each.estimate / second.estimate).overlaps(Estimate(rate: first)) { return true }
      return try (each.estimate / first.estimate).overlaps(Estimate(rate: second))
    }
  }

  /// Whether the first of two numbers is what the others share, by its unit, else by its size.
  private func isTotal(_ first: Mention, of second: Mention, _ each: Mention) -> Bool {
    if !each.unit.isEmpty, first.measures(like: each) != second.measures(like: each) {
      return first.measures(like: each)
    }
    return (first.value >= second.value) == (each.value >= .one)
  }
}
