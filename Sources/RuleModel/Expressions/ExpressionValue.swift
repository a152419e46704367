package import DocumentModel

/// What an expression comes to, or what a capture brings into it.
package enum ExpressionValue: Hashable, Sendable {
  case number(Estimate)
  case boolean(Bool)
  case string(String)
  case list([ExpressionValue])
  /// A number of the draft, what it may stand for there, and how it is written.
  case quantity(Quantity, Estimate, text: String)
  /// A date of the draft and how it is written there.
  case date(DateFact, text: String)

  /// A number that stands for itself.
  package static func number(_ exact: Rational) -> ExpressionValue { .number(Estimate(exact)) }

  /// A number of the draft that stands for what its own digits and words say.
  ///
  /// - Throws: ``ArithmeticFault/overflow`` where its bounds do not fit into 128 bits.
  package static func quantity(
    _ quantity: Quantity, text: String
  ) throws(ArithmeticFault) -> ExpressionValue {
    .quantity(quantity, try Estimate(quantity), text: text)
  }

  /// The value as a message shows it.
  ///
  /// Quantities and dates as written; numbers in decimal digits, as many as they have, or four where
  /// they have no end; the items of a list with 、 between them.
  ///
  /// - Throws: ``EvaluationStop/overflow`` where the digits do not fit into 128 bits.
  package func text() throws(EvaluationStop) -> String {
    switch self {
    case .number(let number): return try number.value.shortestText()
    case .boolean(let isTrue): return isTrue ? "true" : "false"
    case .string(let text), .quantity(_, _, let text), .date(_, let text): return text
    case .list(let items):
      var texts: [String] = []
      for item in items { texts.append(try item.text()) }
      return texts.joined(separator: "、")
    }
  }
}

/// Why an expression came to no value on a draft; never the fault of the rule's wording.
package enum EvaluationStop: Error, Hashable, Sendable {
  /// The draft lacks what the claim speaks of: a capture, a part of a date, a divisor that is not zero; or
  /// leaves open whether a comparison holds.
  case doesNotApply
  /// A number left the range of exact arithmetic (`limit.number`).
  case overflow

  init(_ fault: ArithmeticFault) {
    switch fault {
    case .overflow: self = .overflow
    case .divisionByZero: self = .doesNotApply
    }
  }
}

extension Rational {
  /// The digits after the point that ``text(decimals:)`` can write.
  static let possibleDecimals = 0...30

  fileprivate func shortestText() throws(EvaluationStop) -> String {
    var power: Int128 = 1
    var decimals: Int?
    for digits in Self.possibleDecimals {
      if power % denominator == 0 {
        decimals = digits
        break
      }
      power *= 10
    }
    do throws(ArithmeticFault) {
      return try text(decimals: decimals ?? 4)
    } catch { throw EvaluationStop(error) }
  }

  /// The nearest number of `decimals` digits after the point, halves away from zero.
  func rounded(decimals: Int) throws(ArithmeticFault) -> Rational {
    let scaled = try self * Self.powerOfTen(decimals)
    let (quotient, remainder) = scaled.numerator.magnitude
      .quotientAndRemainder(dividingBy: scaled.denominator.magnitude)
    let isUp = remainder >= scaled.denominator.magnitude - remainder
    guard let whole = Int128(exactly: quotient + (isUp ? 1 : 0)) else { throw .overflow }
    return try Rational(scaled.numerator < 0 ? -whole : whole, over: 1)
      * Self.powerOfTen(-decimals)
  }

  /// What is left of `self` after `divisor` has been taken out of it as often as it goes.
  ///
  /// The sign is that of `self`.
  func remainder(by divisor: Rational) throws(ArithmeticFault) -> Rational {
    let ratio = try self / divisor
    let times = try Rational(ratio.numerator / ratio.denominator, over: 1)
    return try self - times * divisor
  }
}
