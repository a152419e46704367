import DocumentModel
import TextPattern

/// Whether the heads of columns hold a pattern, asked once a column.
struct ColumnAnswers {
  let pattern: LazyPattern?
  private var known: [Int: Bool] = [:]

  init(pattern: LazyPattern?) { self.pattern = pattern }

  mutating func answer(
    _ column: Int, _ grid: TableLines, _ context: LintContext
  ) throws(RuleFailure) -> Bool {
    if let answer = known[column] { return answer }
    let answer = try grid.heads(ofColumn: column).contains(pattern, context)
    known[column] = answer
    return answer
  }
}

/// Rows that have names, as far as they reach to a column.
struct GroupsOfRows {
  private(set) var groups: [[String: [Int]]]
  private let lengths: [Int]
  /// The length of the shortest row.
  private var shortest = 0

  init(_ groups: [[String: [Int]]], lengths: [Int]) {
    self.groups = groups
    self.lengths = lengths
  }

  /// Drops the rows that have no cell in a column, and the names and groups that lose all their rows.
  mutating func drop(rowsUpTo column: Int) {
    guard column >= shortest else { return }
    groups = groups.compactMap { group in
      let rest = group.mapValues { rows in rows.filter { lengths[$0] > column } }
        .filter { !$0.value.isEmpty }
      return rest.isEmpty ? nil : rest
    }
    shortest = groups.flatMap(\.values).joined().reduce(Int.max) { min($0, lengths[$1]) }
  }
}
