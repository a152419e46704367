internal import DocumentModel

/// Shares that were rounded so that all of them make 100%.
extension Arbiter {
  /// 工业占82.3%，服务业占16.2%，农业120.0万千瓦时占1.5%: 1.4% of 8450.0万千瓦时, and one tenth more so that
  /// the three make 100%.
  func isAdjusted(_ reading: Reading) -> Bool {
    guard reading.kind == .rate, let whole = reading.roles["whole"]?.first, isNear(reading) else {
      return false
    }
    var rates: [Int: Rational] = [:]
    for other in readings
    where other.kind == .rate && other.roles["whole"]?.first?.range == whole.range
      && (other.holds || isNear(other))
    {
      guard let rate = other.roles["rate"]?.first else { continue }
      rates[rate.quantity.range.lowerBound] = rate.value
    }
    guard rates.count > 2 else { return false }
    do throws(ArithmeticFault) {
      var sum = Rational.zero
      for rate in rates.values { sum = try sum + rate }
      return sum == .one
    } catch {
      return false
    }
  }

  /// Whether a rate is off by no more than one unit of its last place.
  private func isNear(_ reading: Reading) -> Bool {
    guard let part = reading.roles["part"]?.first, let whole = reading.roles["whole"]?.first,
      let rate = reading.roles["rate"]?.first
    else { return false }
    do throws(ArithmeticFault) {
      let share = try part.estimate / whole.estimate
      let place = try rate.quantity.scale * Rational.powerOfTen(-rate.quantity.decimals)
      let wanted = Estimate(
        rate.value, from: try rate.value - place, to: try rate.value + place)
      return share.overlaps(wanted)
    } catch {
      return false
    }
  }
}
