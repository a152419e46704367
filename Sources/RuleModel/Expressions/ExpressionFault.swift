/// What is wrong with an expression of a rule, and where.
package struct ExpressionFault: Error, Hashable, Sendable {
  /// What the grammar wanted.
  package enum Expectation: Hashable, Sendable {
    /// A value: number, text, name, bracket.
    case operand
    /// An operator, or the end of the expression.
    case continuation
    /// The name of a member.
    case memberName
    /// One mark.
    case mark(String)
  }

  package enum Kind: Hashable, Sendable {
    /// A character, or an escape of a text, that no expression has.
    case unexpectedCharacter(String)
    case unexpectedToken(found: String, expected: Expectation)
    case unclosedString
    case unknownName(String, known: [String])
    case unknownMember(String, of: ExpressionType, known: [String])
    /// Something is called that the type has not.
    case unknownMethod(String, of: ExpressionType, known: [String])
    case unknownFunction(String, known: [String])
    /// The last argument of a call is not the bare word that may stand there.
    case unknownWord(String, known: String)
    case wrongType(found: ExpressionType, expected: [ExpressionType])
    case wrongArgumentCount(found: Int, usage: String)
    case tooDeep(limit: Int)
    case divisionByConstantZero
    case numberOverflow
    /// The number of decimals is not a whole number from 0 to 30.
    case impossibleDecimals
    case incomparable(ExpressionType, ExpressionType)
    /// A value is never the text that it is compared with.
    case impossibleValue(String, known: [String])
    case endOfExpression(expected: Expectation)
  }

  /// UTF-8 bytes of the expression's text; empty at its end where something is missing.
  package let range: Range<Int>
  package let kind: Kind

  package init(_ range: Range<Int>, _ kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
