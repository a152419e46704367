/// The functions that an expression may call by name; the list is closed.
package enum ExpressionFunction: String, CaseIterable, Hashable, Sendable {
  case percent, round, text, string, abs, min, max, sum, size, numbers, lows, highs, has

  /// How the function is written.
  package var usage: String {
    switch self {
    case .percent: "percent(x, decimals)"
    case .round: "round(x, decimals)"
    case .text: "text(x, decimals)"
    case .string: "string(x)"
    case .abs: "abs(x)"
    case .min: "min(x, y, …)"
    case .max: "max(x, y, …)"
    case .sum: "sum(list)"
    case .size: "size(x)"
    case .numbers: "numbers(name)"
    case .lows: "lows(name)"
    case .highs: "highs(name)"
    case .has: "has(name)"
    }
  }
}

/// What a quantity knows: `part.unit`.
package enum QuantityMember: String, CaseIterable, Hashable, Sendable {
  /// The number in units of 1; a percentage as a share.
  case value
  /// The least and the greatest number it may stand for: rounding and words like 约 taken in.
  case low, high
  /// The unit without 万 and 亿.
  case unit
  /// What a written 1 stands for.
  case scale
  /// Digits written after the point.
  case decimals
  /// `about`, `under`, `over`, or nothing for an exact number.
  case approx
  /// As written.
  case text
}

/// What a date knows: `start.year`; a part that is not written makes the claim not apply.
package enum DateMember: String, CaseIterable, Hashable, Sendable {
  case year, month, day
  /// 1 (Monday) to 7 (Sunday), by the calendar.
  case weekday
  case text
}

/// What can be called on a quantity.
package enum QuantityMethod: String, CaseIterable, Hashable, Sendable {
  /// Whether a computed number may be written so; with `truncated` also with cut digits.
  case admits
  /// A computed number written as the quantity is: `$42,000`.
  case written

  package var usage: String { "\(rawValue)(x)" }

  /// The bare word that ``admits`` takes second.
  package static let truncatedWord = "truncated"
}

/// What can be called on a text.
package enum TextMethod: String, CaseIterable, Hashable, Sendable {
  case contains, startsWith, endsWith

  package var usage: String { "\(rawValue)('…')" }
}

extension ExpressionType {
  /// The members of a value of the type, in the order in which messages list them.
  package var memberNames: [String] {
    switch self {
    case .quantity: QuantityMember.allCases.map(\.rawValue)
    case .date: DateMember.allCases.map(\.rawValue)
    case .number, .boolean, .string, .list: []
    }
  }

  /// What can be called on a value of the type.
  package var methodNames: [String] {
    switch self {
    case .quantity: QuantityMethod.allCases.map(\.rawValue)
    case .string: TextMethod.allCases.map(\.rawValue)
    case .number, .boolean, .list, .date: []
    }
  }
}
