internal import DocumentModel

/// 8,450 applied, 5,962 were paid, whereas 2,488 were turned down: all the numbers of one measure in a sentence or two,
/// of which the greatest is what the others make; in a language that parts words.
///
/// Nothing but their measure and arithmetic says so, and a word that one of them is a part, a rest, a whole or a
/// difference; where they do not come out even, a slip in one number must explain it.
struct ClusterReadings {
  private let mentions: [Mention]
  private let words: StatementWords
  private let derived: DerivedReadings

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
    derived = DerivedReadings(passage)
  }

  var all: [Reading] {
    guard words.partsWords else { return [] }
    let sentences = Set(mentions.map(\.sentence)).sorted()
    return sentences.flatMap { sentence -> [Reading] in
      let own = mentions.indices.filter { mentions[$0].sentence == sentence }
      let before = mentions.indices.filter { mentions[$0].sentence == sentence - 1 }
      return readings(of: own) + (before.isEmpty ? [] : readings(of: before + own))
    }
  }

  private func readings(of places: [Int]) -> [Reading] {
    let numbers = places.map { mentions[$0] }.filter {
      $0.isAmount && derived.isPlain($0) && !derived.isSmall($0)
    }
    var seen: [Mention] = []
    var found: [Reading] = []
    for number in numbers where !seen.contains(where: { $0.measures(like: number) }) {
      seen.append(number)
      let alike = numbers.filter { $0.measures(like: number) }
      // All of them, or three that follow each other.
      let windows =
        alike.count > 3 ? (0...(alike.count - 3)).map { Array(alike[$0..<($0 + 3)]) } : []
      for cluster in [alike] + windows where (3...8).contains(cluster.count) {
        guard let whole = cluster.max(by: { $0.value < $1.value }) else { continue }
        let parts = cluster.filter { $0.range != whole.range }
        if cluster.count < alike.count, !isLeft(parts) || comesOut(alike) { continue }
        if let reading = reading(whole, parts) { found.append(reading) }
      }
    }
    return found
  }

  /// Whether the last of three is what the others leave.
  private func isLeft(_ parts: [Mention]) -> Bool {
    parts.last.map { !said($0).isDisjoint(with: [.remainder, .closing, .conclusion, .net]) }
      ?? false
  }

  /// Whether all the numbers make the greatest of them.
  private func comesOut(_ numbers: [Mention]) -> Bool {
    guard let whole = numbers.max(by: { $0.value < $1.value }),
      let sum = try? numbers.sum(), let twice = try? whole.estimate + whole.estimate
    else { return false }
    return sum.overlaps(twice)
  }

  private func reading(_ whole: Mention, _ parts: [Mention]) -> Reading? {
    let all = parts + [whole]
    guard let sum = try? parts.reduce(Rational.zero, { try $0 + $1.value }),
      sum != whole.value, derived.isExact(all), all.allSatisfy(isPossible),
      Set(all.map(\.depth)).count == 1, isOneThing(all),
      isSaid(whole, parts), !parts.contains(where: { $0.value == whole.value }),
      derived.isNear(whole.value, sum, 40), !all.contains(where: derived.isMade),
      !(all.contains { $0.has(.from) } && !parts.contains(where: isGap))
    else { return nil }
    let digits =
      NearMiss.digits(all) { numbers throws(ArithmeticFault) in
        var sum = Estimate(.zero)
        for number in numbers.dropLast() { sum = try sum + number }
        return sum.overlaps(numbers[numbers.count - 1])
      } ?? 0
    let isOverlapping = all.contains { $0.remarks.contains(.overlapping) }
    guard digits > (isOverlapping ? 3 : 2) else { return nil }
    var reading = parts.count == 2 ? difference(whole, parts) : nil
    reading =
      reading
      ?? Reading(
        .split, ["whole": [whole], "parts": parts], subject: whole,
        note: sum > whole.value ? "over" : "under", strength: .likely
      ) { () throws(ArithmeticFault) in
        try parts.sum().overlaps(whole.estimate)
      }
    reading?.isFirm = true
    return reading
  }

  /// 66,130 and 58,475, so 7,655 fewer: one of the two others is what the rest is apart by.
  private func difference(_ whole: Mention, _ parts: [Mention]) -> Reading? {
    guard let by = parts.first(where: isGap),
      let other = parts.first(where: { $0.range != by.range })
    else { return nil }
    let isOld = whole.isReference && !other.isReference
    let isLater = !isOld && whole.range.lowerBound > other.range.lowerBound
    let (from, to) = isLater ? (other, whole) : (whole, other)
    return Reading(
      .change, ["from": [from], "to": [to], "by": [by]], subject: by, note: "difference",
      strength: .likely
    ) { () throws(ArithmeticFault) in
      try (whole.estimate - other.estimate).overlaps(by.estimate)
    }
  }

  private func isGap(_ number: Mention) -> Bool {
    // 6,300 more than in 2019: from a number that is not there.
    if number.headCues.contains(.compare), number.year != nil { return false }
    return number.isDifference || number.has([.net, .by])
      || number.behind.prefix(2).contains(where: words.comparatives.contains)
  }

  private func isPossible(_ number: Mention) -> Bool {
    number.value > .zero && !number.isBehindSlash
      && number.remarks.isDisjoint(with: [.spread, .unread])
      && !number.has([.each, .openList, .plan, .greater, .less])
  }

  /// Whether nothing says that the numbers count several things.
  private func isOneThing(_ all: [Mention]) -> Bool {
    let units = Set(all.filter { !isGap($0) }.map(\.quantity.unit).filter { !$0.isEmpty })
    if let whole = all.last, !derived.areOfAll(Array(all.dropLast()), whole) { return false }
    return units.count < 2 || all.count > 3 || !all[0].unit.isEmpty || all[0].kind == .money
  }

  /// Whether a word says that one of them follows from others: a whole, or one of two parts.
  private func isSaid(_ whole: Mention, _ parts: [Mention]) -> Bool {
    if !said(whole).isDisjoint(with: [.whole, .conclusion]) { return true }
    if isTail(whole, parts) { return true }
    guard parts.count == 2, said(whole).isDisjoint(with: [.remainder, .others]) else {
      return false
    }
    return whole.has(.ofWhole)
      || parts.contains {
        isGap($0)
          || !said($0).isDisjoint(with: [
            .others, .remainder, .closing, .net, .conclusion, .result, .part,
          ])
      }
  }

  /// 412, 389, 356 and 447 grants, 1,604 over the year; laptops, servers and printers; the 517 devices: the greatest number
  /// right behind a row.
  private func isTail(_ whole: Mention, _ parts: [Mention]) -> Bool {
    guard parts.count > 2, parts[parts.count - 1].isJoined,
      parts.allSatisfy({ $0.range.lowerBound < whole.range.lowerBound }),
      parts.dropFirst().allSatisfy({ $0.separator > .none && $0.separator <= .comma })
    else { return false }
    let isBare = whole.separator == .comma && whole.noun.isEmpty && whole.cues.isEmpty
    return isBare || whole.isDefinite && whole.noun.isEmpty
  }

  private func said(_ number: Mention) -> Cues { number.cues.union(number.headCues) }
}
