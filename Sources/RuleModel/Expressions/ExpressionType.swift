package import Diagnostics
package import DocumentModel

/// What an expression, or a name in one, stands for.
package indirect enum ExpressionType: Hashable, Sendable {
  case number
  case boolean
  case string
  /// A list whose items are of one type; nil where a function takes lists of anything.
  case list(of: ExpressionType?)
  /// A number of the draft with its unit; stands for its value where a number is wanted.
  case quantity(Quantity.Kind)
  case date

  /// The type in words for the author of a rule: a date, 日期.
  package var name: LocalizedText {
    switch self {
    case .number: LocalizedText(zh: "数", en: "a number")
    case .boolean: LocalizedText(zh: "判断（真或假）", en: "a condition (true or false)")
    case .string: LocalizedText(zh: "文字", en: "text")
    case .list(of: nil): LocalizedText(zh: "列表", en: "a list")
    case .list(let item?):
      LocalizedText(
        zh: "列表（各项为\(item.name.chinese)）", en: "a list (each item \(item.name.english))")
    case .quantity(let kind): kind.name
    case .date: LocalizedText(zh: "日期", en: "a date")
    }
  }

  /// Whether the type stands for a number.
  var isNumeric: Bool {
    switch self {
    case .number, .quantity: true
    case .boolean, .string, .list, .date: false
    }
  }
}

extension Quantity.Kind {
  fileprivate var name: LocalizedText {
    switch self {
    case .number: LocalizedText(zh: "文中的数", en: "a number of the draft")
    case .count: LocalizedText(zh: "带量词的数", en: "a count")
    case .money: LocalizedText(zh: "金额", en: "a sum of money")
    case .percent: LocalizedText(zh: "百分比", en: "a percentage")
    case .points: LocalizedText(zh: "百分点数", en: "a number of percentage points")
    case .times: LocalizedText(zh: "倍数", en: "a multiple")
    case .ordinal: LocalizedText(zh: "序数", en: "an ordinal number")
    }
  }
}
