import DocumentModel

/// An expression whose types are known to fit; only such are evaluated.
package struct TypedExpression: Sendable {
  package let type: ExpressionType
  let node: ExpressionNode

  /// Parses and checks an expression.
  ///
  /// - Parameters:
  ///   - text: The expression as written.
  ///   - environment: The names it may use.
  ///   - expected: What it must come to; nil for any type.
  /// - Throws: The first fault, placed in `text`.
  package init(
    _ text: String, environment: [String: ExpressionType], expected: ExpressionType? = nil
  ) throws(ExpressionFault) {
    node = try ExpressionParser.parse(text)
    let checker = ExpressionChecker(environment: environment, length: text.utf8.count)
    type = try checker.type(of: node)
    if let expected { try checker.expect(expected, of: type, at: node.place(in: text.utf8.count)) }
  }
}

/// The closed lists of what expressions can call, printed by messages.
enum ExpressionLibrary {
  static let functions = [
    "abs", "has", "max", "min", "percent", "round", "size", "string", "sum", "text",
  ]
  static let quantityMembers = ["admits", "approx", "decimals", "scale", "text", "unit", "value"]
  static let dateMembers = ["day", "month", "text", "year"]
  static let stringMembers = ["contains", "endsWith", "size", "startsWith"]
}

struct ExpressionChecker {
  let environment: [String: ExpressionType]
  let length: Int

  func expect(_ wanted: ExpressionType, of found: ExpressionType, at range: Range<Int>)
    throws(ExpressionFault)
  {
    if found == wanted || (wanted == .number && found.isNumeric) { return }
    throw ExpressionFault(.wrongType(found, expected: wanted), at: range)
  }

  private func expect(_ wanted: ExpressionType, _ node: ExpressionNode) throws(ExpressionFault) {
    try expect(wanted, of: try type(of: node), at: node.place(in: length))
  }

  func type(of node: ExpressionNode) throws(ExpressionFault) -> ExpressionType {
    switch node {
    case .number: return .number
    case .boolean: return .boolean
    case .string: return .string
    case .name(let name, let range):
      guard let type = environment[name] else {
        throw ExpressionFault(.unknownName(name, known: environment.keys.sorted()), at: range)
      }
      return type
    case .list(let items, _):
      guard let first = items.first else { return .list(.number) }
      let type = try type(of: first)
      let element: ExpressionType = type.isNumeric ? .number : type
      for item in items.dropFirst() { try expect(element, item) }
      return .list(element)
    case .member(let base, let name, let range): return try member(name, of: base, at: range)
    case .call(let base, let name, let arguments, let range):
      if let base { return try memberCall(name, of: base, arguments, at: range) }
      return try call(name, arguments, at: range)
    case .unary(let op, let operand, _):
      let wanted: ExpressionType = op == .not ? .boolean : .number
      try expect(wanted, operand)
      return wanted
    case .binary(let op, let left, let right, let range):
      return try binary(op, left, right, at: range)
    case .conditional(let condition, let yes, let no):
      try expect(.boolean, condition)
      let type = try type(of: yes)
      try expect(type.isNumeric ? .number : type, no)
      return type.isNumeric ? .number : type
    }
  }

  private func binary(
    _ op: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode, at range: Range<Int>
  ) throws(ExpressionFault) -> ExpressionType {
    switch op {
    case .or, .and:
      try expect(.boolean, left)
      try expect(.boolean, right)
      return .boolean
    case .plus where try type(of: left) == .string:
      try expect(.string, right)
      return .string
    case .plus, .minus, .times, .divided:
      try expect(.number, left)
      try expect(.number, right)
      if op == .divided, case .number(let divisor) = right, divisor == .zero {
        throw ExpressionFault(.divisionByZero, at: range)
      }
      return .number
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      try expect(.number, left)
      try expect(.number, right)
      return .boolean
    case .equal, .unequal:
      let (a, b) = (try type(of: left), try type(of: right))
      guard a == b || (a.isNumeric && b.isNumeric) else {
        throw ExpressionFault(.notComparable(a, b), at: range)
      }
      return .boolean
    case .isIn:
      let (item, list) = (try type(of: left), try type(of: right))
      let element: ExpressionType = item.isNumeric ? .number : item
      guard list == .list(element) else {
        throw ExpressionFault(
          .wrongType(list, expected: .list(element)), at: right.place(in: length))
      }
      return .boolean
    }
  }

