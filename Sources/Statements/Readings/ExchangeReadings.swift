internal import DocumentModel

/// 人均生产总值141647元，按平均汇率6.8985折算，约合20533美元; £4.2 million, or $5.3 million at an exchange rate of 1.262: an amount of
/// money, a rate of exchange, and the same amount in the other currency.
struct ExchangeReadings {
  private let mentions: [Mention]
  private let words: StatementWords
  /// How many numbers around a rate its amounts stand in.
  private static let reach = 5

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    mentions.count < 3 ? [] : mentions.indices.compactMap(reading)
  }

  private func reading(at index: Int) -> Reading? {
    let rate = mentions[index]
    guard rate.kind == .number, rate.quantity.decimals > 1, rate.value > .zero, rate.digits > 2,
      words.exchangeRates.contains(where: rate.noun.contains),
      !rate.has([.base, .from, .rise, .fall])
    else { return nil }
    let near = mentions[max(0, index - Self.reach)..<min(index + 3, mentions.count)].filter {
      $0.kind == .money && $0.sentence == rate.sentence && !$0.isDifference && $0.value > .zero
        && !$0.has([.plan, .base])
    }
    // What stands behind the rate, or right before it, is what was made of the other amount.
    guard let made = near.first(where: { $0.range.lowerBound > rate.range.lowerBound }) ?? near.last
    else { return nil }
    let others = near.filter {
      $0.quantity.unit != made.quantity.unit && $0.range.lowerBound < made.range.lowerBound
    }
    if let held = others.compactMap({ reading(made, $0, rate) }).first(where: \.holds) {
      return held
    }
    let named = others.filter {
      others.count == 1 || words.share(made.noun, $0.noun) || $0.noun.hasSuffix(made.noun)
    }
    guard let from = named.first, Set(others.map(\.quantity.unit)).count == 1 else { return nil }
    let digits = NearMiss.digits([made, from, rate]) { numbers throws(ArithmeticFault) in
      try Self.fits(numbers[0], numbers[1], numbers[2])
    }
    guard digits ?? 0 > 2 else { return nil }
    return reading(made, from, rate)
  }

  private func reading(_ made: Mention, _ from: Mention, _ rate: Mention) -> Reading? {
    var reading = Reading(
      .average, ["total": [from], "count": [rate], "each": [made]], subject: made, note: "scaled",
      strength: .likely
    ) { () throws(ArithmeticFault) in
      try Self.fits(made.estimate, from.estimate, rate.estimate)
    }
    reading?.isFirm = true
    return reading
  }

  /// Whether the one makes the other at a rate, whichever way it is quoted.
  private static func fits(
    _ made: Estimate, _ from: Estimate, _ rate: Estimate
  ) throws(ArithmeticFault) -> Bool {
    let ways = [try from / rate, try from * rate, try from * rate / Estimate(Rational(100))]
    return ways.contains { way in
      way.overlaps(made) || abs(Double(way.value) / Double(made.value) - 1) < mostOff
    }
  }

  /// By how much an amount may be off that was made at a rate of another day.
  private static let mostOff = 0.002
}
