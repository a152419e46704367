internal import DocumentModel

/// Which of two numbers is said to be the greater one: 甲区33.7亿元，比乙区的36.2亿元多2.5亿元.
extension ComparisonReadings {
  /// The same numbers where they are as far apart as said, but the other way round.
  func side(_ index: Int, _ first: Int, _ second: Int, _ strength: Reading.Strength) -> Reading? {
    let by = mentions[index]
    // 未超过限值0.26
    let isDenied = by.has(.negation) && by.has([.greater, .less])
    let rises = by.has([.rise, .greater]) != isDenied
    guard strength > .weak, by.has([.rise, .greater]) != by.has([.fall, .less]),
      !by.has([.net, .closing, .to]),
      let new = leading(index, first, second)
    else { return nil }
    let (a, b) = (exact(mentions[new]), exact(mentions[new == first ? second : first]))
    do throws(ArithmeticFault) {
      let distance = try (a.estimate - b.estimate).magnitude()
      let wanted = by.isAmount ? by.estimate : try Estimate(rate: by)
      guard distance.overlaps(wanted), distance.low > .zero else { return nil }
    } catch {
      return nil
    }
    let isOther = rises ? a.estimate.high < b.estimate.low : a.estimate.low > b.estimate.high
    guard isOther else { return nil }
    var reading = Reading(
      .change, ["to": [a], "from": [b], by.isAmount ? "by" : "rate": [by]], subject: by,
      note: "side", strength: strength
    ) { () throws(ArithmeticFault) in false }
    reading?.isBound = true
    return reading
  }

  /// The number that is said to be greater or less than the other; nil where no word says which.
  private func leading(_ index: Int, _ first: Int, _ second: Int) -> Int? {
    let (by, a, b) = (mentions[index], mentions[first], mentions[second])
    // 预算86万元，实际支出92万元，比预算节约6万元
    if a.has(.plan), !b.has(.plan), by.has(.plan), by.has([.compare, .greater, .less]),
      index == second + 1
    {
      return second
    }
    if a.has([.compare, .base, .plan]) { return nil }
    // 比乙区的36.2亿元多2.5亿元: right behind what the first one is compared with.
    if b.has(.compare), index == second + 1, second > first, by.separator == .none,
      by.noun.isEmpty, !by.has([.compare, .greater, .less])
    {
      return first
    }
    guard by.has([.compare, .greater, .less]) else { return nil }
    let (one, other) = (place(of: a, in: by, besides: b), place(of: b, in: by, besides: a))
    switch (one, other) {
    case (let one?, let other?): return one == other ? nil : one < other ? first : second
    // 比南岸低: the one that is named is the other one's measure.
    case (nil, _?): return first
    case (_?, nil): return by.noun.hasPrefix(a.noun) ? nil : second
    case (nil, nil): return nil
    }
  }

  /// Where the name of `mention` begins in that of a difference, of two characters that `other` lacks.
  private func place(of mention: Mention, in by: Mention, besides other: Mention) -> Int? {
    let (name, characters) = (mention.noun + mention.head, Array(by.noun))
    guard characters.count > 1 else { return nil }
    return (1..<characters.count).first {
      let word = String(characters[$0 - 1...$0])
      return name.contains(word) && !(other.noun + other.head).contains(word)
    }
  }
}
