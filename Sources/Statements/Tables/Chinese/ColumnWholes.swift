internal import DocumentModel

/// 310天 84.9%, 292天 80.0%, 328天 89.9%: a column of amounts and one of their shares in a whole that no cell holds, which all rows but one
/// agree on; in a language that does not part words.
struct ColumnWholes {
  private let grid: TableGrid
  private let words: StatementWords
  /// A table with more rows and columns is no list of shares.
  private static let most = (rows: 40, columns: 10)

  init(_ grid: TableGrid, _ words: StatementWords) {
    self.grid = grid
    self.words = words
  }

  var all: [Reading] {
    guard !words.partsWords, (3...Self.most.rows).contains(grid.labels.count),
      grid.heads.count <= Self.most.columns
    else { return [] }
    let shares = grid.heads.indices.filter { isShare($0) }
    guard !shares.isEmpty else { return [] }
    return shares.compactMap { share in
      guard share > 0 else { return nil }
      return reading(amounts: share - 1, shares: share)
    }
  }

  /// Whether a column is called one of shares or rates, not of growth.
  private func isShare(_ column: Int) -> Bool {
    let head = grid.heads[column]
    guard head.cues.isDisjoint(with: [.rise, .fall, .base, .each]) else { return false }
    return head.cues.contains(.share) || words.stem(of: head.noun) != nil
  }

  private func reading(amounts: Int, shares: Int) -> Reading? {
    let rows = grid.cells.indices.filter { !grid.labels[$0].isTotal }
      .compactMap { row -> (part: Mention, rate: Mention, whole: Estimate)? in
        guard grid.cells[row].indices.contains(shares),
          let part = grid.cells[row][amounts], let rate = grid.cells[row][shares],
          part.isAmount, part.value > .zero, rate.isRate, rate.value > .zero, rate.value < .one,
          let share = try? Estimate(rate: rate), let whole = try? part.estimate / share
        else { return nil }
        return (part, rate, whole)
      }
    guard rows.count > 2, rows.allSatisfy({ $0.part.measures(like: rows[0].part) }) else {
      return nil
    }
    let odd = rows.indices.filter { left in
      let others = rows.indices.filter { $0 != left }.map { rows[$0].whole }
      guard let low = others.map(\.low).max(), let high = others.map(\.high).min(), low <= high
      else { return false }
      return rows[left].whole.high < low || rows[left].whole.low > high
    }
    // Rates that are all alike agree on nothing.
    guard odd.count == 1, let place = odd.first, Set(rows.map(\.rate.value)).count > 2,
      let other = rows.indices.first(where: { $0 != place }),
      rows[place].whole.isNear(rows[other].whole, from: 60, to: 165)
    else { return nil }
    return Reading(
      .rate,
      [
        "part": [rows[place].part], "rate": [rows[place].rate], "sibling": [rows[other].part],
        "share": [rows[other].rate],
      ], subject: rows[place].rate, note: "beside", strength: .likely
    ) { () throws(ArithmeticFault) in false }
  }
}
