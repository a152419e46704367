internal import DocumentModel

extension SplitReadings {
  /// 共840起，婚姻家庭214起、邻里386起、其他240起: numbers that only stand behind a total.
  func listed(_ whole: Mention, _ parts: [Mention], _ sum: Estimate) -> Reading.Strength {
    if words.partsWords, whole.depth == 0, !whole.isBehindColon, let last = parts.last,
      !isItem(whole, of: parts), !isInRow(whole, parts), !isLikeItem(whole, of: parts),
      !whole.remarks.contains(.spread),
      !isStock(whole, before: last),
      !parts.contains(where: { $0.headCues.contains(.compare) }),
      last.isJoined, !isLoose(whole, parts), isClose(sum, whole),
      parts.count > 2 || !whole.has(.ofWhole),
      !whole.has(.ofWhole) || sum.low > whole.estimate.high || isOneSlipOff(whole, parts),
      parts.count > 2 && whole.separator == .stop || parts[0].separator == .comma,
      !parts.contains(where: {
        $0.isReference || $0.has([.to, .from, .openList])
          || !$0.noun.isEmpty && $0.cues.isDisjoint(with: .named)
      }),
      !whole.has(.openList)
    {
      return .likely
    }
    if words.partsWords { return .weak }
    if isAnnounced(whole, parts), isClose(sum, whole) { return .strong }
    if leavesRest(whole, parts), sum.low <= whole.estimate.high { return .weak }
    if namesRest(parts), whole.separator != .list, isClose(sum, whole), !isLoose(whole, parts),
      !parts.contains(where: { $0.estimate.low > whole.estimate.high })
    {
      return .strong
    }
    if areStages(parts), isNear(sum, whole), !isLoose(whole, parts) { return .likely }
    // 128个，已完工76个，在建41个，前期11个
    if parts.count > 2, isNearRow(whole, parts, sum), !isLoose(whole, parts),
      sum.isNear(whole.estimate, from: 90, to: 110)
    {
      return .likely
    }
    guard !isLoose(whole, parts),
      parts.allSatisfy({ !($0.noun + $0.head).isEmpty }),
      parts.allSatisfy({ !$0.has([.outgoing, .closing, .actual]) })
    else { return .weak }
    if parts.contains(where: { $0.has(.others) }), !words.partsWords || isClose(sum, whole) {
      return .strong
    }
    let areNamed = parts.allSatisfy { part in
      part.noun.count > 1 && whole.noun.contains(part.noun)
    }
    if areNamed { return .strong }
    let isRow = parts.dropFirst().allSatisfy { $0.separator == .list } || haveLikeNames(parts)
    if !whole.has(.part), parts[0].separator > .list,
      slip(whole, parts) > (parts.count == 2 ? 3 : haveLikeEnds(parts) ? 1 : 2)
    {
      return .likely
    }
    return parts.count > 2 && isRow && isNear(sum, whole) || isNearRow(whole, parts, sum)
      ? .likely : .weak
  }

  /// Of the 1,752 killed, 736 were in cars, 470 on foot and 100 on bicycles: whether one slip of the hand would make the
  /// parts all there are.
  private func isOneSlipOff(_ whole: Mention, _ parts: [Mention]) -> Bool {
    let digits = NearMiss.digits(
      parts + [whole],
      fits: { numbers throws(ArithmeticFault) in
        var all = Estimate(.zero)
        for number in numbers.dropLast() { all = try all + number }
        return all.overlaps(numbers[numbers.count - 1])
      })
    return digits != nil
  }

  /// Whether a sum is off by a thirtieth at most.
  func isNear(_ sum: Estimate, _ whole: Mention) -> Bool {
    guard let ratio = try? sum / whole.estimate, let least = try? Rational(97, over: 100),
      let most = try? Rational(103, over: 100)
    else { return false }
    return ratio.high >= least && ratio.low <= most
  }

  /// Whether the names of all parts end or begin alike: A类, B类.
  func haveLikeNames(_ parts: [Mention]) -> Bool {
    let names = parts.map(\.noun)
    guard let last = names.first?.last, let first = names.first?.first else { return false }
    return names.allSatisfy { $0.last == last } || names.allSatisfy { $0.first == first }
  }

