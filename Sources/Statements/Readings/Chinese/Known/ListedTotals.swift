internal import DocumentModel

/// 分别为1.26亿、0.84亿、0.55亿和0.35亿立方米，合计3.00亿立方米: a row of values in the order of their names, and right behind it what they
/// make; in a language that does not part words.
struct ListedTotals {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard !words.partsWords, mentions.count > 2 else { return [] }
    return mentions.indices.dropFirst(2).compactMap(total)
  }

  private func total(_ index: Int) -> Reading? {
    let whole = mentions[index]
    guard whole.has(.whole), whole.separator == .comma, whole.isAmount, whole.noun.count < 3,
      whole.quantity.approximation == nil,
      !whole.has([.rise, .fall, .base, .each, .plan, .part, .compare])
    else { return nil }
    var start = index - 1
    while start > 0, mentions[start].separator <= .list, mentions[start].noun.isEmpty,
      isPart(mentions[start], of: whole)
    {
      start -= 1
    }
    let parts = Array(mentions[start..<index])
    guard parts.count > 1, isPart(parts[0], of: whole),
      parts[0].has([.respective, .closedList]), !parts[0].has(.part),
      !(parts[parts.count - 1].headCues.contains(.andSoOn)),
      let sum = try? parts.sum(), sum.isNear(whole.estimate, from: 50, to: 200)
    else { return nil }
    return Reading.sum(parts, of: whole, .strong)
  }

  private func isPart(_ part: Mention, of whole: Mention) -> Bool {
    part.measures(like: whole) && part.quantity.unit == whole.quantity.unit
      && part.sentence == whole.sentence && part.depth == whole.depth
      && part.quantity.approximation == nil && !part.has([.rise, .fall, .base, .each])
  }
}
