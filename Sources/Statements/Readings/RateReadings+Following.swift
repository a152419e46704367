internal import DocumentModel

extension RateReadings {
  /// Whether a rate is said to follow from the two numbers beside it: 40 were sent and 30 came back, a
  /// rate of 75%.
  func follows(_ index: Int, _ part: Int, _ whole: Int) -> Bool {
    let (rate, a, b) = (mentions[index], mentions[part], mentions[whole])
    // Uptake was 68.6%; 251 farms claimed from 366 eligible.
    let isFrom = b.has(.from) && b.separator == .none && !mentions.contains { $0.has(.to) }
    // 420 bikes and 310 helmets: two things in a row.
    if b.isJoined || a.isJoined, areInRow(part, whole) { return false }
    guard words.partsWords, !a.isReference, !a.isDifference, !b.isDifference,
      !b.isReference || isFrom,
      !rate.has([.each, .plan, .base, .compare, .part])
    else { return false }
    let behind = mentions.indices[(index + 1)...].filter {
      mentions[$0].measures(like: b) && mentions[$0].sentence == rate.sentence
    }
    // Half of the twelve trustees (6).
    let isPartBehind =
      whole == index + 1 && part == index + 2 && b.isBehindSlash && behind.count == 2
    if isPartBehind, a.depth > b.depth || a.separator == .comma && a.head.isEmpty { return true }
    // £168,000, or 7% of our total of £2,400,000.
    let isBetween =
      part == index - 1 && whole == index + 1 && b.separator == .none && b.has(.ofWhole)
    if isBetween, !isAside(a, b), rate.separator <= .comma,
      rate.separator != .none || rate.depth > a.depth
    {
      return true
    }
    let hasName = words.stem(of: rate.noun) != nil
    if rate.isBehindColon || rate.has(.result) || hasName || rate.depth > 0,
      behind.isEmpty || rate.depth > 0
    {
      return isResult(index, part, whole, hasName: hasName)
    }
    return isAnnounced(index, behind, hasName: hasName) && Set(behind) == [part, whole]
  }

  /// Whether words say that a rate is of the two numbers beside it, however far off it is.
  func isTold(_ rate: Mention, _ a: Mention, _ part: Int, _ whole: Int, _ index: Int) -> Bool {
    rate.has([.result, .share]) || rate.isApposed || rate.isThis || rate.isBehindColon
      || rate.depth > 0 || max(part, whole) > index
      || words.stem(of: rate.noun).map { words.share($0, a.noun + " " + a.head) } ?? true
  }

  /// Ten of the 38 branches account for 61% of loans: a share of something else than the whole before it.
  func isOfNamed(_ rate: Mention, _ whole: Mention) -> Bool {
    guard words.partsWords, whole.isBehindSlash, rate.has(.share), rate.separator == .none,
      let name = words.whole(behind: rate), let first = name.first, !first.isEmpty
    else { return false }
    return !words.share(
      name.joined(separator: " "), whole.noun + " " + whole.head + " " + whole.quantity.unit)
  }

  /// Whether two things are only named beside each other.
  func areInRow(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (mentions[min(a, b)], mentions[max(a, b)])
    return abs(a - b) == 1 && second.isJoined && second.noun.isEmpty && second.cues.isEmpty
      && !first.quantity.unit.isEmpty && !second.quantity.unit.isEmpty
      && first.quantity.unit != second.quantity.unit && first.unit.isEmpty
  }

  /// Whether a rate is near enough to the one of two numbers, or to that of the rest, to have been meant for it;
  /// 3,400 patients, 1,200 visits and a satisfaction rate of 91% are three things.
  func isClose(_ rate: Mention, _ part: Mention, _ whole: Mention) -> Bool {
    do throws(ArithmeticFault) {
      let share = try part.value / whole.value
      if Slip.digits(of: rate, insteadOf: share) != nil { return true }
      let rest = try Rational.one - share
      let off = try (rate.value - share).magnitude()
      let offRest = try (rate.value - rest).magnitude()
      let (most, mostRest) = (try share * Rational(9, over: 20), try rest * Rational(3, over: 20))
      return off <= most || offRest <= mostRest
    } catch {
      return false
    }
  }

  /// Whether the two numbers are the last ones before their rate.
  private func isResult(_ index: Int, _ part: Int, _ whole: Int, hasName: Bool) -> Bool {
    let rate = mentions[index]
    let before = mentions[..<index].indices.filter {
      mentions[$0].isAmount && mentions[$0].sentence >= rate.sentence - 1
    }
    // 1,080 of 1,500, or 72%. Satisfaction stood at 91%: the two have their rate.
    let isTaken =
      before.last.map { last in
        mentions[last].sentence < rate.sentence
          && mentions[(last + 1)..<index].contains { $0.isRate && !$0.isDifference }
      } ?? false
    if isTaken { return false }
    let own = before.filter { mentions[$0].sentence == rate.sentence }.count
    return Set(before.suffix(2)) == [part, whole] && own < 3
      && (mentions[whole].isBehindSlash ? whole : part) == before.last
      && (rate.separator <= .comma || rate.has(.result) || hasName && own == 2)
  }

  /// Whether a rate stands before its two numbers: turnout was 38.2%: 15,280 ballots from 40,000.
  private func isAnnounced(_ index: Int, _ behind: [Int], hasName: Bool) -> Bool {
    let rate = mentions[index]
    let isFirst = !mentions[..<index].contains { $0.isAmount && $0.sentence == rate.sentence }
    // 91% by entry and 87% by candidate: 480 candidates made 1,130 entries
    let isOneOfTwo =
      index > 0 && mentions[index - 1].isRate && mentions[index - 1].sentence == rate.sentence
      && rate.separator <= .list
    guard isFirst, !isOneOfTwo, behind.count == 2 else { return false }
    let (a, b) = (mentions[behind[0]], mentions[behind[1]])
    return a.isBehindColon || a.depth > rate.depth
      || hasName && !(a.isBehindSlash && a.noun.isEmpty) && a.separator <= .semicolon
        && b.separator <= .list
  }
}
