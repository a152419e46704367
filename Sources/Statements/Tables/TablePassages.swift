internal import DocumentModel

/// Rows and columns of tables as passages, so that what reads sentences reads them.
struct TablePassages {
  private let grid: TableGrid
  private let words: StatementWords
  /// What the same columns of several rows say, or the same rows of several columns.
  private struct Form: Hashable {
    let isRow: Bool
    let kind: StatementKind
    let roles: [String: [Int]]
  }

  init(_ grid: TableGrid, _ words: StatementWords) {
    self.grid = grid
    self.words = words
  }

  /// The readings of all rows and columns; what fails in more of them than it holds in is not meant.
  var verdicts: [Reading] {
    let found = all(\.verdicts)
    let held = Dictionary(grouping: found) { $0.form }.mapValues { same in
      same.count { $0.reading.holds } * 2 >= same.count || same.count == 1
    }
    return found.filter { $0.reading.holds || held[$0.form, default: false] }.map(\.reading)
  }

  /// All readings of rows and columns, whatever becomes of them.
  var readings: [Reading] { all(\.readings).map(\.reading) }

  /// What an arbiter has for each row and column.
  private func all(_ part: (Arbiter) -> [Reading]) -> [(form: Form, reading: Reading)] {
    let rows = grid.cells.flatMap { readings($0, isRow: true, part) }
    guard grid.labels.count <= 30 else { return rows }
    return rows
      + grid.heads.indices.flatMap { column in
        let cells = grid.cells.indices.map { row in
          column < grid.cells[row].count
            ? grid.cells[row][column].flatMap { $0.named(by: grid.labels[row]) } : nil
        }
        return readings(cells, isRow: false, part)
      }
  }

  private func readings(_ cells: [Mention?], isRow: Bool, _ part: (Arbiter) -> [Reading])
    -> [(form: Form, reading: Reading)]
  {
    let mentions = cells.compactMap(\.self)
    guard mentions.count > 1, mentions.count <= 16 else { return [] }
    var places: [Int: Int] = [:]
    for (index, cell) in cells.enumerated() {
      if let cell { places[cell.quantity.range.lowerBound] = index }
    }
    return part(Arbiter(Passage(mentions, words))).filter { isMeant($0, isRow) }.map { reading in
      let roles = reading.roles.mapValues { mentions in
        mentions.compactMap { places[$0.quantity.range.lowerBound] }
      }
      return (Form(isRow: isRow, kind: reading.kind, roles: roles), reading)
    }
  }

  /// Whether shares are those of all there is: a table may leave the small ones out.
  private func isWhole(_ reading: Reading) -> Bool {
    guard !reading.holds, let parts = reading.roles["parts"],
      !parts.contains(where: { $0.has([.others, .remainder]) }),
      let sum = try? parts.reduce(Rational.zero, { try $0 + $1.value }),
      let most = try? Rational(97, over: 100)
    else { return true }
    return sum >= most
  }

  /// Totals are left to the sums of tables: what is whole must stand before its parts.
  private func isMeant(_ reading: Reading, _ isRow: Bool) -> Bool {
    switch reading.kind {
    case .split:
      guard isRow, let whole = reading.roles["whole"]?.first,
        let part = reading.roles["parts"]?.first
      else { return false }
      return whole.quantity.range.lowerBound < part.quantity.range.lowerBound
    case .factor: return false
    case .shares: return !words.partsWords || isWhole(reading)
    default: return true
    }
  }
}
