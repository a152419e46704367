/// The tables of a part that are open, from the outermost in.
struct DocxTables {
  private struct Open {
    var table = FlowTable()
    var row: [FlowTable.Cell] = []
    var isRowDeleted = false
    var cell = FlowTable.Cell()
    var isCellDeleted = false
  }

  /// More columns than this are no table of a report.
  private static let mostColumns = 64

  private var open: [Open] = []

  var isEmpty: Bool { open.isEmpty }

  /// How many columns the row has that is open.
  var columnCount: Int { open.last?.row.reduce(0) { $0 + $1.columns } ?? 0 }

  mutating func openTable() { open.append(Open()) }

  mutating func openRow() {
    edit {
      $0.row = []
      $0.isRowDeleted = false
    }
  }

  mutating func openCell() {
    edit {
      $0.cell = FlowTable.Cell()
      $0.isCellDeleted = false
    }
  }

  mutating func closeCell(_ items: [FlowItem]) {
    edit {
      guard !$0.isCellDeleted else { return }
      $0.cell.items = items
      $0.row.append($0.cell)
    }
  }

  mutating func closeRow() {
    edit {
      if !$0.isRowDeleted, !$0.row.isEmpty { $0.table.rows.append($0.row) }
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
    let count = min(max(0, columns), Self.mostColumns)
    edit { $0.row += Array(repeating: FlowTable.Cell(isCovered: true), count: count) }
  }

  mutating func deleteCell() { edit { $0.isCellDeleted = true } }

  mutating func widenCell(to columns: Int) {
    edit { $0.cell.columns = min(max(1, columns), Self.mostColumns) }
  }

  /// Says whether the cell above reaches over this one.
  mutating func coverCell(_ isCovered: Bool) { edit { $0.cell.isCovered = isCovered } }

  private mutating func edit(_ change: (inout Open) -> Void) {
    guard !open.isEmpty else { return }
    change(&open[open.count - 1])
  }
}
