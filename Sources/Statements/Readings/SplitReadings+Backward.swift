internal import DocumentModel

extension SplitReadings {
  /// The parts before a whole: 甲12件、乙15件，合计27件.
  func backward(from index: Int) -> [Reading] {
    let whole = mentions[index]
    guard whole.kind == .count || whole.kind == .money, whole.has(.whole), !whole.isDifference,
      !whole.has(.part), !words.contrasts.contains(where: whole.noun.hasPrefix),
      // 2 when not all could be checked
      !words.partsWords || !whole.headCues.isSuperset(of: [.whole, .negation])
    else {
      return []
    }
    var parts: [Mention] = []
    var mark: Separator?
    var announced: Rational?
    let crosses = crosses(index)
    let first = whole.sentence - (crosses ? Self.reach : 0)
    var core: Int?
    for part in mentions[..<index].reversed() {
      guard part.sentence >= first, !crosses || announced != Rational(parts.count) else { break }
      if crosses, announced == nil, part.sentence < whole.sentence - 1 { break }
      // 三个社区共57件
      if part.isRate { continue }
      // 由甲8亿元、乙2亿元、丙13亿元三部分构成，共23亿元
      let isCount =
        !words.partsWords && whole.separator <= .comma && part.separator == .none
        && part.kind == .count && part.headCues.contains(.closedList)
      if parts.isEmpty, !part.measures(like: whole), whole.separator == .none || isCount,
        announced == nil
      {
        announced = part.quantity.value
        continue
      }
      // 来访226批、来信1,248件，两项共1,474件（批）
      let isAnnounced =
        !words.partsWords && part.kind == .count && whole.kind == .count
        && announced.map { $0 > Rational(parts.count) } ?? false
      // grants (£3.4m), donations (£1.9m) and trading (£0.8m), £6.1m altogether
      let depth =
        parts.first?.depth ?? (isInBrackets(part, before: whole) ? part.depth : whole.depth)
      let isFirst = !words.partsWords && announced == Rational(parts.count + 1) && part.has(.from)
      guard part.measures(like: whole) || isAnnounced, !isRemark(part) || isFirst, !part.has(.part),
        words.partsWords || !part.has(.compare),
        part.depth == depth
      else { break }
      parts.insert(part, at: 0)
      if words.partsWords, part.separator == .none { break }
      if let mark, part.separator > mark {
        if words.partsWords { break }
        core = core ?? parts.count
      }
      mark = mark ?? level(part.separator)
      if parts.count > 12 { break }
    }
    guard parts.count > 1 else { return [] }
    let isPlain =
      announced ?? Rational(parts.count) == Rational(parts.count)
      && whole.separator
        <= (words.partsWords && whole.noun.isEmpty && whole.head.isEmpty ? .semicolon : .comma)
      && !whole.has([.incoming, .outgoing, .actual, .plan])
      // 净值1.26亿元，原值2.31亿元，累计折旧1.05亿元
      && (words.partsWords || whole.noun.isEmpty
        || !parts.contains { $0.estimate.low > whole.estimate.high })
      && whole.noun.count <= 6 && !isOfPeople(whole, parts)
    return (0...(parts.count - 2)).compactMap { start in
      reading(whole, Array(parts[start...])) { (sum: Estimate) in
        if crosses, parts[0].sentence < whole.sentence {
          let isCounted = announced == Rational(parts.count - start)
          return (isCounted || announced == nil && start == 0) && !isLoose(whole, parts)
            && sum.isNear(whole.estimate, from: isCounted ? 60 : 90, to: isCounted ? 160 : 110)
            ? .likely : .weak
        }
        if isOfOther(whole, Array(parts[start...]), sum) { return .weak }
        if isOfMore(whole, Array(parts[start...]), sum) { return .weak }
        return parts.count - start == core ?? parts.count && isPlain && !isLoose(whole, parts)
          && !parts.contains { $0.has(.openList) || $0.headCues.contains(.andSoOn) }
          || announced == nil && core ?? parts.count == parts.count - start
            && isTotal(whole, of: Array(parts[start...]))
          ? .strong : .weak
      }
    }
  }

  /// 博士62人，高级职称143人，双师型教师210人，专任教师388人: people who are counted under several heads, and a
  /// number with a name of its own.
  private func isOfPeople(_ whole: Mention, _ parts: [Mention]) -> Bool {
    !words.partsWords && words.people.contains(whole.quantity.unit) && whole.noun.count > 2
      && parts.contains { $0.separator == .comma }
  }

  /// 上半年接访2160批，下半年接访1875批，全年信访总量6305批: far from the sum of two, and named otherwise; in a language that does not
  /// part words.
  private func isOfOther(_ whole: Mention, _ parts: [Mention], _ sum: Estimate) -> Bool {
    !words.partsWords && parts.count == 2 && whole.noun.count > 1
      && !parts.contains { words.share($0.noun + $0.head, whole.noun) }
      && !sum.isNear(whole.estimate, from: 75, to: 133) && slip(whole, parts) < 2
  }

  /// 甲12处、乙8处，累计拆除86处; 水稻12.5万吨、小麦8.4万吨，粮食总产29.8万吨: a number of more than the row before it, by its size or by
  /// its name; in a language that does not part words.
  private func isOfMore(_ whole: Mention, _ parts: [Mention], _ sum: Estimate) -> Bool {
    guard !words.partsWords, sum.high < whole.estimate.low else { return false }
    let evidence = SlipEvidence.sum(parts, of: whole)
    if !evidence.suspects.isEmpty, evidence.chance < 0.5 { return false }
    let isNamed =
      whole.noun.count > 2 && !parts.contains { words.share($0.noun + $0.head, whole.noun) }
      || words.wholeness.contains(where: whole.noun.hasPrefix)
    return !sum.isNear(whole.estimate, from: isNamed ? 94 : 55, to: isNamed ? 107 : 180)
  }

  /// Whether a number stands in brackets right behind what it counts, and its whole outside.
  private func isInBrackets(_ part: Mention, before whole: Mention) -> Bool {
    words.partsWords && part.depth == whole.depth + 1 && part.noun.isEmpty && part.head.isEmpty
      && part.cues.isDisjoint(with: [.rise, .fall, .base, .each, .plan])
  }
}
