internal import DocumentModel

/// 4,100 employed and 397 unemployed persons, an unemployment rate of 8.8%: those of whom something is true, those of whom it
/// is not, and the share of the ones among all; in a language that parts words.
struct PoolRates {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords, mentions.count > 2 else { return [] }
    let named = mentions.indices.filter { isCount(mentions[$0]) && opposite(of: $0) != nil }
    guard !named.isEmpty else { return [] }
    return mentions.indices.flatMap { index -> [Reading] in
      let rate = mentions[index]
      guard rate.isRate, !rate.isDifference, rate.quantity.approximation == nil,
        !rate.has([.plan, .base, .from, .compare])
      else { return [] }
      return named.compactMap { reading(rate, $0) }
    }
  }

  private func isCount(_ number: Mention) -> Bool {
    number.isAmount && number.value > .zero && !number.isDifference && number.digits > 2
      && !number.has([.base, .from, .compare])
  }

  private func names(_ number: Mention) -> [String] {
    (number.noun + " " + number.head).split(separator: " ").map(String.init)
  }

  /// The word that begins with a prefix which makes the opposite of a word of a number beside it.
  private func opposite(of index: Int) -> (word: String, other: Int)? {
    for other in [index - 1, index + 1] where mentions.indices.contains(other) {
      let near = mentions[other]
      guard isCount(near), near.measures(like: mentions[index]) else { continue }
      let plain = Set(names(near) + (other < index ? near.behind : []))
      for name in names(mentions[index]) where name.count > 6 {
        for prefix in words.oppositePrefixes where name.hasPrefix(prefix) {
          let root = String(name.dropFirst(prefix.count))
          if plain.contains(root) || isSaidBefore(root, index, other) { return (name, other) }
        }
      }
    }
    return nil
  }

  /// The number of employed persons aged 15–74 was 4,100: a word that another number parts from its own.
  private func isSaidBefore(_ root: String, _ index: Int, _ other: Int) -> Bool {
    other < index
      && mentions[..<other].suffix(2).contains {
        $0.sentence == mentions[other].sentence && names($0).contains(root)
      }
  }

  private func reading(_ rate: Mention, _ index: Int) -> Reading? {
    guard let (word, place) = opposite(of: index) else { return nil }
    let (part, rest) = (mentions[index], mentions[place])
    let own = names(rate)
    guard (0...1).contains(rate.sentence - part.sentence),
      rate.range.lowerBound > part.range.lowerBound,
      own.isEmpty || own.contains(where: { $0.prefix(6) == word.prefix(6) }),
      let all = try? part.estimate + rest.estimate, let wanted = try? Estimate(rate: rate)
    else { return nil }
    let digits = NearMiss.digits([rate, part, rest]) { numbers throws(ArithmeticFault) in
      try (numbers[1] / (numbers[1] + numbers[2])).overlaps(numbers[0])
    }
    return Reading(
      .rate, ["part": [part], "sibling": [rest], "rate": [rate]], subject: rate,
      note: "among", strength: digits ?? 0 > 1 ? .likely : .weak
    ) { () throws(ArithmeticFault) in try (part.estimate / all).overlaps(wanted) }
  }
}
