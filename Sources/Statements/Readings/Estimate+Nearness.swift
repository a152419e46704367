internal import DocumentModel

extension Estimate {
  /// Whether it may be from `low` to `high` hundredths of another number; false where that is nothing.
  func isNear(_ other: Estimate, from low: Int, to high: Int) -> Bool {
    do throws(ArithmeticFault) {
      guard other.value != .zero else { return false }
      return Band(from: low, to: high).holds(try value / other.value)
    } catch {
      return false
    }
  }

  /// The same of several bands, at the cost of one.
  func isNear(_ other: Estimate, in bands: [Band]) -> Bool {
    do throws(ArithmeticFault) {
      guard other.value != .zero else { return false }
      let ratio = try value / other.value
      return bands.contains { $0.holds(ratio) }
    } catch {
      return false
    }
  }

  /// What lies between two hundredths of something, without either.
  struct Band {
    private let low: Int128
    private let high: Int128

    init(from low: Int, to high: Int) {
      self.low = Int128(low)
      self.high = Int128(high)
    }

    func holds(_ ratio: Rational) -> Bool {
      // Nothing is reduced: the order of the cross products is the order of the numbers.
      let (hundredfold, isLong) = ratio.numerator.multipliedReportingOverflow(by: 100)
      let (least, isLeastLong) = ratio.denominator.multipliedReportingOverflow(by: low)
      let (most, isMostLong) = ratio.denominator.multipliedReportingOverflow(by: high)
      if !isLong, !isLeastLong, !isMostLong { return hundredfold > least && hundredfold < most }
      do throws(ArithmeticFault) {
        let (least, most) = (try Rational(low, over: 100), try Rational(high, over: 100))
        return ratio > least && ratio < most
      } catch {
        return false
      }
    }
  }
}
