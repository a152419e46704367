internal import DocumentModel

/// Computes a checked expression with the captures of one match.
struct ExpressionEvaluator {
  let values: [String: ExpressionValue]

  func value(of node: TypedNode) throws(EvaluationStop) -> ExpressionValue {
    switch node.form {
    case .literal(let value): return value
    case .name(let name):
      guard let value = values[name] else { throw .doesNotApply }
      return value
    case .listed(let function, let name):
      guard let value = values[function.value(for: name)] else { throw .doesNotApply }
      return value
    case .isPresent(let name): return .boolean(values[name] != nil)
    case .value(let inner): return try value(of: inner).standingForNumbers
    case .list(let items):
      var found: [ExpressionValue] = []
      for item in items { found.append(try value(of: item)) }
      return .list(found)
    case .quantityMember(let inner, let member):
      guard case .quantity(let quantity, _, let text) = try value(of: inner) else {
        mistyped("a quantity")
      }
      return try exactly(try quantity.value(of: member, text: text))
    case .dateMember(let inner, let member):
      guard case .date(let date, let text) = try value(of: inner) else { mistyped("a date") }
      guard let value = date[member, text] else { throw .doesNotApply }
      return value
    case .admits(let quantity, let number, let isTruncated):
      guard case .quantity(let quantity, _, _) = try value(of: quantity) else {
        mistyped("a quantity")
      }
      let computed = try self.number(number)
      return .boolean(try exactly(try quantity.admits(computed.value, truncated: isTruncated)))
    case .written(let quantity, let number):
      guard case .quantity(let quantity, _, let text) = try value(of: quantity) else {
        mistyped("a quantity")
      }
      let computed = try self.number(number)
      return .string(
        try exactly(try computed.value.written(as: quantity, text: text))
      )
    case .textMethod(let method, let text, let part):
      return .boolean(method.holds(try string(text), try string(part)))
    case .function(let function, let arguments): return try call(function, arguments)
    case .not(let inner): return .boolean(!(try boolean(inner)))
    case .negated(let inner):
      let number = try number(inner)
      return .number(try exactly(try number.negated()))
    case .binary(let sign, let left, let right): return try binary(sign, left, right)
    case .joined(let left, let right): return .string(try string(left) + string(right))
    case .conditional(let condition, let then, let otherwise):
      return try boolean(condition) ? value(of: then) : value(of: otherwise)
    }
  }

  // MARK: Operators

  private func binary(
    _ sign: BinaryOperator, _ left: TypedNode, _ right: TypedNode
  ) throws(EvaluationStop) -> ExpressionValue {
    switch sign {
    case .or: return .boolean(try decided(left, right, by: true))
    case .and: return .boolean(try decided(left, right, by: false))
    case .plus, .minus, .times, .divided, .remainder:
      let (a, b) = (try number(left), try number(right))
      switch sign {
      case .minus: return .number(try exactly(try a - b))
      case .times: return .number(try exactly(try a * b))
      case .divided: return .number(try exactly(try a / b))
      case .remainder: return .number(try exactly(try a.value.remainder(by: b.value)))
      default: return .number(try exactly(try a + b))
      }
    case .equal: return .boolean(try value(of: left).equals(try value(of: right)))
    case .notEqual: return .boolean(!(try value(of: left).equals(try value(of: right))))
    case .less: return .boolean(try value(of: left).precedes(try value(of: right)))
    case .greater: return .boolean(try value(of: right).precedes(try value(of: left)))
    case .lessOrEqual: return .boolean(!(try value(of: right).precedes(try value(of: left))))
    case .greaterOrEqual: return .boolean(!(try value(of: left).precedes(try value(of: right))))
    case .isIn:
      let sought = try value(of: left)
      for item in try list(right) where try sought.equals(item) { return .boolean(true) }
      return .boolean(false)
    }
  }

  /// `||` and `&&`: the side that decides alone, whatever the other one leaves open.
  private func decided(
    _ left: TypedNode, _ right: TypedNode, by deciding: Bool
  ) throws(EvaluationStop) -> Bool {
    do throws(EvaluationStop) {
      return try boolean(left) == deciding ? deciding : try boolean(right)
    } catch .doesNotApply {
      guard try boolean(right) == deciding else { throw .doesNotApply }
      return deciding
    }
  }

  // MARK: Functions

  private func call(
    _ function: ExpressionFunction, _ arguments: [TypedNode]
  ) throws(EvaluationStop) -> ExpressionValue {
    switch function {
    case .percent, .round, .text:
      let (x, digits) = (try number(arguments[0]).value, try number(arguments[1]).value)
      guard let decimals = digits.asDecimals else { throw .overflow }
      switch function {
      case .percent:
        return .string(try exactly(try (x * Rational(100)).text(decimals: decimals) + "%"))
      case .round: return .number(try exactly(try x.rounded(decimals: decimals)))
      default: return .string(try exactly(try x.text(decimals: decimals)))
      }
    case .string: return .string(try value(of: arguments[0]).text())
    case .abs:
      let x = try number(arguments[0])
      return .number(try exactly(try x.magnitude()))
    case .sum:
      var sum = Estimate(.zero)
      for item in try list(arguments[0]) { sum = try exactly(try sum + item.asNumber) }
      return .number(sum)
    case .min, .max:
      var numbers: [Estimate] = []
      for argument in arguments {
        let value = try value(of: argument)
        if case .list(let items) = value {
          numbers += items.map(\.asNumber)
        } else {
          numbers.append(value.asNumber)
        }
      }
      // An empty column of a table has no least number.
      let isLeast = function == .min
      func most(_ key: KeyPath<Estimate, Rational>) -> Rational? {
        let ends = numbers.map { $0[keyPath: key] }
        return isLeast ? ends.min() : ends.max()
      }
      guard let found = most(\.value), let low = most(\.low), let high = most(\.high) else {
        throw .doesNotApply
      }
      return .number(Estimate(found, from: low, to: high))
    case .size:
      let value = try value(of: arguments[0])
      switch value {
      case .list(let items): return .number(Rational(items.count))
      case .string(let text): return .number(Rational(text.unicodeScalars.count))
      case .number, .boolean, .quantity, .date: mistyped("a list or text")
      }
    case .numbers, .lows, .highs, .has: mistyped("a name")
    }
  }

