extension Quantity {
  /// Whether a computed number may be written as this quantity is.
  ///
  /// An exact quantity admits half a unit of its last written place to both sides, ties too: 97.5%
  /// stands for 97.45% to 97.55%, 1.2万 for 11,500 to 12,500. 约 and its like admit one percentage
  /// point, or 5% of an amount; 近 and 不足 up to 10% less; 余, 多 and 超 up to 10% more.
  ///
  /// - Parameters:
  ///   - x: The number, in units of 1; a share for a percentage.
  ///   - truncated: Whether an exact quantity also admits what its digits are cut from.
  /// - Returns: Whether the written figure can stand for `x`.
  /// - Throws: ``ArithmeticFault/overflow`` where the limits do not fit into 128 bits.
  package func admits(_ x: Rational, truncated: Bool = false) throws(ArithmeticFault) -> Bool {
    let distance = try x - value
    switch approximation {
    case nil:
      let unit = try scale * Rational.powerOfTen(-decimals)
      if try distance.magnitude() <= unit * Rational(1, over: 2) { return true }
      guard truncated, try x * value >= .zero else { return false }
      // Digits are cut towards zero.
      let cut = try x.magnitude() - value.magnitude()
      return cut >= .zero && cut < unit
    case .about:
      let isShare = kind == .percent || kind == .points
      let limit =
        try isShare ? Rational(1, over: 100) : value.magnitude() * Rational(1, over: 20)
      return try distance.magnitude() <= limit
    case .under:
      return distance <= .zero ? try isWithinTenth(distance) : false
    case .over:
      return distance >= .zero ? try isWithinTenth(distance) : false
    }
  }

  /// The least and the greatest number that the quantity may stand for.
  ///
  /// A count in units of 1 is exact; other exact quantities may be rounded at their last written
  /// place; words of approximation widen them as ``admits(_:truncated:)`` does.
  ///
  /// - Returns: The bounds, both included, in units of 1.
  /// - Throws: ``ArithmeticFault/overflow`` where a bound does not fit into 128 bits.
  package func bounds() throws(ArithmeticFault) -> (low: Rational, high: Rational) {
    switch approximation {
    case nil:
      if scale == .one, decimals == 0 { return (value, value) }
      let half = try scale * Rational.powerOfTen(-decimals) * Rational(1, over: 2)
      return (try value - half, try value + half)
    case .about:
      let isShare = kind == .percent || kind == .points
      let limit =
        try isShare ? Rational(1, over: 100) : value.magnitude() * Rational(1, over: 20)
      return (try value - limit, try value + limit)
    case .under: return (try value - value.magnitude() * Rational(1, over: 10), value)
    case .over: return (value, try value + value.magnitude() * Rational(1, over: 10))
    }
  }

  private func isWithinTenth(_ distance: Rational) throws(ArithmeticFault) -> Bool {
    try distance.magnitude() <= value.magnitude() * Rational(1, over: 10)
  }
}
