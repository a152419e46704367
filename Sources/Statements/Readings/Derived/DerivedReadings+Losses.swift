internal import DocumentModel

/// Thefts fell by 12.5%. The number of thefts was 84,210. This is a fall of 12,030: a rate, what it came to and the
/// difference, in sentences of their own.
extension DerivedReadings {
  func losses(_ index: Int) -> [Reading] {
    let by = mentions[index]
    guard by.isAmount, by.isDifference, by.has(.rise) != by.has(.fall), isConcluded(by),
      by.depth == 0, !by.has([.to, .from, .plan, .part, .each])
    else { return [] }
    let near = mentions[..<index].indices.filter { mentions[$0].sentence >= by.sentence - 2 }
    let rates = near.filter { mentions[$0].kind == .percent && mentions[$0].isDifference }
    let levels = near.filter { isPlain(mentions[$0]) && isSame(mentions[$0], by) }
    guard rates.count == 1, levels.count == 1, let rate = rates.first.map({ mentions[$0] }),
      let to = levels.first.map({ mentions[$0] }), isExact([rate, to]), !to.isDifference,
      rate.cues.intersection([.rise, .fall]) == by.cues.intersection([.rise, .fall]),
      !to.has([.base, .from, .plan, .part, .each]), to.value > by.value
    else { return [] }
    func holds(_ numbers: [Estimate]) throws(ArithmeticFault) -> Bool {
      let old = by.has(.rise) ? try numbers[1] - numbers[0] : try numbers[1] + numbers[0]
      return try (numbers[0] / old).overlaps(numbers[2])
    }
    let digits = NearMiss.digits([by, to, rate], fits: holds) ?? 0
    let rounded = try? Estimate(rate: rate)
    guard
      let reading = Reading(
        .change, ["to": [to], "by": [by], "rate": [rate]], subject: rate,
        strength: digits > 2 ? .likely : .weak,
        fit: { () throws(ArithmeticFault) in
          try holds([by.estimate, to.estimate, rounded ?? rate.estimate])
        })
    else { return [] }
    return [reading]
  }
}
