internal import DocumentModel

extension PairReadings {
  /// Whether the words leave nothing open: increased by 50% from 1,000 to 1,200; 1,200, up 30% from 1,000.
  func isPlain(_ index: Int, _ a: Int, _ b: Int) -> Bool {
    let (change, first, second) = (mentions[index], mentions[a], mentions[b])
    // fell by 12 to 48, from 50
    if change.isAmount, change.isDifference, a == index + 1, b == index + 2, first.has(.to),
      second.has(.from), first.separator == .none, second.separator <= .comma, second.noun.isEmpty,
      [change, first, second].allSatisfy({ $0.quantity.approximation == nil })
    {
      return true
    }
    guard change.isRate, change.isDifference, change.depth == first.depth,
      first.depth == second.depth, change.quantity.approximation == nil,
      ![first, second].contains(where: {
        $0.quantity.approximation != nil || $0.has([.plan, .each])
      })
    else { return false }
    if a == index + 1, b == index + 2 {
      return first.has(.from) && second.has(.to) && second.separator == .none
    }
    return a == index - 1 && b == index + 1 && second.has(.from) && second.separator == .none
      && change.separator == .comma && change.noun.isEmpty
  }

  /// Whether nothing says that the number is of something else.
  func isClear(_ index: Int, _ a: Int, _ b: Int) -> Bool {
    let change = mentions[index]
    guard
      change.isDifference || change.kind == .points || isBy(change)
        // from 88.0 to 74.8 in three years (-15%)
        || change.isNegative && change.isRate && change.depth > mentions[a].depth
        || change.has([.net, .greater, .less]), !change.has([.part, .comparable]),
      !change.remarks.contains(.comparable) || change.kind == .points
    else { return false }
    if isOfOther(index, a, b) { return false }
    if isToldOtherwise(change, mentions[a], mentions[b]) { return false }
    let last = max(index, a, b)
    guard
      mentions[index...last].dropFirst().allSatisfy({
        $0.separator <= .comma || $0.has(.actual) && mentions[min(a, b)].has(.plan)
          || $0.depth > change.depth && ($0.isReference || $0.year != nil)
      })
    else { return false }
    let rivals = mentions.indices.filter {
      $0 != index && mentions[$0].sentence == change.sentence && mentions[$0].isDifference
        && mentions[$0].kind == change.kind && mentions[$0].unit == change.unit && $0 != a
        && $0 != b
        || $0 != index && change.kind == .points && mentions[$0].kind == .points
          && mentions[$0].sentence == change.sentence
    }
    return rivals.isEmpty
  }

  /// Whether the words name something else that changed, or that it is compared with.
  func isOfOther(_ index: Int, _ a: Int, _ b: Int) -> Bool {
    let (change, first, second) = (mentions[index], mentions[a], mentions[b])
    // grew 7% to 3.2 and 4% to 4.1
    if first.has(.to), second.has(.to) { return true }
    // widened by 11 basis points to 2.4%, and the yield ended at 3.1%: what it came to stands right behind
    if a == index + 1, first.has(.to), first.separator == .none, !second.isReference,
      second.depth == first.depth, second.year == nil
    {
      return true
    }
    // the difference between two files, two strings or two lists
    let units = [change, first, second].map(\.quantity.unit)
    let isNet = change.has(.net) && !change.has([.rise, .fall, .greater, .less])
    if isNet, change.kind == .count, !units.contains(""), !units.dropFirst().contains(units[0]) {
      return true
    }
    // A surplus of £40,000 on income of £640,000 was moved to reserves of £210,000.
    if isNet, change.isAmount, index < a, first.separator < .comma { return true }
    // from £80 to £60, a saving of £240 a year: more than both
    let isOfTime = change.has(.each) || words.prepositions.contains(change.next)
    if change.isAmount, isOfTime, change.estimate.low > first.estimate.high,
      change.estimate.low > second.estimate.high
    {
      return true
    }
    // improved 18% and throughput 9%, from 1,100 to 1,199
    let last = mentions[index..<max(index, a)].dropFirst()
    if index < a, change.isRate, last.contains(where: { $0.isRate && !$0.isReference }) {
      return true
    }
    // from £310m to £342m, helped by 2,600 new accounts, 15% more than planned
    let nearest = mentions[max(0, index - 1)]
    let isOfNearest =
      index - 1 > max(a, b) && nearest.isAmount && nearest.separator == .comma
      && nearest.depth == change.depth && !nearest.head.isEmpty && !nearest.isDifference
      && !nearest.measures(like: first)
    if isOfNearest { return true }
    // 8 of the 10 regions; 240 and 180 respectively
    let isFraction = b == a + 1 && second.isBehindSlash && !second.isReference
    if isFraction || isRespective(change.sentence) { return true }
    let isOfPlan = change.headCues.contains(.plan) && !first.isReference && !second.isReference
    if isOfPlan, !first.has(.plan), !second.has(.plan) { return true }
    // 200 below the level of a year ago
    let isOfEarlier =
      change.headCues.contains(.base)
      && (change.isAmount || !first.has([.to, .rise, .fall]) && !second.has([.to, .rise, .fall]))
    if isOfEarlier, !first.isReference, !second.isReference, first.year == nil, second.year == nil {
      return true
    }
    // rose by 20% in a year in which the staff went from 200 to 300
    let isOfClause =
      index < min(a, b) && change.isRate && first.has(.from) && !first.noun.isEmpty
      && !words.share(first.noun, change.noun)
    if isOfClause { return true }
    // Of 40 members, 30 voted, up 20%
    if first.has(.ofWhole), first.noun.isEmpty, first.separator != .none, b == a + 1,
      !second.isReference
    {
      return true
    }
    // fell from 4.2 to 3.9 although total use rose by 2%
    let nouns = change.noun.split(separator: " ").filter {
      words.cues(of: String($0)).isDisjoint(with: [.filler, .result])
    }
    if index > max(a, b), change.isJoined, !nouns.isEmpty, first.noun.isEmpty,
      !words.share(nouns.joined(separator: " "), mentions[0].noun + " " + first.head)
    {
      return true
    }
    guard index > max(a, b), !nouns.isEmpty, !first.noun.isEmpty || second.isDifference else {
      return false
    }
    let others = (first.noun + " " + second.noun).split(separator: " ")
    return !Set(nouns).isSubset(of: others)
  }

  func isRespective(_ sentence: Int) -> Bool {
    mentions.contains {
      $0.sentence == sentence && ($0.headCues.contains(.respective) || $0.has(.respective))
    }
  }

  /// Whether the numbers are of one size: four times as much at most.
  func isNear(_ index: Int, _ a: Int, _ b: Int) -> Bool {
    if mentions[index].kind == .points { return true }
    // Each £2.60 of the £400,000 saved more: not of one size.
    if mentions[index].isAmount {
      let isFromTo = mentions[a].has(.from) && mentions[b].has(.to)
      guard let first = try? mentions[a].estimate.high * Rational(20),
        let second = try? mentions[b].estimate.high * Rational(20)
      else { return false }
      return isFromTo
        || first >= mentions[b].estimate.low && second >= mentions[a].estimate.low
    }
    guard let first = try? mentions[a].estimate.high * Rational(6),
      let second = try? mentions[b].estimate.high * Rational(6)
    else { return false }
    return first >= mentions[b].estimate.low && second >= mentions[a].estimate.low
  }
}
