internal import DocumentModel

/// 档案保护支出（项）31.2万元，…。年初预算35.6万元，支出决算31.2万元: the sum that an item opens with
/// against what was spent on it.
struct ItemAmounts {
  private let words: DocumentWords
  private let document: Document

  init(_ document: Document, _ words: DocumentWords) {
    self.document = document
    self.words = words
  }

  func reading(of passage: Passage) -> Reading? {
    let mentions = passage.mentions.filter { $0.kind == .money }
    guard mentions.count > 2, mentions[0].range == passage.mentions[0].range else { return nil }
    let (item, plan, actual) = (mentions[0], mentions[1], mentions[2])
    let other: Cues = [.rise, .fall, .part, .base, .each, .plan, .compare, .openList]
    guard !item.has(other.union(.actual)), item.depth == 0, core(of: item).count > 3,
      plan.has(.plan), !plan.has([.part, .base]), core(of: plan).isEmpty,
      actual.has(.actual), !actual.has(other), core(of: actual).isEmpty,
      plan.sentence == actual.sentence, plan.sentence == item.sentence || plan.separator == .stop
    else { return nil }
    // The item may state what was planned.
    let isPlan = item.estimate.overlaps(plan.estimate)
    return Reading(
      .same, ["first": [item], "second": [actual]], subject: item, note: "item", strength: .likely
    ) { () throws(ArithmeticFault) in isPlan || item.estimate.overlaps(actual.estimate) }
  }

  private func core(of mention: Mention) -> String {
    words.core(
      of: document.text.string(mention.range.lowerBound..<mention.quantity.range.lowerBound))
  }
}
