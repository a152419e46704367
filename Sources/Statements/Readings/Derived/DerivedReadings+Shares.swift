internal import DocumentModel

/// What one number is of another, or for each of another.
extension DerivedReadings {
  /// It invited 2,140 men aged 50 to 69, of whom 1,605 attended, giving an uptake of 75.0%.
  func shares(_ index: Int) -> [Reading] {
    let rate = mentions[index]
    guard rate.isRate, !rate.quantity.unit.isEmpty, !rate.isDifference, rate.depth == 0,
      rate.value < .one, !rate.has([.plan, .part, .each, .base, .compare, .greater, .less]),
      isConcluded(rate) || words.stem(of: rate.noun) != nil
    else { return [] }
    let places = sources(of: index, least: 2) { $0.isAmount && $0.depth == 0 }
      .filter { !isSmall(mentions[$0]) }
    guard let last = places.last else { return [] }
    let part = mentions[last]
    for (place, a) in places.enumerated() {
      for b in places.dropFirst(place + 1) where mentions[a].measures(like: mentions[b]) {
        let (one, other) = (mentions[a], mentions[b])
        let (less, more) = one.value < other.value ? (one, other) : (other, one)
        if let held = share(rate, less, more, .weak), held.holds { return [held] }
      }
    }
    if let pair = pair(rate, places, index) { return [pair] }
    // The part says itself that it is one.
    guard part.has(.part), !part.has([.each, .base, .plan]), !part.isDifference, isExact([part]),
      let whole = places.dropLast().reversed().map({ mentions[$0] }).first(where: {
        $0.measures(like: part) && $0.value > part.value && !$0.has([.to, .from, .part])
      }),
      isExact([whole]), !whole.isDifference, !whole.has([.each, .base, .plan]),
      words.stem(of: rate.noun).map({
        words.share($0, part.noun + " " + part.head) || isConcluded(rate)
      }) ?? isConcluded(rate),
      !mentions[(last + 1)..<index].contains(where: { $0.isRate }),
      let expected = try? part.value / whole.value
    else { return [] }
    let digits =
      NearMiss.digits([rate, part, whole]) { numbers throws(ArithmeticFault) in
        try (numbers[1] / numbers[2]).overlaps(numbers[0])
      } ?? 0
    // giving a bed occupancy of 88%: named after something else.
    let isNamed =
      words.stem(of: rate.noun).map {
        $0.allSatisfy(\.isWhitespace) || words.share($0, part.noun + " " + part.head)
      } ?? true
    guard isNear(rate.value, expected, 45) && isNamed || digits > 2 else { return [] }
    return [share(rate, part, whole, .likely)].compactMap(\.self)
  }

  /// 48,905 requests; the 11,740 that timed out represent 24.0%: the only two numbers before a share.
  private func pair(_ rate: Mention, _ places: [Int], _ index: Int) -> Reading? {
    guard places.count == 2, let a = places.first.map({ mentions[$0] }),
      let b = places.last.map({ mentions[$0] }), isSame(a, b) || a.kind == .count && b.head.isEmpty,
      rate.has([.conclusion, .result, .share]), a.value != b.value, isExact([a, b]),
      ![a, b].contains(where: {
        $0.has([.each, .base, .plan, .compare, .from, .to, .greater, .less]) || $0.isDifference
      }), b.sentence == rate.sentence, !mentions[places[0]..<index].contains(where: \.isRate),
      words.whole(behind: rate).map({ $0.isEmpty || !words.isOfAnotherWhole($0, a, b) }) ?? true
    else { return nil }
    let (part, whole) = a.value < b.value ? (a, b) : (b, a)
    guard let expected = try? part.value / whole.value else { return nil }
    let digits =
      NearMiss.digits([rate, part, whole]) { numbers throws(ArithmeticFault) in
        try (numbers[1] / numbers[2]).overlaps(numbers[0])
      } ?? 0
    guard isNear(rate.value, expected, 25) || digits > 1 else { return nil }
    return share(rate, part, whole, .likely)
  }

  private func share(
    _ rate: Mention, _ part: Mention, _ whole: Mention, _ strength: Reading.Strength
  ) -> Reading? {
    Reading(
      .rate, ["part": [part], "whole": [whole], "rate": [rate]], subject: rate, strength: strength
    ) { () throws(ArithmeticFault) in
      let share = try part.estimate / whole.estimate
      let rest = try Estimate(.one) - share
      let wanted = try Estimate(rate: rate)
      return share.overlaps(wanted) || rest.overlaps(wanted)
    }
  }

  /// Whether a number for each says again what another one counts: day of 1,050 items on each open day.
  func isNamed(_ count: Mention, by each: Mention) -> Bool {
    let name = count.unit.isEmpty ? count.quantity.unit : count.unit
    let said = each.behind + each.noun.split(separator: " ").map(String.init) + [each.each ?? ""]
    return name.count > 2 && said.contains { $0.hasPrefix(name) }
  }
}
