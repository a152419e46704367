internal import DocumentModel

/// 31分，低于全市平均的35分: a number, the mean it is held against, and the word for which of them is the greater; in a language
/// that does not part words.
struct ReferenceReadings {
  private static let meanLevels = ShippedWords.Zh.Statements.meanLevels.set

  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    words.partsWords ? [] : mentions.indices.dropFirst().compactMap(average)
  }

  private func isPlain(_ mention: Mention) -> Bool {
    mention.quantity.approximation == nil && !mention.isDifference
      && !mention.has([.plan, .part, .compare, .greater, .less])
      || mention.quantity.approximation == nil && mention.has(.to) && !mention.has([.plan, .part])
  }

  private static func goes(_ new: Mention, _ old: Mention, up: Bool) -> Bool {
    up ? new.estimate.high >= old.estimate.low : new.estimate.low <= old.estimate.high
  }

  private func reading(_ new: Mention, _ old: Mention, _ holds: Bool) -> Reading? {
    Reading(
      .change, ["from": [old], "to": [new]], subject: old, note: "order", strength: .likely
    ) { () throws(ArithmeticFault) in holds }
  }

  // MARK: - 高于全市平均的35分

  /// A mean that others are held against; all of a row of them where they stand in one.
  private func average(_ index: Int) -> Reading? {
    let old = mentions[index]
    guard old.has(.greater) != old.has(.less), old.has(.each), !old.isRate,
      let each = old.each, Self.meanLevels.contains(each),
      !old.has([.rise, .fall, .to, .part]), old.quantity.approximation == nil,
      old.separator == .comma
    else { return nil }
    var row: [Mention] = []
    for other in mentions[..<index].reversed() {
      guard other.sentence == old.sentence, other.measures(like: old), other.depth == old.depth,
        isPlain(other), !other.isBase, row.last.map({ $0.separator <= .list }) ?? true,
        other.estimate.isNear(old.estimate, from: 25, to: 400)
      else { break }
      row.append(other)
    }
    guard let last = row.last, row.count == 1 || last.has(.respective) else { return nil }
    let other = row.first { !Self.goes($0, old, up: old.has(.greater)) }
    return reading(other ?? row[0], old, other == nil)
  }
}
