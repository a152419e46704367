internal import DocumentModel

/// 企业捐款418万元、个人捐款136万元、物资92万元，捐赠总额646万元; 上半年31.7万册，全年64.5万册，下半年32.8万册: numbers of one measure, and one that
/// is of all of them by its name; in a language that does not part words.
extension SplitReadings {
  func totals(at index: Int) -> [Reading] {
    let whole = mentions[index]
    guard !words.partsWords, mayBeTotal(whole), isOfAll(whole) else { return [] }
    let parts = row(before: index)
    let around = halves(around: index).map { [$0] } ?? []
    let isHeld = (parts.indices.dropLast().map { Array(parts[$0...]) } + around)
      .contains { part in (try? part.sum())?.overlaps(whole.estimate) ?? false }
    guard !isHeld else { return [] }
    return (parts.count > 1 ? [parts] : []).compactMap { parts in
      weighed(whole, parts) { strength(of: whole, as: $0, $1, $2) }
    }
      + around.compactMap { parts in
        weighed(whole, parts) { parts, sum, evidence in
          !evidence.suspects.isEmpty || sum.isNear(whole.estimate, from: 80, to: 125)
            ? .likely : .weak
        }
      }
  }

  /// A sum that fails, with the slips that would mend it.
  private func weighed(
    _ whole: Mention, _ parts: [Mention],
    _ strength: ([Mention], Estimate, SlipEvidence) -> Reading.Strength
  ) -> Reading? {
    // 甲107亿元、乙21亿元等，全年187亿元: not all of them.
    let isOpen = parts.contains { $0.has(.openList) || $0.headCues.contains(.andSoOn) }
    // 列支12.5万元，采购25.9万元，以上问题金额总计38.4万元: verbs that say little where the sum is near.
    let isNear =
      whole.has(.whole) && parts.count > 2
      && (try? parts.sum())?.isNear(whole.estimate, from: 94, to: 107) ?? false
    guard !isOfOtherAct(whole, parts), !isLoose(whole, parts, ofFlows: isNear),
      isNear || !isCountedTwice(whole, parts), !isOpen
    else { return nil }
    let evidence = SlipEvidence.sum(parts, of: whole)
    var found = reading(whole, parts) { strength(parts, $0, evidence) }
    if found?.strength != .weak { found?.suspects = evidence.suspects }
    return found
  }

  /// 上半年办件630件、下半年办件620件，共计办结1200件: what was done of them.
  private func isOfOtherAct(_ whole: Mention, _ parts: [Mention]) -> Bool {
    let acts: Cues = [.incoming, .outgoing, .actual, .passing, .closing]
    let known = parts.reduce(Cues()) { $0.union($1.cues) }
    return !whole.cues.intersection(acts).isSubset(of: known)
      && !parts.contains { words.share($0.noun + $0.head, whole.noun) }
  }

  private func strength(
    of whole: Mention, as parts: [Mention], _ sum: Estimate, _ evidence: SlipEvidence
  ) -> Reading.Strength {
    let areTimes = areOfTimes(parts)
    let isOver = parts.contains { $0.estimate.low > whole.estimate.high }
    let isAnnounced = announced(before: whole)?.value == Rational(parts.count)
    if areTimes || isAnnounced || parts.count > 2 && areInList(parts) {
      let isSlip = evidence.suspects.contains(whole.quantity.range.lowerBound)
      let isSame = isAnnounced || areTimes || parts.contains { words.share($0.noun, whole.noun) }
      let isNear = sum.isNear(whole.estimate, from: isSame ? 80 : 94, to: isSame ? 125 : 107)
      if !isOver, isNear || isSlip && evidence.chance < 0.5 { return .likely }
      if areTimes, isSlip { return .likely }
    }
    if parts.count > 2, !isOver, sum.isNear(whole.estimate, from: 94, to: 107) { return .likely }
    return evidence.chance < (parts.count > 2 ? 0.1 : 0.03) ? .likely : .weak
  }

  /// The number right before a total that says of how many parts it is: 三项 of 三项支出.
  private func announced(before whole: Mention) -> Mention? {
    guard whole.separator == .none,
      let last = mentions.last(where: { $0.range.upperBound <= whole.range.lowerBound }),
      last.kind == .count, last.sentence == whole.sentence, last.value < Rational(13),
      last.quantity.approximation == nil
    else { return nil }
    return last
  }

  /// The numbers of one measure that stand right before a total.
  private func row(before index: Int) -> [Mention] {
    let whole = mentions[index]
    var found: [Mention] = []
    for part in mentions[..<index].reversed() {
      guard part.sentence == whole.sentence, part.depth >= whole.depth else { break }
      // Growth, shares and brackets belong to their part.
      if part.depth > whole.depth || !part.isAmount || part.isDifference { continue }
      // 三项支出共计31.7亿元
      if found.isEmpty, part.range == announced(before: whole)?.range { continue }
      guard part.measures(like: whole), part.quantity.unit == whole.quantity.unit,
        !isRemark(part), part.quantity.approximation == nil, !isOfAll(part),
        !part.has([.part, .whole, .end]), !part.has(.plan) || whole.has(.whole),
        found.isEmpty || found[0].separator <= .comma
      else { break }
      found.insert(part, at: 0)
    }
    return found.isEmpty ? bracketed(before: index) : found
  }

  /// 婚姻（1206件）、借贷（2384件）、物业（875件）三类: numbers that each stand in brackets behind what they count.
  private func bracketed(before index: Int) -> [Mention] {
    let whole = mentions[index]
    guard announced(before: whole) != nil || whole.has(.whole) else { return [] }
    return mentions[..<index].filter {
      $0.sentence == whole.sentence && $0.depth == whole.depth + 1 && $0.measures(like: whole)
        && $0.quantity.unit == whole.quantity.unit && !isRemark($0) && $0.noun.isEmpty
        && $0.quantity.approximation == nil
    }
  }

  /// The first and the second half beside a year, in whatever order.
  private func halves(around index: Int) -> [Mention]? {
    let whole = mentions[index]
    let others = mentions.filter {
      $0.sentence == whole.sentence && $0.measures(like: whole) && $0.range != whole.range
        && $0.depth == whole.depth && !isRemark($0) && !$0.has([.plan, .whole])
        && $0.quantity.approximation == nil
    }
    guard others.count == 2, arePaired(others) else { return nil }
    return others
  }

  private func mayBeTotal(_ whole: Mention) -> Bool {
    !whole.isCell && whole.isAmount && whole.kind != .number && whole.separator <= .comma
      && whole.depth == 0 && !isRemark(whole) && whole.quantity.approximation == nil
      && !whole.has([
        .part, .plan, .base, .compare, .others, .remainder, .negation, .share, .from, .openList,
      ])
  }

  /// 全年, 总额, 合计: whether a number is of all by its name.
  private func isOfAll(_ mention: Mention) -> Bool {
    mention.has(.whole) || mention.isOfAll || words.wholeness.contains(where: mention.noun.contains)
  }

  /// Whether the numbers stand in a row that marks of lists or like names part.
  private func areInList(_ parts: [Mention]) -> Bool {
    parts.dropFirst().allSatisfy { $0.separator <= .list || $0.depth > 0 } || haveLikeNames(parts)
  }
}
