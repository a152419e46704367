import DocumentModel
import RuleModel

/// Captures and their types for the tests of expressions.
enum ExpressionSamples {
  static let types: [String: ExpressionType] = [
    "part": .quantity(.count), "total": .quantity(.count), "rate": .quantity(.percent),
    "start": .date, "finish": .date, "noun": .string, "column": .list(of: .quantity(.number)),
    "agreed": .boolean,
  ]

  /// 47 of 48 applications, 97.9%; from 3 March 2023 to some day of May.
  static func values() throws -> [String: ExpressionValue] {
    [
      "part": try .quantity(quantity(.count, Rational(47), unit: "件"), text: "47件"),
      "total": try .quantity(quantity(.count, Rational(48), unit: "件"), text: "48件"),
      "rate": try .quantity(
        quantity(
          .percent, try Rational(979, over: 1000), scale: try Rational(1, over: 100), decimals: 1,
          unit: "%", approximation: .about), text: "约97.9%"),
      "start": .date(date(2023, 3, 3), text: "2023年3月3日"),
      "finish": .date(date(2023, 5, nil), text: "2023年5月"),
      "noun": .string("办结率"),
      "column": .list([
        try .quantity(quantity(.number, Rational(20)), text: "20"),
        try .quantity(quantity(.number, Rational(28)), text: "28"),
      ]),
      "agreed": .boolean(true),
    ]
  }

  static func quantity(
    _ kind: Quantity.Kind, _ value: Rational, scale: Rational = .one, decimals: Int = 0,
    unit: String = "", approximation: Approximation? = nil
  ) -> Quantity {
    Quantity(
      kind: kind, range: 0..<1, value: value, scale: scale, decimals: decimals, unit: unit,
      approximation: approximation)
  }

  static func date(_ year: Int?, _ month: Int?, _ day: Int?) -> DateFact {
    DateFact(
      range: 0..<1, year: year, month: month, day: day, numerals: .arabic, isPadded: false,
      isCut: false, weekday: nil, weekdayRange: 1..<1)
  }

  /// Checks and computes `text` with the sample captures.
  static func value(
    _ text: String, without missing: Set<String> = []
  ) throws -> ExpressionValue {
    let values = try values().filter { !missing.contains($0.key) }
    return try Expression.check(text, environment: types).evaluate(values)
  }

  /// The fault of `text`; nil where it has none.
  static func fault(
    _ text: String, expected: ExpressionType? = nil, types: [String: ExpressionType] = types
  ) -> ExpressionFault? {
    do throws(ExpressionFault) {
      _ = try Expression.check(text, environment: types, expected: expected)
      return nil
    } catch { return error }
  }
}
