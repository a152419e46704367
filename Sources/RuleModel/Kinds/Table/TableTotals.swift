/// Totals and blank cells: what must hold of each cell that is looked at.
package struct TableTotals: Sendable {
  /// What must hold of a cell.
  package enum Assertion: String, CaseIterable, Hashable, Sendable {
    case columnSum = "cell == sum(column.above)"
    case rowSum = "cell == sum(row.before)"
    case filled = "has(cell)"
    /// Only where no other cell of the table is blank: the table shows that its cells are filled in.
    case filledAsOthers = "has(cell) as others"
  }

  package let assertion: Assertion
  /// The labels of the rows that are looked at; all rows where there is none.
  package let rows: RulePattern?
  /// The heads of the columns that are looked at; all columns where there is none.
  package let columns: RulePattern?
  package let exceptRows: RulePattern?
  package let exceptColumns: RulePattern?
  /// The labels of rows that are sums themselves; the rows that are looked at are such, too.
  package let subtotals: RulePattern?

  /// Reads `{find: {row: 合计}, assert: cell == sum(column.above)}`; nil where it is not whole.
  init?(_ fields: Fields<TableBody.Key>, _ reader: RuleReader) {
    guard let written = fields.written(.assert) else { return nil }
    guard let assertion = Assertion(rawValue: written.text) else {
      reader.report(
        .tableAssertion(written.text, known: Assertion.allCases.map(\.rawValue)), at: written.span)
      return nil
    }
    self.assertion = assertion
    let find = fields.mapping(.find, TableBody.LinesKey.self)
    let except = fields.mapping(.except, TableBody.LinesKey.self)
    // Labels, heads and cells are matched one by one, whatever the scope.
    rows = reader.freePattern(find?[.row])
    columns = reader.freePattern(find?[.column])
    exceptRows = reader.freePattern(except?[.row])
    exceptColumns = reader.freePattern(except?[.column])
    subtotals = reader.freePattern(fields[.subtotals])
    if rows == nil, columns == nil { return nil }
  }
}