  // MARK: Values of one type

  private func number(_ node: TypedNode) throws(EvaluationStop) -> Estimate {
    try value(of: node).asNumber
  }

  private func boolean(_ node: TypedNode) throws(EvaluationStop) -> Bool {
    guard case .boolean(let isTrue) = try value(of: node) else { mistyped("a condition") }
    return isTrue
  }

  private func string(_ node: TypedNode) throws(EvaluationStop) -> String {
    guard case .string(let text) = try value(of: node) else { mistyped("text") }
    return text
  }

  private func list(_ node: TypedNode) throws(EvaluationStop) -> [ExpressionValue] {
    guard case .list(let items) = try value(of: node) else { mistyped("a list") }
    return items
  }

  private func exactly<T>(
    _ compute: @autoclosure () throws(ArithmeticFault) -> T
  ) throws(EvaluationStop) -> T {
    do throws(ArithmeticFault) { return try compute() } catch { throw EvaluationStop(error) }
  }
}

/// Stops on a value that is not of the type its expression was checked for: a mistake of the caller.
private func mistyped(_ expected: String) -> Never {
  preconditionFailure("the expression was checked for \(expected) here")
}

extension ExpressionValue {
  fileprivate var asNumber: Estimate {
    switch self {
    case .number(let number): number
    case .quantity(_, let number, _): number
    case .boolean, .string, .list, .date: mistyped("a number")
    }
  }

  fileprivate var standingForNumbers: ExpressionValue {
    switch self {
    case .quantity(_, let number, _): .number(number)
    case .list(let items): .list(items.map(\.standingForNumbers))
    case .number, .boolean, .string, .date: self
    }
  }

  fileprivate func equals(_ other: ExpressionValue) throws(EvaluationStop) -> Bool {
    switch (self, other) {
    case (.string(let a), .string(let b)): return a.utf8.elementsEqual(b.utf8)
    case (.boolean(let a), .boolean(let b)): return a == b
    case (.date(let a, _), .date(let b, _)): return try a.order(to: b) == 0
    case (.list(let a), .list(let b)):
      guard a.count == b.count else { return false }
      for (x, y) in zip(a, b) where !(try x.equals(y)) { return false }
      return true
    default: return try known(asNumber.equals(other.asNumber))
    }
  }

  fileprivate func precedes(_ other: ExpressionValue) throws(EvaluationStop) -> Bool {
    switch (self, other) {
    case (.string(let a), .string(let b)): a.utf8.lexicographicallyPrecedes(b.utf8)
    case (.date(let a, _), .date(let b, _)): try a.order(to: b) < 0
    default: try known(asNumber.precedes(other.asNumber))
    }
  }
}

/// A comparison that the numbers of the draft leave open is not decided.
private func known(_ outcome: Bool?) throws(EvaluationStop) -> Bool {
  guard let outcome else { throw .doesNotApply }
  return outcome
}

extension Quantity {
  fileprivate func value(of member: QuantityMember, text: String) throws(ArithmeticFault)
    -> ExpressionValue
  {
    switch member {
    case .value: .number(value)
    case .low: .number(try bounds().low)
    case .high: .number(try bounds().high)
    case .unit: .string(unit)
    case .scale: .number(scale)
    case .decimals: .number(Rational(decimals))
    case .approx: .string(approximation?.rawValue ?? "")
    case .text: .string(text)
    }
  }
}

extension DateFact {
  fileprivate subscript(member: DateMember, text: String) -> ExpressionValue? {
    switch member {
    case .year: year.map { .number(Rational($0)) }
    case .month: month.map { .number(Rational($0)) }
    case .day: day.map { .number(Rational($0)) }
    case .weekday:
      calendarDay.flatMap { $0.isPossible ? .number(Rational($0.weekday)) : nil }
    case .text: .string(text)
    }
  }

  /// Below zero for an earlier date, above for a later one, 0 for the same day.
  ///
  /// A part that one date lacks leaves the order open, unless a greater part has decided it.
  fileprivate func order(to other: DateFact) throws(EvaluationStop) -> Int {
    for (mine, others) in [(year, other.year), (month, other.month), (day, other.day)] {
      guard let mine, let others else { throw .doesNotApply }
      if mine != others { return mine < others ? -1 : 1 }
    }
    return 0
  }
}

extension TextMethod {
  fileprivate func holds(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    switch self {
    case .startsWith: return text.starts(with: part)
    case .endsWith: return text.suffix(part.count).elementsEqual(part)
    case .contains:
      guard text.count >= part.count else { return false }
      return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
    }
  }
}
