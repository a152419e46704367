internal import DocumentModel

/// 受理310件，同比下降3.13%，同比减少10件: what there is, its rate of change and its change, in either order; in a language
/// that does not part words.
extension ChangeReadings {
  /// The reading of a change at `index` and the one right before it, of which one is a rate.
  func triple(at index: Int) -> Reading? {
    guard !words.partsWords, index > 1 else { return nil }
    let (first, second) = (mentions[index - 1], mentions[index])
    let (rate, by) = first.isRate ? (first, second) : (second, first)
    guard rate.kind == .percent, by.isAmount, by.kind != .number, areOfOneChange(first, second),
      let place = present(of: by, before: index - 1)
    else { return nil }
    let new = mentions[place]
    return Reading(
      .change, ["to": [new], "by": [by], "rate": [rate]], subject: rate,
      strength: isClear(first, second, new) ? .strong : .weak
    ) { () throws(ArithmeticFault) in
      let old = try by.has(.rise) ? new.estimate - by.estimate : new.estimate + by.estimate
      // From nothing there is no rate.
      if by.has(.rise), new.quantity.value == by.quantity.value { return false }
      guard old.low > .zero else { return old.high > .zero }
      return try (by.estimate / old).overlaps(Estimate(rate: rate))
    }
  }

  /// Whether two numbers beside each other say of one thing by how much it rose or fell.
  private func areOfOneChange(_ first: Mention, _ second: Mention) -> Bool {
    let other: Cues = [.to, .from, .each, .part, .plan, .net, .respective, .closedList]
    return first.isDifference && second.isDifference && second.separator == .comma
      && first.sentence == second.sentence && first.depth == second.depth
      && second.noun.isEmpty && second.clauses == 0 && !first.has(other) && !second.has(other)
      && first.has(.rise) == second.has(.rise) && first.has(.rise) != first.has(.fall)
      && first.has(.fall) == second.has(.fall) && !first.isNegative && !second.isNegative
  }

  /// What there is, of which a difference says how it changed: the nearest number before it that is no plan.
  private func present(of by: Mention, before index: Int) -> Int? {
    let first = mentions[index]
    let near = mentions[..<index].indices.reversed().prefix {
      mentions[$0].sentence >= first.sentence - 1 && index - $0 < 8
    }
    let alike = near.filter {
      let other = mentions[$0]
      return other.measures(like: by) && !other.isDifference && other.depth <= by.depth
        && !other.isBase && !other.has([.plan, .each, .compare, .from])
    }
    if first.noun.isEmpty {
      // Nothing but a plan and the rate of it stands between.
      return alike.first.flatMap { place in
        mentions[place].sentence == first.sentence
          && mentions[(place + 1)..<index].allSatisfy {
            $0.depth > first.depth || $0.has(.plan) || $0.isRate && !$0.isDifference
          } ? place : nil
      }
    }
    return alike.first { place in
      let name = mentions[place].noun + mentions[place].head
      return first.noun.count > 1 && first.noun.count < 5
        && first.noun.allSatisfy(name.contains)
    }
  }

  /// Whether both changes are from one time, and in the prices of the number.
  private func isClear(_ first: Mention, _ second: Mention, _ new: Mention) -> Bool {
    !first.remarks.contains(.comparable) && new.quantity.approximation == nil
      && first.quantity.approximation == nil && second.quantity.approximation == nil
      && !areOfOtherTimes(first, second) && !isOfFlows(first, new) && !isOfFlows(second, new)
  }

  /// 余额526亿元，较上年同期多增4.8亿元: a change of what was added, not of what there is.
  func isOfFlows(_ change: Mention, _ new: Mention) -> Bool {
    change.has(.ofFlow) && !new.has(.incoming)
  }

  /// 比年初增加3亿元，同比增长5%: from the start of the year, and from the same day of the year before.
  func areOfOtherTimes(_ first: Mention, _ second: Mention) -> Bool {
    guard !words.partsWords, first.has(.base), second.has(.base) else { return false }
    return first.has(.yearly) != second.has(.yearly) && first.has(.start) != second.has(.start)
      || first.has(.recent) != second.has(.recent) || first.year != second.year
  }
}
