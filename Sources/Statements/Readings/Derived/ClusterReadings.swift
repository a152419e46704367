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
      guard (3...8).contains(alike.count), Set(alike.map(\.sentence)).count > 0,
        let whole = alike.max(by: { $0.value < $1.value })
      else { continue }
      let parts = alike.filter { $0.range != whole.range }
      if let reading = reading(whole, parts) { found.append(reading) }
    }
    return found
  }

  private func reading(_ whole: Mention, _ parts: [Mention]) -> Reading? {
    let all = parts + [whole]
    guard let sum = try? parts.reduce(Rational.zero, { try $0 + $1.value }),
      sum != whole.value, derived.isExact(all), all.allSatisfy(isPossible),
      Set(all.map(\.depth)).count == 1, isOneThing(all),
      isSaid(whole, parts), !parts.contains(where: { $0.value == whole.value }),
      derived.isNear(whole.value, sum, 40)
    else { return nil }
    let digits =
      NearMiss.digits(all) { numbers throws(ArithmeticFault) in
        var sum = Estimate(.zero)
        for number in numbers.dropLast() { sum = try sum + number }
        return sum.overlaps(numbers[numbers.count - 1])
      } ?? 0
    guard digits > 2 else { return nil }
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
    guard let by = parts.first(where: isGap), let other = parts.first(where: { $0.range != by.range })
    else { return nil }
    let isLater = whole.range.lowerBound > other.range.lowerBound
    let (from, to) = isLater ? (other, whole) : (whole, other)
    return Reading(
      .change, ["from": [from], "to": [to], "by": [by]], subject: by, note: "difference",
      strength: .likely
    ) { () throws(ArithmeticFault) in
      try (whole.estimate - other.estimate).overlaps(by.estimate)
    }
  }

  private func isGap(_ number: Mention) -> Bool {
    number.isDifference || number.has([.net, .by])
      || number.behind.prefix(2).contains(where: words.comparatives.contains)
  }

  private func isPossible(_ number: Mention) -> Bool {
    number.value > .zero && !number.isBehindSlash && !derived.isOpen(number)
      && !number.remarks.contains(.unread)
      && !number.has([.each, .openList, .plan, .greater, .less])
  }

  /// Whether nothing says that the numbers count several things.
  private func isOneThing(_ all: [Mention]) -> Bool {
    let units = Set(all.map(\.quantity.unit).filter { !$0.isEmpty })
    if let whole = all.last, !derived.areOfAll(Array(all.dropLast()), whole) { return false }
    return units.count < 2 || all.count > 3 || !all[0].unit.isEmpty || all[0].kind == .money
  }

  /// Whether a word says that one of them follows from others: a whole, or one of two parts.
  private func isSaid(_ whole: Mention, _ parts: [Mention]) -> Bool {
    if !said(whole).isDisjoint(with: [.whole, .conclusion]) { return true }
    guard parts.count == 2, said(whole).isDisjoint(with: [.remainder, .others]) else { return false }
    return whole.has(.ofWhole)
      || parts.contains {
        isGap($0)
          || !said($0).isDisjoint(with: [
            .others, .remainder, .closing, .net, .conclusion, .result, .part,
          ])
      }
  }

  private func said(_ number: Mention) -> Cues { number.cues.union(number.headCues) }
}
