import DocumentModel

/// Parses tokens by precedence climbing, with a bound on depth.
struct ExpressionParser {
  /// How deep an expression may be nested.
  static let depthLimit = 64

  private let tokens: [ExpressionToken]
  private let end: Int
  private var index = 0
  private var depth = 0

  static func parse(_ text: String) throws(ExpressionFault) -> ExpressionNode {
    var parser = ExpressionParser(tokens: try ExpressionLexer(text).tokens(), end: text.utf8.count)
    let node = try parser.conditional()
    if let rest = parser.token {
      throw ExpressionFault(
        .unexpectedToken(rest.text, expected: "an operator"), at: rest.range)
    }
    return node
  }

  private init(tokens: [ExpressionToken], end: Int) {
    self.tokens = tokens
    self.end = end
  }

  private var token: ExpressionToken? { index < tokens.count ? tokens[index] : nil }

  private mutating func take(_ symbol: String) -> ExpressionToken? {
    guard let token, token.kind == .symbol(symbol) else { return nil }
    index += 1
    return token
  }

  private mutating func expect(_ symbol: String) throws(ExpressionFault) -> ExpressionToken {
    if let token = take(symbol) { return token }
    throw unexpected("'\(symbol)'")
  }

  private func unexpected(_ expected: String) -> ExpressionFault {
    guard let token else {
      return ExpressionFault(.unexpectedEnd(expected: expected), at: end..<end)
    }
    return ExpressionFault(.unexpectedToken(token.text, expected: expected), at: token.range)
  }

  private mutating func deepen() throws(ExpressionFault) {
    depth += 1
    guard depth > Self.depthLimit else { return }
    throw ExpressionFault(.tooDeep(limit: Self.depthLimit), at: token?.range ?? end..<end)
  }

  private mutating func conditional() throws(ExpressionFault) -> ExpressionNode {
    try deepen()
    defer { depth -= 1 }
    let condition = try binary(above: 0)
    guard take("?") != nil else { return condition }
    let yes = try conditional()
    _ = try expect(":")
    return .conditional(condition, yes, try conditional())
  }

  private mutating func binary(above precedence: Int) throws(ExpressionFault) -> ExpressionNode {
    var left = try unary()
    while let (op, range) = nextOperator, op.precedence > precedence {
      index += 1
      left = .binary(op, left, try binary(above: op.precedence), range)
    }
    return left
  }

  private var nextOperator: (BinaryOperator, Range<Int>)? {
    guard let token else { return nil }
    switch token.kind {
    case .symbol(let symbol): return BinaryOperator(rawValue: symbol).map { ($0, token.range) }
    case .name("in"): return (.isIn, token.range)
    default: return nil
    }
  }

  private mutating func unary() throws(ExpressionFault) -> ExpressionNode {
    for op in [UnaryOperator.not, .minus] {
      guard let sign = take(op.rawValue) else { continue }
      try deepen()
      defer { depth -= 1 }
      return .unary(op, try unary(), sign.range)
    }
    return try postfix()
  }

  private mutating func postfix() throws(ExpressionFault) -> ExpressionNode {
    var node = try primary()
    var links = 0
    while take(".") != nil {
      links += 1
      // Each member stands for one more level when the tree is walked.
      if links > Self.depthLimit { throw unexpected("an operator") }
      guard let token, case .name(let name) = token.kind else { throw unexpected("a name") }
      index += 1
      node =
        take("(") == nil
        ? .member(node, name, token.range)
        : .call(base: node, name, try arguments(until: ")"), token.range)
    }
    return node
  }

  private mutating func primary() throws(ExpressionFault) -> ExpressionNode {
    guard let token else { throw unexpected("a value") }
    index += 1
    switch token.kind {
    case .number(let value): return .number(value)
    case .string(let text): return .string(text)
    case .name("true"): return .boolean(true)
    case .name("false"): return .boolean(false)
    case .name(let name):
      guard name != "in" else { break }
      return take("(") == nil
        ? .name(name, token.range)
        : .call(base: nil, name, try arguments(until: ")"), token.range)
    case .symbol("("):
      let inner = try conditional()
      _ = try expect(")")
      return inner
    case .symbol("["): return .list(try arguments(until: "]"), token.range)
    case .symbol: break
    }
    index -= 1
    throw unexpected("a value")
  }

  private mutating func arguments(until close: String) throws(ExpressionFault) -> [ExpressionNode] {
    var items: [ExpressionNode] = []
    if take(close) != nil { return items }
    repeat { items.append(try conditional()) } while take(",") != nil
    _ = try expect(close)
    return items
  }
}

extension ExpressionToken {
  /// The token as a message quotes it.
  fileprivate var text: String {
    switch kind {
    case .number: "number"
    case .string(let text): "'\(text)'"
    case .name(let name): name
    case .symbol(let symbol): symbol
    }
  }
}
