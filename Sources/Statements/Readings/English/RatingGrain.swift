internal import DocumentModel

/// Twelve participants rated it on a scale of whole numbers; the mean rating was 3.46: a mean that no twelve whole numbers
/// have.
struct RatingGrain {
  private static let ratings = ShippedWords.En.Statements.ratingWords.set
  private static let wholes = ShippedWords.En.Statements.wholeScales.set
  /// Of more, nearly every mean is one of some.
  private static let most = 50

  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords, mentions.count > 1 else { return [] }
    return mentions.compactMap(reading)
  }

  private func reading(_ each: Mention) -> Reading? {
    guard each.quantity.kind == .number || each.quantity.kind == .count, !each.isRate,
      (1...3).contains(each.quantity.decimals), each.quantity.scale == .one, each.has(.each),
      each.quantity.approximation == nil, each.quantity.unit.isEmpty,
      !each.has([.base, .compare, .plan, .rise, .fall, .greater, .less]),
      names(each).contains(where: Self.ratings.contains)
    else { return nil }
    let near = mentions.filter { (each.sentence - 1...each.sentence).contains($0.sentence) }
    guard near.contains(where: { names($0).contains(where: Self.wholes.contains) }) else {
      return nil
    }
    let counts = near.filter {
      $0.kind == .count && !$0.quantity.unit.isEmpty && $0.unit.isEmpty && $0.depth == 0
        && $0.quantity.decimals == 0 && $0.quantity.approximation == nil
        && $0.value > .one && $0.value <= Rational(Self.most) && !$0.has(.each)
        && words.timesNamed[$0.quantity.unit] == nil
    }
    guard counts.count == 1, let count = counts.first,
      count.range.lowerBound < each.range.lowerBound
    else { return nil }
    return Reading(
      .average, ["count": [count], "each": [each]], subject: each, note: "grain",
      strength: .likely
    ) { () throws(ArithmeticFault) in
      let low = try each.estimate.low * count.value
      let high = try each.estimate.high * count.value
      let least = low.denominator == 1 ? low.numerator : low.numerator / low.denominator + 1
      return try Rational(least, over: 1) <= high
    }
  }

  /// The words around a number.
  private func names(_ mention: Mention) -> [String] {
    (mention.noun.split(separator: " ") + mention.head.split(separator: " ")).map(String.init)
      + mention.behind
  }
}
