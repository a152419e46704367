internal import DocumentModel

/// What the sentence before or the next one says of a number.
extension FrameReadings {
  /// 17,289 visits; of them, 13,513 were seen, accounting for 78%; of these decisions, 41% (12,011).
  func ofThese(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard rate.kind == .percent, !rate.quantity.unit.isEmpty, rate.value < .one,
      !rate.isDifference, rate.each == nil,
      rate.headCues.isDisjoint(with: [.compare, .each, .plan])
    else { return nil }
    let isBracket = rate.has(.part) && rate.depth == 0
    let place = isBracket ? index + 1 : opener(of: rate.sentence)
    guard let place, let part = neighbour(place, of: index), part.isAmount, isValue(part),
      !part.isDifference, !part.has([.each, .to, .from]),
      isBracket
        ? part.depth == 1 && part.noun.isEmpty && part.separator == .none
        : isOnlyShare(index, of: place) && part.has(.part) && part.depth == 0,
      let whole = level(before: rate.sentence), whole.measures(like: part)
    else { return nil }
    return reading(.rate, rate, ("part", part), ("whole", whole), wild: .likely) {
      rate, part, whole throws(ArithmeticFault) in
      try (part / whole).overlaps(rate)
    }
  }

  /// Whether a rate is the only one behind the number that opens its sentence, and says a share.
  private func isOnlyShare(_ index: Int, of place: Int) -> Bool {
    let rate = mentions[index]
    return place < index && rate.noun.isEmpty && rate.separator == .comma
      && rate.has([.share, .result]) && rate.depth == 0
      && !mentions.indices.contains {
        $0 != index && mentions[$0].sentence == rate.sentence && mentions[$0].isRate
      }
  }

  /// Income was £96.4bn; the large ones received £88.8bn (92.1% of all income): a share of what is named.
  func namedShare(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard rate.kind == .percent, !rate.quantity.unit.isEmpty, rate.value < .one, rate.depth == 1,
      rate.separator == .none, rate.noun.isEmpty, !rate.isDifference, rate.each == nil,
      let name = words.whole(behind: rate), !name.isEmpty,
      let part = neighbour(index - 1, of: index), part.depth == 0, part.isAmount, isValue(part),
      !part.isDifference, !part.has([.each, .from, .part])
    else { return nil }
    let wholes = mentions[..<(index - 1)].filter {
      $0.sentence >= rate.sentence - 1 && $0.depth == 0 && $0.measures(like: part)
        && isExact($0) && !$0.isDifference && !$0.has([.each, .from, .base, .part])
        && $0.value > part.value && name.contains(where: ($0.noun + " " + $0.head).contains)
    }
    guard wholes.count == 1, let whole = wholes.first else { return nil }
    return reading(.rate, rate, ("part", part), ("whole", whole), wild: .likely) {
      rate, part, whole throws(ArithmeticFault) in
      try (part / whole).overlaps(rate)
    }
  }

  /// 5.2 million crimes, a 13% rise on the year before; the increase of 583,782 offences: the amount of a change whose
  /// rate the sentence before says.
  func increaseOfBefore(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard isPlainRate(rate), rate.isApposed, rate.isDifference, rate.noun.isEmpty,
      rate.has(.rise) != rate.has(.fall), rate.separator == .comma,
      let new = neighbour(index - 1, of: index), new.isAmount, isValue(new), !new.isDifference,
      !new.has([.part, .each, .from, .base]), let next = opener(of: rate.sentence + 1)
    else { return nil }
    let by = mentions[next]
    guard by.isDifference, by.has(.rise) == rate.has(.rise),
      by.has(.fall) == rate.has(.fall), by.noun.isEmpty, by.has(.ofWhole), isValue(by),
      by.measures(like: new), by.depth == 0, by.value < new.value
    else { return nil }
    let rises = rate.has(.rise)
    return reading(.change, rate, ("by", by), ("to", new)) {
      rate, by, new throws(ArithmeticFault) in
      let old = try rises ? new - by : new + by
      guard old.low > .zero else { return false }
      return try (by / old).overlaps(rate)
    }
  }

  /// 171 in 2018, four fewer than the 175 of 2017; this is a 2.3% decrease: the change of the two amounts before.
  func changeOfBefore(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard rate.kind == .percent, !rate.quantity.unit.isEmpty, rate.isThis, rate.isDifference,
      !words.saysOfAll(rate),
      opener(of: rate.sentence) == index, rate.each == nil, rate.head.isEmpty,
      rate.headCues.isDisjoint(with: [.each, .plan, .comparable])
    else { return nil }
    let near = mentions.filter {
      $0.sentence == rate.sentence - 1 && $0.isAmount && $0.depth == 0 && isValue($0)
        && !isDistance($0)
    }
    guard near.count == 2, let first = near.first, let second = near.last,
      first.measures(like: second), second.isReference || first.isReference,
      ![first, second].contains(where: { $0.has([.part, .each]) })
    else { return nil }
    let (old, new) = second.isReference ? (second, first) : (first, second)
    return change(rate, from: old, to: new, wild: .likely)
  }

  /// The market fell 1% in May; the trade sold 84,054 cars, which compares with 84,886 a year earlier.
  func changeAhead(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard isPlainRate(rate), rate.isDifference, rate.depth == 0,
      rate.headCues.isDisjoint(with: [.compare]),
      !mentions.contains(where: { $0.sentence == rate.sentence && $0.range != rate.range })
    else { return nil }
    let next = mentions.filter { $0.sentence == rate.sentence + 1 }
    guard next.count == 2, let new = next.first, let old = next.last, new.isAmount,
      new.measures(like: old), isValue(new), isValue(old), old.isBase, old.has(.compare),
      !new.isReference, !new.isDifference, old.depth == 0, new.depth == 0,
      ![new, old].contains(where: { $0.has([.part, .each]) }),
      words.share(rate.noun, new.noun + " " + new.head) || isPlural(of: rate.noun, new)
    else { return nil }
    return change(rate, from: old, to: new, wild: .likely)
  }

  /// The car market, and 84,054 cars.
  private func isPlural(of name: String, _ counted: Mention) -> Bool {
    let unit = counted.quantity.unit.split(separator: " ").last ?? ""
    return name.split(separator: " ").contains { $0.count > 2 && unit == $0 + "s" }
  }

  /// Four fewer than 175: what two numbers are apart by.
  private func isDistance(_ mention: Mention) -> Bool {
    mention.isDifference
      || !mention.headCues.isDisjoint(with: [.less, .greater, .compare]) && mention.noun.isEmpty
        && mention.separator > .none
  }

  /// The first number of a sentence.
  func opener(of sentence: Int) -> Int? {
    mentions.indices.first { mentions[$0].sentence == sentence }
  }

  /// The only number of the sentence before that says how many there are.
  func level(before sentence: Int) -> Mention? {
    let levels = mentions.filter {
      $0.sentence == sentence - 1 && $0.isAmount && isValue($0) && $0.depth == 0
        && !($0.isDifference && !$0.has(.to)) && !$0.has([.from, .base, .compare, .each])
    }
    return levels.count == 1 ? levels.first : nil
  }
}
