package import Diagnostics

/// What is wrong with an expression, and where in its text.
package struct ExpressionFault: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case unexpectedCharacter(String)
    case unexpectedToken(String, expected: String)
    case unexpectedEnd(expected: String)
    case unclosedString
    case unknownName(String, known: [String])
    case unknownMember(String, of: ExpressionType, known: [String])
    case unknownFunction(String, known: [String])
    case wrongType(ExpressionType, expected: ExpressionType)
    case notComparable(ExpressionType, ExpressionType)
    case wrongArgumentCount(String, expected: Int)
    case divisionByZero
    case numberOverflow
    case tooDeep(limit: Int)
  }

  package let kind: Kind
  /// UTF-8 bytes of the expression.
  package let range: Range<Int>

  package init(_ kind: Kind, at range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// The fault in words a rule author understands.
  package var message: LocalizedText {
    switch kind {
    case .unexpectedCharacter(let character):
      LocalizedText(zh: "表达式里不能有 '\(character)'", en: "'\(character)' has no place in an expression")
    case .unexpectedToken(let found, let expected):
      LocalizedText(
        zh: "此处应是\(Self.chinese(expected))，却是 '\(found)'", en: "expected \(expected), found '\(found)'")
    case .unexpectedEnd(let expected):
      LocalizedText(
        zh: "表达式没写完，还缺\(Self.chinese(expected))（含逗号、冒号或括号的表达式要整个加单引号）",
        en: "the expression ends where \(expected) is expected (quote an expression that holds a comma, colon or bracket)")
    case .unclosedString: LocalizedText(zh: "字符串没有结束", en: "the string is never closed")
    case .unknownName(let name, _):
      LocalizedText(zh: "没有名为 '\(name)' 的捕获", en: "there is no capture '\(name)'")
    case .unknownMember(let name, let type, _):
      LocalizedText(zh: "\(type.chinese)没有 '\(name)' 这一项", en: "\(type.english) has no '\(name)'")
    case .unknownFunction(let name, _):
      LocalizedText(zh: "没有函数 '\(name)'", en: "there is no function '\(name)'")
    case .wrongType(let found, let expected):
      LocalizedText(
        zh: "此处应是\(expected.chinese)，却是\(found.chinese)",
        en: "expected \(expected.english), found \(found.english)")
    case .notComparable(let left, let right):
      LocalizedText(
        zh: "\(left.chinese)与\(right.chinese)不能相比", en: "\(left.english) cannot be compared with \(right.english)")
    case .wrongArgumentCount(let name, let expected):
      LocalizedText(zh: "'\(name)' 要 \(expected) 个参数", en: "'\(name)' takes \(expected) arguments")
    case .divisionByZero: LocalizedText(zh: "除数为零", en: "division by zero")
    case .numberOverflow: LocalizedText(zh: "数字太大", en: "the number is too large")
    case .tooDeep(let limit):
      LocalizedText(zh: "表达式嵌套超过 \(limit) 层", en: "the expression is nested more than \(limit) deep")
    }
  }

  /// The nearest choice and all of them.
  package var advice: [Note] {
    let (word, choices): (String, [String]) =
      switch kind {
      case .unknownName(let name, let known), .unknownFunction(let name, let known): (name, known)
      case .unknownMember(let name, _, let known): (name, known)
      default: ("", [])
      }
    guard !word.isEmpty else { return [] }
    var notes: [Note] = []
    if let near = nearest(to: word, among: choices) {
      notes.append(Note(LocalizedText(zh: "是不是要写 '\(near)'？", en: "did you mean '\(near)'?")))
    }
    let list = choices.isEmpty ? "—" : choices.joined(separator: ", ")
    notes.append(Note(LocalizedText(zh: "可用：\(list)", en: "there are: \(list)")))
    return notes
  }

  private static func chinese(_ expected: String) -> String {
    switch expected {
    case "a value": "一个值"
    case "an operator": "运算符"
    case "a name": "名称"
    default: expected
    }
  }
}

extension ExpressionType {
  var chinese: String {
    switch self {
    case .number: "数"
    case .boolean: "真假值"
    case .string: "文字"
    case .quantity: "数量"
    case .date: "日期"
    case .list: "列表"
    }
  }

  var english: String {
    switch self {
    case .number: "a number"
    case .boolean: "a Boolean"
    case .string: "a text"
    case .quantity: "a quantity"
    case .date: "a date"
    case .list: "a list"
    }
  }
}
