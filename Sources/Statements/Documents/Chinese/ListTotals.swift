internal import DocumentModel
internal import SourceText

/// A total, and the items of the list below it that each open with an amount; in a language that does not part words.
///
/// 全年共募集5368万元，具体如下：, and in lines of their own 1、企业捐赠4740万元 and 2、个人捐赠628万元.
struct ListTotals {
  private let document: Document
  private let words: DocumentWords
  private let passages: [Passage]

  init(_ document: Document, _ words: DocumentWords, _ passages: [Passage]) {
    self.document = document
    self.words = words
    self.passages = passages
  }

  var all: [Reading] {
    guard !words.hasBlanks else { return [] }
    return passages.indices.dropLast().compactMap(reading)
  }

  private func reading(_ index: Int) -> Reading? {
    let passage = passages[index]
    guard let block = block(of: passage), opensList(block), let whole = total(of: passage) else {
      return nil
    }
    var parts: [Mention] = []
    for item in passages[(index + 1)...] {
      guard let place = self.block(of: item), place == block + 1 + parts.count, isItem(place) else {
        break
      }
      guard let part = item.mentions.first(where: { $0.measures(like: whole) }), isPlain(part)
      else { return nil }
      parts.append(part)
    }
    guard parts.count > 1, let sum = try? parts.sum() else { return nil }
    let digits =
      NearMiss.digits(parts + [whole]) { numbers throws(ArithmeticFault) in
        var sum = Estimate(.zero)
        for number in numbers.dropLast() { sum = try sum + number }
        return sum.overlaps(numbers[numbers.count - 1])
      } ?? 0
    return Reading(
      .split, ["whole": [whole], "parts": parts], subject: whole,
      note: sum.low > whole.estimate.high ? "over" : "under",
      strength: digits > 2 ? .likely : .weak
    ) { () throws(ArithmeticFault) in sum.overlaps(whole.estimate) }
  }

  private func block(of passage: Passage) -> Int? {
    passage.mentions.first.flatMap { document.blocks.index(at: $0.quantity.range.lowerBound) }
  }

  /// Whether a paragraph ends in the colon of a list.
  private func opensList(_ block: Int) -> Bool {
    let text = document.text.string(document.blocks[block].range)
    return text.last { !$0.isWhitespace }.map { "：:".contains($0) } ?? false
  }

  /// The only amount that the list can be of.
  private func total(of passage: Passage) -> Mention? {
    guard let last = passage.mentions.last else { return nil }
    let near = passage.mentions.filter {
      $0.sentence >= last.sentence - 1 && $0.measures(like: last)
    }
    return near.count == 1 && isPlain(last) && !last.has([.openList, .part]) ? last : nil
  }

  private func isPlain(_ mention: Mention) -> Bool {
    (mention.kind == .count || mention.kind == .money) && !mention.isDifference
      && mention.depth == 0 && mention.quantity.approximation == nil && mention.value > .one
      && !mention.has([.base, .each, .plan, .compare, .from, .to])
  }

  /// Whether a paragraph begins with the number of an item: 1. 2、 （三）
  private func isItem(_ block: Int) -> Bool {
    let start = document.blocks[block].range.lowerBound
    if document.markup.listItems.contains(where: { $0.range.contains(start) }) { return true }
    let text = document.text.string(document.blocks[block].range).prefix(6)
      .drop { "（( ".contains($0) }
    let number = text.prefix { $0.isNumber }
    guard !number.isEmpty, number.count < 3, let mark = text.dropFirst(number.count).first else {
      return false
    }
    return "、.．)）".contains(mark)
  }
}
