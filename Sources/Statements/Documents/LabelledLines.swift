internal import DocumentModel
internal import SourceText

/// Books: £157,008, Serials: £159,983, Total: £316,991, each in a line of its own: the last line says what the ones above
/// it make; in a language that parts words.
struct LabelledLines {
  private let document: Document
  private let words: StatementWords
  private let passages: [Passage]
  /// A list of a report has no more lines.
  private static let most = 30

  init(_ passages: [Passage], in document: Document, _ words: StatementWords) {
    self.document = document
    self.words = words
    self.passages = passages
  }

  var all: [Reading] {
    guard words.partsWords else { return [] }
    return passages.indices.compactMap(reading)
  }

  private func reading(at last: Int) -> Reading? {
    guard let whole = line(last), whole.has(.whole), let place = block(of: last) else { return nil }
    var parts: [Mention] = []
    for distance in 1...Self.most {
      let above = last - distance
      guard above >= 0, let part = line(above), block(of: above) == place - distance,
        part.measures(like: whole), !part.has(.whole)
      else { break }
      parts.append(part)
    }
    guard parts.count > 1 else { return nil }
    parts.reverse()
    // A title with a number stands above them.
    for start in 0...(parts.count - 2) {
      if let held = Reading.sum(Array(parts[start...]), of: whole, .weak), held.holds {
        return held
      }
    }
    let digits =
      NearMiss.digits([whole] + parts) { numbers throws(ArithmeticFault) in
        var sum = Estimate(.zero)
        for number in numbers.dropFirst() { sum = try sum + number }
        return sum.overlaps(numbers[0])
      } ?? 0
    return digits > 1 ? Reading.sum(parts, of: whole, .likely) : nil
  }

  /// The only amount of a line, which its label stands before.
  private func line(_ index: Int) -> Mention? {
    let amounts = passages[index].mentions.filter(\.isAmount)
    guard passages[index].mentions.count == 1, amounts.count == 1, let amount = amounts.first,
      amount.sentence == 0, amount.depth == 0, amount.quantity.approximation == nil,
      !amount.isCell, !amount.isListed, !amount.has([.rise, .fall, .each, .plan, .base]),
      let block = document.blocks.block(at: amount.quantity.range.lowerBound),
      block.range.upperBound - amount.quantity.range.upperBound < 2,
      amount.quantity.range.lowerBound > block.range.lowerBound,
      block.range.count < 120
    else { return nil }
    return amount
  }

  /// The number of the block that a passage stands in.
  private func block(of index: Int) -> Int? {
    guard let first = passages[index].mentions.first else { return nil }
    return document.blocks.index(at: first.quantity.range.lowerBound)
  }
}
