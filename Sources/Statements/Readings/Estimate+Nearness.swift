internal import DocumentModel

extension Estimate {
  /// Whether it may be from `low` to `high` hundredths of another number; false where that is nothing.
  func isNear(_ other: Estimate, from low: Int, to high: Int) -> Bool {
    do throws(ArithmeticFault) {
      guard other.value != .zero else { return false }
      let ratio = try value / other.value
      let least = try Rational(Int128(low), over: 100)
      let most = try Rational(Int128(high), over: 100)
      return ratio > least && ratio < most
    } catch {
      return false
    }
  }
}
