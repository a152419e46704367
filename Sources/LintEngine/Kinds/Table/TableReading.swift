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
    let heads = table.rows.prefix(headCount).reversed().map(\.cells)
    self.heads = table.rows[0].cells.indices.map { column in
      let above = heads.lazy.filter { $0.indices.contains(column) }.map { $0[column] }
      return above.first { !$0.isEmpty } ?? table.rows[0].cells[column]
    }
    rows = Array(table.rows.dropFirst(headCount))
  }

  /// The unit of all amounts in a column; nil where a cell is not an amount, or the units differ.
  func unit(ofColumn column: Int) -> String? {
    var unit: String?
    for line in lines {
      guard let cell = line.cell(column), !cell.isBlank, cell.range != line.label else { continue }
      guard let amount = cell.amount, unit == nil || unit == amount.unit else { return nil }
      unit = amount.unit
    }
    return unit
  }
}
