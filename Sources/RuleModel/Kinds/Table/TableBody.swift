import DocumentModel
import YAMLTree

/// `table:` sums and blank cells of tables.
package struct TableBody: Sendable {
  /// What must hold of a cell.
  package enum Assertion: String, CaseIterable, Hashable, Sendable {
    case columnSum = "cell == sum(column.above)"
    case rowSum = "cell == sum(row.before)"
    case filled = "has(cell)"
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
  /// Cells that are as good as blank.
  package let blank: RulePattern?
  /// What says that whole numbers are rounded.
  package let rounded: RulePattern?
}

extension TableBody: KindBody {
  static let name = "table"
  static let definition = SchemaKey(
    name, .mapping(Key.schema), "表格：合计、空格", "tables: totals, blank cells",
    sample: "{find: {row: 合计}, assert: cell == sum(column.above)}")
  static let captures = ["cell", "sum", "row", "column"]
  static let defaultScopes: [Scope] = [.table]
  static let view = KindView.document

  enum Key: String, MappingKey {
    case find, assert, except, subtotals, blank, rounded

    static let schema = MappingSchema(quoting: "table", Key.self)

    var definition: SchemaKey {
      switch self {
      case .find:
        .init(
          self, .mapping(TableBody.LinesKey.schema), isRequired: true, "看哪些格：行首、列首是什么",
          "the cells that are looked at, by the label of their row and the head of their column",
          sample: "{row: 合计}")
      case .assert:
        .init(
          self, .choice(of: TableBody.Assertion.self), isRequired: true, "这些格必须怎样",
          "what must hold of them", sample: "cell == sum(column.above)")
      case .except:
        .init(
          self, .mapping(TableBody.LinesKey.schema), "例外：这样的列不看；求和的各行里有这样的行，或这一行就是，也不看",
          "columns that are left alone; sums that take in such a row, and cells of such rows, are too",
          sample: "{column: 平均}")
      case .subtotals:
        .init(
          self, .text(.pattern), "行首是它的，是小计", "labels of rows that are sums themselves",
          sample: "小计")
      case .blank:
        .init(self, .text(.pattern), "这样的格等于没有填", "cells that are as good as blank", sample: "待定")
      case .rounded:
        .init(
          self, .text(.pattern), "表头或表前表后的说明里有它，整数也按四舍五入看待",
          "where a head, or the text around the table, holds it, whole numbers are rounded too",
          sample: "万元")
      }
    }
  }

  enum LinesKey: String, MappingKey {
    case row, column

    static let schema = MappingSchema(
      "table-lines", "'find' 或 'except'", "'find' or 'except'",
      LinesKey.self, needsOne: [[.row, .column]])

    var definition: SchemaKey {
      switch self {
      case .row:
        .init(self, .text(.pattern), "行首", "the label of the row", sample: "合计")
      case .column:
        .init(self, .text(.pattern), "列首", "the head of the column", sample: "备注")
      }
    }
  }

  var firstPattern: RulePattern? { rows ?? columns }
  var findsManyThings: Bool { assertion != .filled }

  /// Reads `table: {find: {row: 合计}, assert: cell == sum(column.above)}`.
  init?(_ node: YAMLNode, _ reader: RuleReader) {
    guard let fields = reader.fields(of: node, Key.self),
      let assertion = fields.choice(.assert, Assertion.self)
    else { return nil }
    self.assertion = assertion
    let find = fields.mapping(.find, LinesKey.self)
    let except = fields.mapping(.except, LinesKey.self)
    // Labels, heads and cells are matched one by one, whatever the scope.
    rows = reader.freePattern(find?[.row])
    columns = reader.freePattern(find?[.column])
    exceptRows = reader.freePattern(except?[.row])
    exceptColumns = reader.freePattern(except?[.column])
    subtotals = reader.freePattern(fields[.subtotals])
    blank = reader.freePattern(fields[.blank])
    rounded = reader.freePattern(fields[.rounded])
    if rows == nil, columns == nil { return nil }
  }
}
