internal import DocumentModel

/// For every pound we spent, 77p went to charity, 15p to raising funds and 8p to costs: the parts of one unit of money make
/// a hundred of its smaller unit; in a language that parts words.
struct ForEveryUnit {
  /// The hundredth parts of units of money.
  private static let units = Set(ShippedWords.En.Statements.coins.rows.map(\.meaning)).sorted()

  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords, mentions.count > 1 else { return [] }
    return Self.units.compactMap(reading)
  }

  private func reading(in unit: String) -> Reading? {
    guard let first = mentions.firstIndex(where: { $0.unit == unit }) else { return nil }
    let own = mentions.filter { $0.sentence == mentions[first].sentence }
    let parts = own.filter { $0.unit == unit }
    let others = own.filter { $0.unit != unit }
    let isOfOne = others.contains {
      $0.range.lowerBound < mentions[first].range.lowerBound && $0.has([.each, .ofWhole])
    }
    guard isOfOne || mentions[first].dividesUnit, parts.count > 1,
      others.allSatisfy({ $0.kind == .money && $0.value == .one }),
      !parts.contains(where: {
        $0.quantity.approximation != nil || $0.isDifference || $0.isBase || $0.depth > 0
          || $0.has([.part, .openList])
      }), let sum = try? parts.sum(), parts.count > 2 || parts[1].isJoined
    else { return nil }
    let whole = Estimate(Rational(100))
    let isNear = sum.isNear(whole, from: 75, to: 140)
    var reading = Reading(
      .shares, ["parts": parts], subject: parts[parts.count - 1], note: "coins",
      strength: isNear ? .likely : .weak
    ) { () throws(ArithmeticFault) in
      sum.overlaps(whole) || isRounded(sum, parts.count)
    }
    if isNear { reading?.isFirm = true }
    return reading
  }

  /// 33p, 33p and 33p: as many halves as there are parts.
  private func isRounded(_ sum: Estimate, _ count: Int) -> Bool {
    guard let off = try? (sum.value - Rational(100)).magnitude(),
      let most = try? Rational(Int128(count - 1), over: 2)
    else { return true }
    return off <= most
  }
}
