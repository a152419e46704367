/// The tables of a text of OpenDocument that are open: rows and cells may say that they stand there many times.
struct OdtTables {
  /// More rows of the same text are no table of a report.
  private static let mostRows = 1000

  private var tables = FlowTables()
  /// How often the row and the cell stand there that are open, by table.
  private var repeats: [(rows: Int, cells: Int)] = []

  var isEmpty: Bool { tables.isEmpty }

  mutating func openTable() {
    tables.openTable()
    repeats.append((1, 1))
  }

  mutating func openRow(_ attributes: XMLAttributes) {
    guard !isEmpty else { return }
    tables.openRow()
    let count = attributes.number("number-rows-repeated") ?? 1
    repeats[repeats.count - 1].rows = min(max(1, count), Self.mostRows)
  }

  mutating func openCell(_ attributes: XMLAttributes) {
    tables.openCell()
    tables.widenCell(to: attributes.number("number-columns-spanned") ?? 1)
    repeats[repeats.count - 1].cells = Self.columns(of: attributes)
  }

  mutating func addCovered(_ attributes: XMLAttributes) {
    tables.addCovered(columns: Self.columns(of: attributes))
  }

  private static func columns(of attributes: XMLAttributes) -> Int {
    min(max(1, attributes.number("number-columns-repeated") ?? 1), FlowTables.mostColumns)
  }

  mutating func closeCell(_ items: [FlowItem], _ budget: inout FlowBudget) {
    let count = repeats.last?.cells ?? 1
    let size = count > 1 ? items.size : (0, 0)
    tables.closeCell(items, times: budget.makeRoom(for: size, times: count - 1) ? count : 1)
  }

  mutating func closeRow(_ budget: inout FlowBudget) {
    let count = repeats.last?.rows ?? 1
    var size = (pieces: 4 * tables.columnCount, text: 0)
    guard budget.makeRoom(pieces: size.pieces) else { return }
    if count > 1 {
      for cell in tables.row {
        size.pieces += cell.items.size.pieces
        size.text += cell.items.size.text
      }
    }
    tables.closeRow(times: budget.makeRoom(for: size, times: count - 1) ? count : 1)
  }

  /// - Returns: The innermost table; nil where it has no row.
  mutating func closeTable() -> FlowTable? {
    _ = repeats.popLast()
    return tables.closeTable()
  }
}

extension FlowBudget {
  fileprivate mutating func makeRoom(for size: (pieces: Int, text: Int), times count: Int) -> Bool {
    makeRoom(pieces: size.pieces * count, text: size.text * count)
  }
}

extension [FlowItem] {
  /// What they take of a budget.
  fileprivate var size: (pieces: Int, text: Int) {
    reduce((0, 0)) { sum, item in
      switch item {
      case .paragraph(let paragraph):
        return (sum.0 + 8 + paragraph.pieces.count, sum.1 + paragraph.text.count)
      case .table(let table):
        return table.rows.joined().reduce(sum) { sum, cell in
          let size = cell.items.size
          return (sum.0 + 4 * cell.columns + size.pieces, sum.1 + size.text)
        }
      }
    }
  }
}
