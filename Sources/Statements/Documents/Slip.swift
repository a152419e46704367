internal import DocumentModel

/// How one number may have become another one under the hand.
enum Slip {
  /// Whether two numbers differ by one digit, by the order of their digits, or by the place of the point.
  ///
  /// Numbers of few digits are alike by accident.
  static func isLikely(_ a: Mention, _ b: Mention) -> Bool { isLikely(a.quantity, b.quantity) }

  static func isLikely(_ a: Quantity, _ b: Quantity) -> Bool {
    guard let (first, second) = digits(a, b), first != second else { return false }
    let (left, right) = (significant(first), significant(second))
    // 1,200 and 12,000
    if left == right { return left.count > 1 }
    guard first.count == second.count else { return false }
    if left.count > 1, first.sorted() == second.sorted() { return true }
    let different = zip(first, second).count { $0 != $1 }
    return different == 1 && min(left.count, right.count) > 2
  }

  /// Whether the digits of two numbers are the same in another order.
  static func isSwap(_ mention: Mention, insteadOf value: Rational) -> Bool {
    let own = mention.quantity
    let other = Quantity(
      kind: own.kind, range: own.range, value: value, scale: own.scale, decimals: own.decimals,
      unit: own.unit, approximation: nil)
    guard digits(of: mention, insteadOf: value) != nil, let (first, second) = digits(own, other)
    else { return false }
    return first.count == second.count && first.sorted() == second.sorted()
  }

  /// Whether one digit or the order of the digits is all that two numbers differ by, however few they have.
  static func isOneOff(_ mention: Mention, insteadOf value: Rational) -> Bool {
    let own = mention.quantity
    let other = Quantity(
      kind: own.kind, range: own.range, value: value, scale: own.scale, decimals: own.decimals,
      unit: own.unit, approximation: nil)
    guard let (first, second) = digits(own, other), first != second, first.count == second.count
    else { return false }
    return first.sorted() == second.sorted() || zip(first, second).count { $0 != $1 } == 1
  }

  /// By how many digits a number is written that a slip made of `value`; nil where none did.
  static func digits(of mention: Mention, insteadOf value: Rational) -> Int? {
    let own = mention.quantity
    let other = Quantity(
      kind: own.kind, range: own.range, value: value, scale: own.scale, decimals: own.decimals,
      unit: own.unit, approximation: nil)
    do throws(ArithmeticFault) {
      let parts = try value / own.scale * Rational.powerOfTen(own.decimals)
      guard value > .zero, parts.denominator == 1, isLikely(own, other),
        let (first, second) = digits(own, other)
      else { return nil }
      return min(significant(first).count, significant(second).count)
    } catch {
      return nil
    }
  }

  /// Whether a number has so many digits that another one is hardly like it by accident.
  static func isRich(_ mention: Mention) -> Bool {
    digits(mention.quantity, mention.quantity).map { significant($0.first).count > 4 } ?? false
  }

  /// The digits of two numbers, to the same places.
  private static func digits(_ a: Quantity, _ b: Quantity) -> (first: String, second: String)? {
    let scale = min(a.scale, b.scale)
    let decimals = min(12, max(a.decimals, b.decimals))
    do throws(ArithmeticFault) {
      let first = try (a.value / scale).text(decimals: decimals)
      let second = try (b.value / scale).text(decimals: decimals)
      return (first.filter(\.isWholeNumber), second.filter(\.isWholeNumber))
    } catch {
      return nil
    }
  }

  private static func significant(_ digits: String) -> Substring {
    var rest = digits.drop { $0 == "0" }
    while rest.last == "0" { rest.removeLast() }
    return rest
  }
}
