package import Diagnostics
import DocumentModel

extension ExpressionFault {
  /// What is wrong, in words for the author of the rule, with the likely word or the choices.
  package var text: LocalizedText { kind.text }
}

extension ExpressionFault.Kind {
  fileprivate var text: LocalizedText {
    switch self {
    case .unexpectedCharacter(let character): Self.text(character: character)
    case .unexpectedToken(let found, let expected):
      if let sign = Self.signs[found.lowercased()] {
        .init(zh: "“\(found)”应写作“\(sign)”", en: "write '\(sign)' for '\(found)'")
      } else {
        .init(
          zh: "\(expected.words.chinese)，却是“\(shortened(found))”",
          en: "\(expected.words.english), found '\(shortened(found))'")
      }
    case .unclosedString:
      .init(zh: "这段文字没有收尾的引号", en: "this text has no closing quotation mark")
    case .unknownName(let name, let known):
      LocalizedText(
        zh: "没有名为“\(shortened(name))”的捕获", en: "nothing is named '\(shortened(name))'"
      ).advising(name, known, none: .init(zh: "这里没有可用的名称", en: "there are no names here"))
    case .unknownMember(let name, let type, let known):
      LocalizedText(
        zh: "\(type.name.chinese)没有“\(shortened(name))”这一项",
        en: "\(type.name.english) has no '\(shortened(name))'"
      ).advising(name, known, none: .init(zh: "它没有任何项", en: "it has no parts"))
    case .unknownMethod(let name, let type, let known):
      LocalizedText(
        zh: "\(type.name.chinese)不能调用“\(shortened(name))”",
        en: "\(type.name.english) has no call '\(shortened(name))'"
      ).advising(
        name, known, none: .init(zh: "它没有可调用的", en: "it has none"))
    case .unknownFunction(let name, let known):
      if let method = TextMethod(rawValue: name) {
        LocalizedText(
          zh: "“\(name)”要写在文字之后：x.\(method.usage)",
          en: "'\(name)' follows the text it looks into: x.\(method.usage)")
      } else {
        .init(
          zh: "没有函数“\(shortened(name))”", en: "there is no function '\(shortened(name))'"
        ).advising(name, known, none: LocalizedText(""))
      }
    case .unknownWord(let found, let known):
      .init(
        zh: "此处只能写“\(known)”，却是“\(shortened(found))”",
        en: "only '\(known)' may stand here, found '\(shortened(found))'")
    case .wrongType(let found, let expected):
      .init(
        zh: "此处应是\(expected.map(\.name.chinese).joined(separator: "或"))，却是\(found.name.chinese)",
        en: "expected \(expected.map(\.name.english).joined(separator: " or ")) here,"
          + " found \(found.name.english)")
    case .wrongArgumentCount(let found, let usage):
      .init(
        zh: "参数个数不对（写了 \(found) 个），应写作 \(usage)",
        en: "wrong number of arguments (\(found)); write \(usage)")
    case .tooDeep(let limit):
      .init(
        zh: "表达式嵌套超过 \(limit) 层，请拆开来写",
        en: "the expression is nested more than \(limit) levels deep; split it")
    case .divisionByConstantZero: .init(zh: "除数总是零", en: "this always divides by zero")
    case .numberOverflow:
      .init(
        zh: "数太大或小数位太多，无法精确计算",
        en: "the number is too large or too long for exact arithmetic")
    case .impossibleDecimals:
      .init(
        zh: "小数位数应是 0 到 30 的整数", en: "the decimals must be a whole number from 0 to 30")
    case .incomparable(.quantity(let left), .quantity(let right)):
      .init(
        zh:
          "\(ExpressionType.quantity(left).name.chinese)不能与\(ExpressionType.quantity(right).name.chinese)比较；只比数值请写 .value",
        en:
          "\(ExpressionType.quantity(left).name.english) cannot be compared with \(ExpressionType.quantity(right).name.english); write .value to compare the bare numbers"
      )
    case .impossibleValue(let text, let known):
      LocalizedText(
        zh: "这里从来不会是“\(shortened(text))”", en: "this is never '\(shortened(text))'"
      ).advising(text, known, none: LocalizedText(""))
    case .incomparable(let left, let right):
      .init(
        zh: "\(left.name.chinese)不能与\(right.name.chinese)比较",
        en: "\(left.name.english) cannot be compared with \(right.name.english)")
    case .endOfExpression(let expected):
      .init(
        zh: "表达式没有写完：\(expected.words.chinese)",
        en: "the expression is not finished: \(expected.words.english)")
    }
  }

  /// Words that people write for signs.
  private static let signs = ["and": "&&", "or": "||"]

  /// What to write for marks that look or mean alike; full-width forms are computed.
  private static let twins: [String: String] = [
    "=": "==", "＝": "==", "&": "&&", "|": "||", "“": "\"", "”": "\"", "‘": "'", "’": "'",
    "、": ",", "。": ".", "×": "*", "÷": "/", "≥": ">=", "≤": "<=", "≠": "!=", "【": "[", "】": "]",
  ]

