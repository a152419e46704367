internal import DocumentModel

/// 出生率9.8‰，死亡率7.1‰，自然增长率2.7‰: births less deaths.
struct PopulationReadings {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    mentions.indices.compactMap(rate) + mentions.indices.compactMap(change)
      + mentions.indices.compactMap { index in
        let growth = mentions[index]
        guard growth.isRate, name(of: growth) == "growth" else { return nil }
        let near = mentions[..<index].reversed().prefix { growth.sentence - $0.sentence <= 1 }
        guard let birth = last(of: near, "birth"), let death = last(of: near, "death") else {
          return nil
        }
        return Reading(
          .balance, ["came": [birth], "went": [death], "closing": [growth]], subject: growth,
          note: "population", strength: .strong
        ) { () throws(ArithmeticFault) in
          try (birth.estimate - death.estimate).overlaps(growth.estimate)
        }
      }
  }

  /// 全国人口减少208万人。出生902万人，死亡1110万人: of a whole country, to which few move.
  private func change(at index: Int) -> Reading? {
    let by = mentions[index]
    guard !words.partsWords, index > 0, by.isDifference, isPeople(by), !by.has(.plan) else {
      return nil
    }
    let all = mentions[index - 1]
    guard isPeople(all), all.sentence == by.sentence,
      words.countries.contains(where: all.noun.contains)
    else { return nil }
    let next = mentions[(index + 1)...].filter {
      $0.sentence == by.sentence + 1 && isPeople($0) && !$0.isDifference
    }
    func named(_ name: String) -> [Mention] {
      let stems = words.permilleRates.filter { $0.meaning == name }.map { $0.word.prefix(2) }
      return next.filter { number in stems.contains { number.noun.contains($0) } }
    }
    let (births, deaths) = (named("birth"), named("death"))
    guard births.count == 1, deaths.count == 1 else { return nil }
    return Reading(
      .balance, ["came": births, "went": deaths, "closing": [by]], subject: by, note: "net",
      strength: .likely
    ) { () throws(ArithmeticFault) in
      let left = try births[0].estimate - deaths[0].estimate
      let off = try (left.magnitude().value - by.value).magnitude()
      return Double(off) <= by.lastPlace * 2.1
    }
  }

  private func isPeople(_ number: Mention) -> Bool {
    number.kind == .count && words.people.contains(number.quantity.unit) && number.depth == 0
  }

  /// The nearest rate of a name, and where words say what it came to, that: 出生率由9.2‰降至8.6‰.
  private func last(of near: ReversedCollection<ArraySlice<Mention>>.SubSequence, _ name: String)
    -> Mention?
  {
    guard let rate = near.first(where: { self.name(of: $0) == name }) else { return nil }
    let next = mentions.first { $0.range.lowerBound > rate.range.lowerBound }
    guard !words.partsWords, rate.has(.from), let next, next.has(.to), next.noun.isEmpty,
      next.isRate
    else { return rate }
    return next
  }

  /// 出生人口3276人，年平均人口45.5万人，出生率为7.2‰: of the two numbers of people before it.
  private func rate(at index: Int) -> Reading? {
    let rate = mentions[index]
    guard !words.partsWords, ["birth", "death"].contains(name(of: rate)),
      rate.quantity.unit == "‰", !rate.has([.base, .plan]), let stem = words.stem(of: rate.noun)
    else { return nil }
    let people = mentions[..<index].filter {
      $0.sentence == rate.sentence && $0.kind == .count && $0.depth == rate.depth
        && words.people.contains($0.quantity.unit) && !$0.isDifference && !$0.isBase
    }
    let wholes = people.filter { $0.has([.each]) && $0.has(.qualifier) && $0.noun.count > 1 }
    let parts = people.filter { $0.noun.contains(stem.suffix(2)) && !$0.has(.each) }
    guard let part = parts.first, parts.count == 1, let whole = wholes.last, wholes.count == 1
    else { return nil }
    return Reading(
      .rate, ["part": [part], "whole": [whole], "rate": [rate]], subject: rate,
      note: "population", strength: .likely
    ) { () throws(ArithmeticFault) in
      try (part.estimate / whole.estimate).overlaps(Estimate(rate: rate))
    }
  }

  private func name(of rate: Mention) -> String? {
    guard rate.isRate, words.partsWords || !rate.isDifference else { return nil }
    return words.permilleRates.first { rate.noun.hasSuffix($0.word) }?.meaning
  }
}
