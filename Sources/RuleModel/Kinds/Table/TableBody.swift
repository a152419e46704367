import DocumentModel
import YAMLTree

/// `table:` totals, blank cells, and identities between lines of tables.
package struct TableBody: Sendable {
  /// What must hold.
  package enum Demand: Sendable {
    case totals(TableTotals)
    case identity(TableIdentity)
  }

  package let demand: Demand
  /// What a cell of the tables that are looked at holds; all tables where there is none.
  package let tables: RulePattern?
  /// Cells that are as good as blank.
  package let blank: RulePattern?
  /// What says that whole numbers are rounded.
  package let rounded: RulePattern?
}

extension TableBody: KindBody {
  static let name = "table"
  static let definition = SchemaKey(
    name, .mapping(Key.schema), "表格：合计、空格、各行各列之间的关系",
    "tables: totals, blank cells, identities between rows or columns",
    sample: "{rows: {new: 本年新收, old: 上年结转, all: 合计}, assert: new + old == all}")
  static let captures = ["cell", "sum", "row", "column", "line"]
  static let defaultScopes: [Scope] = [.table]
  static let view = KindView.document

  enum Key: String, MappingKey {
    case find, rows, columns, cells, text, tables
    case `where`, assert, show, at, except, subtotals, blank, rounded

    static let schema = MappingSchema(
      quoting: "table", Key.self, needsOne: [[.find, .rows, .columns, .cells]])

    var definition: SchemaKey {
      switch self {
      case .find:
        .init(
          self, .mapping(TableBody.LinesKey.schema), "看哪些格：行首、列首是什么",
          "the cells that are looked at, by the label of their row and the head of their column",
          sample: "{row: 合计}")
      case .rows:
        .init(
          self, .names(.text(.pattern)), "给行起名：名字和行首；逐列核对",
          "names of rows, each with its label; the identity is computed for every column",
          sample: "{new: 本年新收, old: 上年结转, all: 合计}")
      case .columns:
        .init(
          self, .names(.text(.pattern)), "给列起名：名字和列首；逐行核对",
          "names of columns, each with its head; the identity is computed for every row",
          sample: "{basic: 基本支出, projects: 项目支出, all: 合计}")
      case .cells:
        .init(
          self, .names(.mapping(TableBody.LinesKey.schema)), "给单个格起名：行首和列首",
          "names of single cells, each with the label of its row and the head of its column",
          sample: "{received: {row: 本年新收, column: 总计}}")
      case .text:
        .init(
          self, .text(.pattern), "正文里和这些格对照的一句话",
          "a place of the text that the cells are compared with",
          sample: "'收到申请{stated:count}'")
      case .tables:
        .init(
          self, .text(.pattern), "只看有这样一格的表", "only tables that have such a cell", sample: "本年新收")
      case .where:
        .init(
          self, .text(.expression), "满足它才核对", "where the identity is asked for", sample: "all > 0")
      case .assert:
        .init(
          self, .text(.expression), isRequired: true, "必须成立的", "what must hold",
          sample: "new + old == all")
      case .show:
        .init(
          self, .names(.text(.expression)), "提示语用的算式结果", "computed texts for the message",
          sample: "{sum: 'all.written(new + old)'}")
      case .at:
        .init(
          self, .text(.name), "报在哪一格（不写就是最后一个名字的）",
          "the name whose cell is reported (the last one, if nothing is said)", sample: "all")
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
      "table-lines", "'find'、'cells' 或 'except'", "'find', 'cells' or 'except'",
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

  var firstPattern: RulePattern? {
    switch demand {
    case .totals(let totals): totals.rows ?? totals.columns
    case .identity(let identity): identity.lines.first.flatMap { $0.row ?? $0.column }
    }
  }

  var findsManyThings: Bool {
    if case .totals(let totals) = demand {
      ![.filled, .filledAsOthers].contains(totals.assertion)
    } else {
      true
    }
  }

  var captures: Set<String> {
    switch demand {
    case .totals: ["cell", "sum", "row", "column"]
    case .identity(let identity): identity.captures
    }
  }

  /// Reads `table: {find: {row: 合计}, assert: …}` or `table: {rows: {a: …, b: …}, assert: …}`.
  init?(_ node: YAMLNode, _ reader: RuleReader) {
    guard let fields = reader.fields(of: node, Key.self) else { return nil }
    let subjects = TableIdentity.Subject.allCases.filter { fields.entry(named: $0.rawValue) != nil }
    let given = (fields[.find] == nil ? [] : [Key.find.rawValue]) + subjects.map(\.rawValue)
    if given.count > 1 {
      reader.report(.severalSubjects(given), at: node.span)
      return nil
    }
    if let subject = subjects.first {
      guard let identity = TableIdentity(subject, fields, reader) else { return nil }
      demand = .identity(identity)
    } else {
      guard let totals = TableTotals(fields, reader) else { return nil }
      demand = .totals(totals)
    }
    tables = reader.freePattern(fields[.tables])
    blank = reader.freePattern(fields[.blank])
    rounded = reader.freePattern(fields[.rounded])
  }
}
