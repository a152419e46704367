internal import DocumentModel

/// 地区生产总值, 第一产业, 第二产业, 第三产业: rows of a table whose names say that they make up another one.
struct KnownRows {
  private let grid: TableGrid

  init(_ grid: TableGrid) { self.grid = grid }

  var all: [Reading] {
    KnownParts.names.flatMap { names -> [Reading] in
      let rows = names.parts.map { name in
        grid.labels.indices.filter { grid.labels[$0].text.contains(name) }
      }
      // A row of totals is left to the sums of tables.
      let wholes = grid.labels.indices.filter { row in
        grid.labels[row].text.contains(names.whole) && !grid.labels[row].isTotal
          && !names.parts.contains(where: grid.labels[row].text.contains)
      }
      guard wholes.count == 1, let whole = wholes.first,
        rows.allSatisfy({ !$0.isEmpty && $0.count < 4 })
      else { return [] }
      return grid.heads.indices.compactMap { reading(whole, rows, in: $0) }
    }
  }

  private func reading(_ whole: Int, _ rows: [[Int]], in column: Int) -> Reading? {
    guard let total = grid.cell(whole, column), total.isAmount,
      !grid.heads[column].cues.contains(.each), !grid.heads[column].cues.contains(.rise),
      !grid.heads[column].cues.contains(.fall)
    else { return nil }
    let parts = rows.map { $0.compactMap { grid.cell($0, column) } }
    guard parts.allSatisfy({ !$0.isEmpty }),
      parts.joined().allSatisfy({ $0.measures(like: total) && !$0.isNegative })
    else { return nil }
    let choices = KnownParts.rows(of: parts)
    let held = choices.first { (try? $0.sum())?.overlaps(total.estimate) ?? false }
    guard let row = held ?? choices.first, let sum = try? row.sum(),
      held != nil || sum.isNear(total.estimate, from: 50, to: 200)
    else { return nil }
    return Reading.sum(row, of: total, choices.count == 1 ? .strong : .likely)
  }
}
