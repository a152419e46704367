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

  /// Whether the type stands for a number.
  var isNumeric: Bool {
    switch self {
    case .number, .quantity: true
    case .boolean, .string, .list, .date: false
    }
  }
}
