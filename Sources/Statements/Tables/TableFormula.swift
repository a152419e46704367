internal import DocumentModel

/// How a column may be computed from others, which are named by their places.
enum TableFormula: Hashable {
  case ratio(Int, Int)
  case growth(Int, from: Int)
  /// The same against the row above, of the year before.
  case yearly(Int)
  /// What there is more than in that row.
  case step(Int)
  case difference(Int, Int)
  /// The share of a cell in that of the row of totals.
  case share(Int, of: Int)
  case sum(Int, through: Int)
  /// What there is of one for each of the other.
  case quotient(Int, Int)
  /// What there was with what came and without what went: from the first place on, so many that came,
  /// and the others up to the last one that went.
  case flow(Int, came: Int, through: Int)

  struct Operands {
    let a: Mention
    let b: Mention
    let parts: [Mention]
  }

  enum Fit {
    /// No numbers to compute with.
    case none
    /// What would fit by accident: 0, 100%.
    case trivial
    case holds, fails
  }

  /// Whether a cell is what is computed.
  func fit(_ value: Mention, _ operands: Operands) -> Fit {
    let (a, b) = (operands.a, operands.b)
    let isQuotient = if case .quotient = self { true } else { false }
    let isOfRates = if case .difference = self { a.isRate && b.isRate } else { false }
    guard a.isAmount || isOfRates, isQuotient ? b.isAmount && !value.isRate : a.measures(like: b)
    else {
      return .none
    }
    do throws(ArithmeticFault) {
      guard let isFitting = try fits(value, operands) else { return .none }
      guard isFitting else { return .fails }
      let isTrivial =
        value.quantity.value == .zero || value.isRate && value.quantity.value == .one
        || b.quantity.value == .zero || isQuotient && value.quantity.value == .one
      return isTrivial ? .trivial : .holds
    } catch {
      return .none
    }
  }

  private func fits(_ value: Mention, _ operands: Operands) throws(ArithmeticFault) -> Bool? {
    let (a, b) = (operands.a, operands.b)
    // +12家 among +5.6% and +15.0%: no rate.
    let isCounted = (value.kind == .count || value.kind == .money) && !value.quantity.unit.isEmpty
    switch self {
    case .ratio where isCounted, .share where isCounted, .growth where isCounted,
      .yearly where isCounted:
      return nil
    case .ratio, .share: return try (a.estimate / b.estimate).overlaps(Estimate(rate: value))
    case .growth, .yearly:
      let growth = try (a.estimate - b.estimate) / b.estimate
      let rate = try Estimate(rate: value)
      let size = try growth.magnitude()
      return growth.overlaps(rate) || size.overlaps(rate)
    case .difference, .step:
      let arePoints = a.isRate && value.kind == .points
      guard value.measures(like: a) || arePoints else { return nil }
      let difference = try a.estimate - b.estimate
      let size = try difference.magnitude()
      let stated = arePoints ? try Estimate(rate: value) : value.estimate
      return difference.overlaps(stated) || size.overlaps(stated)
    case .sum:
      guard operands.parts.allSatisfy({ $0.measures(like: value) }) else { return nil }
      return try operands.parts.sum().overlaps(value.estimate)
    case .quotient:
      return try (a.estimate / b.estimate).overlaps(value.estimate)
    case .flow(_, let came, _):
      guard operands.parts.allSatisfy({ $0.measures(like: value) && !$0.isNegative }) else {
        return nil
      }
      var left = Estimate(.zero)
      for (place, part) in operands.parts.enumerated() {
        left = place <= came ? try left + part.estimate : try left - part.estimate
      }
      return left.overlaps(value.estimate)
    }
  }

  /// How a cell and those that it is computed from belong together.
  func reading(
    _ value: Mention, _ operands: Operands
  ) -> (kind: StatementKind, form: String, roles: [String: [Mention]]) {
    let (a, b) = (operands.a, operands.b)
    switch self {
    case .ratio, .share: return (.rate, "", ["part": [a], "whole": [b], "rate": [value]])
    case .growth, .yearly: return (.change, "", ["to": [a], "from": [b], "rate": [value]])
    case .difference, .step:
      return (.change, "difference", ["to": [a], "from": [b], "by": [value]])
    case .sum:
      let sum = try? operands.parts.reduce(Rational.zero) { try $0 + $1.value }
      let isOver = sum.map { $0 > value.value } ?? false
      return (.split, isOver ? "over" : "under", ["whole": [value], "parts": operands.parts])
    case .quotient: return (.average, "", ["total": [a], "count": [b], "each": [value]])
    case .flow(_, let came, _):
      let parts = operands.parts
      return (
        .balance, "table",
        [
          "opening": [a], "came": Array(parts[1...came]), "went": Array(parts[(came + 1)...]),
          "closing": [value],
        ]
      )
    }
  }
}
