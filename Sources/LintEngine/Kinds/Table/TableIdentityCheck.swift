import Diagnostics
import DocumentModel
import RuleModel
import TextPattern

/// An identity between rows, columns or cells of a table that have names.
struct TableIdentityCheck: TableCheck {
  private struct Line {
    let name: String
    let row: LazyPattern?
    let column: LazyPattern?
  }

  private let identity: TableIdentity
  private let lines: [Line]
  private let except: LazyPattern?
  private let text: LazyPattern?
  private let marks: TableMarks
  private let checks: LazyChecks

  init(_ identity: TableIdentity, _ marks: TableMarks, of rule: RuleCompilation) {
    self.identity = identity
    lines = identity.lines.map {
      Line(name: $0.name, row: $0.row?.lazy(in: rule), column: $0.column?.lazy(in: rule))
    }
    except = identity.except?.lazy(in: rule)
    text = identity.text?.lazy(in: rule)
    self.marks = marks
    checks = LazyChecks(identity.asserted)
  }

  func findings(
    in table: DocumentMarkup.Table, _ context: LintContext
  ) throws(RuleFailure) -> [Finding] {
    let grid = try TableLines(table, marks, context)
    let isRounded = try marks.isRounded(table, context)
    var instances: [TableInstance]
    switch identity.subject {
    case .rows: instances = try ofColumns(grid, context)
    case .columns: instances = try ofRows(grid, context)
    case .cells: instances = [try ofCells(grid, context)]
    }
    for index in instances.indices { instances[index].isRounded = isRounded }
    if try checks.typed().assertion?.isOfPresence == true {
      return try absences(instances, in: grid, context)
    }
    var found: [Finding] = []
    for instance in instances {
      guard let text else {
        if let finding = try finding(instance, beside: [:], at: nil, context) {
          found.append(finding)
        }
        continue
      }
      found += try findings(instance, beside: text, context)
    }
    return found
  }

  // MARK: - Where the identity is computed

  // Rows may differ in length, and a table of long heads or many sides be as wide as it is high: nothing
  // here is asked of a cell that is not there.

  /// The rows that have names, column by column.
  private func ofColumns(
    _ grid: TableLines, _ context: LintContext
  ) throws(RuleFailure) -> [TableInstance] {
    var instances: [TableInstance] = []
    var rows = Array(grid.body)
    let lengths = grid.rows.map(\.count)
    for side in grid.sides.all {
      rows.removeAll { lengths[$0] <= side.columns.lowerBound }
      var groups = TableGroups(identity)
      for row in rows {
        let labels = grid.labels(ofRow: row, side)
        for line in lines where try labels.contains(line.row, context) {
          groups.add(row, as: line.name)
          break
        }
      }
      var reaching = GroupsOfRows(groups.all, lengths: lengths)
      for column in side.labels.upperBound..<side.columns.upperBound {
        reaching.drop(rowsUpTo: column)
        if reaching.groups.isEmpty { break }
        let heads = grid.heads(ofColumn: column)
        if try heads.contains(except, context) { continue }
        for group in reaching.groups {
          let cells = group.mapValues { rows in rows.map { grid.rows[$0][column] } }
          instances.append(TableInstance(cells: cells, line: heads.first))
        }
      }
    }
    return instances
  }

  /// The columns that have names, row by row.
  private func ofRows(
    _ grid: TableLines, _ context: LintContext
  ) throws(RuleFailure) -> [TableInstance] {
    var groups = TableGroups(identity)
    for column in 0..<grid.columnCount {
      let heads = grid.heads(ofColumn: column)
      for line in lines where try heads.contains(line.column, context) {
        groups.add(column, as: line.name)
        break
      }
    }
    let runs = groups.all.compactMap { columns in
      columns.values.joined().min().map { first in
        (columns: columns, first: first, side: grid.sides.side(ofColumn: first))
      }
    }
    var instances: [TableInstance] = []
    for row in grid.body {
      let count = grid.rows[row].count
      var named: (side: Int, last: TextRange?, isExcepted: Bool)?
      // The runs stand from left to right.
      for run in runs.prefix(while: { $0.first < count }) {
        let labels: (side: Int, last: TextRange?, isExcepted: Bool)
        if let named, named.side == run.side {
          labels = named
        } else {
          let own = grid.labels(ofRow: row, grid.sides.all[run.side])
          labels = (run.side, own.last, try own.contains(except, context))
          named = labels
        }
        if labels.isExcepted { continue }
        let cells = run.columns.mapValues { columns in
          columns.prefix { $0 < count }.map { grid.rows[row][$0] }
        }
        // A row without a label is called by what stands above the heads of its columns.
        let above = grid.heads(ofColumn: run.first).dropFirst().first
        instances.append(TableInstance(cells: cells, line: labels.last ?? above))
      }
    }
    return instances
  }

