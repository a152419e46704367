internal import DocumentModel

/// Shares whose part and whole stand in a frame.
extension FrameReadings {
  /// 11,310 deaths among 28,616 cases in the three countries, a case fatality of 39.5%.
  func namedRate(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard rate.kind == .percent, !rate.quantity.unit.isEmpty, rate.isApposed || rate.has(.result),
      let stem = words.stem(of: rate.noun), !words.isOfGrowth(rate.noun), rate.depth == 0,
      rate.separator == .comma, !rate.isDifference, rate.value < .one, rate.each == nil,
      !rate.has([.plan, .to, .from, .each, .base, .compare]),
      rate.headCues.isDisjoint(with: [.compare, .each, .plan])
    else { return nil }
    let before = mentions[..<index].filter {
      $0.sentence == rate.sentence && !derived.isSmall($0) && $0.depth == 0
    }
    guard before.count == 2, let part = before.first, let whole = before.last, isValue(part),
      isValue(whole), part.isAmount, whole.has(.ofWhole), whole.separator == .none,
      part.measures(like: whole), part.value < whole.value, !part.has(.each), !whole.has(.part),
      !part.isDifference
    else { return nil }
    // A growth rate, and a rate of something that neither of them is named after.
    let names = [part, whole].map { $0.noun + " " + $0.head + " " + $0.quantity.unit }
    let isNamed =
      stem.allSatisfy(\.isWhitespace) || words.share(stem, names.joined(separator: " "))
    return reading(
      .rate, rate, ("part", part), ("whole", whole), wild: isNamed ? .likely : .weak
    ) { rate, part, whole throws(ArithmeticFault) in
      let share = try part / whole
      if share.overlaps(rate) { return true }
      return try (Estimate(.one) - share).overlaps(rate)
    }
  }

  /// 85 per cent of the world's refugees, or about 16.9 million of 19.9 million.
  func shareAhead(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard rate.kind == .percent, !rate.quantity.unit.isEmpty, rate.value < .one,
      !rate.isDifference, rate.each == nil, !rate.has([.plan, .to, .from, .each, .base, .compare]),
      words.whole(behind: rate) != nil, let part = neighbour(index + 1, of: index),
      let whole = neighbour(index + 2, of: index), part.has(.result), part.noun.isEmpty,
      part.separator == .comma, part.isAmount, part.value > .zero, whole.isBehindSlash,
      whole.separator == .none, whole.measures(like: part), part.value < whole.value,
      part.depth == rate.depth, whole.depth == rate.depth, !whole.has([.part, .each])
    else { return nil }
    return reading(.rate, rate, ("part", part), ("whole", whole), wild: .likely) {
      rate, part, whole throws(ArithmeticFault) in
      try (part / whole).overlaps(rate)
    }
  }

  /// Net sales were $1,086.2 million; gross profit was $612.6 million, or 56.4% of net sales: a share of what is named
  /// up to three sentences before.
  func shareOfNamed(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard rate.kind == .percent, !rate.quantity.unit.isEmpty, rate.value < .one, rate.depth == 0,
      rate.separator == .comma, rate.has([.result, .share]), rate.noun.isEmpty,
      !rate.isDifference, rate.each == nil, !rate.has([.plan, .to, .from, .base, .compare]),
      let part = neighbour(index - 1, of: index), part.depth == 0, part.isAmount, isValue(part),
      !part.isDifference, !part.has([.each, .from, .part, .base, .compare]),
      let name = name(behind: rate)
    else { return nil }
    let wholes = mentions[..<(index - 1)].filter {
      $0.sentence >= rate.sentence - 3 && $0.depth == 0 && $0.measures(like: part) && isExact($0)
        && !($0.isDifference && !$0.has(.to)) && !$0.has([.each, .from, .base, .compare])
        && $0.value > part.value && isCalled($0, name)
    }
    let found = wholes.compactMap { whole in
      reading(.rate, rate, ("part", part), ("whole", whole), wild: .likely) {
        rate, part, whole throws(ArithmeticFault) in
        try (part / whole).overlaps(rate)
      }
    }
    if let held = found.first(where: \.holds) { return held }
    return found.count == 1 ? found.first.map(atMostLikely) : nil
  }

  /// What a share is said to be of, up to the first word that only joins: net sales of 54% of net sales in the year.
  private func name(behind rate: Mention) -> [String]? {
    guard let behind = words.whole(behind: rate) else { return nil }
    let name = behind.prefix {
      !words.functionWords.contains($0) && !words.prepositions.contains($0)
    }
    return name.isEmpty || name.count > 3 || !name.contains { $0.count > 3 } ? nil : Array(name)
  }

  private func isCalled(_ whole: Mention, _ name: [String]) -> Bool {
    let own = (whole.noun + " " + whole.head).split(separator: " ").map(String.init)
    return name.allSatisfy(own.contains)
  }
}
