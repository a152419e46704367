internal import DocumentModel

/// 由2003年的212万人增加到2021年的909万人，年均增长8.4%: two values, the years between them, and what a year grew by; in a language
/// that does not part words.
struct YearlyGrowth {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  /// - Complexity: O(*rates* × *n*).
  var all: [Reading] {
    words.partsWords
      ? [] : mentions.indices.compactMap { isYearly(mentions[$0]) ? reading(at: $0) : nil }
  }

  private func isYearly(_ rate: Mention) -> Bool {
    guard rate.isRate, rate.value > .zero, rate.quantity.approximation == nil, rate.digits > 1,
      !rate.has([.plan, .share, .base])
    else { return false }
    let name = (rate.each ?? "") + rate.noun
    return words.yearlyGrowth.contains(where: name.contains)
  }

  /// The two values with years that stand nearest before it.
  private func reading(at index: Int) -> Reading? {
    let rate = mentions[index]
    let near = mentions[..<index].filter {
      rate.sentence - $0.sentence < 2 && $0.isAmount && $0.year != nil && !$0.isDifference
        || $0.isAmount && $0.has(.to) && $0.year != nil && rate.sentence - $0.sentence < 2
    }
    guard let new = near.last, let last = new.year,
      // 同期就业由25639万人增加到46773万人，年均3.4%: of other values.
      !mentions[..<index].contains(where: {
        $0.range.lowerBound > new.range.lowerBound && $0.measures(like: new)
      })
    else { return nil }
    let olds = near.dropLast().filter { $0.measures(like: new) && ($0.year ?? last) < last }
    let readings = olds.reversed().compactMap { old in
      old.year.flatMap { reading(rate, old, new, years: last - $0) }
    }
    return readings.first(where: \.holds) ?? (olds.count == 1 ? readings.first : nil)
  }

  private func reading(_ rate: Mention, _ old: Mention, _ new: Mention, years: Int) -> Reading? {
    guard (2...60).contains(years), old.value > .zero, new.value > .zero else { return nil }
    let isSlip = isSlip(rate, old, new, over: years)
    let fits = [years - 1, years, years + 1].contains { fit(rate, old, new, over: $0) }
    var reading = Reading(
      .change, ["from": [old], "to": [new], "rate": [rate]], subject: rate, note: "yearly",
      strength: fits || isSlip ? .likely : .weak
    ) { () throws(ArithmeticFault) in fits }
    if !fits, isSlip { reading?.suspects = [rate.numberRange.lowerBound] }
    return reading
  }

  /// Whether so much a year, as it is rounded and a little more, leads from the one to the other.
  private func fit(_ rate: Mention, _ old: Mention, _ new: Mention, over years: Int) -> Bool {
    guard years > 0 else { return false }
    let slack = rate.lastPlace * 1.1
    let (low, high) = made(old, new, over: years)
    let stated = Double(rate.value)
    // As much each year as a part of the first value, too.
    let plain = abs(Double(new.value) / Double(old.value) - 1) / Double(years)
    return stated >= low - slack && stated <= high + slack || abs(stated - plain) <= slack
  }

  private func made(_ old: Mention, _ new: Mention, over years: Int) -> (Double, Double) {
    func root(_ times: Double) -> Double { abs(Self.root(times, years) - 1) }
    let ends = [
      root(Double(new.estimate.low) / Double(old.estimate.high)),
      root(Double(new.estimate.high) / Double(old.estimate.low)),
    ]
    return (ends.min() ?? 0, ends.max() ?? 0)
  }

  /// The number that makes another one, multiplied by itself so many times.
  private static func root(_ number: Double, _ times: Int) -> Double {
    var (low, high) = (0.0, max(1, number))
    for _ in 0..<60 {
      let middle = (low + high) / 2
      let power = (0..<times).reduce(1.0) { power, _ in power * middle }
      if power < number { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// Whether a digit, the order of two or the point of the rate explains that it does not fit.
  private func isSlip(_ rate: Mention, _ old: Mention, _ new: Mention, over years: Int) -> Bool {
    let digits = NearMiss.digits([rate, old, new]) { numbers throws(ArithmeticFault) in
      let times = Double(numbers[2].value) / Double(numbers[1].value)
      let made = abs(Self.root(times, years) - 1)
      return abs(Double(numbers[0].value) - made) <= rate.lastPlace * 0.51
    }
    return digits ?? 0 > 1
  }
}
