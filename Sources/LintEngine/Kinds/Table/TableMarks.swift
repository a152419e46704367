import DocumentModel

/// What a table rule takes for blank cells and for rounded numbers.
struct TableMarks: Sendable {
  let blank: LazyPattern?
  let rounded: LazyPattern?

  private static let dashes = ["", "-", "–", "—", "--", "——"]

  func isBlank(_ cell: TextRange, _ context: LintContext) throws(RuleFailure) -> Bool {
    if Self.dashes.contains(context.text(cell)) { return true }
    return try context.matches(blank, cell) ?? false
  }

  /// Whether the heads, or the blocks right before and behind the table, say that numbers are rounded.
  func isRounded(
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
}

extension LintContext {
  /// Whether a pattern matches in a cell; nil where there is no pattern.
  func matches(_ pattern: LazyPattern?, _ range: TextRange) throws(RuleFailure) -> Bool? {
    guard let pattern else { return nil }
    return try contains(pattern, in: range)
  }
}
