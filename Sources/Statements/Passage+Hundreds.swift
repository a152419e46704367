internal import DocumentModel

extension [Mention] {
  /// 298,100 births, 159,100 deaths, 139,100 more: counts that are rounded to hundreds, whatever is written.
  ///
  /// Three and more counts of a paragraph that all end in two zeros, and not all in three, are read so; the same of
  /// thousands.
  mutating func roundHundreds(orThousands: Bool) {
    let counts = indices.filter { self[$0].isPlainCount }
    let ends = counts.map { self[$0].quantity.value.numerator }
    let grain: Int128? = (orThousands ? [100, 1000] : [100]).first { grain in
      ends.allSatisfy { $0 % grain == 0 } && ends.contains { $0 % (grain * 10) != 0 }
    }
    guard counts.count > 2, let half = grain.map({ Rational(Int($0 / 2)) }) else { return }
    for index in counts {
      let written = self[index].estimate
      do throws(ArithmeticFault) {
        self[index].estimate = Estimate(
          written.value, from: try written.low - half, to: try written.high + half)
      } catch {
        continue
      }
    }
  }
}

extension [Mention] {
  /// Averages rounded to the nearest hundred: whole numbers stand for what rounds to them.
  mutating func round(toNearest grain: Int) {
    let half = Rational(grain / 2)
    for index in indices {
      let number = self[index]
      guard number.isAmount, number.quantity.scale == .one, number.value.denominator == 1,
        number.value.numerator % Int128(grain) == 0, number.value != .zero,
        let low = try? number.estimate.low - half, let high = try? number.estimate.high + half
      else { continue }
      self[index].estimate = Estimate(number.estimate.value, from: low, to: high)
    }
  }
}

extension Mention {
  /// Whether it is a whole number of five digits and more, written out, of what can be counted.
  fileprivate var isPlainCount: Bool {
    (quantity.kind == .count || quantity.kind == .number) && quantity.scale == .one
      && quantity.decimals == 0 && quantity.value.denominator == 1
      && quantity.value.numerator >= 10_000
  }
}
