internal import DocumentModel
internal import SourceText

/// 三大工程: counts without a unit that announce what is named.
struct GreatCounts {
  private let document: Document
  private let words: DocumentWords

  init(_ document: Document, _ words: DocumentWords) {
    self.document = document
    self.words = words
  }

  var mentions: [Mention] {
    guard !words.great.isEmpty else { return [] }
    return document.blocks.filter {
      $0.container != .cell && $0.range.count <= DocumentReadings.longest
    }.flatMap { mentions(in: $0) }
  }

  private func mentions(in block: Block) -> [Mention] {
    let (bytes, heads) = (document.text.bytes, words.greatHeads)
    var found: [Mention] = []
    // Characters of Chinese have three bytes.
    for place in block.range where bytes[place] > 0xE0 {
      guard heads.mayContain(lastByte: bytes[place + 2]), heads.contains(bytes.scalar(at: place)),
        let (word, number) = words.great.first(where: {
          bytes.span.holds($0.word.span, at: place)
        }),
        !isOfOrder(at: place, in: block)
      else { continue }
      let range = place..<(place + word.count)
      let quantity = Quantity(
        kind: .count, range: range, value: Rational(number), scale: .one, decimals: 0, unit: "",
        approximation: nil)
      if let mention = Mention(quantity, range: range) { found.append(mention) }
    }
    return found
  }

  /// 第三大, 前十大, 二十三大: one of an order, or the end of a longer numeral.
  private func isOfOrder(at place: Int, in block: Block) -> Bool {
    let start = block.range.lowerBound
    guard let before = document.text.bytes.lastScalar(in: start..<place) else { return false }
    return words.beforeCounts.contains(String(before))
  }
}
