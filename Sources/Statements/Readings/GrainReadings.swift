internal import DocumentModel

/// 45% of 7 sites; 抽检25批次，合格率97%; a mean of 3.03 accidents: rates and means that no whole number of
/// things can yield.
struct GrainReadings {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    mentions.indices.compactMap { index in
      let rate = mentions[index]
      if rate.has(.each) { return words.partsWords ? mean(of: index) : nil }
      guard rate.isRate, !rate.quantity.unit.isEmpty, rate.quantity.approximation == nil,
        !rate.isDifference
      else { return nil }
      return grain(of: index)
    }
  }

  /// The 30 depots logged a mean of 2.02 spills each: things that are counted, 60 or 61 in all.
  private func mean(of index: Int) -> Reading? {
    let each = mentions[index]
    guard index > 0, each.kind == .count, each.unit.isEmpty, !each.quantity.unit.isEmpty,
      each.quantity.kind == .count, each.quantity.approximation == nil, each.quantity.decimals > 0,
      each.quantity.scale == .one,
      each.headCues.isDisjoint(with: .spread), !each.remarks.contains(.spread)
    else { return nil }
    let whole = mentions[index - 1]
    let isAlone = mentions.filter { $0.sentence == each.sentence && $0.isAmount }.count == 2
    guard isAlone, isCounted(whole), whole.sentence == each.sentence, !whole.has(.each),
      whole.quantity.value > .one,
      !words.eachPlain.isDisjoint(with: each.behind)
        || words.people.contains(whole.quantity.unit) && each.quantity.decimals > 1
          && each.separator == .none && each.cues.isDisjoint(with: [.base, .compare, .to, .from])
    else { return nil }
    return Reading(
      .average, ["count": [whole], "each": [each]], subject: each, note: "grain", strength: .likely
    ) { () throws(ArithmeticFault) in
      try isWholeNumber(
        try each.estimate.low * whole.quantity.value, try each.estimate.high * whole.quantity.value)
    }
  }

  private func isCounted(_ whole: Mention) -> Bool {
    whole.kind == .count && whole.unit.isEmpty && whole.quantity.kind == .count
      && whole.quantity.approximation == nil && whole.quantity.decimals == 0
      && whole.quantity.value <= Rational(50)
  }

  /// Whether a whole number lies between two others.
  private func isWholeNumber(_ low: Rational, _ high: Rational) throws(ArithmeticFault) -> Bool {
    let least = low.denominator == 1 ? low.numerator : low.numerator / low.denominator + 1
    return try Rational(least, over: 1) <= high
  }

  /// Of the 7 sites, 43%; 40% of the 10 auditors.
  private func grain(of index: Int) -> Reading? {
    let rate = mentions[index]
    guard words.partsWords else { return ofChecked(index) }
    let isBefore =
      index > 0 && mentions[index - 1].has(.ofWhole) && !mentions[index - 1].isBehindSlash
      && rate.separator == .comma && rate.noun.isEmpty
    let isBehind =
      index + 1 < mentions.count && mentions[index + 1].isBehindSlash
      && mentions[index + 1].noun.isEmpty
    guard isBefore || isBehind else { return ofThose(index) }
    let whole = mentions[isBehind ? index + 1 : index - 1]
    guard isCounted(whole), whole.sentence == rate.sentence else { return nil }
    return reading(rate, whole)
  }

  /// 21 teachers replied, and a part-time post was held by 28.6% of those: of all that the sentence before counts.
  private func ofThose(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard index > 0, let next = words.whole(behind: rate)?.first, words.takenUp.contains(next),
      mentions.filter({ $0.sentence == rate.sentence }).count == 1
    else { return nil }
    let before = mentions.filter { $0.sentence == rate.sentence - 1 && $0.isAmount }
    guard before.count == 1, let whole = before.first, isCounted(whole),
      words.people.contains(whole.quantity.unit), rate.quantity.decimals > 0
    else { return nil }
    return reading(rate, whole)
  }

  /// 抽检25批次，合格率97%: the rate of a check right behind what was checked.
  private func ofChecked(_ index: Int) -> Reading? {
    let rate = mentions[index]
    guard index > 0, words.stem(of: rate.noun) != nil, rate.separator == .comma else { return nil }
    let whole = mentions[index - 1]
    guard whole.kind == .count, whole.has([.checked, .plan]), whole.quantity.scale == .one,
      whole.quantity.approximation == nil, whole.quantity.decimals == 0,
      whole.sentence == rate.sentence, whole.depth == rate.depth,
      whole.quantity.value <= Rational(500), !rate.has([.base, .compare, .each, .plan])
    else { return nil }
    return reading(rate, whole)
  }

  private func reading(_ rate: Mention, _ whole: Mention) -> Reading? {
    Reading(
      .rate, ["rate": [rate], "whole": [whole]], subject: rate, note: "grain", strength: .likely
    ) { () throws(ArithmeticFault) in
      let wanted = try Estimate(rate: rate)
      return try isWholeNumber(
        try wanted.low * whole.quantity.value, try wanted.high * whole.quantity.value)
    }
  }
}
