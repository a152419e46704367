/// A number as far as it is known: what is written, and the bounds of what it may stand for.
///
/// 1.2万 is 12,000, and anything from 11,500 to 12,500. Arithmetic keeps to the bounds, so that what is
/// computed from estimates holds all that it can come to; a number that stands twice in a computation makes
/// the bounds wider than they need be, never narrower.
package struct Estimate: Hashable, Sendable {
  /// The number as written.
  package let value: Rational
  /// The least and the greatest that it may stand for, both included.
  package let low: Rational
  package let high: Rational

  package init(_ value: Rational, from low: Rational, to high: Rational) {
    self.value = value
    self.low = min(low, high)
    self.high = max(low, high)
  }

  /// A number with its bounds in order.
  private init(_ value: Rational, ordered low: Rational, _ high: Rational) {
    self.value = value
    self.low = low
    self.high = high
  }

  /// A number that stands for itself.
  package init(_ exact: Rational) {
    value = exact
    low = exact
    high = exact
  }

  /// What a quantity may stand for, by ``Quantity/bounds()``.
  package init(_ quantity: Quantity) throws(ArithmeticFault) {
    let bounds = try quantity.bounds()
    self.init(quantity.value, from: bounds.low, to: bounds.high)
  }

  package var isExact: Bool { low == high }

  /// Whether there is a number that both may stand for.
  package func overlaps(_ other: Estimate) -> Bool { low <= other.high && other.low <= high }

  /// Whether the two are equal; nil where that is open.
  package func equals(_ other: Estimate) -> Bool? {
    if !overlaps(other) { return false }
    return isExact && other.isExact ? true : nil
  }

  /// Whether this is the less of two; nil where that is open.
  package func precedes(_ other: Estimate) -> Bool? {
    if high < other.low { return true }
    return low >= other.high ? false : nil
  }

  package func negated() throws(ArithmeticFault) -> Estimate {
    Estimate(try value.negated(), ordered: try high.negated(), try low.negated())
  }

  package func magnitude() throws(ArithmeticFault) -> Estimate {
    guard low < .zero else { return self }
    guard high > .zero else { return try negated() }
    return Estimate(try value.magnitude(), from: .zero, to: max(high, try low.negated()))
  }

  package static func + (a: Self, b: Self) throws(ArithmeticFault) -> Estimate {
    if a.isExact, b.isExact, a.value == a.low, b.value == b.low {
      return Estimate(try a.value + b.value)
    }
    return Estimate(try a.value + b.value, ordered: try a.low + b.low, try a.high + b.high)
  }

  package static func - (a: Self, b: Self) throws(ArithmeticFault) -> Estimate {
    Estimate(try a.value - b.value, ordered: try a.low - b.high, try a.high - b.low)
  }

  package static func * (a: Self, b: Self) throws(ArithmeticFault) -> Estimate {
    if a.isExact, b.isExact { return Estimate(try a.value * b.value) }
    let ends = [try a.low * b.low, try a.low * b.high, try a.high * b.low, try a.high * b.high]
    return hull(of: ends, try a.value * b.value)
  }

  /// - Throws: ``ArithmeticFault/divisionByZero`` where the divisor may be zero.
  package static func / (a: Self, b: Self) throws(ArithmeticFault) -> Estimate {
    guard b.low > .zero || b.high < .zero else { throw .divisionByZero }
    if a.isExact, b.isExact { return Estimate(try a.value / b.value) }
    let ends = [try a.low / b.low, try a.low / b.high, try a.high / b.low, try a.high / b.high]
    return hull(of: ends, try a.value / b.value)
  }

  private static func hull(of ends: [Rational], _ value: Rational) -> Estimate {
    Estimate(value, from: ends.min() ?? value, to: ends.max() ?? value)
  }
}
