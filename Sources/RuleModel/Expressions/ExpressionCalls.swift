internal import DocumentModel

/// Calls: of functions by their name, of methods on a value.
extension ExpressionChecker {
  func method(
    _ word: ExpressionNode.Word, of value: TypedNode, _ arguments: [ExpressionNode],
    _ range: Range<Int>
  ) throws(ExpressionFault) -> TypedNode {
    switch value.type {
    case .quantity:
      guard let method = QuantityMethod(rawValue: word.text) else { break }
      switch method {
      case .admits: return try admits(method, value, arguments, range)
      case .written:
        try expect(1...1, arguments, usage: method.usage, range)
        let number = try coerced(try check(arguments[0]), to: [.number])
        return TypedNode(form: .written(value, number), .string, range)
      }
    case .string:
      guard let method = TextMethod(rawValue: word.text) else { break }
      try expect(1...1, arguments, usage: method.usage, range)
      let part = try coerced(try check(arguments[0]), to: [.string])
      return try folded(.textMethod(method, value, part), .boolean, range, over: [value, part])
    case .number, .boolean, .list, .date: break
    }
    throw ExpressionFault(
      word.range, .unknownMethod(word.text, of: value.type, known: value.type.methodNames))
  }

  func function(
    _ word: ExpressionNode.Word, _ arguments: [ExpressionNode], _ range: Range<Int>
  ) throws(ExpressionFault) -> TypedNode {
    guard let function = ExpressionFunction(rawValue: word.text) else {
      let known = ExpressionFunction.allCases.map(\.rawValue)
      throw ExpressionFault(word.range, .unknownFunction(word.text, known: known))
    }
    let counts: ClosedRange<Int> =
      switch function {
      case .percent, .round, .text: 2...2
      case .string, .abs, .sum, .size, .numbers, .lows, .highs, .has: 1...1
      case .min, .max: 1...Int.max
      }
    try expect(counts, arguments, usage: function.usage, range)
    switch function {
    case .has: return try presence(arguments[0], range)
    case .numbers, .lows, .highs: return try listed(function, arguments[0], range)
    case .percent, .round, .text:
      let number = try coerced(try check(arguments[0]), to: [.number])
      let decimals = try coerced(try check(arguments[1]), to: [.number])
      if case .number(let digits)? = decimals.constant, digits.value.asDecimals == nil {
        throw ExpressionFault(decimals.range, .impossibleDecimals)
      }
      return try call(function, [number, decimals], function == .round ? .number : .string, range)
    case .string:
      let shown = try check(arguments[0])
      if case .list = shown.type {
        let expected: [ExpressionType] = [.number, .string, .boolean, .date]
        throw ExpressionFault(shown.range, .wrongType(found: shown.type, expected: expected))
      }
      return try call(function, [shown], .string, range)
    case .abs:
      return try call(
        function, [try coerced(try check(arguments[0]), to: [.number])], .number, range)
    case .sum:
      let list = try coerced(try check(arguments[0]), to: [.list(of: .number)])
      return try call(function, [list], .number, range)
    case .size:
      let measured = try coerced(try check(arguments[0]), to: [.list(of: nil), .string])
      return try call(function, [measured], .number, range)
    case .min, .max:
      let wanted: [ExpressionType] =
        arguments.count == 1 ? [.number, .list(of: .number)] : [.number]
      var numbers: [TypedNode] = []
      for argument in arguments { numbers.append(try coerced(try check(argument), to: wanted)) }
      return try call(function, numbers, .number, range)
    }
  }

  private func call(
    _ function: ExpressionFunction, _ arguments: [TypedNode], _ type: ExpressionType,
    _ range: Range<Int>
  ) throws(ExpressionFault) -> TypedNode {
    try folded(.function(function, arguments), type, range, over: arguments)
  }

  private func admits(
    _ method: QuantityMethod, _ quantity: TypedNode, _ arguments: [ExpressionNode],
    _ range: Range<Int>
  ) throws(ExpressionFault) -> TypedNode {
    try expect(1...2, arguments, usage: method.usage, range)
    let number = try coerced(try check(arguments[0]), to: [.number])
    let isTruncated = arguments.count == 2
    if isTruncated {
      let word = QuantityMethod.truncatedWord
      guard case .name(word) = arguments[1].form else {
        let found = written(arguments[1])
        throw ExpressionFault(arguments[1].range, .unknownWord(found, known: word))
      }
    }
    return TypedNode(form: .admits(quantity, number, truncated: isTruncated), .boolean, range)
  }

  private func presence(
    _ argument: ExpressionNode, _ range: Range<Int>
  ) throws(ExpressionFault) -> TypedNode {
    guard case .name(let name) = argument.form, environment[name] != nil else {
      throw ExpressionFault(
        argument.range, .unknownName(written(argument), known: environment.keys.sorted()))
    }
    return TypedNode(form: .isPresent(name), .boolean, range)
  }

  /// The numbers of a list that a group captured: a name of its own, which the claim gives a value.
  private func listed(
    _ function: ExpressionFunction, _ argument: ExpressionNode, _ range: Range<Int>
  ) throws(ExpressionFault) -> TypedNode {
    guard case .name(let name) = argument.form, environment[name] == .string else {
      let known = environment.filter { $0.value == .string }.keys.sorted()
      throw ExpressionFault(argument.range, .unknownName(written(argument), known: known))
    }
    return TypedNode(form: .listed(function, name), .list(of: .number), range)
  }

  private func written(_ node: ExpressionNode) -> String {
    String(decoding: bytes[node.range], as: UTF8.self)
  }

  private func expect(
    _ counts: ClosedRange<Int>, _ arguments: [ExpressionNode], usage: String,
    _ range: Range<Int>
  ) throws(ExpressionFault) {
    guard !counts.contains(arguments.count) else { return }
    throw ExpressionFault(range, .wrongArgumentCount(found: arguments.count, usage: usage))
  }
}

extension ExpressionFunction {
  /// The name under which the value of a list in the captured `name` is kept.
  package func value(for name: String) -> String { "\(rawValue)(\(name))" }
}

extension Rational {
  /// The number as a count of digits after the point; nil where it can be none.
  var asDecimals: Int? {
    guard denominator == 1, let digits = Int(exactly: numerator) else { return nil }
    return Self.possibleDecimals.contains(digits) ? digits : nil
  }
}
