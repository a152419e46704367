internal import DocumentModel

extension Estimate {
  /// What a quantity may stand for; nil beyond 128 bits.
  ///
  /// - Parameters:
  ///   - quantity: The quantity.
  ///   - decimals: To how many places it is written, which may be more than are seen: 5.0亿元.
  ///   - isNegative: Written with a minus sign.
  init?(_ quantity: Quantity, decimals: Int, _ isNegative: Bool) {
    do throws(ArithmeticFault) {
      var written = try Estimate(quantity)
      if decimals > quantity.decimals {
        let half = try quantity.scale * Rational.powerOfTen(-decimals) * Rational(1, over: 2)
        written = Estimate(
          quantity.value, from: try quantity.value - half, to: try quantity.value + half)
      }
      self = isNegative ? try written.negated() : written
    } catch {
      return nil
    }
  }

  /// What a quantity may stand for that was rounded to fewer places than it is written with.
  init?(_ quantity: Quantity, placesLess: Int, _ isNegative: Bool) {
    guard
      let unit = try? quantity.scale * Rational.powerOfTen(placesLess - quantity.decimals),
      let half = try? unit * Rational(1, over: 2), let low = try? quantity.value - half,
      let high = try? quantity.value + half
    else { return nil }
    let written = Estimate(quantity.value, from: low, to: high)
    guard let own = isNegative ? try? written.negated() : written else { return nil }
    self = own
  }

  /// A rate: rounded, or cut after its last digit.
  init(rate mention: Mention) throws(ArithmeticFault) {
    let written = mention.estimate
    guard mention.quantity.approximation == nil else {
      self = written
      return
    }
    // Half a unit is in already; short of a whole one.
    let unit = try mention.quantity.scale * Rational.powerOfTen(-mention.quantity.decimals)
    self.init(
      written.value, from: written.low, to: try written.high + unit * Rational(49, over: 100))
  }
}

extension Sequence<Mention> {
  /// All numbers together, each as rounded as it is written.
  func sum() throws(ArithmeticFault) -> Estimate {
    var sum = Estimate(.zero)
    for mention in self { sum = try sum + mention.estimate }
    return sum
  }
}

extension Mention {
  /// The same in the unit it is written in.
  var asWritten: Mention {
    guard kind != quantity.kind || unit != quantity.unit else { return self }
    var written = self
    written.update { ($0.kind, $0.unit) = ($0.quantity.kind, $0.quantity.unit) }
    return written
  }
}
