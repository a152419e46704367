internal import DocumentModel
internal import SourceText

/// Two numbers, or a number and a word, that are one rate.
extension PassageReader {
  /// 9.0 per thousand: a rate of as many as the word says.
  private mutating func joinThousands() {
    for index in mentions.indices {
      let rate = mentions[index]
      guard rate.kind == .count, rate.unit.isEmpty, rate.behind.count > 1,
        words.cues(of: rate.behind[0]).contains(.each),
        let per = words.scales.first(where: { $0.word == rate.behind[1] })?.number,
        let value = try? rate.quantity.value / Rational(per),
        let scale = try? rate.quantity.scale / Rational(per), value < .one
      else { continue }
      mentions[index].quantity = Quantity(
        kind: .percent, range: rate.quantity.range, value: value, scale: scale,
        decimals: rate.quantity.decimals, unit: "%", approximation: rate.quantity.approximation)
      mentions[index].kind = .percent
      mentions[index].cues.remove(.each)
      mentions[index].headCues.remove(.each)
      mentions[index].estimate =
        Estimate(mentions[index].quantity, decimals: rate.quantity.decimals, false) ?? rate.estimate
    }
  }

  /// 25 per 1,000 patients: two numbers that are one rate.
  mutating func joinRates() {
    joinThousands()
    var joined: Set<Int> = []
    for index in mentions.indices.dropLast().reversed() {
      let (rate, per) = (mentions[index], mentions[index + 1])
      guard rate.kind == .count, rate.unit.isEmpty, per.unit.isEmpty, per.separator == .none,
        per.has(.each), !per.has(.to), !per.headCues.contains(.each), per.noun.isEmpty,
        per.sentence == rate.sentence,
        per.depth == rate.depth, per.quantity.value >= Rational(100),
        let value = try? rate.quantity.value / per.quantity.value,
        let scale = try? rate.quantity.scale / per.quantity.value
      else { continue }
      mentions[index].quantity = Quantity(
        kind: .percent, range: rate.quantity.range.lowerBound..<per.quantity.range.upperBound,
        value: value, scale: scale,
        decimals: rate.quantity.decimals, unit: "%", approximation: rate.quantity.approximation)
      mentions[index].kind = .percent
      mentions[index].perUnit = per.quantity.unit
      mentions[index].cues.remove(.each)
      mentions[index].estimate =
        Estimate(mentions[index].quantity, decimals: rate.quantity.decimals, false) ?? rate.estimate
      joined.insert(index + 1)
    }
    guard !joined.isEmpty else { return }
    mentions = mentions.indices.filter { !joined.contains($0) }.map { mentions[$0] }
  }
}
