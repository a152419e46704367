internal import DocumentModel

/// 8.4万元，上年为0万元，增长100%; 年初预算为0万元，决算为15.6万元，完成年初预算的100%: rates of nothing; in a language that does not part
/// words.
struct NothingReadings {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard !words.partsWords, mentions.contains(where: { $0.value == .zero && $0.isAmount }) else {
      return []
    }
    return mentions.indices.compactMap { index in
      let rate = mentions[index]
      guard rate.kind == .percent, rate.depth == 0, rate.quantity.unit != "" else { return nil }
      if rate.isDifference { return growth(at: index) }
      return rate.has(.plan) ? completion(at: index) : nil
    }
  }

  /// The numbers before a rate that are measured like what it is a rate of, in its sentence.
  private func before(_ index: Int) -> ArraySlice<Mention> {
    let sentence = mentions[index].sentence
    let start = mentions[..<index].lastIndex { $0.sentence != sentence || $0.separator == .stop }
    return mentions[(start.map { mentions[$0].sentence == sentence ? $0 : $0 + 1 } ?? 0)..<index]
  }

  /// A rate of growth of what there was nothing of.
  private func growth(at index: Int) -> Reading? {
    let rate = mentions[index]
    let near = before(index).filter(\.isAmount)
    guard let old = near.last(where: { isOld($0) || $0.has(.from) }), old.value == .zero,
      old.quantity.approximation == nil, rate.noun.count < 5,
      let new = near.last(where: { $0.range != old.range && !isOld($0) && !$0.isDifference })
        ?? near.last(where: { $0.has(.to) }),
      new.value > .zero, isLike(old, new), !new.has([.plan, .each, .from])
    else { return nil }
    return reading(old, new, rate, note: "naught")
  }

  private func isOld(_ mention: Mention) -> Bool {
    mention.isBase
      || mention.year != nil && mention.year != mentions.first?.year
        && mention.value == .zero
  }

  /// How much of a plan was done that had nothing for it.
  private func completion(at index: Int) -> Reading? {
    let rate = mentions[index]
    let near = before(index).filter { $0.isAmount && $0.depth == 0 }
    guard let plan = near.last(where: { $0.has(.plan) }), plan.value == .zero,
      let done = near.last(where: { $0.numberRange.lowerBound > plan.numberRange.lowerBound }),
      done.value > .zero, isLike(plan, done), !done.has([.plan, .base]), !done.isDifference
    else { return nil }
    return reading(plan, done, rate, note: "unplanned")
  }

  private func reading(_ none: Mention, _ new: Mention, _ rate: Mention, note: String) -> Reading? {
    var found = Reading(
      .change, ["from": [none], "to": [new], "rate": [rate]], subject: rate, note: note,
      strength: .strong
    ) { () throws(ArithmeticFault) in false }
    found?.isBound = true
    found?.isFirm = true
    return found
  }

  /// Whether a nothing may be measured like another number: 0 of 3.2万元 lacks its unit.
  private func isLike(_ none: Mention, _ other: Mention) -> Bool {
    none.measures(like: other) || none.kind == .number && none.quantity.unit.isEmpty
  }
}
