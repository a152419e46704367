import DocumentModel

/// A table with what a rule's patterns find in it.
struct TableReading {
  /// A row of the body.
  struct Line {
    /// The first cell that holds something.
    let label: TextRange
    /// Whether the rule looks at the row.
    let isFound: Bool
    let isSubtotal: Bool
    let isExcepted: Bool
    /// The columns that another cell reaches over.
    let covered: Set<Int>
    private(set) var cells: [TableCell] = []
    private var filled = 0

    init(
      label: TextRange, isFound: Bool, isSubtotal: Bool, isExcepted: Bool, covered: Set<Int>
    ) {
      self.label = label
      self.isFound = isFound
      self.isSubtotal = isSubtotal
      self.isExcepted = isExcepted
      self.covered = covered
    }

    mutating func add(_ cell: TableCell) {
      cells.append(cell)
      if !cell.isBlank { filled += 1 }
    }

    /// Whether the row only names those below it.
    var isHead: Bool { filled == 1 }
    var isBlank: Bool { filled == 0 }

    func cell(_ column: Int) -> TableCell? { cells.indices.contains(column) ? cells[column] : nil }
  }

  let heads: [TextRange]
  let rows: [DocumentMarkup.Table.Row]
  var isLookedAt: [Bool] = []
  var isLeftAlone: [Bool] = []
  var isRounded = false
  var lines: [Line] = []

  /// - Parameters:
  ///   - table: The table.
  ///   - headCount: How many of its rows are heads; where cells of a head reach over several columns, a
  ///     column is called by the lowest cell above it.
  init(_ table: DocumentMarkup.Table, headCount: Int) {
    var heads = table.rows[0].cells
    for row in table.rows.prefix(headCount) {
      for (column, cell) in row.cells.prefix(heads.count).enumerated() where !cell.isEmpty {
        heads[column] = cell
      }
    }
    self.heads = heads
    rows = Array(table.rows.dropFirst(headCount))
  }

  /// Fewer amounts are no parts and their sum.
  private static let fewestSummed = 3

  /// Of each column, the unit of its amounts; nil where a cell is not an amount, the units differ, or there are
  /// too few amounts for a sum.
  ///
  /// - Complexity: O(*cells*), however different the rows are in length.
  var units: [String?] {
    var columns = heads.map { _ in (unit: String?.none, count: 0, isMixed: false) }
    for line in lines {
      for (column, cell) in line.cells.prefix(columns.count).enumerated() where !cell.isBlank {
        if cell.amount != nil { columns[column].count += 1 }
        guard cell.range != line.label else { continue }
        if let unit = cell.amount?.unit, columns[column].unit ?? unit == unit {
          columns[column].unit = unit
        } else {
          columns[column].isMixed = true
        }
      }
    }
    return columns.map { $0.isMixed || $0.count < Self.fewestSummed ? nil : $0.unit }
  }
}