  private static func text(character: String) -> LocalizedText {
    if character.hasPrefix("\\"), character.utf8.count > 1 {
      return .init(
        zh: "文字中的“\(character)”没有意义；反斜杠本身写作“\\\\”",
        en: "'\(character)' means nothing in text; write '\\\\' for a backslash")
    }
    if let twin = twins[character] ?? halfWidth(character) {
      return .init(
        zh: "“\(character)”应写作“\(twin)”", en: "write '\(twin)' for '\(character)'")
    }
    if character.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
      return .init(zh: "空格应是半角空格", en: "blanks must be plain spaces")
    }
    return .init(
      zh: "表达式中不能有“\(character)”", en: "'\(character)' cannot stand in an expression")
  }

  /// The ASCII form of a full-width mark or digit.
  private static func halfWidth(_ character: String) -> String? {
    guard let scalar = character.unicodeScalars.first,
      (0xFF01...0xFF5E).contains(scalar.value),
      let twin = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return nil }
    return String(Character(twin))
  }
}

extension ExpressionFault.Expectation {
  fileprivate var words: LocalizedText {
    switch self {
    case .operand:
      .init(
        zh: "此处应是数、文字、名称或左括号", en: "expected a number, text, a name or a bracket here")
    case .continuation:
      .init(
        zh: "此处应是运算符或表达式的结尾", en: "expected an operator or the end of the expression here")
    case .memberName: .init(zh: "点号后应是名称", en: "expected a name after the dot")
    case .mark(let mark): .init(zh: "此处应是“\(mark)”", en: "expected '\(mark)' here")
    }
  }
}

extension LocalizedText {
  /// The sentence with the likely word, else with the choices, else with `none`.
  fileprivate func advising(
    _ word: String, _ known: [String], none: LocalizedText
  ) -> LocalizedText {
    if let nearest = nearest(to: word, among: known) {
      return .init(
        zh: "\(chinese)；是不是“\(nearest)”？", en: "\(english); did you mean '\(nearest)'?")
    }
    guard !known.isEmpty else {
      return .init(
        zh: "\(chinese)；\(none.chinese)", en: "\(english); \(none.english)")
    }
    return .init(
      zh: "\(chinese)；可用的有：\(known.joined(separator: "、"))",
      en: "\(english); there are: \(known.joined(separator: ", "))")
  }
}

/// `text` cut to a length that fits into a message.
private func shortened(_ text: String) -> String {
  let start = text.unicodeScalars.prefix(25)
  guard start.count > 24 else { return text }
  return String(String.UnicodeScalarView(start.dropLast())) + "…"
}

extension ExpressionType {
  /// The type in words for the author of a rule: a date, 日期.
  package var name: LocalizedText {
    switch self {
    case .number: .init(zh: "数", en: "a number")
    case .boolean: .init(zh: "判断（真或假）", en: "a condition (true or false)")
    case .string: .init(zh: "文字", en: "text")
    case .list(of: nil): .init(zh: "列表", en: "a list")
    case .list(let item?):
      .init(
        zh: "列表（各项为\(item.name.chinese)）", en: "a list (each item \(item.name.english))")
    case .quantity(let kind): kind.name
    case .date: .init(zh: "日期", en: "a date")
    }
  }
}

extension Quantity.Kind {
  fileprivate var name: LocalizedText {
    switch self {
    case .number: .init(zh: "文中的数", en: "a number of the draft")
    case .count: .init(zh: "带量词的数", en: "a count")
    case .money: .init(zh: "金额", en: "a sum of money")
    case .percent: .init(zh: "百分比", en: "a percentage")
    case .points: .init(zh: "百分点数", en: "a number of percentage points")
    case .times: .init(zh: "倍数", en: "a multiple")
    case .ordinal: .init(zh: "序数", en: "an ordinal number")
    }
  }
}

extension ExpressionFunction {
  /// What the function gives.
  package var summary: LocalizedText {
    switch self {
    case .percent:
      .init(zh: "写成百分数的文字，如 97.77%", en: "the share x as a percentage: 97.77%")
    case .round: .init(zh: "四舍五入后的数", en: "x rounded, halves away from zero")
    case .text:
      .init(zh: "按给定小数位数写出的文字", en: "x in digits, so many after the point")
    case .string: .init(zh: "按原文或最短写法的文字", en: "x as written, or in few digits")
    case .abs: .init(zh: "绝对值", en: "x without its sign")
    case .min: .init(zh: "几个数或一个列表中最小的", en: "the least of numbers or a list")
    case .max: .init(zh: "几个数或一个列表中最大的", en: "the greatest of numbers or a list")
    case .sum: .init(zh: "列表各数之和", en: "the numbers of a list added up")
    case .size:
      .init(zh: "列表的项数或文字的字数", en: "the items of a list, the characters of a text")
    case .numbers:
      .init(
        zh: "所捕获的并列各项里的数，每项一个，如“3个、5个和7个”",
        en: "the numbers in a captured list, one an item: 8 bugs, 7 features and a question")
    case .lows:
      .init(zh: "这些数各自可能的最小值", en: "the least numbers that these may stand for")
    case .highs:
      .init(zh: "这些数各自可能的最大值", en: "the greatest numbers that these may stand for")
    case .has: .init(zh: "该捕获是否匹配到", en: "whether the capture took part in the match")
    }
  }
}
