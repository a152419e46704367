internal import DocumentModel

/// 分别为34.6立方米、33.1立方米和31.8立方米，逐年下降: numbers of several times in their order, and behind them which way they go; in a
/// language that does not part words.
struct SteadyReadings {
  private static let steadily = ShippedWords.Zh.Statements.steadily.words

  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard !words.partsWords, mentions.count > 2 else { return [] }
    return mentions.indices.dropFirst(2).compactMap(reading)
  }

  private func reading(at index: Int) -> Reading? {
    let last = mentions[index]
    let said = last.told.intersection([.rise, .fall])
    guard said == .rise || said == .fall,
      last.told.isDisjoint(with: [.plan, .negation, .part, .others]),
      Self.steadily.contains(where: last.toldText.hasPrefix)
    else { return nil }
    var row = [last]
    for number in mentions[..<index].reversed() {
      guard row[0].separator <= .list, number.measures(like: last),
        number.sentence == last.sentence, number.depth == last.depth
      else { break }
      row.insert(number, at: 0)
    }
    guard row.count > 2, row[0].has(.respective),
      row.allSatisfy({ $0.quantity.approximation == nil && !$0.isDifference })
    else { return nil }
    let steps = Array(zip(row, row.dropFirst()))
    let wrong = steps.filter { !goes($0, $1, up: said == .rise) }
    // The latest may stand first.
    let isReversed = steps.allSatisfy { goes($0, $1, up: said == .fall) }
    guard let (old, new) = wrong.first ?? steps.last else { return nil }
    var found = Reading(
      .change, ["from": [old], "to": [new]], subject: last, note: "order", strength: .likely
    ) { () throws(ArithmeticFault) in wrong.isEmpty || isReversed }
    found?.shown = row[0].numberRange.lowerBound..<last.numberRange.upperBound
    return found
  }

  private func goes(_ old: Mention, _ new: Mention, up: Bool) -> Bool {
    up ? new.estimate.high >= old.estimate.low : new.estimate.low <= old.estimate.high
  }
}
