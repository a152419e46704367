internal import DocumentModel

/// What some numbers of a row make of each other, by their places in it.
enum RowRelation {
  /// The last of three is the growth from the first to the second, in percent.
  case growth(from: Int, to: Int, rate: Int)
  /// The last is what the first two are apart by.
  case gap(from: Int, to: Int, by: Int)
  /// One is all others together.
  case whole(Int)
  /// A total, how many share it, and what each has, the last in a unit of its own.
  case mean(total: Int, count: Int, each: Int)

  /// The reading of the one row in which a relation fails that holds in all others, two at least, and that one slip explains.
  ///
  /// - Complexity: O(*rows* × *width*³).
  static func odd(in rows: [[Mention]]) -> Reading? {
    guard let width = rows.first?.count, width > 2 else { return nil }
    for relation in relations(of: width) {
      var failing: Reading?
      var held = 0
      for row in rows {
        guard let reading = relation.reading(of: row) else {
          held = -1
          break
        }
        if reading.holds {
          held += 1
        } else if failing == nil {
          failing = reading
        } else {
          held = -1
          break
        }
      }
      guard held > 1, held == rows.count - 1, let odd = failing?.toldByDigits else { continue }
      return odd
    }
    return nil
  }

  private static func relations(of width: Int) -> [RowRelation] {
    var found: [RowRelation] = width > 3 ? [.whole(width - 1), .whole(0)] : []
    for a in 0..<width {
      for b in 0..<width where b != a {
        for c in 0..<width where c != a && c != b {
          found.append(.growth(from: a, to: b, rate: c))
          if a < b { found.append(.gap(from: a, to: b, by: c)) }
          found.append(.mean(total: a, count: b, each: c))
        }
      }
    }
    return found
  }

  private func reading(of row: [Mention]) -> Reading? {
    switch self {
    case .growth(let from, let to, let rate):
      return growth(row[from], row[to], row[rate])
    case .gap(let from, let to, let by):
      return gap(row[from], row[to], row[by])
    case .whole(let place):
      let parts = row.indices.filter { $0 != place }.map { row[$0] }
      return split(row[place], parts)
    case .mean(let total, let count, let each):
      return mean(row[total], row[count], row[each])
    }
  }

  private func growth(_ old: Mention, _ new: Mention, _ rate: Mention) -> Reading? {
    // Under the head of a column that says percent, a growth stands without its sign.
    let isBare = rate.kind == .number && rate.unit.isEmpty
    guard old.isAmount, new.measures(like: old), rate.isRate || isBare, old.value > .zero,
      old.digits > 1, !isBare || rate.quantity.decimals > 0
    else { return nil }
    return Reading(
      .change, ["from": [old], "to": [new], "rate": [rate]], subject: rate, strength: .likely
    ) { () throws(ArithmeticFault) in
      let change = try (new.estimate - old.estimate) / old.estimate
      let stated = try Estimate(rate: rate)
      let written = isBare ? try stated / Estimate(Rational(100)) : stated
      if change.overlaps(written) { return true }
      return rate.has(.fall) && !rate.isNegative ? try change.magnitude().overlaps(written) : false
    }
  }

  private func gap(_ old: Mention, _ new: Mention, _ by: Mention) -> Reading? {
    guard old.isAmount, new.measures(like: old), by.measures(like: old), by.digits > 1 else {
      return nil
    }
    return Reading(
      .change, ["from": [old], "to": [new], "by": [by]], subject: by, note: "difference",
      strength: .likely
    ) { () throws(ArithmeticFault) in
      let apart = try (new.estimate - old.estimate).magnitude()
      // 883 and 951, 69 more: each is rounded for itself.
      let slack = try by.quantity.scale * Rational.powerOfTen(-by.quantity.decimals)
      let written = try by.estimate.magnitude()
      return apart.overlaps(
        Estimate(written.value, from: try written.low - slack, to: try written.high + slack))
    }
  }

  private func split(_ whole: Mention, _ parts: [Mention]) -> Reading? {
    guard parts.allSatisfy({ $0.measures(like: whole) && $0.value >= .zero }), whole.digits > 1
    else { return nil }
    return .sum(parts, of: whole, .likely)
  }

  private func mean(_ total: Mention, _ count: Mention, _ each: Mention) -> Reading? {
    guard total.isAmount, count.isAmount, each.isAmount, count.value > .zero, each.value > .zero,
      count.kind != .money, each.digits > 1, count.digits > 1, total.value > .zero
    else { return nil }
    return Reading(
      .average, ["total": [total], "count": [count], "each": [each]], subject: total,
      note: "scaled", strength: .likely
    ) { () throws(ArithmeticFault) in
      SlipEvidence.mean(of: total, count, each).isRounding
    }
  }
}
