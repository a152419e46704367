internal import DocumentModel

/// One in seven was late: 85.9% arrived on time; three fifths, a quarter and the remaining 15%: fractions in words beside
/// percentages, which are those of the same, or of what is left; in a language that parts words.
struct FractionsAndRates {
  private let mentions: [Mention]

  init(_ passage: Passage) {
    mentions = passage.mentions
  }

  var all: [Reading] {
    guard mentions.count > 1 else { return [] }
    return mentions.indices.compactMap(rest)
      + Set(mentions.map(\.sentence)).sorted().compactMap(pair)
  }

  // MARK: - the remaining 15%

  private func rest(at index: Int) -> Reading? {
    let rest = mentions[index]
    guard isShare(rest),
      rest.saysRest || rest.has(.remainder) || rest.headCues.contains(.remainder),
      index > 1 || mentions.count == 2
    else { return nil }
    let near = mentions[..<index].filter { $0.sentence >= rest.sentence - 1 && $0.depth == 0 }
    let parts = near.filter(isShare)
    guard parts.count > 1, parts.count == near.count(where: \.isRate), parts.count < 6,
      !parts.contains(where: { $0.has([.part, .each, .plan]) || $0.isTakenUp || $0.shareOf != "" }),
      !near.contains(where: { $0.isAmount && $0.value > .one && $0.kind == .money }),
      let sum = try? (parts + [rest]).sum(), sum.isNear(Estimate(.one), from: 70, to: 140)
    else { return nil }
    var reading = Reading(
      .shares, ["parts": parts + [rest]], subject: rest, strength: .likely
    ) { () throws(ArithmeticFault) in sum.isNear(Estimate(.one), from: 99, to: 101) }
    reading?.isFirm = true
    return reading
  }

  private func isShare(_ rate: Mention) -> Bool {
    rate.kind == .percent && rate.value > .zero && rate.value < .one && !rate.isDifference
      && !rate.isCell && rate.quantity.approximation == nil
      && !rate.has([.base, .compare, .from, .to, .greater, .less])
  }

  // MARK: - One in seven, 85.9%

  /// The two rates of a sentence, of which the first one is a fraction in words and the second one is told as its reason.
  private func pair(in sentence: Int) -> Reading? {
    let rates = mentions.filter { $0.sentence == sentence && $0.isRate }
    let amounts = mentions.filter { $0.sentence == sentence && $0.isAmount && !$0.isInWords }
    guard rates.count == 2, amounts.isEmpty, let fraction = rates.first, let rate = rates.last,
      fraction.quantity.unit.isEmpty, !rate.quantity.unit.isEmpty, isShare(rate),
      fraction.value < .one, fraction.value > .zero,
      rate.isBehindColon || rate.separator >= .comma, rate.quantity.decimals > 0,
      !fraction.isDifference, !fraction.has([.base, .compare, .from, .to])
    else { return nil }
    let wide = widened(fraction)
    func fits(_ numbers: [Estimate]) throws(ArithmeticFault) -> Bool {
      if numbers[0].overlaps(wide) { return true }
      return try (Estimate(.one) - numbers[0]).overlaps(wide)
    }
    let digits = NearMiss.digits([rate], fits: fits) ?? 0
    return Reading(
      .rate, ["part": [fraction], "rate": [rate]], subject: rate, note: "fraction",
      strength: digits > 2 ? .likely : .weak
    ) { () throws(ArithmeticFault) in try fits([rate.estimate]) }
  }

  /// One in seven is said of what lies between one in six and a half and one in seven and a half.
  private func widened(_ fraction: Mention) -> Estimate {
    let value = fraction.value
    guard let low = try? value * Rational(89, over: 100),
      let high = try? value * Rational(111, over: 100)
    else { return fraction.estimate }
    return Estimate(value, from: low, to: high)
  }
}