  private func member(_ name: String, of base: ExpressionNode, at range: Range<Int>)
    throws(ExpressionFault) -> ExpressionType
  {
    let type = try type(of: base)
    switch (type, name) {
    case (.quantity, "value"), (.quantity, "scale"), (.quantity, "decimals"): return .number
    case (.quantity, "unit"), (.quantity, "approx"), (.quantity, "text"): return .string
    case (.date, "year"), (.date, "month"), (.date, "day"): return .number
    case (.date, "text"): return .string
    default:
      throw ExpressionFault(.unknownMember(name, of: type, known: Self.members(of: type)), at: range)
    }
  }

  private func memberCall(
    _ name: String, of base: ExpressionNode, _ arguments: [ExpressionNode], at range: Range<Int>
  ) throws(ExpressionFault) -> ExpressionType {
    let type = try type(of: base)
    switch (type, name) {
    case (.quantity, "admits"):
      // `truncated` is a word of the language here, not a name.
      if arguments.count == 2, case .name("truncated", _) = arguments[1] {
        try expect(.number, arguments[0])
      } else {
        try expect([.number], arguments, of: name, at: range)
      }
      return .boolean
    case (.string, "contains"), (.string, "startsWith"), (.string, "endsWith"):
      try expect([.string], arguments, of: name, at: range)
      return .boolean
    case (.string, "size"):
      try expect([], arguments, of: name, at: range)
      return .number
    default:
      throw ExpressionFault(.unknownMember(name, of: type, known: Self.members(of: type)), at: range)
    }
  }

  private func call(_ name: String, _ arguments: [ExpressionNode], at range: Range<Int>)
    throws(ExpressionFault) -> ExpressionType
  {
    switch name {
    case "percent", "text":
      try expect([.number, .number], arguments, of: name, at: range)
      return .string
    case "round":
      try expect([.number, .number], arguments, of: name, at: range)
      return .number
    case "abs":
      try expect([.number], arguments, of: name, at: range)
      return .number
    case "string":
      try expect([.number], arguments, of: name, at: range)
      return .string
    case "min", "max":
      try expect([.number, .number], arguments, of: name, at: range)
      return .number
    case "sum", "size":
      try expect([.list(.number)], arguments, of: name, at: range)
      return .number
    case "has":
      guard arguments.count == 1, case .name = arguments[0] else {
        throw ExpressionFault(.wrongArgumentCount(name, expected: 1), at: range)
      }
      _ = try type(of: arguments[0])
      return .boolean
    default:
      throw ExpressionFault(
        .unknownFunction(name, known: ExpressionLibrary.functions), at: range)
    }
  }

  private func expect(
    _ types: [ExpressionType], _ arguments: [ExpressionNode], of name: String, at range: Range<Int>
  ) throws(ExpressionFault) {
    guard types.count == arguments.count else {
      throw ExpressionFault(.wrongArgumentCount(name, expected: types.count), at: range)
    }
    for (type, argument) in zip(types, arguments) { try expect(type, argument) }
  }

  private static func members(of type: ExpressionType) -> [String] {
    switch type {
    case .quantity: ExpressionLibrary.quantityMembers
    case .date: ExpressionLibrary.dateMembers
    case .string: ExpressionLibrary.stringMembers
    case .number, .boolean, .list: []
    }
  }
}

extension ExpressionNode {
  /// A place to point at; a literal that keeps none stands for the whole expression.
  func place(in length: Int) -> Range<Int> {
    switch self {
    case .number, .boolean, .string: 0..<length
    case .name(_, let range), .list(_, let range), .member(_, _, let range),
      .call(_, _, _, let range), .unary(_, _, let range), .binary(_, _, _, let range):
      range
    case .conditional(let condition, _, _): condition.place(in: length)
    }
  }
}
