internal import DocumentModel

/// What two numbers of a sentence are apart by, or how many times the one is the other.
extension SentenceReadings {
  /// £1.48m undercut the next, at £1.63m, by £0.15m; £18.4m, £2.6m over the approved £15.8m: three numbers of one
  /// measure, of which one is what the two others are apart by.
  func differences(in sentence: Int) -> [Reading] {
    let amounts = mentions.indices.filter {
      mentions[$0].sentence == sentence && !isSmallWord(mentions[$0])
        && (mentions[$0].isAmount || mentions[$0].isRate) && !mentions[$0].isAttribute
    }
    return amounts.compactMap { index in
      let change = mentions[index]
      guard change.isAmount, change.quantity.approximation == nil, change.kind != .number,
        !change.has([.each, .part, .whole])
      else { return nil }
      let isBetween =
        !change.headCues.isDisjoint(with: [.compare, .less, .greater])
        && amounts.contains(index - 1)
        && amounts.contains(index + 1) && mentions[index + 1].separator == .none
      let near = (isBetween ? [index - 1, index + 1] : amounts).filter {
        $0 != index && mentions[$0].measures(like: change)
      }
      guard near.count == 2, isExact(near), let first = near.first, let last = near.last,
        let strength = strength(index, first, last)
      else { return nil }
      let (a, b) = (mentions[first], mentions[last])
      return Reading(
        .change, ["to": [a], "from": [b], "by": [change]], subject: change, note: "difference",
        strength: strength
      ) { () throws(ArithmeticFault) in
        try (a.estimate - b.estimate).magnitude().overlaps(change.estimate.magnitude())
      }
    }
  }

  /// How sure it is that a number is what two others are apart by; nil where nothing says so.
  private func strength(_ index: Int, _ first: Int, _ last: Int) -> Reading.Strength? {
    let (change, a, b) = (mentions[index], mentions[first], mentions[last])
    // averaged 31 weeks, 6 weeks shorter than the 35 weeks: each is of all.
    let isPlain = [a, b].allSatisfy {
      !$0.isDifference && !$0.has([.part, .by])
        && (!$0.has(.each) || $0.each.map(words.eachWords.contains) ?? false)
    }
    guard isPlain, change.value < a.value, change.value < b.value || b.value == .zero else {
      return nil
    }
    // , by £0.15m
    let isBehind = last < index && change.has(.by) && change.noun.isEmpty && !change.isJoined
    if isBehind, change.separator == .comma, !change.has([.rise, .fall, .from, .to]),
      !a.has([.to, .from])
    {
      return isAlike(a, b) ? .likely : nil
    }
    // £2.6m over the approved £15.8m
    let isBetween = index == first + 1 && last == index + 1 && b.separator == .none
    if isBetween, change.separator == .comma, words.changesAtEnd[change.next] != nil {
      return isAlike(a, b) ? .likely : nil
    }
    // , 6 weeks shorter than the 35 weeks
    // , 3 cases less than the 175
    let saysLess = b.isDefinite && !change.headCues.isDisjoint(with: [.less, .greater])
    if isBetween, change.separator == .comma, change.isDifference || saysLess, change.noun.isEmpty,
      change.headCues.contains(.compare) || saysLess, !change.has([.base, .plan, .to, .from]),
      !b.isAttribute, !change.isJoined
    {
      return isAlike(a, b) ? .likely : nil
    }
    // so that the new one needs 230 kW less
    guard last < index, change.isDifference || change.headCues.contains(.compare),
      change.has(.result) || change.has(.closing) || change.separator == .comma,
      !change.has([.base, .plan, .to, .from])
    else { return nil }
    let isResult = change.has(.result) && isNear(change.value, gap(a, b), 40) && isAlike(a, b)
    return isResult || Slip.digits(of: change, insteadOf: gap(a, b)) ?? 0 > 1 ? .likely : nil
  }

  private func gap(_ a: Mention, _ b: Mention) -> Rational {
    (try? (a.value - b.value).magnitude()) ?? .zero
  }

  /// Whether two numbers are of one size: three times as much at most.
  private func isAlike(_ a: Mention, _ b: Mention) -> Bool {
    guard let first = try? a.value * Rational(3), let second = try? b.value * Rational(3) else {
      return false
    }
    return first >= b.value && second >= a.value
  }

  /// 945 in 2024, five times the 189 of 2023: the number right behind, and the last one of its measure before.
  func factors(in sentence: Int) -> [Reading] {
    mentions.indices.compactMap { index in
      let times = mentions[index]
      guard times.sentence == sentence, times.kind == .times, index + 1 < mentions.count,
        times.quantity.approximation == nil, !times.has([.rise, .fall, .by, .negation])
      else { return nil }
      let old = mentions[index + 1]
      guard old.sentence == sentence, old.isAmount, old.separator == .none, old.noun.isEmpty,
        !old.has([.to, .from, .rise, .fall]), old.quantity.approximation == nil, !old.isAttribute
      else { return nil }
      let before = mentions[..<index].filter {
        $0.sentence == sentence && $0.measures(like: old) && !$0.isAttribute && !isSmallWord($0)
      }
      guard let new = before.last, new.quantity.approximation == nil, !isCompared(new),
        !new.has(.each) || old.has(.each), times.separator <= .comma
      else { return nil }
      return Reading(
        .factor, ["from": [old], "to": [new], "times": [times]], subject: times, strength: .likely
      ) { () throws(ArithmeticFault) in
        try (new.estimate / old.estimate).overlaps(Estimate(rate: times))
      }
    }
  }
}
