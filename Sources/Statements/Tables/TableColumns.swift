internal import DocumentModel

/// Columns that are computed from others, known by the rows in which the numbers fit: a rate of two
/// columns, their difference, the growth from one to the other, the share of a total.
///
/// No words are needed: numbers hardly ever fit in most rows by accident.
struct TableColumns {
  let grid: TableGrid
  let words: StatementWords
  let own: DocumentWords
  let totalRow: Int?
  /// A table with more columns is looked at up to here.
  private static let mostColumns = 12

  init(_ grid: TableGrid, _ words: StatementWords, _ own: DocumentWords) {
    self.grid = grid
    self.words = words
    self.own = own
    totalRow = grid.labels.lastIndex(where: \.isTotal) ?? Self.fullRow(grid)
  }

  /// The cells of columns that are computed from others.
  ///
  /// Of three columns each may be computed from the other two: what does not fit is said of the last one.
  var all: [Reading] {
    let found = columns.flatMap { readings(in: $0) }
    let last = Dictionary(found.enumerated().map { ($1.places, $0) }) { $1 }
    return found.enumerated().filter { $1.holds || last[$1.places] == $0 }.map(\.element)
  }

  /// The last row, or the first one, where its share is all: 地区生产总值, 100%.
  private static func fullRow(_ grid: TableGrid) -> Int? {
    guard let last = grid.cells.indices.last, last > 1 else { return nil }
    return [last, 0].first { row in
      grid.cells[row].contains { $0.map { $0.isRate && $0.value == .one } ?? false }
    }
  }

  private var columns: Range<Int> { 0..<min(grid.heads.count, Self.mostColumns) }

  private func readings(in column: Int) -> [Reading] {
    let rows = grid.cells.indices.filter { grid.cell($0, column) != nil }
    guard rows.count > 1 else { return [] }
    let formulas = formulas(for: column, rows)
    let fits = formulas.map { formula in rows.map { fit(formula, $0, column) } }
    var found: [Reading] = []
    for (index, formula) in formulas.enumerated() where isMeant(formula, fits[index], rows, column)
    {
      for (place, fit) in fits[index].enumerated() where fit != .none {
        // Another way to compute it fits here and elsewhere.
        let isExplained = fits.contains { other in
          other[place] != .fails && other[place] != .none
            && other.enumerated().contains { $0 != place && $1 == .holds }
        }
        if fit == .fails, isExplained || isMean(rows[place], column) { continue }
        if let reading = reading(formula, rows[place], column, fit) { found.append(reading) }
      }
      if !found.isEmpty { break }
    }
    return found
  }

  private func formulas(for column: Int, _ rows: [Int]) -> [TableFormula] {
    let isRate = rows.filter { grid.cell($0, column)?.isRate ?? false }.count * 2 > rows.count
    var found: [TableFormula] = []
    let others = columns.filter { $0 != column }
    if isRate { found += others.map { .yearly($0) } }
    if isRate, let totalRow { found += others.map { .share($0, of: totalRow) } }
    for a in others {
      for b in others where a != b {
        found +=
          isRate ? [.growth(a, from: b), .ratio(a, b)] : [.difference(a, b), .quotient(a, b)]
      }
    }
    if !isRate {
      found += others.map { .step($0) }
      // A total that is called so is left to the sums of tables.
      if !grid.heads[column].isTotal, column > 1 {
        found += (0..<(column - 1)).map { .sum($0, through: column - 1) }
      }
      found += columns.filter { $0 > column + 1 }.map { .sum(column + 1, through: $0) }
      for length in 3...5 where column >= length {
        found += (1..<(length - 1)).map {
          .flow(column - length, came: $0, through: column - 1)
        }
      }
    }
    return found
  }

