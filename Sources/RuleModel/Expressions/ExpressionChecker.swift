internal import DocumentModel

/// Gives each part of an expression its type, and computes the parts that no draft can change.
struct ExpressionChecker {
  let environment: [String: ExpressionType]
  /// The expression's text.
  let bytes: [UInt8]

  func check(_ node: ExpressionNode) throws(ExpressionFault) -> TypedNode {
    let range = node.range
    switch node.form {
    case .number(let number): return TypedNode(form: .literal(.number(number)), .number, range)
    case .string(let text): return TypedNode(form: .literal(.string(text)), .string, range)
    case .boolean(let isTrue): return TypedNode(form: .literal(.boolean(isTrue)), .boolean, range)
    case .name(let name):
      guard let type = environment[name] else {
        throw ExpressionFault(range, .unknownName(name, known: environment.keys.sorted()))
      }
      return TypedNode(form: .name(name), type, range)
    case .list(let items): return try list(items, range)
    case .member(let value, let word): return try member(word, of: try check(value), range)
    case .method(let value, let word, let arguments):
      return try method(word, of: try check(value), arguments, range)
    case .function(let word, let arguments): return try function(word, arguments, range)
    case .not(let operand):
      let operand = try coerced(try check(operand), to: [.boolean])
      return try folded(.not(operand), .boolean, range, over: [operand])
    case .negated(let operand):
      let operand = try coerced(try check(operand), to: [.number])
      return try folded(.negated(operand), .number, range, over: [operand])
    case .binary(let sign, let left, let right):
      return try binary(sign, try check(left), try check(right), range)
    case .conditional(let condition, let then, let otherwise):
      let condition = try coerced(try check(condition), to: [.boolean])
      let (then, otherwise) = try matched(try check(then), try check(otherwise))
      return try folded(
        .conditional(condition, then: then, otherwise: otherwise), then.type, range,
        over: [condition, then, otherwise])
    }
  }

  /// `node` as one of the `expected` types; a quantity becomes its value where a number is wanted.
  func coerced(
    _ node: TypedNode, to expected: [ExpressionType]
  ) throws(ExpressionFault) -> TypedNode {
    for type in expected {
      switch (node.type, type) {
      case (.quantity, .number), (.list(of: .quantity?), .list(of: .number?)):
        return TypedNode(form: .value(node), type, node.range)
      case (.list, .list(of: nil)): return node
      case (let found, let wanted): if found == wanted { return node }
      }
    }
    throw ExpressionFault(node.range, .wrongType(found: node.type, expected: expected))
  }

  /// A node of the given form, or its value where all it is made of is constant.
  func folded(
    _ form: TypedNode.Form, _ type: ExpressionType, _ range: Range<Int>, over parts: [TypedNode]
  ) throws(ExpressionFault) -> TypedNode {
    let node = TypedNode(form: form, type, range)
    guard parts.allSatisfy({ $0.constant != nil }) else { return node }
    do throws(EvaluationStop) {
      let value = try ExpressionEvaluator(values: [:]).value(of: node)
      return TypedNode(form: .literal(value), type, range)
    } catch {
      // Without a draft there is neither capture nor date, so what does not apply is a division.
      throw ExpressionFault(
        range, error == .overflow ? .numberOverflow : .divisionByConstantZero)
    }
  }

  // MARK: Parts

  private func list(
    _ items: [ExpressionNode], _ range: Range<Int>
  ) throws(ExpressionFault) -> TypedNode {
    var nodes: [TypedNode] = []
    for item in items {
      let node = try check(item)
      if node.type.isNumeric {
        nodes.append(try coerced(node, to: [nodes.first?.type ?? .number]))
      } else {
        nodes.append(try coerced(node, to: [nodes.first?.type ?? node.type]))
      }
    }
    return try folded(.list(nodes), .list(of: nodes.first?.type), range, over: nodes)
  }

  private func member(
    _ word: ExpressionNode.Word, of value: TypedNode, _ range: Range<Int>
  ) throws(ExpressionFault) -> TypedNode {
    switch value.type {
    case .quantity:
      guard let member = QuantityMember(rawValue: word.text) else { break }
      let type: ExpressionType =
        switch member {
        case .value, .low, .high, .scale, .decimals: .number
        case .unit, .approx, .text: .string
        }
      return TypedNode(form: .quantityMember(value, member), type, range)
    case .date:
      guard let member = DateMember(rawValue: word.text) else { break }
      return TypedNode(
        form: .dateMember(value, member), member == .text ? .string : .number, range)
    case .number, .boolean, .string, .list: break
    }
    throw ExpressionFault(
      word.range, .unknownMember(word.text, of: value.type, known: value.type.memberNames))
  }