  /// Whether the names of all parts end in the same two characters: 第一产业, 第二产业.
  func haveLikeEnds(_ parts: [Mention]) -> Bool {
    guard let end = parts.first?.noun.suffix(2), end.count == 2 else { return false }
    return parts.allSatisfy { $0.noun.hasSuffix(end) }
  }

  /// Last year we closed 20 issues: what follows are its parts, of whatever time.
  func isEarlierWhole(_ whole: Mention) -> Bool {
    words.partsWords && whole.isBase && !whole.has([.each, .compare])
  }

  /// fell by 40 to 610: what the number came to, not what it is made of.
  func isResult(_ whole: Mention) -> Bool {
    words.partsWords && whole.has(.to)
      && mentions.contains { $0.sentence == whole.sentence && ($0.isDifference || $0.has(.from)) }
  }

  /// Whether a sum is that of parts of which one is wrong.
  func isClose(_ sum: Estimate, _ whole: Mention) -> Bool {
    guard let ratio = try? sum / whole.estimate, let least = try? Rational(11, over: 20),
      let most = try? Rational(3, over: 2)
    else { return false }
    return ratio.high >= least && ratio.low <= most
  }

  func strength(
    _ whole: Mention, _ parts: [Mention], _ sum: Estimate, _ opener: Mention
  ) -> Reading.Strength {
    // 城区110户、农村80户，其余为林场职工: a rest of which no number says anything.
    if !words.partsWords, leavesRest(whole, parts), sum.low <= whole.estimate.high { return .weak }
    if arePaired(parts), !words.partsWords || isClose(sum, whole) { return .strong }
    // Node.js 19 (18, 16): a number that counts nothing.
    let isName =
      words.partsWords && whole.quantity.kind == .number && whole.head.isEmpty
      && whole.unit.isEmpty && !whole.has(.whole) && !opener.has(.part)
      && !words.samples.contains(whole.noun)
    if isName { return .weak }
    if areNames(parts + [whole]) { return .weak }
    do {
      let ratio = try sum / whole.estimate
      let isNear = try ratio.high >= Rational(9, over: 10) && ratio.low <= Rational(4, over: 3)
      if isLoose(whole, parts) || isResult(whole) && !opener.isBehindColon
        || words.partsWords && whole.quantity.value == Rational(parts.count)
      {
        return .weak
      }
      if parts.last?.headCues.contains(.andSoOn) ?? false, sum.low <= whole.estimate.high {
        return .weak
      }
      if leavesRest(whole, parts), sum.low <= whole.estimate.high { return .weak }
      if opener.has(.closedList) { return .strong }
      if let strength = rowStrength(whole, parts, sum, opener) { return strength }
      let hasExcess = parts.contains { $0.estimate.low > whole.estimate.high }
      if hasExcess { return words.partsWords ? .weak : .strong }
      if parts.contains(where: { $0.has(.others) }), !words.partsWords || isClose(sum, whole) {
        return .strong
      }
      let isOver = sum.low > whole.estimate.high
      let isWithin = isOver && opener.has(.part) && !words.people.contains(whole.quantity.unit)
      let isRow = isOver || opener.isBehindColon && parts.count > 2
      if slip(whole, parts) > (isWithin ? 1 : isRow ? 2 : 3) {
        return isOver ? .strong : .likely
      }
      guard isNear else { return .weak }
      if opener.has(.division) { return .strong }
      if sum.low > whole.estimate.high {
        guard words.people.contains(whole.quantity.unit) else { return .strong }
        // 学生5.86万人，其中小学2.94万人、初中1.56万人、高中1.20万人: too many by a slip.
        if !words.partsWords, parts.count > 2, opener.has(.part), slip(whole, parts) > 1 {
          return .likely
        }
        let most = try Rational(51, over: 50)
        return ratio.low <= most ? .likely : .weak
      }
      if opener.has(.respective) { return .weak }
      if opener.has(.openList) || opener.depth > whole.depth { return .strong }
      let least = try Rational(parts.count > 2 ? 95 : 99, over: 100)
      // 国道、省道、县道、乡道: most of them, as nothing says that they are all.
      let isTold = words.partsWords || slip(whole, parts) > 0 || opener.isBehindColon
      return ratio.high >= least && isTold ? .likely : .weak
    } catch {
      return .weak
    }
  }
}
