internal import DocumentModel

extension PassageReader {
  /// Notes the numbers that are hundredths of the money which words before them divide: for every pound, 77p.
  mutating func noteCoins() {
    for index in mentions.indices {
      let own = Self.coins.filter { $0.part == mentions[index].unit }
      guard !own.isEmpty, mentions[index].sentence < block.sentences.count else { continue }
      let start = block.sentences[mentions[index].sentence].lowerBound
      let before = String(
        decoding: bytes[start..<max(start, mentions[index].quantity.range.lowerBound)],
        as: UTF8.self)
      if own.contains(where: { before.contains($0.whole) }) { mentions[index].dividesUnit = true }
    }
  }

  private static let coins = ShippedWords.En.Statements.coins.rows.map {
    (whole: $0.word, part: $0.meaning)
  }
}
