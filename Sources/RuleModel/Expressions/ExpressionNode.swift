package import DocumentModel

/// An expression as parsed; every node keeps its place in UTF-8 bytes of the written text.
indirect enum ExpressionNode: Hashable, Sendable {
  case number(Rational)
  case boolean(Bool)
  case string(String)
  case name(String, Range<Int>)
  case list([ExpressionNode], Range<Int>)
  case member(ExpressionNode, String, Range<Int>)
  /// A function, or a member function when `base` is there.
  case call(base: ExpressionNode?, String, [ExpressionNode], Range<Int>)
  case unary(UnaryOperator, ExpressionNode, Range<Int>)
  case binary(BinaryOperator, ExpressionNode, ExpressionNode, Range<Int>)
  case conditional(ExpressionNode, ExpressionNode, ExpressionNode)
}

enum UnaryOperator: String, Sendable { case not = "!", minus = "-" }

enum BinaryOperator: String, Sendable {
  case or = "||"
  case and = "&&"
  case equal = "=="
  case unequal = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case isIn = "in"
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divided = "/"

  /// How tightly it binds, from CEL's table.
  var precedence: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .equal, .unequal, .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn: 3
    case .plus, .minus: 4
    case .times, .divided: 5
    }
  }
}

/// What an expression can be.
package indirect enum ExpressionType: Hashable, Sendable {
  case number, boolean, string, quantity, date
  case list(ExpressionType)

  /// A quantity stands for its value where a number is wanted.
  var isNumeric: Bool { self == .number || self == .quantity }
}

/// What an expression has come to.
package indirect enum ExpressionValue: Hashable, Sendable {
  case number(Rational)
  case boolean(Bool)
  case string(String)
  case quantity(Quantity, text: String)
  case date(DateFact, text: String)
  case list([ExpressionValue])
}
