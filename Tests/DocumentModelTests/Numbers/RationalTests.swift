import DocumentModel
import Testing

@Suite struct RationalTests {
  @Test func fractionsAreReduced() throws {
    #expect(try Rational(6, over: -8) == Rational(-3, over: 4))
    #expect(try Rational(0, over: -5) == .zero)
    #expect(try Rational(975, over: 1000).denominator == 40)
  }

  @Test func theFourOperationsAreExact() throws {
    let third = try Rational(1, over: 3)
    let sixth = try Rational(1, over: 6)
    #expect(try third + sixth == Rational(1, over: 2))
    #expect(try third - sixth == sixth)
    #expect(try third * sixth == Rational(1, over: 18))
    #expect(try third / sixth == Rational(2))
    #expect(try Rational(-7).magnitude() == Rational(7))
  }

  @Test func faultsAreThrown() throws {
    let greatest = try Rational(.max, over: 1)
    let least = try Rational(1, over: .max)
    #expect(throws: ArithmeticFault.divisionByZero) { try Rational(1, over: 0) }
    #expect(throws: ArithmeticFault.divisionByZero) { try Rational.one / .zero }
    #expect(throws: ArithmeticFault.overflow) { try Rational(.min, over: 1) }
    #expect(throws: ArithmeticFault.overflow) { try greatest + .one }
    #expect(throws: ArithmeticFault.overflow) { try greatest * Rational(2) }
    #expect(throws: ArithmeticFault.overflow) { try least / Rational(2) }
    #expect(throws: ArithmeticFault.overflow) { try Rational.powerOfTen(39) }
    #expect(try greatest * least == .one)
  }

  @Test func orderHoldsNearTheBounds() throws {
    let greatest = try Rational(.max, over: 1)
    let next = try Rational(.max - 1, over: 1)
    let small = try Rational(1, over: .max)
    let smaller = try Rational(-1, over: .max)
    let nearOne = try Rational(.max - 1, over: .max)
    #expect(
      [greatest, small, nearOne, next, smaller, try greatest.negated()].sorted()
        == [try greatest.negated(), smaller, small, nearOne, next, greatest])
  }

  @Test(arguments: [
    (39, 40, 2, "0.98"), (1, 3, 4, "0.3333"), (2, 3, 0, "1"), (-1, 200, 2, "-0.01"),
    (-1, 1000, 2, "0.00"), (350, 358, 4, "0.9777"), (12_000, 1, 0, "12000"), (1, 2, 0, "1"),
  ])
  func textIsRoundedHalfAwayFromZero(n: Int, d: Int, decimals: Int, text: String) throws {
    #expect(try Rational(Int128(n), over: Int128(d)).text(decimals: decimals) == text)
  }
}
