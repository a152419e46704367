internal import DocumentModel

/// 次均费用6820元，同级医院均值是7435元，我院较均值低615元: a difference right behind the only two numbers that it can be of,
/// and not far from theirs.
extension ComparisonReadings {
  func areNearby(_ index: Int, _ first: Int, _ second: Int) -> Bool {
    let (by, a, b) = (mentions[index], mentions[first], mentions[second])
    guard !by.isCell, first < second, second == index - 1, by.separator <= .comma,
      b.separator <= .semicolon || a.sentence < b.sentence, b.sentence == by.sentence,
      a.depth == by.depth, b.depth == by.depth, !a.isDifference, !b.isDifference,
      by.has([.compare, .greater, .less, .net, .rise, .fall]),
      !by.has([.respective, .closedList]),
      !by.has([.each, .to, .share, .end]) || by.has([.compare, .net]),
      !a.has([.part, .respective, .from]), !b.has([.part, .respective, .from]),
      !mentions[first..<index].contains(where: { $0.has([.incoming, .outgoing, .opening]) })
        || !by.has(.net),
      by.clauses == 0, isOfPair(by, a, b),
      [a, b].allSatisfy({ $0.quantity.approximation == nil || isLimit($0) })
    else { return false }
    do throws(ArithmeticFault) {
      let distance = try (a.estimate - b.estimate).magnitude()
      return distance.low > .zero
        && (distance.isNear(by.estimate, from: 50, to: 200) || isSwapped(by, a, b))
    } catch {
      return false
    }
  }

  /// 甲队86.5分。乙队84.2分，比甲队低2.3分: whether a number of the sentence before may be compared.
  func isOfSentenceBefore(_ other: Mention, _ by: Mention) -> Bool {
    other.sentence == by.sentence - 1 && by.has([.compare, .greater, .less]) && !by.has(.base)
      && other.cues.isDisjoint(with: [.rise, .fall, .part, .plan, .base])
      && mentions.count { $0.sentence == by.sentence && $0.measures(like: other) }
        == (by.measures(like: other) ? 2 : 1)
  }

  /// 第三季度撤诉率58.3%，二季度为54.9%，环比上升: the second is named by its time alone.
  private func areOfTimes(_ by: Mention, _ a: Mention, _ b: Mention) -> Bool {
    words.times.isSpan(b.noun) && by.has(.recent) && !by.has(.yearly) && !a.noun.isEmpty
      && by.noun.isEmpty && by.separator == .comma
  }

  /// Whether one of the two has the digits of what the difference makes of it, in another order.
  private func isSwapped(_ by: Mention, _ a: Mention, _ b: Mention) -> Bool {
    guard by.has(.rise) != by.has(.fall), let more = try? b.value + by.value,
      let less = try? b.value - by.value, let other = try? a.value - by.value,
      let another = try? a.value + by.value
    else { return false }
    return by.has(.rise)
      ? Slip.isSwap(a, insteadOf: more) || Slip.isSwap(b, insteadOf: other)
      : Slip.isSwap(a, insteadOf: less) || Slip.isSwap(b, insteadOf: another)
  }

  /// Whether the words before a difference name what the two are; not: 同比增加, 比计划少.
  private func isOfPair(_ by: Mention, _ a: Mention, _ b: Mention) -> Bool {
    if by.isFromOtherTime(than: b) || by.isFromOtherTime(than: a) { return false }
    if by.has(.base), ![a, b].contains(where: { $0.isBase || $0.year != nil }),
      !areOfTimes(by, a, b)
    {
      return false
    }
    if by.has(.plan), !a.has(.plan), !b.has(.plan) { return false }
    guard by.has([.compare, .greater, .less]) else {
      return by.has(.net) || a.isReference || b.isReference
    }
    return by.noun.isEmpty || words.share(by.noun, a.noun + a.head)
      || words.share(by.noun, b.noun + b.head)
      || words.bothNames.contains { by.noun.contains($0) }
  }

  /// 标准为40%以上; not 力争提高到35%以上.
  func isLimit(_ mention: Mention) -> Bool {
    mention.has(.plan) && !mention.has([.rise, .fall, .actual])
  }

  /// 标准为40%以上: what is compared with is the limit itself.
  func exact(_ mention: Mention) -> Mention {
    guard mention.quantity.approximation != nil, isLimit(mention) else { return mention }
    var limit = mention
    limit.estimate = Estimate(mention.value)
    return limit
  }
}
