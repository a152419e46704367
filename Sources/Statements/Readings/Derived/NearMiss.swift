internal import DocumentModel

/// Whether numbers that do not fit would, had one of them not slipped under the hand.
enum NearMiss {
  /// In how many digits the number is written that must have slipped, of which one may be wrong; nil where no slip
  /// explains that they do not fit.
  static func digits(
    _ numbers: [Mention], fits: ([Estimate]) throws(ArithmeticFault) -> Bool
  ) -> Int? {
    let written = numbers.map(\.estimate)
    var most: Int?
    for (place, number) in numbers.enumerated() where number.quantity.approximation == nil {
      guard let own = digits(of: number) else { continue }
      // 5.2 for 0.52: the point moved beyond its last place.
      for power in [-1, -2, 2] where significant(own) > (most ?? 1) {
        guard let factor = try? Rational.powerOfTen(power),
          let moved = try? number.estimate * Estimate(factor)
        else { continue }
        var changed = written
        changed[place] = moved
        if (try? fits(changed)) ?? false { most = significant(own) }
      }
      for variant in variants(own) {
        // 320 for 329: the digits of what was meant count too.
        let count = max(significant(own), significant(variant))
        guard count > (most ?? 1) else { continue }
        guard let shifted = number.estimate.moved(from: own, to: variant, as: number.quantity)
        else { continue }
        var changed = written
        changed[place] = shifted
        if (try? fits(changed)) ?? false {
          most = count
        }
      }
    }
    return most
  }

  /// A number as its digits.
  private static func digits(of mention: Mention) -> Int? {
    guard
      let parts = try? mention.quantity.value / mention.quantity.scale
        * Rational.powerOfTen(mention.quantity.decimals),
      parts.denominator == 1, parts.numerator > 0, parts.numerator < 1_000_000_000
    else { return nil }
    return Int(parts.numerator)
  }

  /// How many digits of a number count.
  private static func significant(_ number: Int) -> Int {
    var rest = max(number, 1)
    while rest % 10 == 0 { rest /= 10 }
    return String(rest).count
  }

  /// The number with another digit, with two digits exchanged, or with its point elsewhere.
  private static func variants(_ number: Int) -> [Int] {
    let digits = String(number).utf8.map { Int($0) - 0x30 }
    func joined(_ digits: [Int]) -> Int { digits.reduce(0) { $0 * 10 + $1 } }
    var found = [number * 10]
    if number % 10 == 0 { found.append(number / 10) }
    for place in digits.indices {
      for digit in 0...9 where digit != digits[place] && !(place == 0 && digit == 0) {
        var other = digits
        other[place] = digit
        found.append(joined(other))
      }
      for second in digits.indices.dropFirst(place + 1) where digits[second] != digits[place] {
        var other = digits
        other.swapAt(place, second)
        if other[0] != 0 { found.append(joined(other)) }
      }
    }
    return found
  }
}

extension Estimate {
  /// The same around the number that other digits make.
  fileprivate func moved(from old: Int, to new: Int, as quantity: Quantity) -> Estimate? {
    do throws(ArithmeticFault) {
      let unit = try quantity.scale * Rational.powerOfTen(-quantity.decimals)
      let distance = try Rational(new - old) * unit
      return Estimate(
        try value + distance, from: try low + distance, to: try high + distance)
    } catch {
      return nil
    }
  }
}
