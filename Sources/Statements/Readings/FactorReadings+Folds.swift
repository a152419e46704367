internal import DocumentModel

/// 翻一番, 翻了一番多: powers of two.
extension FactorReadings {
  /// Whether a ratio is some power of two, give or take a twentieth, or as far as its words leave open.
  func fits(_ ratio: Estimate, folds factor: Mention) throws(ArithmeticFault) -> Bool {
    let folds = factor.quantity.value
    guard folds < Rational(20), folds.denominator == 1 else { return true }
    var wanted = Rational.one
    for _ in 0..<Int(folds.numerator) { wanted = try wanted * Rational(2) }
    let (low, high): (Int128, Int128) =
      switch factor.quantity.approximation {
      case nil: (95, 105)
      case .about: (85, 115)
      case .over: (99, 199)
      case .under: (75, 101)
      }
    return ratio.overlaps(
      Estimate(
        wanted, from: try wanted * Rational(low, over: 100),
        to: try wanted * Rational(high, over: 100)))
  }

  /// 4,120 calls, more than double the 1,905 of 2019, and 62 volunteers: right between the two.
  func isFrame(_ factor: Int, _ to: Int, _ from: Int) -> Bool {
    to == factor - 1 && from == factor + 1 && mentions[factor].separator == .comma
      && mentions[from].separator == .none && mentions[from].depth == mentions[factor].depth
      && mentions[to].depth == mentions[factor].depth && mentions[from].noun.isEmpty
  }

  /// 由8136元增加到16427元，八年时间翻了一番: whether nothing but a length of time stands between a number and its factor.
  func isLast(_ to: Int, before factor: Int) -> Bool {
    if to == factor - 1 { return true }
    return to == factor - 2 && !words.partsWords
      && words.times.units[mentions[factor - 1].quantity.unit] != nil
  }
}
