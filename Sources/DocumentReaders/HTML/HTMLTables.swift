/// The tables of a page that are open, from the outermost in.
struct HTMLTables {
  private struct Open {
    var table = FlowTable()
    var row: [FlowTable.Cell] = []
    var cell = FlowTable.Cell()
    var rows = 1
    /// How many further rows the cells above reach over, by column.
    var reaches: [Int] = []
    /// How many columns of the row are filled.
    var column = 0
    var isArrangement = false
  }

  /// More columns than this are no table of a report.
  private static let mostColumns = 64
  /// How many cells may be covered; beyond them, spans count for nothing.
  private static let mostCovered = 200_000

  private var open: [Open] = []
  private var covered = 0

  var isEmpty: Bool { open.isEmpty }

  mutating func openTable(_ element: HTMLElement) {
    markArrangement()
    open.append(Open(isArrangement: element.isArrangement))
  }

  /// What stands in a cell shows that the tables around it only arrange the page.
  mutating func markArrangement() {
    for index in open.indices { open[index].isArrangement = true }
  }

  mutating func openRow() {
    edit {
      $0.row = []
      $0.column = 0
    }
  }

  mutating func openCell(_ element: HTMLElement) {
    let columns = min(max(1, element.number("colspan") ?? 1), Self.mostColumns)
    let rows = min(max(1, element.number("rowspan") ?? 1), 65_534)
    cover()
    edit {
      $0.cell = FlowTable.Cell()
      $0.cell.columns = columns
      $0.rows = rows
    }
  }

  mutating func closeCell(_ items: [FlowItem]) {
    guard var table = open.popLast() else { return }
    if covered + table.cell.columns > Self.mostCovered { table.cell.columns = 1 }
    covered += table.cell.columns - 1
    table.cell.items = items
    table.row.append(table.cell)
    let end = table.column + table.cell.columns
    while table.reaches.count < end { table.reaches.append(0) }
    for column in table.column..<end {
      table.reaches[column] = max(table.reaches[column], table.rows - 1)
    }
    table.column = end
    open.append(table)
  }

  mutating func closeRow() {
    cover()
    edit {
      if !$0.row.isEmpty { $0.table.rows.append($0.row) }
      $0.row = []
    }
  }

  /// Adds the columns that cells of the rows above reach over.
  private mutating func cover() {
    guard var table = open.popLast() else { return }
    while table.column < table.reaches.count, table.reaches[table.column] > 0 {
      table.reaches[table.column] -= 1
      table.column += 1
      guard covered < Self.mostCovered else { continue }
      covered += 1
      table.row.append(FlowTable.Cell(isCovered: true))
    }
    open.append(table)
  }

  /// What the innermost table is to the text around it: a table, or the text that it only arranges.
  mutating func closeTable() -> [FlowItem] {
    guard let last = open.popLast(), !last.table.rows.isEmpty else { return [] }
    return last.isArrangement ? last.table.rows.joined().flatMap(\.items) : [.table(last.table)]
  }

  private mutating func edit(_ change: (inout Open) -> Void) {
    guard !open.isEmpty else { return }
    change(&open[open.count - 1])
  }
}
