internal import DocumentModel

/// US$13.7 million (NZ$18.28 million), US$568 (NZ$758) and more: amounts of money said in two currencies at one rate, of
/// which one is at another.
struct CurrencyPairs {
  private struct Pair {
    let first: Mention
    let second: Mention
    let rate: Estimate
  }

  private let passages: [Passage]
  /// Two pairs may be of two days.
  private static let fewest = 3

  init(_ passages: [Passage]) { self.passages = passages }

  /// - Complexity: O(*n* + *pairs*²) in the numbers.
  var all: [Reading] {
    let pairs = passages.flatMap { passage in
      zip(passage.mentions, passage.mentions.dropFirst()).compactMap(Self.pair)
    }
    guard pairs.count >= Self.fewest else { return [] }
    let named = Dictionary(grouping: pairs) { pair in
      pair.first.quantity.unit + " " + pair.second.quantity.unit
    }
    return named.values.flatMap(Self.readings)
  }

  private static func pair(_ a: Mention, _ b: Mention) -> Pair? {
    guard a.kind == .money, b.kind == .money, a.quantity.unit != b.quantity.unit,
      a.sentence == b.sentence, b.depth == a.depth + 1, b.noun.isEmpty, b.cues.isEmpty,
      a.value > .zero, b.value > .zero, let rate = try? b.estimate / a.estimate
    else { return nil }
    return Pair(first: a, second: b, rate: rate)
  }

  /// The one of some pairs of two currencies that has another rate than all others.
  private static func readings(of pairs: [Pair]) -> [Reading] {
    guard pairs.count >= fewest else { return [] }
    let odd = pairs.filter { pair in
      !pairs.contains { $0.first.range != pair.first.range && areAlike($0.rate, pair.rate) }
    }
    guard odd.count == 1, let pair = odd.first else { return [] }
    let others = pairs.filter { $0.first.range != pair.first.range }
    guard others.allSatisfy({ areAlike($0.rate, others[0].rate) }) else { return [] }
    let digits = NearMiss.digits([pair.first, pair.second]) { numbers throws(ArithmeticFault) in
      let rate = try numbers[1] / numbers[0]
      return others.allSatisfy { areAlike($0.rate, rate) }
    }
    guard digits ?? 0 > 1 else { return [] }
    return [
      Reading(
        .same, ["first": [pair.first], "second": [pair.second]], subject: pair.second,
        note: "units", strength: .likely
      ) { () throws(ArithmeticFault) in false }
    ].compactMap(\.self)
  }

  /// Whether two rates are apart by no more than a hundredth.
  private static func areAlike(_ a: Estimate, _ b: Estimate) -> Bool {
    a.overlaps(b) || (a.isNear(b, from: 99, to: 101))
  }
}
