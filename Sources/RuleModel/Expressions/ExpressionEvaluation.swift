package import DocumentModel

/// Why an expression came to nothing on a draft's figures.
package enum EvaluationStop: Error, Hashable, Sendable {
  /// Division by zero, a date's missing part, a capture that took no part.
  case doesNotApply
  /// Beyond 128 bits.
  case overflow
}

extension TypedExpression {
  /// What the expression comes to.
  ///
  /// - Parameter values: A value for each name that took part.
  /// - Throws: ``EvaluationStop``.
  package func evaluate(_ values: [String: ExpressionValue]) throws(EvaluationStop)
    -> ExpressionValue
  {
    do {
      return try ExpressionEvaluator(values: values).value(of: node)
    } catch let stop as EvaluationStop {
      throw stop
    } catch ArithmeticFault.divisionByZero {
      throw .doesNotApply
    } catch {
      throw .overflow
    }
  }
}

private struct ExpressionEvaluator {
  let values: [String: ExpressionValue]

  func value(of node: ExpressionNode) throws -> ExpressionValue {
    switch node {
    case .number(let value): return .number(value)
    case .boolean(let value): return .boolean(value)
    case .string(let value): return .string(value)
    case .name(let name, _):
      guard let value = values[name] else { throw EvaluationStop.doesNotApply }
      return value
    case .list(let items, _): return .list(try items.map { try value(of: $0) })
    case .member(let base, let name, _): return try member(name, of: try value(of: base))
    case .call(let base, let name, let arguments, _):
      if let base { return try memberCall(name, of: try value(of: base), arguments) }
      return try call(name, arguments)
    case .unary(.not, let operand, _): return .boolean(!(try boolean(operand)))
    case .unary(.minus, let operand, _): return .number(try number(operand).negated())
    case .binary(let op, let left, let right, _): return try binary(op, left, right)
    case .conditional(let condition, let yes, let no):
      return try value(of: try boolean(condition) ? yes : no)
    }
  }

  private func number(_ node: ExpressionNode) throws -> Rational {
    guard let number = try value(of: node).number else { throw EvaluationStop.doesNotApply }
    return number
  }

  private func boolean(_ node: ExpressionNode) throws -> Bool {
    try value(of: node) == .boolean(true)
  }

  private func string(_ node: ExpressionNode) throws -> String {
    guard case .string(let text) = try value(of: node) else { throw EvaluationStop.doesNotApply }
    return text
  }

  private func binary(_ op: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode) throws
    -> ExpressionValue
  {
    switch op {
    case .or: return .boolean(try boolean(left) ? true : try boolean(right))
    case .and: return .boolean(try boolean(left) ? try boolean(right) : false)
    case .less: return .boolean(try number(left) < number(right))
    case .lessOrEqual: return .boolean(try number(left) <= number(right))
    case .greater: return .boolean(try number(left) > number(right))
    case .greaterOrEqual: return .boolean(try number(left) >= number(right))
    case .equal: return .boolean(try value(of: left).equals(try value(of: right)))
    case .unequal: return .boolean(!(try value(of: left).equals(try value(of: right))))
    case .isIn:
      let item = try value(of: left)
      guard case .list(let items) = try value(of: right) else {
        throw EvaluationStop.doesNotApply
      }
      return .boolean(items.contains { $0.equals(item) })
    case .plus:
      if case .string(let text) = try value(of: left) {
        return .string(text + (try string(right)))
      }
      return .number(try number(left) + number(right))
    case .minus: return .number(try number(left) - number(right))
    case .times: return .number(try number(left) * number(right))
    case .divided: return .number(try number(left) / number(right))
    }
  }

