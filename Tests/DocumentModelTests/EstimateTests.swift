import DocumentModel
import Testing

@Suite struct EstimateTests {
  private func estimate(_ value: Int, _ low: Int, _ high: Int) -> Estimate {
    Estimate(Rational(value), from: Rational(low), to: Rational(high))
  }

  @Test func arithmeticKeepsAllThatANumberMayStandFor() throws {
    let (a, b) = (estimate(10, 9, 12), estimate(4, 3, 5))
    #expect(try a + b == estimate(14, 12, 17))
    #expect(try a - b == estimate(6, 4, 9))
    #expect(try a * b == estimate(40, 27, 60))
    #expect(
      try a / b
        == Estimate(
          Rational(5, over: 2), from: Rational(9, over: 5), to: Rational(4)))
    #expect(try a.negated() == estimate(-10, -12, -9))
    #expect(try estimate(1, -2, 3).magnitude() == estimate(1, 0, 3))
    #expect(try estimate(-4, -5, -3).magnitude() == estimate(4, 3, 5))
  }

  @Test func comparisonsAreDecidedOrOpen() {
    let (a, b, c) = (estimate(10, 9, 12), estimate(11, 11, 14), estimate(20, 18, 22))
    #expect(a.equals(b) == nil)
    #expect(a.equals(c) == false)
    #expect(Estimate(.one).equals(Estimate(.one)) == true)
    #expect(a.precedes(b) == nil)
    #expect(a.precedes(c) == true)
    #expect(c.precedes(a) == false)
    #expect(estimate(3, 3, 3).precedes(estimate(3, 3, 3)) == false)
  }

  @Test func aNumberThatMayBeZeroDividesNothing() {
    #expect(throws: ArithmeticFault.divisionByZero) {
      _ = try estimate(10, 9, 11) / estimate(0, -1, 1)
    }
  }
}
