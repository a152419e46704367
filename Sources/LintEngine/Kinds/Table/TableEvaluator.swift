import Diagnostics
import DocumentModel
import RuleModel

/// `table`: sums and blank cells of the tables of markup.
struct TableEvaluator: RuleEvaluator {
  private let place: CaseScope
  private let assertion: TableBody.Assertion
  private let rows: LazyPattern?
  private let columns: LazyPattern?
  private let exceptRows: LazyPattern?
  private let exceptColumns: LazyPattern?
  private let subtotals: LazyPattern?
  private let blank: LazyPattern?
  private let rounded: LazyPattern?

  init(_ body: TableBody, place: CaseScope, of rule: RuleCompilation) {
    self.place = place
    assertion = body.assertion
    rows = body.rows?.lazy(in: rule)
    columns = body.columns?.lazy(in: rule)
    exceptRows = body.exceptRows?.lazy(in: rule)
    exceptColumns = body.exceptColumns?.lazy(in: rule)
    subtotals = body.subtotals?.lazy(in: rule)
    blank = body.blank?.lazy(in: rule)
    rounded = body.rounded?.lazy(in: rule)
  }

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    let tables = context.document.markup.tables.map { (range: $0.range, table: $0) }
    return try place.findings(in: context) { piece throws(RuleFailure) in
      var found: [Finding] = []
      var index = tables.index(from: piece.lowerBound, at: \.range)
      while index < tables.count, tables[index].range.lowerBound < piece.upperBound {
        let (range, table) = tables[index]
        index += 1
        guard piece.holds(range), table.rows.count > 1 else { continue }
        found += try findings(in: try reading(of: table, context), context)
      }
      return found.sorted { $0.range.isBefore($1.range) }
    }
  }

  private func findings(
    in table: TableReading, _ context: LintContext
  ) throws(RuleFailure) -> [Finding] {
    if assertion == .rowSum { return try rowSums(of: table, context) }
    var found: [Finding] = []
    for column in table.heads.indices where table.isLookedAt[column] {
      found +=
        assertion == .columnSum
        ? try columnSums(column, of: table, context) : blanks(column, of: table, context)
    }
    return found
  }

  /// Matches the rule's patterns against the labels, heads and cells of a table.
  private func reading(
    of table: DocumentMarkup.Table, _ context: LintContext
  ) throws(RuleFailure) -> TableReading {
    var reading = TableReading(table)
    for head in reading.heads {
      let isLeftAlone = try matches(exceptColumns, head, context) ?? false
      let isFound = try matches(columns, head, context) ?? true
      reading.isLookedAt.append(isFound && !isLeftAlone)
      reading.isLeftAlone.append(isLeftAlone)
    }
    for row in reading.rows {
      let label = row.cells.first { !$0.isEmpty } ?? row.range
      let isFound = try matches(rows, label, context) ?? true
      let isSubtotal = try matches(subtotals, label, context) ?? false
      var line = TableReading.Line(
        label: label, isFound: isFound, isSubtotal: isSubtotal || (rows != nil && isFound),
        isExcepted: try matches(exceptRows, row.range, context) ?? false, covered: row.covered)
      for cell in row.cells {
        let isBlank = try isBlank(cell, context)
        line.add(
          try exact(at: cell) { () throws(ArithmeticFault) in
            try TableCell(cell, isBlank: isBlank, context.document)
          })
      }
      reading.lines.append(line)
    }
    reading.isRounded = try isRounded(table, context)
    return reading
  }

  private func matches(
    _ pattern: LazyPattern?, _ range: TextRange, _ context: LintContext
  ) throws(RuleFailure) -> Bool? {
    guard let pattern else { return nil }
    return try context.contains(pattern, in: range)
  }

  private static let dashes = ["", "-", "–", "—", "--", "——"]

  private func isBlank(_ cell: TextRange, _ context: LintContext) throws(RuleFailure) -> Bool {
    if Self.dashes.contains(context.text(cell)) { return true }
    return try matches(blank, cell, context) ?? false
  }

  /// Whether the heads, or the blocks right before and behind the table, say that numbers are rounded.
  private func isRounded(
    _ table: DocumentMarkup.Table, _ context: LintContext
  ) throws(RuleFailure) -> Bool {
    guard let rounded else { return false }
    if try context.contains(rounded, in: table.rows[0].range) { return true }
    let blocks = context.document.blocks
    let inside = context.document.blocks(in: table.range).indices
    for index in [inside.lowerBound - 1, inside.upperBound] where blocks.indices.contains(index) {
      if try context.contains(rounded, in: blocks[index].range) { return true }
    }
    return false
  }

  // MARK: - Blank cells

  private func blanks(
    _ column: Int, of table: TableReading, _ context: LintContext
  ) -> [Finding] {
    table.lines.compactMap { line in
      guard line.isFound, !line.isExcepted, let cell = line.cell(column), cell.isBlank,
        line.label != cell.range, !line.isBlank, !line.covered.contains(column)
      else { return nil }
      return finding(cell, sum: "", in: line, table.heads[column], context)
    }
  }

  // MARK: - Sums of columns

  private func columnSums(
    _ column: Int, of table: TableReading, _ context: LintContext
  ) throws(RuleFailure) -> [Finding] {
    // What is not an amount, or one of another unit, says that the column is not a sum.
    guard let unit = table.unit(ofColumn: column) else { return [] }
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

  private func exact<Result>(
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
