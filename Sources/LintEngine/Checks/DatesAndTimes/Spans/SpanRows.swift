import DocumentModel
import RuleModel

/// Lengths of time that stand in a cell or a line of their own, beside the two dates that they lie between.
///
/// | 阶段 | 起 | 止 | 时长 |, and the lines 开工：…, 竣工：…, 工期：….
struct SpanRows {
  /// A length with the points before it.
  private struct Row {
    let start: TimePoint
    let end: TimePoint
    let span: SaidSpan

    /// Nil where the end lies before the start.
    var holds: Bool? { start.distance(to: end).map(span.admits) }
  }

  private let document: Document

  /// - Complexity: O(*n*) in the size of tables and labelled lines.
  static func findings(in document: Document) -> [DateFinding] {
    let check = SpanRows(document: document)
    return check.tables() + check.lines()
  }

  private func finding(_ row: Row) -> DateFinding? {
    SpanCheck(document: document, points: [row.start, row.end])
      .finding(row.span, from: row.start, to: row.end)
  }

  /// The only whole date of a stretch, which is all of it.
  private func point(_ range: TextRange) -> TimePoint? {
    let dates = document.dates(in: range)
    guard dates.count == 1, let date = dates.first, date.isPossible, date.form != .ambiguous,
      date.month != nil, date.range == document.text.trimmingBlanks(range)
    else { return nil }
    return TimePoint(date)
  }

  // MARK: - Tables

  private func tables() -> [DateFinding] {
    document.markup.tables.flatMap { table -> [DateFinding] in
      guard let head = table.rows.first?.cells, head.count > 2 else { return [] }
      let rows = table.rows.dropFirst().compactMap { row(of: $0.cells, head) }
      let wrong = rows.filter { $0.holds == false }
      // Where most do not fit, the column counts something else.
      guard wrong.count == 1 || wrong.count * 3 <= rows.count else { return [] }
      return wrong.compactMap(finding)
    }
  }

  private func row(of cells: [TextRange], _ head: [TextRange]) -> Row? {
    guard cells.count == head.count else { return nil }
    let points = cells.map(point)
    let dated = points.indices.filter { points[$0] != nil }
    guard dated.count == 2, let start = points[dated[0]], let end = points[dated[1]] else {
      return nil
    }
    let spans = cells.indices.filter { $0 > dated[0] && points[$0] == nil }.compactMap { index in
      span(cells[index], label: head[index])
    }
    return spans.count == 1 ? Row(start: start, end: end, span: spans[0]) : nil
  }

  private func span(_ value: TextRange, label: TextRange) -> SaidSpan? {
    let checks = document.language.checks
    let words = document.text.string(label).lowercased()
    guard !checks.otherLengths.contains(where: words.contains) else { return nil }
    return checks.saidSpan(document.text.trimmingBlanks(value), label: words, in: document)
  }

  // MARK: - Lines

  /// Two lines that give a date each, and a third that gives the length right behind them.
  private func lines() -> [DateFinding] {
    let lines = LabelledLine.all(in: document, first: 60)
    guard lines.count > 2 else { return [] }
    let checks = document.language.checks
    return lines.indices.dropFirst(2).compactMap { index in
      let words = lines[index].plainLabel.lowercased()
      guard let start = point(lines[index - 2].value), let end = point(lines[index - 1].value),
        checks.lengthLabels.contains(where: words.contains),
        !checks.otherLengths.contains(where: words.contains),
        let span = checks.saidSpan(
          document.text.trimmingBlanks(lines[index].value), label: words, in: document),
        start.distance(to: end).map(span.admits) == false
      else { return nil }
      return finding(Row(start: start, end: end, span: span))
    }
  }
}
