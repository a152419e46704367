internal import DocumentModel

/// Expenditure of 214.7, taxes of 122.7, fees of 28.9 and loans repaid of 1.2; the deficit works out at 61.9: one number
/// that went, several that came, and what is left of them.
extension NetReadings {
  var rows: [Reading] {
    let nets = mentions.indices.filter { isValue($0, orLast: true) && isNet($0) }
    guard nets.count == 1, let net = nets.first else { return [] }
    let closing = mentions[net]
    let near = mentions.indices.filter {
      $0 < net && isValue($0) && mentions[$0].measures(like: closing)
        && closing.sentence - mentions[$0].sentence < 2
    }
    // Spending and costs, however often they stand in the list of what is opposed.
    let went = near.filter { place in
      mentions[place].noun.split(separator: " ").suffix(3).contains {
        words.spending.contains(String($0))
      }
    }
    guard (4...9).contains(near.count), went.count == 1, let one = went.first else { return [] }
    let others = near.filter { $0 != one }.map { mentions[$0] }
    func left(_ numbers: [Estimate]) throws(ArithmeticFault) -> Bool {
      var sum = numbers[0]
      for number in numbers.dropFirst(2) { sum = try sum - number }
      return try sum.magnitude().overlaps(numbers[1])
    }
    let all = [mentions[one], closing] + others
    let digits = NearMiss.digits(all, fits: left) ?? 0
    var reading = Reading(
      .balance, ["came": [mentions[one]], "went": others, "closing": [closing]], subject: closing,
      note: "flows", strength: digits > 2 ? .likely : .weak
    ) { () throws(ArithmeticFault) in try left(all.map(\.estimate)) }
    reading?.isFirm = true
    return [reading].compactMap(\.self)
  }

  /// A number that nothing else is said of than that it may be planned, as all of them are.
  private func isValue(_ index: Int, orLast: Bool = false) -> Bool {
    let number = mentions[index]
    return number.isAmount && number.depth == 0 && number.quantity.approximation == nil
      && !number.isDifference && number.value > .zero
      && !number.has([.from, .base, .compare, .each, .part, .by, .openList])
      && (orLast || !number.has(.to))
  }
}
