package import Diagnostics

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

  /// What the function gives.
  package var summary: LocalizedText {
    switch self {
    case .percent:
      LocalizedText(zh: "写成百分数的文字，如 97.77%", en: "the share x as a percentage: 97.77%")
    case .round: LocalizedText(zh: "四舍五入后的数", en: "x rounded, halves away from zero")
    case .text:
      LocalizedText(zh: "按给定小数位数写出的文字", en: "x in digits, so many after the point")
    case .string: LocalizedText(zh: "按原文或最短写法的文字", en: "x as written, or in few digits")
    case .abs: LocalizedText(zh: "绝对值", en: "x without its sign")
    case .min: LocalizedText(zh: "几个数或一个列表中最小的", en: "the least of numbers or a list")
    case .max: LocalizedText(zh: "几个数或一个列表中最大的", en: "the greatest of numbers or a list")
    case .sum: LocalizedText(zh: "列表各数之和", en: "the numbers of a list added up")
    case .size:
      LocalizedText(zh: "列表的项数或文字的字数", en: "the items of a list, the characters of a text")
    case .numbers:
      LocalizedText(
        zh: "所捕获的并列各项里的数，每项一个，如“3个、5个和7个”",
        en: "the numbers in a captured list, one an item: 8 bugs, 7 features and a question")
    case .lows:
      LocalizedText(zh: "这些数各自可能的最小值", en: "the least numbers that these may stand for")
    case .highs:
      LocalizedText(zh: "这些数各自可能的最大值", en: "the greatest numbers that these may stand for")
    case .has: LocalizedText(zh: "该捕获是否匹配到", en: "whether the capture took part in the match")
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
  case year, month, day, text
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
