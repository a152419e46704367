import DocumentModel

/// A table by its cells, with the rows of its head apart from those that hold numbers.
struct TableLines {
  let rows: [[TableCell]]
  /// How many rows stand above the first number, one at least.
  let headCount: Int
  let columnCount: Int

  init(
    _ table: DocumentMarkup.Table, _ marks: TableMarks, _ context: LintContext
  ) throws(RuleFailure) {
    var rows: [[TableCell]] = []
    for row in table.rows {
      var cells: [TableCell] = []
      for cell in row.cells {
        let isBlank = try marks.isBlank(cell, context)
        do throws(ArithmeticFault) {
          cells.append(try TableCell(cell, isBlank: isBlank, context.document))
        } catch {
          throw .number(at: cell.lowerBound)
        }
      }
      context.work += cells.count
      rows.append(cells)
    }
    self.rows = rows
    columnCount = rows.map(\.count).max() ?? 0
    let first = rows.firstIndex { row in row.contains { $0.amount != nil } }
    headCount = max(1, first ?? 1)
  }

  var body: Range<Int> { headCount..<max(headCount, rows.count) }

  subscript(row: Int, column: Int) -> TableCell? {
    rows[row].indices.contains(column) ? rows[row][column] : nil
  }

  /// The cells of a row that name it: those before its first number that hold something.
  func labels(ofRow row: Int) -> [TextRange] {
    rows[row].prefix { $0.amount == nil }.map(\.range).filter { !$0.isEmpty }
  }

  /// The cells above a column that hold something, from the lowest up.
  func heads(ofColumn column: Int) -> [TextRange] {
    (0..<headCount).reversed().compactMap { self[$0, column]?.range }.filter { !$0.isEmpty }
  }
}
