internal import DocumentModel

/// A part of an expression as written, not yet checked.
struct ExpressionNode: Sendable {
  /// A name with its place.
  struct Word: Sendable {
    let text: String
    let range: Range<Int>
  }

  indirect enum Form: Sendable {
    case number(Rational)
    case string(String)
    case boolean(Bool)
    case list([ExpressionNode])
    case name(String)
    case member(ExpressionNode, Word)
    case method(ExpressionNode, Word, [ExpressionNode])
    case function(Word, [ExpressionNode])
    case not(ExpressionNode)
    case negated(ExpressionNode)
    case binary(BinaryOperator, ExpressionNode, ExpressionNode)
    case conditional(ExpressionNode, then: ExpressionNode, otherwise: ExpressionNode)
  }

  let form: Form
  /// UTF-8 bytes of the expression's text, brackets around it counted in.
  let range: Range<Int>
  /// Nodes on the longest way down, itself counted in.
  let height: Int
}

/// An operator between two values.
enum BinaryOperator: String, CaseIterable, Sendable {
  case or = "||"
  case and = "&&"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case equal = "=="
  case notEqual = "!="
  case isIn = "in"
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divided = "/"
  case remainder = "%"

  /// From the loosest to the tightest, as in the Common Expression Language.
  var precedence: Int {
    switch self {
    case .or: 0
    case .and: 1
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual, .isIn: 2
    case .plus, .minus: 3
    case .times, .divided, .remainder: 4
    }
  }
}
