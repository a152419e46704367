internal import DocumentModel

/// 年初预算 0.00, 支出决算 22.40, 完成率 100%: the rate of a plan that had nothing, and the growth from nothing, in the row of a table.
struct RowsOfNothing {
  private let grid: TableGrid
  private let words: StatementWords

  init(_ grid: TableGrid, _ words: StatementWords) {
    self.grid = grid
    self.words = words
  }

  var all: [Reading] {
    let amounts = columns { $0.isAmount }
    let rates = columns { $0.isRate }
    guard amounts.count > 1, !rates.isEmpty else { return [] }
    let plans = amounts.filter { grid.heads[$0].cues.contains(.plan) }
    let olds = amounts.filter { grid.heads[$0].cues.contains(.base) }
    var found: [Reading] = []
    for rate in rates {
      let head = grid.heads[rate]
      let isGrowth = !head.cues.isDisjoint(with: [.rise, .fall])
      let isCompletion =
        !isGrowth && (head.cues.contains(.plan) || words.doing.contains(where: head.text.contains))
      let from = isGrowth ? (olds.isEmpty ? yearBefore(amounts) : olds) : isCompletion ? plans : []
      guard from.count == 1, let base = from.first else { continue }
      let others = amounts.filter { $0 != base && !grid.heads[$0].cues.contains(.plan) }
      guard others.count == 1, let new = others.first else { continue }
      found += grid.cells.indices.compactMap {
        reading($0, base, new, rate, note: isGrowth ? "naught" : "unplanned")
      }
    }
    return found
  }

  /// 2022年, 2023年: the earlier one of two years that follow each other.
  private func yearBefore(_ columns: [Int]) -> [Int] {
    guard columns.count == 2, let first = grid.heads[columns[0]].year,
      let second = grid.heads[columns[1]].year, abs(first - second) == 1
    else { return [] }
    return [first < second ? columns[0] : columns[1]]
  }

  private func reading(_ row: Int, _ base: Int, _ new: Int, _ rate: Int, note: String) -> Reading? {
    guard let old = grid.cell(row, base), old.value == .zero, let done = grid.cell(row, new),
      done.value > .zero, done.measures(like: old), let stated = grid.cell(row, rate),
      stated.value != .zero
    else { return nil }
    return Reading(
      .change, ["from": [old], "to": [done], "rate": [stated]], subject: stated, note: note,
      strength: .strong
    ) { () throws(ArithmeticFault) in false }
  }

  /// The columns of which most cells are of a kind.
  private func columns(_ isOfKind: (Mention) -> Bool) -> [Int] {
    grid.heads.indices.filter { column in
      let cells = grid.cells.indices.compactMap { grid.cell($0, column) }
      return !cells.isEmpty && cells.count(where: isOfKind) * 2 > grid.cells.count
    }
  }
}
