import DocumentModel
import YAMLTree

/// An identity between lines or cells of a table that have names: `new + carried == done + left`.
package struct TableIdentity: Sendable {
  /// What the names stand for, and with it where the identity is computed.
  package enum Subject: String, CaseIterable, Sendable {
    /// Rows, by a label: computed for every column.
    case rows
    /// Columns, by a head: computed for every row, and for each run of columns that has all names.
    case columns
    /// Single cells: computed once a table, or once for each place of the text that is compared with them.
    case cells
  }

  /// A row, a column, or the cell in which both meet.
  package struct Line: Sendable {
    package let name: String
    package let row: RulePattern?
    package let column: RulePattern?
  }

  package let subject: Subject
  /// In the order written.
  package let lines: [Line]
  /// The names that stand for all lines that match, and not for the first one alone.
  package let lists: Set<String>
  /// The heads of columns, or the labels of rows, for which the identity is not computed; for single cells
  /// the heads of columns where they do not stand.
  package let except: RulePattern?
  /// A place of the text, outside of tables, whose numbers the cells are compared with.
  package let text: RulePattern?
  package let asserted: RuleAssertion
  /// The name whose cell is reported; the last one where nothing is said.
  package let place: String

  /// Reads `{rows: {new: 本年新收, …}, assert: new + carried == done + left}`; nil where it is not whole.
  init?(_ subject: Subject, _ fields: Fields<TableBody.Key>, _ reader: RuleReader) {
    self.subject = subject
    let named: [(name: SourceString, value: YAMLNode)]
    switch subject {
    case .rows:
      named = fields[.rows]?.namedValues ?? []
      lines = named.map { Line(name: $0.text, row: reader.freePattern($1), column: nil) }
    case .columns:
      named = fields[.columns]?.namedValues ?? []
      lines = named.map { Line(name: $0.text, row: nil, column: reader.freePattern($1)) }
    case .cells:
      named = fields[.cells]?.namedValues ?? []
      lines = named.compactMap { name, value in
        reader.fields(of: value, TableBody.LinesKey.self).map {
          Line(
            name: name.text, row: reader.freePattern($0[.row]),
            column: reader.freePattern($0[.column]))
        }
      }
    }
    except = fields.mapping(.except, TableBody.LinesKey.self).flatMap {
      reader.freePattern($0[subject == .columns ? .row : .column])
    }
    text = reader.freePattern(fields[.text])
    let expressions = [fields[.where], fields[.assert]].compactMap { $0?.written?.text }
    lists = expressions.reduce(into: []) { $0.formUnion(Expression.listNames(in: $1)) }
    guard let last = lines.last else { return nil }
    let place = fields.text(.at) ?? last.name
    self.place = place
    let names = lines.map(\.name)
    if !names.contains(place), let written = fields.written(.at) {
      reader.report(.tableName(place, known: names), at: written.span)
      return nil
    }
    guard
      let asserted = RuleAssertion(
        where: fields[.where], assert: fields[.assert], show: fields[.show],
        over: { [lines, lists, text] in Self.types(of: lines, lists, beside: text) }, reader),
      asserted.assertion != nil
    else { return nil }
    self.asserted = asserted
  }

  /// The names that expressions may use, with their types.
  private static func types(
    of lines: [Line], _ lists: Set<String>, beside text: RulePattern?
  ) -> [String: ExpressionType] {
    var types = text?.captureTypes ?? [:]
    for line in lines {
      types[line.name] =
        lists.contains(line.name) ? .list(of: .quantity(.number)) : .quantity(.number)
    }
    return types
  }

  var captures: Set<String> {
    Set(lines.map(\.name)).union(text?.names ?? []).union(asserted.show.map(\.name)).union(["line"])
  }
}
