/// Makes a tree of an expression by the grammar of the Common Expression Language.
///
/// Neither nesting nor the height of the tree goes past ``depthLimit``, so that whatever walks the
/// tree may call itself.
struct ExpressionParser {
  /// The deepest nesting and the highest tree.
  static let depthLimit = 64

  private var lexer: ExpressionLexer
  private var token: ExpressionToken
  private var depth = 0

  /// The tree of `text`.
  static func tree(of text: String) throws(ExpressionFault) -> ExpressionNode {
    var parser = try ExpressionParser(text)
    let node = try parser.expression()
    guard parser.token.kind == .end else { throw parser.unexpected(.continuation) }
    return node
  }

  private init(_ text: String) throws(ExpressionFault) {
    lexer = ExpressionLexer(text)
    token = try lexer.next()
  }

  // MARK: Grammar

  private mutating func expression() throws(ExpressionFault) -> ExpressionNode {
    let condition = try operation(from: 0)
    guard token.kind == .mark("?") else { return condition }
    try advance()
    let then = try operation(from: 0)
    let colon = token.range
    try expect(":")
    let otherwise = try nested(in: colon) { parser throws(ExpressionFault) in
      try parser.expression()
    }
    return try node(
      .conditional(condition, then: then, otherwise: otherwise),
      condition.range.lowerBound..<otherwise.range.upperBound, over: [condition, then, otherwise])
  }

  /// Operators that bind at least as tightly as `precedence`, each to its left.
  private mutating func operation(from precedence: Int) throws(ExpressionFault) -> ExpressionNode {
    var left = try unary()
    while let sign = binaryOperator, sign.precedence >= precedence {
      try advance()
      let right = try operation(from: sign.precedence + 1)
      left = try node(
        .binary(sign, left, right), left.range.lowerBound..<right.range.upperBound,
        over: [left, right])
    }
    return left
  }

  private mutating func unary() throws(ExpressionFault) -> ExpressionNode {
    var signs: [(isNot: Bool, range: Range<Int>)] = []
    while token.kind == .mark("!") || token.kind == .mark("-") {
      guard signs.count < Self.depthLimit else { throw tooDeep(token.range) }
      signs.append((token.kind == .mark("!"), token.range))
      try advance()
    }
    var operand = try memberChain()
    for sign in signs.reversed() {
      operand = try node(
        sign.isNot ? .not(operand) : .negated(operand),
        sign.range.lowerBound..<operand.range.upperBound, over: [operand])
    }
    return operand
  }

  private mutating func memberChain() throws(ExpressionFault) -> ExpressionNode {
    var value = try primary()
    while token.kind == .mark(".") {
      try advance()
      guard case .name(let text) = token.kind else { throw unexpected(.memberName) }
      let word = ExpressionNode.Word(text: text, range: token.range)
      try advance()
      let start = value.range.lowerBound
      if token.kind == .mark("(") {
        let (arguments, end) = try items(until: ")", mayBeEmpty: true)
        value = try node(
          .method(value, word, arguments), start..<end, over: [value] + arguments)
      } else {
        value = try node(.member(value, word), start..<word.range.upperBound, over: [value])
      }
    }
    return value
  }

  private mutating func primary() throws(ExpressionFault) -> ExpressionNode {
    let range = token.range
    switch token.kind {
    case .number(let number):
      try advance()
      return try node(.number(number), range, over: [])
    case .string(let text):
      try advance()
      return try node(.string(text), range, over: [])
    case .name("true"), .name("false"):
      let isTrue = token.kind == .name("true")
      try advance()
      return try node(.boolean(isTrue), range, over: [])
    case .name(let text) where text != BinaryOperator.isIn.rawValue:
      try advance()
      guard token.kind == .mark("(") else { return try node(.name(text), range, over: []) }
      let (arguments, end) = try items(until: ")", mayBeEmpty: true)
      return try node(
        .function(ExpressionNode.Word(text: text, range: range), arguments),
        range.lowerBound..<end, over: arguments)
    case .mark("("):
      try advance()
      let inner = try nested(in: range) { parser throws(ExpressionFault) in
        try parser.expression()
      }
      let end = token.range.upperBound
      try expect(")")
      return ExpressionNode(
        form: inner.form, range: range.lowerBound..<end, height: inner.height)
    case .mark("["):
      let (elements, end) = try items(until: "]", mayBeEmpty: false)
      return try node(.list(elements), range.lowerBound..<end, over: elements)
    case .name, .mark, .end: throw unexpected(.operand)
    }
  }

  /// What stands between an opening bracket, the present token, and `closing`.
  private mutating func items(
    until closing: String, mayBeEmpty: Bool
  ) throws(ExpressionFault) -> (items: [ExpressionNode], end: Int) {
    let opening = token.range
    try advance()
    var items: [ExpressionNode] = []
    if !mayBeEmpty || token.kind != .mark(closing) {
      while true {
        items.append(
          try nested(in: opening) { parser throws(ExpressionFault) in try parser.expression() })
        guard token.kind == .mark(",") else { break }
        try advance()
      }
    }
    let end = token.range.upperBound
    try expect(closing)
    return (items, end)
  }

  // MARK: Tokens

  private var binaryOperator: BinaryOperator? {
    switch token.kind {
    case .mark(let mark): BinaryOperator(rawValue: mark)
    case .name(BinaryOperator.isIn.rawValue): .isIn
    case .name, .number, .string, .end: nil
    }
  }

  private mutating func advance() throws(ExpressionFault) { token = try lexer.next() }

  private mutating func expect(_ mark: String) throws(ExpressionFault) {
    guard token.kind == .mark(mark) else { throw unexpected(.mark(mark)) }
    try advance()
  }

  // MARK: Faults and limits

  private func unexpected(_ expected: ExpressionFault.Expectation) -> ExpressionFault {
    guard token.kind != .end else {
      return ExpressionFault(token.range, .endOfExpression(expected: expected))
    }
    let found = lexer.text(token.range)
    return ExpressionFault(token.range, .unexpectedToken(found: found, expected: expected))
  }

  private func tooDeep(_ range: Range<Int>) -> ExpressionFault {
    ExpressionFault(range, .tooDeep(limit: Self.depthLimit))
  }

  /// Parses one level further in; `opening` is where it is reported as one too many.
  private mutating func nested(
    in opening: Range<Int>,
    _ parse: (inout ExpressionParser) throws(ExpressionFault) -> ExpressionNode
  ) throws(ExpressionFault) -> ExpressionNode {
    guard depth < Self.depthLimit else { throw tooDeep(opening) }
    depth += 1
    let node = try parse(&self)
    depth -= 1
    return node
  }

  private func node(
    _ form: ExpressionNode.Form, _ range: Range<Int>, over children: [ExpressionNode]
  ) throws(ExpressionFault) -> ExpressionNode {
    let height = 1 + (children.map(\.height).max() ?? 0)
    guard height <= Self.depthLimit else { throw tooDeep(range) }
    return ExpressionNode(form: form, range: range, height: height)
  }
}
