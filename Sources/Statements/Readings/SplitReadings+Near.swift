internal import DocumentModel

/// 参保人员共53.2万人，职工医保14.8万人，居民医保39.4万人: named numbers behind a total that come so near to it that they are
/// meant to make it up; in a language that does not part words.
extension SplitReadings {
  func isNearRow(_ whole: Mention, _ parts: [Mention], _ sum: Estimate) -> Bool {
    let other: Cues = [
      .plan, .base, .each, .rise, .fall, .compare, .greater, .less, .whole, .end,
    ]
    guard !words.partsWords, !whole.isCell, parts.count > 1, whole.depth == parts[0].depth,
      parts.allSatisfy({ !$0.noun.isEmpty && !$0.has(other) && !isBesides($0) }),
      !whole.has([.each, .compare, .part, .rise, .fall]), whole.separator != .list,
      parts[0].separator > .list,
      parts.dropFirst().allSatisfy({ $0.separator == parts[1].separator }),
      parts.allSatisfy({ $0.quantity.unit.isWritten(whole.quantity.unit) })
        || words.people.contains(whole.quantity.unit),
      haveOwnNames(parts), !isMadeBefore(whole, parts),
      !parts.contains(where: { $0.estimate.low > whole.estimate.high }), !areMixed(parts)
    else { return false }
    if parts.count == 2 {
      let most = whole.has(.whole) ? 108 : 105
      return (haveLikeNames(parts) || whole.has(.whole) && slip(whole, parts) > 2)
        && sum.isNear(whole.estimate, from: 202 - most, to: most)
    }
    let isAlike = whole.has(.whole) || haveLikeEnds(parts)
    // 起诉501件，建议486件，抗诉7件: one that is nearly all.
    let hasMost = parts.contains { $0.estimate.isNear(whole.estimate, from: 90, to: 100) }
    guard isAlike || !hasMost else { return false }
    // Some of a kind may be left out.
    let isOfPeople = words.people.contains(whole.quantity.unit)
    return sum.isNear(
      whole.estimate, from: haveLikeEnds(parts) ? 80 : isAlike ? 93 : 97,
      to: isOfPeople ? 110 : isAlike ? 133 : 113)
  }

  /// 共286人，实到271人，请假15人，离席3人: whether the first ones make up the whole.
  private func isMadeBefore(_ whole: Mention, _ parts: [Mention]) -> Bool {
    var sum = Estimate(.zero)
    for (place, part) in parts.dropLast().enumerated() {
      guard let next = try? sum + part.estimate else { return false }
      sum = next
      if place > 0, sum.overlaps(whole.estimate) { return true }
    }
    return false
  }

  /// Whether no two parts have the same name, of which one would be said of another time.
  private func haveOwnNames(_ parts: [Mention]) -> Bool {
    Set(parts.map { $0.noun + $0.head }).count == parts.count
  }

  /// 女性120人，党员85人，本科以上210人: words of several ways to divide people.
  func areMixed(_ parts: [Mention]) -> Bool {
    guard !words.partsWords else { return false }
    var known: String?
    for part in parts {
      guard let way = words.divisions.first(where: { part.noun.contains($0.word) })?.way else {
        continue
      }
      if let known, known != way { return true }
      known = way
    }
    return false
  }

  /// 另有离退休人员117人: what is no part of those before.
  func isBesides(_ mention: Mention) -> Bool {
    !words.partsWords && words.besides.contains { mention.noun.hasPrefix($0) }
  }

  /// Whether the first numbers of a row are all that may be parts.
  func isAll(_ count: Int, of run: [Mention]) -> Bool {
    guard !words.partsWords else { return count == run.count }
    let end = run.firstIndex(where: isBesides) ?? run.count
    return count == (end > 1 ? end : run.count)
  }
}
