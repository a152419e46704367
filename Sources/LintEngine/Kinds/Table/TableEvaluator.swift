import DocumentModel
import RuleModel

/// `table`: totals, blank cells, and identities of the tables of markup.
struct TableEvaluator: RuleEvaluator {
  private let place: CaseScope
  private let tables: LazyPattern?
  private let check: any TableCheck

  init(_ body: TableBody, place: CaseScope, of rule: RuleCompilation) {
    self.place = place
    tables = body.tables?.lazy(in: rule)
    let marks = TableMarks(
      blank: body.blank?.lazy(in: rule), rounded: body.rounded?.lazy(in: rule))
    check =
      switch body.demand {
      case .totals(let totals): TableTotalsCheck(totals, marks, of: rule)
      case .identity(let identity): TableIdentityCheck(identity, marks, of: rule)
      }
  }

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    let tables = context.document.markup.tables.map { (range: $0.range, table: $0) }
    return try place.findings(in: context) { piece throws(RuleFailure) in
      var found: [Finding] = []
      var index = tables.index(from: piece.lowerBound, at: \.range)
      while index < tables.count, tables[index].range.lowerBound < piece.upperBound {
        let (range, table) = tables[index]
        index += 1
        guard piece.holds(range), table.rows.count > 1, try isMeant(table, context) else {
          continue
        }
        found += try check.findings(in: table, context)
      }
      return found.sorted { $0.range.isBefore($1.range) }
    }
  }

  /// Whether the rule is about the table: all are where it does not say by what cell to know them.
  private func isMeant(
    _ table: DocumentMarkup.Table, _ context: LintContext
  ) throws(RuleFailure) -> Bool {
    guard let tables else { return true }
    for cell in table.rows.joinedCells where try context.contains(tables, in: cell) { return true }
    return false
  }
}

/// What must hold of a table.
protocol TableCheck: Sendable {
  func findings(
    in table: DocumentMarkup.Table, _ context: LintContext
  ) throws(RuleFailure) -> [Finding]
}

extension [DocumentMarkup.Table.Row] {
  /// The cells that hold something, row by row.
  var joinedCells: [TextRange] { flatMap(\.cells).filter { !$0.isEmpty } }
}
