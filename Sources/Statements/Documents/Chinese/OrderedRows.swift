internal import DocumentModel
internal import SourceText

/// 销量最高的三家依次为甲店、乙店和丙店，分别为820件、760件和690件: numbers of things that are named in their order, the greatest or the least first.
struct OrderedRows {
  private let document: Document
  private let words: StatementWords
  /// How far before the word of order the one may stand that says which end comes first, in bytes.
  private static let reach = 90

  init(_ document: Document, _ words: StatementWords) {
    self.document = document
    self.words = words
  }

  func readings(of passage: Passage) -> [Reading] {
    let mentions = passage.mentions
    guard mentions.count > 2,
      let block = document.blocks.block(at: mentions[0].numberRange.lowerBound),
      let word = Self.inTurn.first(where: { document.text.string(block.range).contains($0) })
    else { return [] }
    return block.sentences.flatMap { sentence -> [Reading] in
      var found: [Reading] = []
      var rest = sentence
      while let place = document.text.bytes[rest].span.place(of: Array(word.utf8).span) {
        let start = rest.lowerBound + place
        rest = (start + word.utf8.count)..<sentence.upperBound
        found.add(row(behind: start, in: sentence, of: passage))
      }
      return found
    }
  }

  private func row(behind start: Int, in sentence: TextRange, of passage: Passage) -> Reading? {
    var opening = max(sentence.lowerBound, start - Self.reach)
    while opening < start, document.text.bytes[opening] & 0xC0 == 0x80 { opening += 1 }
    // The clauses before the last strong mark are of something else.
    let text = document.text.string(opening..<start)
    let own = text.split(separator: "；").last.map(String.init) ?? text
    let isMost =
      words.most.contains(where: own.contains) || Self.first.contains(where: own.contains)
    let isLeast = words.least.contains(where: own.contains)
    guard isMost != isLeast else { return nil }
    var numbers: [Mention] = []
    for mention in passage.mentions(in: start..<sentence.upperBound) {
      // 一班 is a name.
      if mention.kind == .count, mention.isInWords || mention.value < Rational(10),
        mention.quantity.unit.count < 2, numbers.isEmpty
      {
        continue
      }
      if let first = numbers.first {
        // 21、24、28微克: a row may have its unit at its end.
        let isBare = first.kind == .number && first.quantity.unit.isEmpty
        guard mention.measures(like: first) || isBare && mention.isAmount else { break }
        guard
          mention.separator <= .list || mention.separator == .comma && mention.depth > 0
            || mention.separator == .none
        else { break }
      }
      numbers.append(mention)
    }
    guard numbers.count > 2,
      numbers.allSatisfy({
        $0.quantity.approximation == nil && !$0.isDifference && $0.depth == numbers[0].depth
          && !$0.has([.rise, .fall, .base])
      })
    else { return nil }
    for (before, next) in zip(numbers, numbers.dropFirst()) {
      let goesOn =
        isMost
        ? before.estimate.high >= next.estimate.low : before.estimate.low <= next.estimate.high
      guard !goesOn else { continue }
      return Reading(
        .change, ["from": [before], "to": [next]], subject: next, note: "turn", strength: .likely
      ) { () throws(ArithmeticFault) in false }
    }
    return nil
  }

  private static let inTurn = ShippedWords.Zh.Statements.inTurn.words
  private static let first = ShippedWords.Zh.Statements.firstPlaces.words
}
