internal import DocumentModel

/// Changes from a level that is named right behind them, of the number that the sentence before ends with or speaks of.
extension FrameReadings {
  /// Those that hold, or are sure: where they are neither, other readings of the same numbers are not worse.
  func framesOfLevels(_ index: Int) -> [Reading?] {
    [
      belowLevel(index), moreThanBracket(index), bracketedIncrease(index), namedRate(index),
      shareAhead(index), shareOfNamed(index),
    ].map { $0.flatMap { $0.holds || $0.strength > .weak ? $0 : nil } }
  }

  /// 1,612 million journeys, up 15.8% on 1,392 million; they remain 8.0% lower than the peak of 1,753 million.
  func belowLevel(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard rate.kind == .percent, !rate.quantity.unit.isEmpty, rate.isDifference, rate.each == nil,
      rate.has(.rise) != rate.has(.fall), rate.headCues.contains(.compare), rate.depth == 0,
      !rate.has([.to, .from, .part, .each, .share, .otherPrices]),
      rate.headCues.isDisjoint(with: [.each, .plan, .comparable, .part]),
      !rate.remarks.contains(.comparable), let old = neighbour(index + 1, of: index),
      old.separator == .none, old.isAmount, isValue(old), old.depth == 0,
      !old.has([.to, .part, .each, .rise, .fall]), isFirst(index),
      !(neighbour(index + 2, of: index).map { $0.measures(like: old) } ?? false)
    else { return nil }
    let levels = levels(before: rate.sentence, like: old)
    let found = levels.compactMap { change(rate, from: old, to: $0) }
    if let held = found.first(where: \.holds) { return held }
    return levels.count == 1 ? found.first.map(atMostLikely) : nil
  }

  /// By the end of 2015 there were 65.3 million; this is 5.8 million more than the year before (59.5 million).
  func moreThanBracket(_ index: Int) -> Reading? {
    let by = mentions[index]
    guard by.isAmount, by.isDifference, by.has(.rise) != by.has(.fall), by.depth == 0,
      by.headCues.contains(.compare), isExact(by), isFirst(index), by.noun.isEmpty,
      !by.has([.to, .from, .part, .each]), let old = neighbour(index + 1, of: index),
      old.depth == 1, old.separator == .none, old.noun.isEmpty, old.measures(like: by),
      isValue(old)
    else { return nil }
    let levels = levels(before: by.sentence, like: by)
    let found = levels.compactMap { new in
      let digits = NearMiss.digits([by, old, new]) { numbers throws(ArithmeticFault) in
        try (numbers[2] - numbers[1]).magnitude().overlaps(numbers[0])
      }
      return Reading(
        .change, ["from": [old], "to": [new], "by": [by]], subject: by, note: "difference",
        strength: digits ?? 0 > 1 ? .likely : .weak
      ) { () throws(ArithmeticFault) in
        try (new.estimate - old.estimate).magnitude().overlaps(by.estimate)
      }
    }
    if let held = found.first(where: \.holds) { return held }
    return levels.count == 1 ? found.first : nil
  }

  /// Whether a number stands before all others of its sentence but small ones in words.
  private func isFirst(_ index: Int) -> Bool {
    !mentions[..<index].contains {
      $0.sentence == mentions[index].sentence && !derived.isSmall($0) && $0.kind != .ordinal
    }
  }

  /// What a sentence before says of now: not what it was, and not what a change is computed from.
  private func levels(before sentence: Int, like measure: Mention) -> [Mention] {
    mentions.indices.filter { place in
      let level = mentions[place]
      let isBase =
        place > 0 && mentions[place - 1].isDifference && level.separator == .none && !level.has(.to)
      return level.sentence == sentence - 1 && level.measures(like: measure) && isValue(level)
        && level.depth == 0 && !isBase && !derived.isSmall(level)
        && !(level.isDifference && !level.has(.to)) && !level.has([.from, .compare, .each])
        // 3,410 ships last year, up 6% on 3,211: the first one is what the sentence is about.
        && (!level.has(.base) || opener(of: sentence - 1) == place)
    }.map { mentions[$0] }
  }

  func atMostLikely(_ reading: Reading) -> Reading {
    var reading = reading
    reading.strength = min(reading.strength, .likely)
    return reading
  }

  /// Grew by 23% (+307 TWh) to 1,631 TWh.
  func bracketedIncrease(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard isPlainRate(rate), rate.isDifference, let by = neighbour(index + 1, of: index),
      let new = neighbour(index + 2, of: index), by.depth == rate.depth + 1,
      by.separator == .none, by.noun.isEmpty, by.isAmount, isExact(by), by.value != .zero,
      by.measures(like: new), new.depth == rate.depth, new.has(.to), new.separator == .none,
      isValue(new), !new.has([.part, .each]), by.value < new.value,
      rate.has(.rise) != rate.has(.fall)
    else { return nil }
    let rises = rate.has(.rise)
    // 8.0% (−412 tonnes): the sign says no more than the word.
    guard by.isNegative != rises || !by.isNegative, let size = try? by.estimate.magnitude() else {
      return nil
    }
    var unsigned = by
    unsigned.estimate = size
    return reading(.change, rate, ("by", unsigned), ("to", new), wild: .likely) {
      rate, by, new throws(ArithmeticFault) in
      let old = try rises ? new - by : new + by
      guard old.low > .zero else { return false }
      return try (by / old).overlaps(rate)
    }
  }
}
