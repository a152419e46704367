internal import DocumentModel

extension SplitReadings {
  /// 受理350起，调处成功358起: more that passed than there were.
  func success(at index: Int) -> Reading? {
    let part = mentions[index]
    guard index > 0, part.has(.passing), !part.has([.negation, .base, .rise, .fall]) else {
      return nil
    }
    let whole = mentions[index - 1]
    guard whole.measures(like: part), whole.sentence == part.sentence, part.isAmount,
      whole.depth == part.depth, whole.has([.incoming, .plan, .checked]),
      !whole.has([.base, .closing, .opening]),
      !mentions.contains(where: { $0.sentence == part.sentence && $0.has([.opening, .closing]) })
    else { return nil }
    return single(whole, part, .strong)
  }

  /// 复议120件、诉讼80件，其中涉企分别为30件、25件: each part with its own whole.
  func respective(at index: Int) -> [Reading] {
    let first = mentions[index]
    guard first.has(.respective), first.has(.part), let parts = run(from: index),
      parts.count > 1, index >= parts.count
    else { return [] }
    let wholes = mentions[(index - parts.count)..<index]
    guard wholes.allSatisfy({ $0.measures(like: first) && $0.sentence == first.sentence }) else {
      return []
    }
    return [
      Reading(
        .split, ["whole": Array(wholes), "parts": parts], subject: first, note: "respective",
        strength: .strong
      ) { () throws(ArithmeticFault) in
        zip(wholes, parts).allSatisfy { $1.estimate.low <= $0.estimate.high }
      }
    ].compactMap(\.self)
  }

  /// 其中区级3亿元 of 2.5亿元: a part that exceeds its whole.
  func single(
    _ whole: Mention, _ part: Mention, _ strength: Reading.Strength
  ) -> Reading? {
    // Sections 7 and 8: a number that counts nothing is no whole.
    let countsNothing =
      words.partsWords && whole.quantity.kind == .number && whole.unit.isEmpty && whole.noun.isEmpty
      && whole.head.isEmpty && whole.cues.isEmpty
    // Three farms, including 120 cows: things of another kind.
    let isOther =
      words.partsWords && part.kind == .count && !part.quantity.unit.isEmpty
      && !whole.quantity.unit.isEmpty && part.quantity.unit != whole.quantity.unit
      && !(words.people.contains(whole.quantity.unit) && words.people.contains(part.quantity.unit))
      // 84 buses, including 31 electric ones
      && !words.articles.contains(part.quantity.unit)
    // Older than 12 months, of which there were 145: what is counted is no part of a time.
    let isOfTime =
      words.timesNamed[whole.quantity.unit] != nil && part.quantity.unit != whole.quantity.unit
    let isClear =
      !countsNothing && !isOther && !isOfTime && !isBeside(whole, part)
      // 5720公斤/公顷，其中谷物6272公斤/公顷
      && whole.perUnit.isEmpty && whole.quantity.approximation == nil && !part.has(.whole)
      && (part.quantity.approximation == nil
        || !words.partsWords && part.quantity.approximation == .over)
    let others = words.partsWords ? wholes(before: part) : []
    var reading = Reading(
      .split, ["whole": [whole], "parts": [part]], subject: part, note: "part",
      strength: isClear ? strength : .weak
    ) { () throws(ArithmeticFault) in
      if part.estimate.low <= whole.estimate.high { return true }
      for (number, times) in others where try part.estimate.low <= number.high * times.high {
        return true
      }
      return false
    }
    reading?.saysLessThanSum = !words.partsWords
    return reading
  }

  /// We expect 80 to 95 of them; between the two lie 200 days, 117 of these: the other end of a range, or a small number
  /// of another sentence, in a language that parts words.
  private func isBeside(_ whole: Mention, _ part: Mention) -> Bool {
    guard words.partsWords else { return false }
    if part.separator == .none, part.has(.to) { return true }
    return whole.isInWords && !part.isInWords && part.sentence != whole.sentence
      && (whole.quantity.unit.isEmpty || whole.quantity.unit != part.quantity.unit)
  }

  /// What a part may be one of: each number before it, times what stands for each of several:
  /// 12 workshops had 20 guests each, of whom 180 were women.
  func wholes(before part: Mention) -> [(Estimate, Estimate)] {
    let before = mentions.filter {
      $0.quantity.range.lowerBound < part.quantity.range.lowerBound && $0.measures(like: part)
        && $0.sentence >= part.sentence - 1 && $0.sentence <= part.sentence
    }
    let each = before.filter { $0.has(.each) }
    // 340 in the second year and 410 in the third, and 650 of them are alive.
    let row = before.filter { $0.sentence == part.sentence }
    let sum = row.reduce(Estimate?.some(Estimate(.zero))) { sum, one in
      sum.flatMap { try? $0 + one.estimate }
    }
    return before.map { ($0.estimate, Estimate(.one)) }
      + (sum.map { [($0, Estimate(.one))] } ?? [])
      + each.flatMap { one in before.map { (one.estimate, $0.estimate) } }
  }
}
