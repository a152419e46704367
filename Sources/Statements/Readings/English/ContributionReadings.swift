internal import DocumentModel

/// Sales rose 7%: volumes contributed 4%, prices 5% and currency took away 2%: what adds to the growth of a whole, and what
/// takes from it, come to that growth; in a language that parts words.
struct ContributionReadings {
  private static let added = ShippedWords.En.Statements.contributions.set
  private static let taken = ShippedWords.En.Statements.detractions.set

  private let mentions: [Mention]

  init(_ passage: Passage) {
    mentions = passage.mentions
  }

  var all: [Reading] {
    guard mentions.count > 2 else { return [] }
    return Set(mentions.map(\.sentence)).sorted().compactMap(reading)
  }

  private func reading(in sentence: Int) -> Reading? {
    let rates = mentions.indices.filter {
      mentions[$0].sentence == sentence && isRate(mentions[$0])
    }
    guard
      let first = rates.first(where: {
        isNamed(mentions[$0], Self.added) || mentions[$0].isListed && mentions[$0].has(.closedList)
      })
    else { return nil }
    // The whole stands in the same sentence, else at the end of the one before.
    let before = mentions[..<first].filter { isRate($0) && $0.sentence >= sentence - 1 }
    let own = before.filter { $0.sentence == sentence }
    guard
      let total =
        (own.first { isGrowth($0) && !isNamed($0, Self.added) }
          ?? before.last { $0.sentence < sentence && isGrowth($0) }),
      isGrowth(total)
    else { return nil }
    let parts = rates.map { mentions[$0] }.filter { $0.range.lowerBound > total.range.lowerBound }
    guard (2...6).contains(parts.count),
      parts.dropFirst().allSatisfy({ $0.separator <= .semicolon }),
      !parts.contains(where: { $0.has([.base, .compare, .from, .to, .share]) || $0.depth > 0 })
    else { return nil }
    let went = parts.filter(isTaken)
    let came = parts.filter { !isTaken($0) }
    guard !came.isEmpty else { return nil }
    var reading = Reading(
      .balance, ["came": came, "went": went, "closing": [total]], subject: total, note: "flows",
      strength: .likely
    ) { () throws(ArithmeticFault) in
      let left = try came.sum() - went.map { mention in mention.positive }.sum()
      return try left.magnitude().overlaps(total.estimate.magnitude())
    }
    reading?.isFirm = true
    return reading
  }

  private func isRate(_ mention: Mention) -> Bool {
    (mention.kind == .percent || mention.kind == .points) && mention.quantity.approximation == nil
      && !mention.isCell
  }

  private func isGrowth(_ mention: Mention) -> Bool {
    mention.kind == .percent && mention.has([.rise, .fall]) && !mention.has([.base, .compare])
  }

  private func isTaken(_ mention: Mention) -> Bool {
    mention.isNegative || mention.has(.fall) || isNamed(mention, Self.taken)
  }

  /// Acquisitions contributed 4%, grew organically by 3%, a contribution of 2 points from.
  private func isNamed(_ mention: Mention, _ names: Set<String>) -> Bool {
    let own = mention.noun.split(separator: " ").map(String.init)
    return own.contains(where: names.contains)
      || names == Self.added && mention.behind.prefix(1).contains(where: names.contains)
  }
}

extension Mention {
  /// The same without its sign.
  fileprivate var positive: Mention {
    guard isNegative, let size = try? estimate.magnitude() else { return self }
    var positive = self
    positive.estimate = size
    return positive
  }
}
