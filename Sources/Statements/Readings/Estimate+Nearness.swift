internal import DocumentModel

extension Estimate {
  /// Whether it may be from `low` to `high` hundredths of another number; false where that is nothing.
  func isNear(_ other: Estimate, from low: Int, to high: Int) -> Bool {
    do throws(ArithmeticFault) {
      let ratio = try self / other
      let least = try Rational(Int128(low), over: 100)
      let most = try Rational(Int128(high), over: 100)
      return ratio.high > least && ratio.low < most
    } catch {
      return false
    }
  }
}