  private func member(_ name: String, of base: ExpressionValue) throws -> ExpressionValue {
    switch base {
    case .quantity(let quantity, let text):
      switch name {
      case "value": return .number(quantity.value)
      case "scale": return .number(quantity.scale)
      case "decimals": return .number(Rational(quantity.decimals))
      case "unit": return .string(quantity.unit)
      case "approx": return .string(quantity.approximation?.rawValue ?? "")
      default: return .string(text)
      }
    case .date(let date, let text):
      let part: Int?
      switch name {
      case "year": part = date.year
      case "month": part = date.month
      case "day": part = date.day
      default: return .string(text)
      }
      guard let part else { throw EvaluationStop.doesNotApply }
      return .number(Rational(part))
    case .number, .boolean, .string, .list: throw EvaluationStop.doesNotApply
    }
  }

  private func memberCall(_ name: String, of base: ExpressionValue, _ arguments: [ExpressionNode])
    throws -> ExpressionValue
  {
    switch base {
    case .quantity(let quantity, _):
      return .boolean(
        try quantity.admits(try number(arguments[0]), truncated: arguments.count > 1))
    case .string(let text):
      if name == "size" { return .number(Rational(text.unicodeScalars.count)) }
      let part = try string(arguments[0])
      switch name {
      case "startsWith": return .boolean(text.hasPrefix(part))
      case "endsWith": return .boolean(text.hasSuffix(part))
      default: return .boolean(part.isEmpty || text.contains(part))
      }
    case .number, .boolean, .date, .list: throw EvaluationStop.doesNotApply
    }
  }

  private func call(_ name: String, _ arguments: [ExpressionNode]) throws -> ExpressionValue {
    switch name {
    case "has":
      guard case .name(let capture, _) = arguments[0] else { throw EvaluationStop.doesNotApply }
      return .boolean(values[capture] != nil)
    case "percent":
      let share = try number(arguments[0]) * Rational(100)
      return .string(try share.text(decimals: try places(arguments[1])) + "%")
    case "text": return .string(try number(arguments[0]).text(decimals: try places(arguments[1])))
    case "string": return .string(try number(arguments[0]).shortText())
    case "round":
      let decimals = try places(arguments[1])
      return .number(try number(arguments[0]).rounded(decimals: decimals))
    case "abs": return .number(try number(arguments[0]).magnitude())
    case "min": return .number(min(try number(arguments[0]), try number(arguments[1])))
    case "max": return .number(max(try number(arguments[0]), try number(arguments[1])))
    default:
      guard case .list(let items) = try value(of: arguments[0]) else {
        throw EvaluationStop.doesNotApply
      }
      if name == "size" { return .number(Rational(items.count)) }
      return .number(try items.compactMap(\.number).reduce(.zero) { try $0 + $1 })
    }
  }

  private func places(_ node: ExpressionNode) throws -> Int {
    let value = try number(node)
    guard value.denominator == 1, (0...12).contains(value.numerator) else {
      throw EvaluationStop.doesNotApply
    }
    return Int(value.numerator)
  }
}

extension ExpressionValue {
  /// The number, or a quantity's value.
  package var number: Rational? {
    switch self {
    case .number(let value): value
    case .quantity(let quantity, _): quantity.value
    case .boolean, .string, .date, .list: nil
    }
  }

  fileprivate func equals(_ other: ExpressionValue) -> Bool {
    if let a = number, let b = other.number { return a == b }
    return self == other
  }
}

extension Rational {
  /// The number with as many decimals as it needs, at most six.
  package func shortText() throws(ArithmeticFault) -> String {
    var decimals = 0
    while decimals < 6, try rounded(decimals: decimals) != self { decimals += 1 }
    return try text(decimals: decimals)
  }

  /// The number rounded half away from zero to so many decimals.
  package func rounded(decimals: Int) throws(ArithmeticFault) -> Rational {
    let shifted = try magnitude() * Rational.powerOfTen(decimals) + Rational(1, over: 2)
    let whole = try Rational(shifted.numerator / shifted.denominator, over: 1)
    let value = try whole * Rational.powerOfTen(-decimals)
    return numerator < 0 ? try value.negated() : value
  }
}
