internal import DocumentModel

/// 甲标段报价2,640万元，乙标段2,385万元，甲标段高出乙标段255万元; 支出110亿元，低于限额117亿元: two numbers,
/// which of them is greater, and by how much; in a language that does not part words.
struct ComparisonReadings {
  let mentions: [Mention]
  let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard !words.partsWords else { return mentions.indices.compactMap(orderOfWords) }
    var found: [Reading] = []
    for index in mentions.indices {
      found.add(difference(at: index))
      found.add(order(at: index) ?? orderInBrackets(at: index))
      found.add(spread(at: index))
    }
    return found
  }

  /// A number that is what two others are apart by.
  private func difference(at index: Int) -> Reading? {
    let by = mentions[index]
    guard by.kind == .points || by.isAmount, by.quantity.approximation == nil, !by.has(.part),
      // 112所与94所之和超过180所: one of two that are added.
      !by.headCues.contains(.whole),
      by.noun.isEmpty || index > 0 && by.noun == mentions[index - 1].head
        || by.has([.compare, .greater, .less, .net, .rise, .fall, .closing, .plan])
    else { return nil }
    let pair = mentions.indices.prefix(index + 2).filter {
      let other = mentions[$0]
      return $0 != index && (other.sentence == by.sentence || isOfSentenceBefore(other, by))
        && ($0 < index || other.depth > by.depth)
        && (by.kind == .points ? other.isRate : other.measures(like: by))
    }
    guard pair.count == 2,
      pair.allSatisfy({ mentions[$0].quantity.approximation == nil || isLimit(mentions[$0]) }),
      pair[0] < index
    else { return nil }
    let (a, b) = (exact(mentions[pair[0]]), exact(mentions[pair[1]]))
    let strength: Reading.Strength =
      isOfReference(index, pair[0], pair[1]) || areCompared(index, pair[0], pair[1])
      ? .strong : areNearby(index, pair[0], pair[1]) ? .likely : .weak
    if let side = side(index, pair[0], pair[1], strength) { return side }
    return Reading(
      .change, ["to": [a], "from": [b], by.isAmount ? "by" : "rate": [by]], subject: by,
      note: by.isAmount ? "difference" : "points",
      strength: strength
    ) { () throws(ArithmeticFault) in
      let distance = try (a.estimate - b.estimate).magnitude()
      return distance.overlaps(by.isAmount ? by.estimate : try Estimate(rate: by))
    }
  }

  /// 低于债务限额116.80亿元，尚有6.41亿元空间: right behind what the number before is compared with.
  private func isOfReference(_ index: Int, _ first: Int, _ second: Int) -> Bool {
    let (by, old) = (mentions[index], mentions[second])
    guard second == first + 1, index == second + 1, old.has([.compare, .greater, .less]),
      old.separator <= .comma, !old.isDifference || old.has(.plan) || old.headCues.contains(.plan),
      !by.has(.base), old.depth == mentions[first].depth
    else { return false }
    // 低于限额340千克标准煤27.4千克标准煤: the words behind a number are before the next one too.
    let isBare = by.noun.isEmpty || by.noun == old.head
    if by.separator == .none { return isBare && by.cues.isDisjoint(with: [.to, .share]) }
    return by.separator == .comma && (isBare || by.has(.closing))
      && by.has([.net, .rise, .fall, .closing]) && !by.has(.to)
  }

  /// 农村快于城镇2.4个百分点: both are named again, or what each is of is clear.
  private func areCompared(_ index: Int, _ first: Int, _ second: Int) -> Bool {
    let (by, a, b) = (mentions[index], mentions[first], mentions[second])
    if areApart(index, first, second) { return true }
    // What has no name is not named again.
    let names = (
      !a.noun.isEmpty && words.share(a.noun, by.noun, besides: b.noun),
      !b.noun.isEmpty && words.share(b.noun, by.noun, besides: a.noun)
    )
    guard !by.has([.base, .plan, .respective, .to]), a.depth == by.depth,
      by.has([.compare, .greater, .less]) || by.cues.isSuperset(of: [.rise, .fall])
        || words.arePaired(a.noun, b.noun),
      !a.has([.base, .plan, .part]), !b.has([.base, .plan, .part]),
      by.kind == .points || a.has(.each) == b.has(.each) || names == (true, true),
      second < index ? b.depth == by.depth : b.depth > by.depth && second == index + 1,
      mentions[(first + 1)...index].allSatisfy({ $0.separator <= .comma }), by.separator == .comma
    else { return false }
    if second > index {
      return by.has([.compare, .greater, .less]) && words.share(b.noun, by.noun)
    }
    // 两者相差
    let both = words.bothNames.contains { by.noun.hasSuffix($0) || by.noun.hasPrefix($0) }
    if both || names == (true, true) { return true }
    // 工业用电量增长7.1%，高于全社会用电量增速0.7个百分点
    if names == (true, false), by.has([.greater, .less]), index == second + 1 { return true }
    return words.arePaired(a.noun, b.noun) && by.cues.isDisjoint(with: [.compare, .greater, .less])
      && (names.0 || names.1)
  }

  /// 机关7,085元/月，企业6,230元/月，相差855元; 省定标准每人每月680元，我市745元，高出省定标准65元: whatever they are for each of.
  private func areApart(_ index: Int, _ first: Int, _ second: Int) -> Bool {
    let (by, a, b) = (mentions[index], mentions[first], mentions[second])
    guard index == second + 1, second == first + 1, !by.has([.base, .respective, .to, .part]),
      by.separator == .comma, b.separator <= .comma, a.depth == by.depth, b.depth == by.depth,
      ![a, b].contains(where: { $0.has([.base, .part]) || $0.isDifference || $0.noun.isEmpty })
    else { return false }
    if by.noun.isEmpty { return by.cues.isSuperset(of: [.rise, .fall]) && !by.has(.plan) }
    let names = (
      words.share(a.noun, by.noun, besides: b.noun), words.share(b.noun, by.noun, besides: a.noun)
    )
    return names != (false, false) && by.has([.greater, .less])
  }

  /// 支出120亿元，低于限额110亿元: the word against the numbers.
  private func order(at index: Int) -> Reading? {
    guard index > 0 else { return nil }
    let (new, old) = (mentions[index - 1], mentions[index])
    guard old.has([.greater, .less]), old.has(.greater) != old.has(.less),
      !old.has([.rise, .fall, .part, .to]), old.isRate || !old.has(.each) || new.has(.each),
      old.separator <= .comma,
      old.sentence == new.sentence, old.depth == new.depth,
      new.kind == old.kind, new.unit == old.unit, old.isRate || old.isAmount,
      new.quantity.approximation == nil, !new.has([.base, .plan, .compare, .greater, .less]),
      !old.noun.isEmpty || old.has([.base, .plan]), isLike(new, old)
    else { return nil }
    return Reading(
      .change, ["from": [old], "to": [new]], subject: old, note: "order",
      strength: isPlain(index) ? .likely : .weak
    ) { () throws(ArithmeticFault) in
      old.has(.greater)
        ? new.estimate.high >= old.estimate.low : new.estimate.low <= old.estimate.high
    }
  }

  /// Whether nothing else is compared, and no number of its own follows.
  private func isPlain(_ index: Int) -> Bool {
    let old = mentions[index]
    return old.quantity.approximation == nil || old.has(.base) || old.headCues.contains(.plan)
  }

  /// Whether two numbers are of one size: twice as much at most.
  private func isLike(_ a: Mention, _ b: Mention) -> Bool {
    guard let double = try? a.estimate.high * Rational(2),
      let other = try? b.estimate.high * Rational(2)
    else { return false }
    return double >= b.estimate.low && other >= a.estimate.low && a.value > .zero
  }
}
