internal import DocumentModel
internal import SourceText

/// Two numbers that are the ends of a range, as written: the first may be the greater one.
struct NumberRange {
  let low: RangeNumber
  let high: RangeNumber
  /// The place of the first one among the numbers of its sentence.
  let place: Int
  let joint: Joint
  /// Words before it say that it is a range.
  let isNamed: Bool
  /// Of one estimate: a confidence interval.
  let isConfidence: Bool
  /// Nothing but `between` says that it is a range.
  let isBetween: Bool

  enum Joint { case dash, word, comma }

  /// The ends in one measure; nil where they cannot be compared.
  var ends: (low: Estimate, high: Estimate)? { Self.alike(low, high) }

  /// Two numbers in one measure, the unit of one lent to the other; nil where they have two.
  static func alike(_ a: RangeNumber, _ b: RangeNumber) -> (Estimate, Estimate)? {
    let (first, second) = (a.mention, b.mention)
    if first.measures(like: second), a.hasUnit == b.hasUnit {
      return (first.estimate, second.estimate)
    }
    // 16.0 million to 16.5 million units
    let isLent =
      first.quantity.scale == second.quantity.scale && first.quantity.scale > .one
      && first.quantity.unit.isEmpty != second.quantity.unit.isEmpty
      && first.kind != .money && second.kind != .money
    return a.hasUnit && b.hasUnit && !isLent ? nil : bare(a, b)
  }

  /// Two numbers without their units.
  static func bare(_ a: RangeNumber, _ b: RangeNumber) -> (Estimate, Estimate)? {
    do throws(ArithmeticFault) {
      return (try bare(a), try bare(b))
    } catch {
      return nil
    }
  }

  private static func bare(_ number: RangeNumber) throws(ArithmeticFault) -> Estimate {
    let half = try Rational.powerOfTen(-number.mention.quantity.decimals) * Rational(1, over: 2)
    guard number.mention.quantity.decimals > 0 else { return Estimate(number.written) }
    return Estimate(
      number.written, from: try number.written - half, to: try number.written + half)
  }

  /// 800～3万元 is 800元 to 3万元, 10至8万元 is 10万元 to 8万元.
  var mayBeUnscaled: Bool {
    guard !low.hasUnit, high.mention.quantity.scale > .one,
      let twenty = try? high.written * Rational(20)
    else { return false }
    return low.written > twenty
  }

  /// Small numbers without a unit: hours, or what is numbered.
  var isOfSmallNumbers: Bool {
    [low, high].allSatisfy {
      !$0.hasUnit && $0.mention.quantity.decimals == 0 && $0.written < Rational(25)
    }
  }

  /// A year, or two of them: 2023—2022.
  var isOfYears: Bool {
    [low, high].contains {
      !$0.hasUnit && $0.mention.quantity.decimals == 0 && $0.written >= Rational(1900)
        && $0.written <= Rational(2100) && $0.digits.count == 4
    }
  }
}