  private func binary(
    _ sign: BinaryOperator, _ left: TypedNode, _ right: TypedNode, _ range: Range<Int>
  ) throws(ExpressionFault) -> TypedNode {
    switch sign {
    case .or, .and:
      let (left, right) = (
        try coerced(left, to: [.boolean]), try coerced(right, to: [.boolean])
      )
      return try folded(.binary(sign, left, right), .boolean, range, over: [left, right])
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual:
      let isOrder = sign != .equal && sign != .notEqual
      guard isOrder ? canOrder(left.type, right.type) : canEqual(left.type, right.type) else {
        throw ExpressionFault(range, .incomparable(left.type, right.type))
      }
      try expectPossible(left, right)
      try expectPossible(right, left)
      let (left, right) = try matched(left, right, asNumbers: true)
      return try folded(.binary(sign, left, right), .boolean, range, over: [left, right])
    case .isIn:
      guard case .list(of: let item?) = try coerced(right, to: [.list(of: nil)]).type else {
        preconditionFailure("no value has the type of a list of anything")
      }
      guard canEqual(left.type, item) else {
        throw ExpressionFault(range, .incomparable(left.type, right.type))
      }
      try expectPossible(left, right)
      // Quantities of a list stand for their values.
      if case .list(let items) = right.form {
        for case .value(let quantity) in items.map(\.form)
        where !canEqual(left.type, quantity.type) {
          throw ExpressionFault(range, .incomparable(left.type, quantity.type))
        }
      }
      let left = try coerced(left, to: [left.type.isNumeric ? .number : item])
      return try folded(.binary(sign, left, right), .boolean, range, over: [left, right])
    case .plus where left.type == .string:
      let right = try coerced(right, to: [.string])
      return try folded(.joined(left, right), .string, range, over: [left, right])
    case .plus, .minus, .times, .divided, .remainder:
      let left = try coerced(left, to: sign == .plus ? [.number, .string] : [.number])
      let right = try coerced(right, to: [.number])
      if sign == .divided || sign == .remainder, right.constant == .number(.zero) {
        throw ExpressionFault(right.range, .divisionByConstantZero)
      }
      return try folded(.binary(sign, left, right), .number, range, over: [left, right])
    }
  }

  /// Two nodes of one type; quantities of different kinds, or beside a number, become numbers.
  private func matched(
    _ left: TypedNode, _ right: TypedNode, asNumbers: Bool = false
  ) throws(ExpressionFault) -> (TypedNode, TypedNode) {
    if left.type.isNumeric, right.type.isNumeric, asNumbers || left.type != right.type {
      return (try coerced(left, to: [.number]), try coerced(right, to: [.number]))
    }
    return (left, try coerced(right, to: [left.type]))
  }

  /// Faults a text, or one of a list, that the word of approximation beside it never is.
  private func expectPossible(_ value: TypedNode, _ other: TypedNode) throws(ExpressionFault) {
    guard case .quantityMember(_, .approx) = value.form else { return }
    let texts: [String] =
      switch other.constant {
      case .string(let text): [text]
      case .list(let items):
        items.compactMap { if case .string(let text) = $0 { text } else { nil } }
      default: []
      }
    guard let text = texts.first(where: { !$0.isEmpty && Approximation(rawValue: $0) == nil })
    else { return }
    throw ExpressionFault(
      other.range, .impossibleValue(text, known: Approximation.allCases.map(\.rawValue)))
  }

  private func canOrder(_ a: ExpressionType, _ b: ExpressionType) -> Bool {
    a.isNumeric && b.isNumeric
      ? measuresAlike(a, b) : a == b && (a == .string || a == .date)
  }

  private func canEqual(_ a: ExpressionType, _ b: ExpressionType) -> Bool {
    a.isNumeric && b.isNumeric ? measuresAlike(a, b) : a == b
  }

  /// Whether two numbers can be compared: a count against a percentage says nothing.
  private func measuresAlike(_ a: ExpressionType, _ b: ExpressionType) -> Bool {
    guard case .quantity(let first) = a, case .quantity(let second) = b else { return true }
    return first.measure == nil || second.measure == nil || first.measure == second.measure
  }
}

extension TypedNode {
  init(form: Form, _ type: ExpressionType, _ range: Range<Int>) {
    self.init(form: form, type: type, range: range)
  }
}

extension Quantity.Kind {
  /// What numbers of a kind measure; nil for bare numbers, which may be anything.
  fileprivate var measure: Int? {
    switch self {
    case .number: nil
    // The third matter against three matters is a list that is compared with its number.
    case .count, .ordinal: 1
    case .money: 2
    case .percent, .points, .times: 3
    }
  }
}
