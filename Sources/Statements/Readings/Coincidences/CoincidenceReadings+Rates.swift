internal import DocumentModel

/// 合格率79.91%，不合格率2.09%: shares that would make a hundred percent if one of them had not slipped.
extension CoincidenceReadings {
  /// The shares of a sentence, or of one and the next, that do not make a hundred.
  var amongRates: [Reading] {
    let rates = mentions.filter(isShare)
    guard rates.count > 1 else { return [] }
    var known: Set<Int> = []
    let tried = hundreds(rates)
    for row in tried where row.holds == true { known.formUnion(row.places) }
    var found: [Reading] = []
    found.add(best(of: tried, beside: &known, most: Self.mostOfRates, unlikely: 4))
    return found
  }

  private func isShare(_ rate: Mention) -> Bool {
    rate.isRate && !rate.isDifference && rate.value > .zero && rate.value < .one
      && rate.quantity.approximation == nil && !rate.isCell && !rate.isListed
      && !(rate.has(.to) && rate.has([.rise, .fall])) && rate.quantity.unit != "‰"
      && !rate.has([.plan, .base, .from, .greater, .less, .compare, .yearly, .recent])
  }

  private func hundreds(_ rates: [Mention]) -> [Coincidence] {
    var tried: Set<[Int]> = []
    return rates.indices.flatMap { first -> [Coincidence] in
      let rest = rates[first...]
      let own = rest.prefix { $0.sentence == rates[first].sentence }
      let near = rest.prefix { $0.sentence < rates[first].sentence + 3 }
      return [own, rest.prefix(2), near].filter { row in
        (2...Self.mostNumbers).contains(row.count)
          && row.reduce(0) { $0 + $1.digits } > Self.fewestDigits
          && row.last.map { $0.sentence - row[first].sentence < 3 } ?? false
          && !opensParts(row)
          && tried.insert(row.map(\.quantity.range.lowerBound)).inserted
      }
      .compactMap { row in
        row.last.map { Coincidence(form: .hundred, came: Array(row.dropLast()), closing: $0) }
      }
    }
  }

  /// 占17.98%，其中65岁及以上285.12万人，占13.62%: whether a part of one of them is another one.
  private func opensParts(_ row: ArraySlice<Mention>) -> Bool {
    guard let first = row.first, let last = row.last else { return false }
    return mentions.contains {
      $0.has(.part) && $0.range.lowerBound > first.range.upperBound
        && $0.range.lowerBound <= last.range.lowerBound
    }
  }

  /// 70% and 92%: with fewer digits some slip makes a hundred of any two.
  private static let fewestDigits = 5

  /// How often rates without any relation may seem to make a hundred.
  private static let mostOfRates = 0.15
}
