internal import DocumentModel

extension TableColumns {
  /// Whether enough rows fit for the others to be wrong.
  func isMeant(
    _ formula: TableFormula, _ fits: [TableFormula.Fit], _ rows: [Int], _ column: Int
  ) -> Bool {
    let holds = fits.count { $0 == .holds }
    let fails = fits.count { $0 == .fails }
    if holds > 0, fails <= holds, isNamed(formula, column) || isCalled(formula, column) {
      return true
    }
    if holds > 0, fails == 1, let row = fits.firstIndex(of: .fails),
      isSlip(formula, rows[row], column, holds: holds)
    {
      return true
    }
    switch formula {
    case .difference, .step, .sum:
      return holds > 2 && fails * 3 <= holds
        || holds > 1 && fails < holds && evidence(fits, rows, column) > 3 && !ofTotal(formula)
    case .quotient
    where !rows.contains(where: { grid.cell($0, column)?.quantity.decimals ?? 0 > 0 }):
      return false
    case .flow where rows.contains(where: { grid.cell($0, column)?.value ?? .zero < Rational(100) }):
      return holds > 2 && fails * 3 <= holds
    case .share, .ratio, .growth, .yearly, .quotient, .flow: return holds > 1 && fails * 2 <= holds
    }
  }

  /// 公路 as 总计 less 铁路: said of the total.
  private func ofTotal(_ formula: TableFormula) -> Bool {
    guard case .difference(let a, let b) = formula else { return false }
    return grid.heads[a].isTotal || grid.heads[b].isTotal
  }

  /// How many digits of the cells that fit are none by accident; the first one of each may be.
  private func evidence(_ fits: [TableFormula.Fit], _ rows: [Int], _ column: Int) -> Int {
    zip(fits, rows).reduce(0) { sum, next in
      guard next.0 == .holds, let value = grid.cell(next.1, column) else { return sum }
      return sum + max(0, value.digits - 1)
    }
  }

  /// Whether the heads say so too.
  private func isNamed(_ formula: TableFormula, _ column: Int) -> Bool {
    let head = grid.heads[column]
    switch formula {
    case .share(_, let row): return grid.cell(row, column)?.quantity.value == .one
    case .growth(let a, from: let b):
      guard let new = grid.heads[a].year, let old = grid.heads[b].year else { return false }
      return (words.partsWords ? old < new : old == new - 1)
        && (!head.cues.isDisjoint(with: [.rise, .fall])
          || words.partsWords && own.has(own.remainders, in: head.text))
    case .yearly, .step: return !head.cues.isDisjoint(with: [.rise, .fall])
    case .ratio(let a, let b):
      // 预算数, 决算数, 完成预算%
      if !words.partsWords, head.cues.contains(.plan), grid.heads[b].cues.contains(.plan),
        !grid.heads[a].cues.contains(.plan)
      {
        return true
      }
      let (part, whole) = (grid.heads[a].noun, grid.heads[b].noun)
      guard words.partsWords else {
        guard let stem = words.stem(of: head.noun) else { return false }
        return words.share(stem, part, besides: whole)
      }
      // Errors, Error rate; Completed, % completed
      let isShare = head.text.contains("%") || head.cues.contains(.share)
      guard let stem = words.stem(of: head.noun.lowercased()) ?? (isShare ? head.noun : nil) else {
        return false
      }
      return words.share(stem.lowercased(), part.lowercased(), besides: whole.lowercased())
    case .difference(let a, let b):
      return own.has(own.remainders, in: head.text) && a < column && b < column
    case .quotient: return head.cues.contains(.each) || head.text.contains { "/／".contains($0) }
    case .flow: return false
    case .sum(let first, through: let last):
      let isEnd = last + 1 == grid.heads.count || !grid.heads[last + 1].cues.contains(.part)
      return isEnd
        && (grid.heads[first].cues.contains(.part) || head.isTotal && first == column + 1)
    }
  }

  /// 投资进度, 增减, 城乡收入比: whether the head of a column says that it is computed from others; in a language that does not
  /// part words.
  private func isCalled(_ formula: TableFormula, _ column: Int) -> Bool {
    guard !words.partsWords else { return false }
    let head = grid.heads[column]
    switch formula {
    case .share, .ratio:
      return head.cues.isDisjoint(with: [.rise, .fall])
        && (head.cues.contains(.share) || words.stem(of: head.noun) != nil)
    case .growth(let a, from: let b):
      return !head.cues.isDisjoint(with: [.rise, .fall])
        && (grid.heads[b].cues.contains(.base) || grid.heads[b].year ?? 0 < grid.heads[a].year ?? 0)
    case .difference(let a, let b):
      return !head.cues.isDisjoint(with: [.rise, .fall, .net]) && a < column && b < column
    case .quotient: return words.ratioEndings.contains(where: head.text.hasSuffix)
    default: return false
    }
  }

  /// Whether a slip of the hand made a number of many digits of the one that fits.
  private func isSlip(
    _ formula: TableFormula, _ row: Int, _ column: Int, holds: Int
  ) -> Bool {
    guard let value = grid.cell(row, column), let operands = operands(formula, row) else {
      return false
    }
    let expected: Rational?
    switch formula {
    case .difference, .step: expected = try? (operands.a.value - operands.b.value).magnitude()
    case .sum: expected = try? operands.parts.reduce(.zero) { try $0 + $1.value }
    default: expected = nil
    }
    guard let expected, let digits = Slip.digits(of: value, insteadOf: expected) else {
      return false
    }
    return digits > (holds > 1 ? 1 : 2)
  }

  /// Whether a total is the mean of the rates above it.
  func isMean(_ row: Int, _ column: Int) -> Bool {
    guard row == totalRow, let value = grid.cell(row, column), value.isRate else { return false }
    let rates = grid.cells.indices.filter { $0 < row }.compactMap {
      grid.cell($0, column)?.estimate
    }
    guard !rates.isEmpty else { return false }
    do throws(ArithmeticFault) {
      var sum = Estimate(.zero)
      for rate in rates { sum = try sum + rate }
      return try (sum / Estimate(Rational(rates.count))).overlaps(Estimate(rate: value))
    } catch {
      return true
    }
  }
}