  func operands(_ formula: TableFormula, _ row: Int) -> TableFormula.Operands? {
    switch formula {
    // Growth in constant prices is not that of the amounts.
    case .growth where grid.labels[row].cues.contains(.comparable): return nil
    case .ratio(let a, let b), .growth(let a, from: let b), .difference(let a, let b),
      .quotient(let a, let b):
      guard let first = grid.cell(row, a), let second = grid.cell(row, b) else { return nil }
      return .init(a: first, b: second, parts: [])
    case .yearly(let a), .step(let a):
      guard row > 0, let year = grid.labels[row].year, grid.labels[row - 1].year == year - 1,
        let first = grid.cell(row, a), let second = grid.cell(row - 1, a)
      else { return nil }
      return .init(a: first, b: second, parts: [])
    case .share(let a, let total):
      guard row != total, let first = grid.cell(row, a), let second = grid.cell(total, a) else {
        return nil
      }
      return .init(a: first, b: second, parts: [])
    case .sum(let first, through: let last):
      let parts = (first...last).compactMap { grid.cell(row, $0) }
      guard parts.count == last - first + 1 else { return nil }
      return .init(a: parts[0], b: parts[0], parts: parts)
    case .flow(let first, came: _, through: let last):
      let parts = (first...last).compactMap { grid.cell(row, $0) }
      // What stays as it is fits by accident.
      guard parts.count == last - first + 1,
        parts.dropFirst().allSatisfy({ $0.quantity.value != .zero })
      else { return nil }
      return .init(a: parts[0], b: parts[0], parts: parts)
    }
  }

  private func fit(_ formula: TableFormula, _ row: Int, _ column: Int) -> TableFormula.Fit {
    guard let value = grid.cell(row, column), let operands = operands(formula, row) else {
      return .none
    }
    let fit = formula.fit(value, operands)
    if fit == .fails, grid.isRounded, isApartByRounding(formula, value, operands) {
      return .trivial
    }
    return fit == .holds && goesOtherWay(formula, value, operands, column) ? .fails : fit
  }

  /// 8,635 and 510, 9,146 in millions: whether rounding explains what two numbers are apart by, or make.
  private func isApartByRounding(
    _ formula: TableFormula, _ value: Mention, _ operands: TableFormula.Operands
  ) -> Bool {
    let (a, b) = (Double(operands.a.value), Double(operands.b.value))
    let made: [Double]
    switch formula {
    case .difference, .step: made = [a - b, b - a]
    case .sum: made = [operands.parts.reduce(0) { $0 + Double($1.value) }]
    default: return false
    }
    let most = value.lastPlace * (Double(max(2, operands.parts.count)) / 2 + 0.1)
    return made.contains { abs(abs($0) - abs(Double(value.value))) <= most }
  }

  /// +10% of 850 and 765: whether a cell of a column with signs has the wrong one.
  private func goesOtherWay(
    _ formula: TableFormula, _ value: Mention, _ operands: TableFormula.Operands, _ column: Int
  ) -> Bool {
    guard grid.signedColumns.contains(column), value.value != .zero else { return false }
    switch formula {
    case .growth, .yearly, .difference, .step:
      return (value.value < .zero) != (operands.a.value < operands.b.value)
    default: return false
    }
  }

  private func reading(
    _ formula: TableFormula, _ row: Int, _ column: Int, _ fit: TableFormula.Fit
  ) -> Reading? {
    guard let value = grid.cell(row, column), let operands = operands(formula, row) else {
      return nil
    }
    let (kind, form, roles) = formula.reading(value, operands)
    if fit == .fails, kind == .change, goesOtherWay(formula, value, operands, column),
      formula.fit(value, operands) == .holds
    {
      return Reading(
        .change, ["to": [operands.a], "from": [operands.b]], subject: value, note: "order",
        strength: .strong
      ) { () throws(ArithmeticFault) in false }
    }
    return Reading(kind, roles, subject: value, note: form, strength: .strong) {
      () throws(ArithmeticFault) in fit != .fails
    }
  }
}
