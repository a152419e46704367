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
    mentions.indices.compactMap { index in
      let growth = mentions[index]
      guard growth.isRate, name(of: growth) == "growth" else { return nil }
      let near = mentions[..<index].reversed().prefix { growth.sentence - $0.sentence <= 1 }
      guard let birth = near.first(where: { name(of: $0) == "birth" }),
        let death = near.first(where: { name(of: $0) == "death" })
      else { return nil }
      return Reading(
        .balance, ["came": [birth], "went": [death], "closing": [growth]], subject: growth,
        note: "population", strength: .strong
      ) { () throws(ArithmeticFault) in
        try (birth.estimate - death.estimate).overlaps(growth.estimate)
      }
    }
  }

  private func name(of rate: Mention) -> String? {
    guard rate.isRate, !rate.isDifference else { return nil }
    return words.permilleRates.first { rate.noun.hasSuffix($0.word) }?.meaning
  }
}
