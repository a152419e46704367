import Diagnostics
import DocumentModel
import RuleModel

/// Totals and blank cells of a table.
struct TableTotalsCheck: TableCheck {
  private let assertion: TableTotals.Assertion
  private let rows: LazyPattern?
  private let columns: LazyPattern?
  private let exceptRows: LazyPattern?
  private let exceptColumns: LazyPattern?
  private let subtotals: LazyPattern?
  let marks: TableMarks

  init(_ totals: TableTotals, _ marks: TableMarks, of rule: RuleCompilation) {
    assertion = totals.assertion
    rows = totals.rows?.lazy(in: rule)
    columns = totals.columns?.lazy(in: rule)
    exceptRows = totals.exceptRows?.lazy(in: rule)
    exceptColumns = totals.exceptColumns?.lazy(in: rule)
    subtotals = totals.subtotals?.lazy(in: rule)
    self.marks = marks
  }

  func findings(
    in table: DocumentMarkup.Table, _ context: LintContext
  ) throws(RuleFailure) -> [Finding] {
    try findings(in: try reading(of: table, context), context)
  }

  private func findings(
    in table: TableReading, _ context: LintContext
  ) throws(RuleFailure) -> [Finding] {
    switch assertion {
    case .rowSum: return try rowSums(of: table, context)
    case .filledAsOthers: return loneBlank(of: table, context)
    case .filled: return blanks(of: table, context)
    case .columnSum: break
    }
    var found: [Finding] = []
    // What is not an amount, or one of another unit, says that the column is not a sum.
    for (column, unit) in table.units.enumerated() where table.isLookedAt[column] {
      if let unit { found += try columnSums(column, in: unit, of: table, context) }
    }
    return found
  }

  /// Matches the rule's patterns against the labels, heads and cells of a table.
  private func reading(
    of table: DocumentMarkup.Table, _ context: LintContext
  ) throws(RuleFailure) -> TableReading {
    var reading = TableReading(table, headCount: try headCount(of: table, context))
    for head in reading.heads {
      let isLeftAlone = try context.matches(exceptColumns, head) ?? false
      let isFound = try context.matches(columns, head) ?? true
      reading.isLookedAt.append(isFound && !isLeftAlone)
      reading.isLeftAlone.append(isLeftAlone)
    }
    for row in reading.rows {
      let label = row.cells.first { !$0.isEmpty } ?? row.range
      let isFound = try context.matches(rows, label) ?? true
      let isSubtotal = try context.matches(subtotals, label) ?? false
      let isRowExcepted = try context.matches(exceptRows, row.range) ?? false
      let isLabelExcepted = try context.matches(exceptRows, label) ?? false
      var line = TableReading.Line(
        label: label, isFound: isFound, isSubtotal: isSubtotal || (rows != nil && isFound),
        isExcepted: isRowExcepted || isLabelExcepted, covered: row.covered)
      for cell in row.cells {
        let isBlank = try marks.isBlank(cell, context)
        line.add(
          try exact(at: cell) { () throws(ArithmeticFault) in
            try context.cell(cell, isBlank: isBlank)
          })
      }
      reading.lines.append(line)
    }
    reading.isRounded = try marks.isRounded(table, context)
    return reading
  }

  // MARK: - Blank cells

  private func blanks(of table: TableReading, _ context: LintContext) -> [Finding] {
    table.lines.flatMap { line in
      guard line.isFound, !line.isExcepted, !line.isBlank else { return [Finding]() }
      return line.cells.prefix(table.heads.count).enumerated().compactMap { column, cell in
        guard table.isLookedAt[column], cell.isBlank, line.label != cell.range,
          !line.covered.contains(column)
        else { return nil }
        return finding(cell, sum: "", in: line, table.heads[column], context)
      }
    }
  }

  /// The one cell without text of a table whose rows are filled in otherwise, up to the last column.
  private func loneBlank(of table: TableReading, _ context: LintContext) -> [Finding] {
    let width = table.heads.count
    guard table.lines.count > 2, width > 1, !table.heads.contains(where: \.isEmpty),
      table.lines.allSatisfy({ $0.cells.count == width && $0.covered.isEmpty })
    else { return [] }
    let empty = table.lines.flatMap { line in
      line.cells.indices.filter { context.text(line.cells[$0].range).allSatisfy(\.isWhitespace) }
        .map { (line: line, column: $0) }
    }
    guard empty.count == 1, let (line, column) = empty.first, table.isLookedAt[column],
      line.isFound, !line.isExcepted, column > 0 || width > 2
    else { return [] }
    return [finding(line.cells[column], sum: "", in: line, table.heads[column], context)]
  }

  // MARK: - Sums of columns

  private func columnSums(
    _ column: Int, in unit: String, of table: TableReading, _ context: LintContext
  ) throws(RuleFailure) -> [Finding] {
    var found: [Finding] = []
    var sums = ColumnSums(column: column, isRounded: table.isRounded)
    defer { context.work += sums.steps }
    for (index, line) in table.lines.enumerated() {
      // Below an excepted row nothing is a sum.
      guard !line.isExcepted else { break }
      if line.isFound, let cell = line.cell(column), let total = cell.amount,
        cell.range != line.label, total.unit == unit
      {
        let sum = try exact(at: cell.range) { () throws(ArithmeticFault) in
          try sums.missed(by: total)?.text(as: total, context)
        }
        if let sum {
          found.append(finding(cell, sum: sum, in: line, table.heads[column], context))
        }
      }
      sums.add(line, at: index)
    }
    return found
  }

  // MARK: - Sums of rows

  /// A column is a sum of those before it where most rows say so: price, number and total are not.
  private func rowSums(
    of table: TableReading, _ context: LintContext
  ) throws(RuleFailure) -> [Finding] {
    var columns = table.heads.map { _ in (found: [Finding](), agreeing: 0) }
    for line in table.lines where line.isFound && !line.isExcepted {
      var sum = RowSum(isRounded: table.isRounded)
      for (column, cell) in line.cells.enumerated().prefix(columns.count) {
        if table.isLookedAt[column], let total = cell.amount, sum.mayBe(total) {
          let text = try exact(at: cell.range) { () throws(ArithmeticFault) in
            try sum.missed(by: total)?.text(as: total, context)
          }
          if let text {
            columns[column].found.append(
              finding(cell, sum: text, in: line, table.heads[column], context))
          } else {
            columns[column].agreeing += 1
          }
        }
        sum.add(cell, at: column, isLeftAlone: table.isLeftAlone[column])
      }
      context.work += line.cells.count
    }
    return columns.flatMap { $0.agreeing > max(1, $0.found.count) ? $0.found : [] }
  }

  func exact<Result>(
    at range: TextRange, _ compute: () throws(ArithmeticFault) -> Result
  ) throws(RuleFailure) -> Result {
    do {
      return try compute()
    } catch {
      throw .number(at: range.lowerBound)
    }
  }

  private func finding(
    _ cell: TableCell, sum: String, in line: TableReading.Line, _ head: TextRange,
    _ context: LintContext
  ) -> Finding {
    Finding(
      cell.range,
      captures: [
        "cell": context.captured(cell.range), "sum": LocalizedText(sum),
        "row": context.captured(line.label), "column": context.captured(head),
      ], operands: sum.isEmpty ? [] : [context.text(line.label), context.text(head), sum])
  }
}
