extension Expression {
  /// The names that an expression adds up, counts or compares as lists: `parts` in `sum(parts)`.
  ///
  /// - Returns: None for a text that is not an expression, which is reported where it is checked.
  static func listNames(in text: String) -> Set<String> {
    guard case .success(let tree) = Result(catching: { try ExpressionParser.tree(of: text) }) else {
      return []
    }
    return tree.listNames
  }
}

extension ExpressionNode {
  private static let listFunctions: [ExpressionFunction] = [.sum, .size, .min, .max]

  fileprivate var listNames: Set<String> {
    switch form {
    case .function(let word, let arguments):
      let isOfList = Self.listFunctions.contains { $0.rawValue == word.text }
      if isOfList, arguments.count == 1, case .name(let name) = arguments[0].form { return [name] }
      return Self.listNames(of: arguments)
    case .number, .string, .boolean, .name: return []
    case .list(let items): return Self.listNames(of: items)
    case .member(let value, _), .not(let value), .negated(let value): return value.listNames
    case .method(let value, _, let arguments): return Self.listNames(of: [value] + arguments)
    case .binary(_, let left, let right): return Self.listNames(of: [left, right])
    case .conditional(let condition, let then, let otherwise):
      return Self.listNames(of: [condition, then, otherwise])
    }
  }

  private static func listNames(of nodes: [ExpressionNode]) -> Set<String> {
    nodes.reduce(into: []) { $0.formUnion($1.listNames) }
  }
}
