/// Digits that only some Chinese numerals are written with.
package struct ChineseDigitForms: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// 两, which counts things, and neither ranks nor dates them.
  package static let pair = ChineseDigitForms(rawValue: 1)
  /// ○, typed for 〇.
  static let circle = ChineseDigitForms(rawValue: 2)
}

extension Unicode.Scalar {
  /// The value of a Chinese digit, zero to nine; `forms` count as digits besides 零, 〇 and 一 to 九.
  package func chineseDigit(_ forms: ChineseDigitForms = []) -> Int? {
    switch self {
    case "〇", "零": 0
    case "○": forms.contains(.circle) ? 0 : nil
    case "一": 1
    case "二": 2
    case "两": forms.contains(.pair) ? 2 : nil
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  /// What a unit multiplies the digit before it with.
  var chineseUnit: Int128? {
    switch self {
    case "十": 10
    case "百": 100
    case "千": 1000
    case "万": 10_000
    case "亿": 100_000_000
    default: nil
    }
  }

  /// Whether it is a digit or unit that quantities are written with.
  var isChineseNumeral: Bool { chineseDigit(.pair) != nil || chineseUnit != nil }
}

/// What stands around numerals in Chinese text, and small numbers written in them.
package enum ChineseNumerals {
  /// What may join the two ends of a range.
  static let joiners = "-—–－～~至到、"
  /// What makes a number a year, day, time or label rather than an amount.
  static let calendarUnits = "年月日号时"
  /// Between numeral and unit: 50余场, 3万多件, 十几次.
  static let surplus = "余多几"

  private static let ones = [""] + "一二三四五六七八九".map(String.init)

  /// The numeral of a number from 1 to 99; greater ones stay Arabic.
  package static func text(_ number: Int) -> String {
    guard 1...99 ~= number else { return "\(number)" }
    let tens = number < 10 ? "" : number < 20 ? "十" : "\(ones[number / 10])十"
    return tens + ones[number % 10]
  }
}

extension OrderNumeral {
  /// A Chinese numeral from 1 to 999: 三, 十二, 二十, 一百零三.
  ///
  /// - Returns: Nil, and the cursor where it was, when none stands here or it is ill-formed.
  static func chinese(_ cursor: inout ScalarCursor) -> Int? {
    let start = cursor.offset
    var total = 0
    var digit: Int?
    var unit = 1000
    while let scalar = cursor.peek() {
      if let value = scalar.chineseDigit(.circle) {
        // Two digits side by side are a year or a list, except after a zero.
        if let digit, digit != 0 { return fail(&cursor, start) }
        digit = value
      } else if let scale = scalar == "十" ? 10 : scalar == "百" ? 100 : nil {
        guard scale < unit, scale == 10 || digit != nil else { return fail(&cursor, start) }
        total += (digit ?? 1) * scale
        digit = nil
        unit = scale
      } else {
        break
      }
      _ = cursor.next()
    }
    total += digit ?? 0
    return total > 0 ? total : fail(&cursor, start)
  }
}
