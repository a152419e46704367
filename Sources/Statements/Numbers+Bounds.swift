internal import DocumentModel

/// The numbers that a written one may stand for, both ends included.
struct Bounds: Sendable {
  let low: Rational
  let high: Rational

  init(_ low: Rational, _ high: Rational) {
    self.low = min(low, high)
    self.high = max(low, high)
  }

  /// What a quantity may stand for; nil beyond 128 bits.
  ///
  /// - Parameters:
  ///   - quantity: The quantity.
  ///   - decimals: To how many places it is written, which may be more than are seen: 5.0亿元.
  ///   - isNegative: Written with a minus sign.
  init?(_ quantity: Quantity, decimals: Int, _ isNegative: Bool) {
    do throws(ArithmeticFault) {
      var (low, high) = try quantity.bounds()
      if decimals > quantity.decimals {
        let half = try quantity.scale * Rational.powerOfTen(-decimals) * Rational(1, over: 2)
        (low, high) = (try quantity.value - half, try quantity.value + half)
      }
      self.init(isNegative ? try high.negated() : low, isNegative ? try low.negated() : high)
    } catch {
      return nil
    }
  }

  /// A rate: rounded, or cut after its last digit.
  init(rate mention: Mention) throws(ArithmeticFault) {
    guard mention.quantity.approximation == nil else {
      self = mention.bounds
      return
    }
    // Half a unit is in already; short of a whole one.
    let unit = try mention.quantity.scale * Rational.powerOfTen(-mention.quantity.decimals)
    self.init(mention.bounds.low, try mention.bounds.high + unit * Rational(49, over: 100))
  }

  func overlaps(_ other: Bounds) -> Bool { low <= other.high && other.low <= high }

  static func + (a: Bounds, b: Bounds) throws(ArithmeticFault) -> Bounds {
    Bounds(try a.low + b.low, try a.high + b.high)
  }

  static func - (a: Bounds, b: Bounds) throws(ArithmeticFault) -> Bounds {
    Bounds(try a.low - b.high, try a.high - b.low)
  }

  /// - Throws: Division by zero where the divisor may be zero.
  static func / (a: Bounds, b: Bounds) throws(ArithmeticFault) -> Bounds {
    guard b.low > .zero || b.high < .zero else { throw .divisionByZero }
    let ends = [try a.low / b.low, try a.low / b.high, try a.high / b.low, try a.high / b.high]
    return Bounds(ends.min() ?? .zero, ends.max() ?? .zero)
  }

  func magnitude() throws(ArithmeticFault) -> Bounds {
    guard low < .zero else { return self }
    guard high > .zero else { return Bounds(try high.negated(), try low.negated()) }
    return Bounds(.zero, max(high, try low.negated()))
  }
}