  /// The cells that have names, each the first one where its row and its column meet.
  ///
  /// Of two sides with the same label the left one is named first: without a column a name takes a label that
  /// no name before it took.
  private func ofCells(
    _ grid: TableLines, _ context: LintContext
  ) throws(RuleFailure) -> TableInstance {
    var cells: [String: [TableCell]] = [:]
    var taken: Set<TextRange> = []
    var excepted = ColumnAnswers(pattern: except)
    for line in lines {
      var named = ColumnAnswers(pattern: line.column)
      search: for row in grid.body {
        let own = grid.rows[row]
        for side in grid.sides.all.prefix(while: { $0.columns.lowerBound < own.count }) {
          let labels = grid.labels(ofRow: row, side)
          if line.row != nil, try !labels.contains(line.row, context) { continue }
          if line.column == nil, let label = labels.last, taken.contains(label) { continue }
          for column in side.columns.clamped(to: own.indices) {
            let cell = own[column]
            guard cell.amount != nil || cell.isBlank else { continue }
            if try excepted.answer(column, grid, context) { continue }
            if line.column != nil, try !named.answer(column, grid, context) { continue }
            cells[line.name] = [cell]
            if let label = labels.last { taken.insert(label) }
            break search
          }
        }
      }
    }
    return TableInstance(cells: cells, line: nil)
  }

  // MARK: - What does not hold

  /// Reports a table that lacks lines which it must have, at its first cell.
  private func absences(
    _ instances: [TableInstance], in grid: TableLines, _ context: LintContext
  ) throws(RuleFailure) -> [Finding] {
    let names = instances.reduce(into: Set<String>()) { $0.formUnion($1.cells.keys) }
    let there = names.reduce(into: [String: ExpressionValue]()) { $0[$1] = .boolean(true) }
    guard let first = grid.rows.joined().first(where: { !$0.range.isEmpty }) else { return [] }
    let holds = try evaluate(there, at: first.range, context).map { _ in false } ?? true
    return holds ? [] : [Finding(first.range, captures: [:])]
  }

  /// Compares the cells with every place of the text that states their numbers.
  private func findings(
    _ instance: TableInstance, beside pattern: LazyPattern, _ context: LintContext
  ) throws(RuleFailure) -> [Finding] {
    let starts = context.starts(of: pattern)
    guard !starts.isNowhere else { return [] }
    var found: [Finding] = []
    let spans = try context.spans(of: .sentence)
    for (index, piece) in try context.pieces(of: .sentence).enumerated() {
      let windows = starts.within(spans[index])
      guard !windows.isEmpty,
        let subject = context.subject(piece, mask: [], holes: pattern.holeTypes)
      else { continue }
      let compiled = try pattern.compiled()
      for match in try subject.matches(
        of: compiled, context.matcher, starts: subject.seen(context.places(windows)))
      {
        var stated: [String: ExpressionValue] = [:]
        var place: TextRange?
        for hole in compiled.holes {
          guard let group = compiled.groups[hole.name], let taken = match.range(of: group) else {
            continue
          }
          let range = context.document.text.trimmingBlanks(subject.original(taken))
          stated[hole.name] = context.value(ofHole: hole, at: subject.original(taken))
          place = place ?? range
        }
        if let finding = try finding(instance, beside: stated, at: place, context) {
          found.append(finding)
        }
      }
    }
    return found
  }

  private func finding(
    _ instance: TableInstance, beside stated: [String: ExpressionValue], at place: TextRange?,
    _ context: LintContext
  ) throws(RuleFailure) -> Finding? {
    guard let cell = instance.cells[identity.place]?.first,
      let values = try instance.values(lists: identity.lists, context)
    else { return nil }
    let range = place ?? cell.range
    let all = values.merging(stated) { _, stated in stated }
    guard var captures = try evaluate(all, at: range, context) else { return nil }
    for (name, value) in all where captures[name] == nil {
      captures[name] = try text(of: value, at: range)
    }
    captures["line"] = instance.line.map(context.captured) ?? LocalizedText("")
    var finding = Finding(range, captures: captures)
    if place != nil {
      finding.related = [RelatedPlace(.elsewhere, at: cell.range)]
    }
    finding.operands = instance.cells.values.joined().map(\.range).filter { $0 != range }
      .sorted { $0.isBefore($1) }.map(context.text)
    return finding
  }

  private func text(
    of value: ExpressionValue, at range: TextRange
  ) throws(RuleFailure) -> LocalizedText {
    do throws(EvaluationStop) {
      guard case .list(let items) = value else { return LocalizedText(try value.text()) }
      var texts: [String] = []
      for item in items { texts.append(try item.text()) }
      return LocalizedText(texts.joined(separator: "+"))
    } catch {
      throw .number(at: range.lowerBound)
    }
  }

  /// What `show` makes of the values where the assertion does not hold of them; nil where it holds, or is
  /// not asked for.
  private func evaluate(
    _ values: [String: ExpressionValue], at range: TextRange, _ context: LintContext
  ) throws(RuleFailure) -> [String: LocalizedText]? {
    let checks = try checks.typed()
    if let trace = context.trace, trace.enters(range) { trace.add(checks, values) }
    return try checks.shown(of: values, at: range.lowerBound)
  }
}

extension [TextRange] {
  /// Whether a pattern matches in one of the cells; never where there is none.
  func contains(
    _ pattern: LazyPattern?, _ context: LintContext
  ) throws(RuleFailure) -> Bool {
    guard let pattern else { return false }
    for cell in self where try context.contains(pattern, in: cell) { return true }
    return false
  }
}
