import DocumentModel

/// A table by its cells, with the rows of its head apart from those that hold numbers.
struct TableLines {
  let rows: [[TableCell]]
  /// How many rows stand above the first number, one at least; a row that numbers the columns is one of them.
  let headCount: Int
  let columnCount: Int
  let sides: TableSides
  /// By columns: the cells above it that hold something, from the lowest up.
  private let heads: [[TextRange]]

  /// Fewer columns are not numbered: 1, 2, 3 may be amounts.
  private static let fewestNumbered = 5

  init(
    _ table: DocumentMarkup.Table, _ marks: TableMarks, _ context: LintContext
  ) throws(RuleFailure) {
    var rows: [[TableCell]] = []
    for row in table.rows {
      var cells: [TableCell] = []
      for cell in row.cells {
        let isBlank = try marks.isBlank(cell, context)
        do throws(ArithmeticFault) {
          cells.append(try context.cell(cell, isBlank: isBlank))
        } catch {
          throw .number(at: cell.lowerBound)
        }
      }
      context.work += cells.count
      rows.append(cells)
    }
    self.rows = rows
    columnCount = rows.map(\.count).max() ?? 0
    let first = rows.firstIndex { row in row.contains { $0.amount != nil } } ?? 1
    headCount = max(1, Self.numbersColumns(rows[first...].first) ? first + 1 : first)
    let (above, body) = (rows.prefix(headCount), rows.dropFirst(headCount))
    sides = TableSides(body, columnCount: columnCount, context)
    var heads: [[TextRange]] = Array(repeating: [], count: columnCount)
    for row in above.reversed() {
      for (column, cell) in row.enumerated() where !cell.range.isEmpty {
        heads[column].append(cell.range)
      }
    }
    self.heads = heads
  }

  /// Whether a row holds nothing but 1, 2, 3 and so on.
  private static func numbersColumns(_ row: [TableCell]?) -> Bool {
    guard let row, row.count >= fewestNumbered else { return false }
    return row.enumerated().allSatisfy { column, cell in
      cell.amount.map { $0.isWhole && $0.value == Rational(column + 1) } ?? false
    }
  }

  var body: Range<Int> { headCount..<max(headCount, rows.count) }

  /// The cells that name the numbers of a row on one side: its labels, and what stands before its first
  /// number.
  func labels(ofRow row: Int, _ side: TableSides.Side) -> [TextRange] {
    let cells = rows[row]
    let columns = side.columns.clamped(to: cells.indices)
    let named = side.labels.clamped(to: columns)
    let rest = cells[named.upperBound..<max(named.upperBound, columns.upperBound)]
    return (cells[named] + rest.prefix { $0.amount == nil }).map(\.range).filter { !$0.isEmpty }
  }

  /// The cells above a column that hold something, from the lowest up.
  func heads(ofColumn column: Int) -> [TextRange] { heads[column] }
}
