/// The tables of an office document that are open, from the outermost in.
struct FlowTables {
  private struct Open {
    var table = FlowTable()
    var row: [FlowTable.Cell] = []
    var isRowDeleted = false
    var cell = FlowTable.Cell()
    var isCellDeleted = false
    /// How many columns of covered cells the last cell has taken already.
    var reach = 0
  }

  /// More columns than this are no table of a report.
  static let mostColumns = 64

  private var open: [Open] = []

  var isEmpty: Bool { open.isEmpty }

  /// How many columns the row has that is open.
  var columnCount: Int { open.last?.row.reduce(0) { $0 + $1.columns } ?? 0 }

  /// The row that is open.
  var row: [FlowTable.Cell] { open.last?.row ?? [] }

  mutating func openTable() { open.append(Open()) }

  mutating func openRow() {
    edit {
      $0.row = []
      $0.isRowDeleted = false
      $0.reach = 0
    }
  }

  mutating func openCell() {
    edit {
      $0.cell = FlowTable.Cell()
      $0.isCellDeleted = false
    }
  }

  /// - Parameters:
  ///   - items: What stands in the cell.
  ///   - count: How many such cells there are.
  mutating func closeCell(_ items: [FlowItem], times count: Int = 1) {
    edit {
      guard !$0.isCellDeleted else { return }
      $0.cell.items = items
      $0.row += Array(repeating: $0.cell, count: count)
      $0.reach = $0.cell.columns - 1
    }
  }

  /// - Parameter count: How many such rows there are.
  mutating func closeRow(times count: Int = 1) {
    edit {
      if !$0.isRowDeleted, !$0.row.isEmpty {
        $0.table.rows += Array(repeating: $0.row, count: count)
      }
      $0.row = []
    }
  }

  /// - Returns: The innermost table; nil where it has no row.
  mutating func closeTable() -> FlowTable? {
    guard let table = open.popLast()?.table, !table.rows.isEmpty else { return nil }
    return table
  }

  // MARK: Properties

  mutating func deleteRow() { edit { $0.isRowDeleted = true } }

  /// Leaves columns out before the first cell of the row.
  mutating func skip(columns: Int) {
    addCovered(columns: columns)
  }

  mutating func deleteCell() { edit { $0.isCellDeleted = true } }

  mutating func widenCell(to columns: Int) {
    edit { $0.cell.columns = min(max(1, columns), Self.mostColumns) }
  }

  /// Says whether the cell above reaches over this one.
  mutating func coverCell(_ isCovered: Bool) { edit { $0.cell.isCovered = isCovered } }

  /// Adds cells that others take the place of: the one before them, as far as it says so, or those above.
  mutating func addCovered(columns: Int) {
    let count = min(max(0, columns), Self.mostColumns)
    edit {
      let taken = min($0.reach, count)
      $0.reach -= taken
      $0.row += Array(repeating: FlowTable.Cell(isCovered: true), count: count - taken)
    }
  }

  private mutating func edit(_ change: (inout Open) -> Void) {
    guard !open.isEmpty else { return }
    change(&open[open.count - 1])
  }
}
