/// Why exact arithmetic could not go on.
package enum ArithmeticFault: Error, Hashable, Sendable {
  /// A numerator or denominator left the range of 128 bits.
  case overflow
  case divisionByZero
}

/// An exact number: a fraction of two 128-bit integers in lowest terms, the denominator positive.
///
/// Operations throw rather than trap: what a draft says must never stop the program.
package struct Rational: Hashable, Comparable, Sendable {
  package let numerator: Int128
  package let denominator: Int128

  package static let zero = Rational(0)
  package static let one = Rational(1)

  package init(_ value: Int) {
    numerator = Int128(value)
    denominator = 1
  }

  /// - Throws: ``ArithmeticFault/divisionByZero`` for a denominator of zero,
  ///   ``ArithmeticFault/overflow`` where a sign cannot be turned.
  package init(_ numerator: Int128, over denominator: Int128) throws(ArithmeticFault) {
    guard denominator != 0 else { throw .divisionByZero }
    guard numerator != .min, denominator != .min else { throw .overflow }
    guard denominator != 1 else {
      self.numerator = numerator
      self.denominator = 1
      return
    }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  /// A fraction that is in lowest terms, its denominator positive.
  private init(lowest numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Ten to the power of `exponent`, which may be negative.
  ///
  /// - Throws: ``ArithmeticFault/overflow`` beyond 38 digits.
  package static func powerOfTen(_ exponent: Int) throws(ArithmeticFault) -> Rational {
    var power: Int128 = 1
    for _ in 0..<min(exponent.magnitude, 40) { power = try product(power, 10) }
    return exponent < 0 ? try Rational(1, over: power) : try Rational(power, over: 1)
  }

  package static func + (a: Self, b: Self) throws(ArithmeticFault) -> Rational {
    if a.denominator == 1, b.denominator == 1 {
      let (sum, overflow) = a.numerator.addingReportingOverflow(b.numerator)
      guard !overflow else { throw .overflow }
      return try Rational(sum, over: 1)
    }
    if a.denominator == b.denominator {
      let (sum, overflow) = a.numerator.addingReportingOverflow(b.numerator)
      guard !overflow else { throw .overflow }
      return try Rational(sum, over: a.denominator)
    }
    let (sum, overflow) = try product(a.numerator, b.denominator)
      .addingReportingOverflow(try product(b.numerator, a.denominator))
    guard !overflow else { throw .overflow }
    return try Rational(sum, over: try product(a.denominator, b.denominator))
  }

  package static func - (a: Self, b: Self) throws(ArithmeticFault) -> Rational {
    try a + b.negated()
  }

  package static func * (a: Self, b: Self) throws(ArithmeticFault) -> Rational {
    // Crosswise reduction first: the product of two long fractions fits more often.
    let left = try Rational(a.numerator, over: b.denominator)
    let right = try Rational(b.numerator, over: a.denominator)
    return try Rational(
      try product(left.numerator, right.numerator),
      over: try product(left.denominator, right.denominator))
  }

  package static func / (a: Self, b: Self) throws(ArithmeticFault) -> Rational {
    try a * Rational(b.denominator, over: b.numerator)
  }

  package func negated() throws(ArithmeticFault) -> Rational {
    Rational(lowest: try Self.product(numerator, -1), denominator)
  }

  package func magnitude() throws(ArithmeticFault) -> Rational {
    numerator < 0 ? try negated() : self
  }

  package static func < (a: Self, b: Self) -> Bool {
    if a.denominator == b.denominator { return a.numerator < b.numerator }
    // Denominators are positive, so the order of the cross products is the order of the numbers.
    let (short, isLong) = a.numerator.multipliedReportingOverflow(by: b.denominator)
    let (other, isOtherLong) = b.numerator.multipliedReportingOverflow(by: a.denominator)
    if !isLong, !isOtherLong { return short < other }
    let left = a.numerator.multipliedFullWidth(by: b.denominator)
    let right = b.numerator.multipliedFullWidth(by: a.denominator)
    return (left.high, left.low) < (right.high, right.low)
  }

  /// The number in decimal digits, rounded half away from zero.
  ///
  /// - Parameter decimals: Digits after the point, from 0 to 30.
  /// - Returns: Digits with a point and no grouping: `97.77`.
  /// - Throws: ``ArithmeticFault/overflow`` where the digits do not fit.
  package func text(decimals: Int) throws(ArithmeticFault) -> String {
    let scaled = try self * Self.powerOfTen(decimals)
    let (quotient, remainder) = scaled.numerator.magnitude
      .quotientAndRemainder(dividingBy: scaled.denominator.magnitude)
    let isUp = remainder >= scaled.denominator.magnitude - remainder
    let digits = String(quotient + (isUp ? 1 : 0))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let sign = numerator < 0 && padded.contains { $0 != "0" } ? "-" : ""
    guard decimals > 0 else { return sign + padded }
    return "\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
  }

  private static func product(_ a: Int128, _ b: Int128) throws(ArithmeticFault) -> Int128 {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    guard !overflow else { throw .overflow }
    return product
  }

  private static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> Int128 {
    // Division of 128 bits is many times as dear, and seldom needed.
    if var a = UInt64(exactly: a), var b = UInt64(exactly: b) {
      while b != 0 { (a, b) = (b, a % b) }
      return Int128(max(a, 1))
    }
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return Int128(max(a, 1))
  }
}
