internal import DocumentModel

/// 40,041 employees were probed for 33,669 cases, of whom 49,966 were charged: a part that is more than any number that it may
/// be a part of; in a language that parts words.
struct PartsOfAny {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard mentions.count > 2 else { return [] }
    return mentions.indices.dropFirst(2).compactMap(reading)
  }

  private func reading(at index: Int) -> Reading? {
    let part = mentions[index]
    guard part.has(.part), part.isAmount, part.kind != .money, part.unit.isEmpty, part.digits > 1,
      part.quantity.approximation == nil, part.separator == .comma, !part.isDifference,
      part.quantity.unit.isEmpty || words.people.contains(part.quantity.unit)
    else { return nil }
    let before = mentions[..<index].filter { $0.sentence == part.sentence && $0.isAmount }
    // Of two numbers of one kind both may be meant together.
    guard before.count > 1, Set(before.map(\.quantity.unit)).count == before.count,
      before.allSatisfy({
        $0.kind == .count && !$0.has([.each, .plan]) && words.timesNamed[$0.quantity.unit] == nil
          && ($0.quantity.approximation == nil || $0.quantity.approximation == .about)
      }),
      let whole = before.max(by: { $0.value < $1.value }),
      let most = try? whole.value * Rational(11, over: 10)
    else { return nil }
    let limit = whole.quantity.approximation == nil ? whole.estimate.high : most
    // That it is no more says nothing of what is meant.
    guard part.estimate.low > limit else { return nil }
    return Reading(
      .split, ["whole": [whole], "parts": [part]], subject: part, note: "part", strength: .likely
    ) { () throws(ArithmeticFault) in false }
  }
}
