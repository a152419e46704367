internal import DocumentModel
internal import SourceText

extension TextAndTables {
  // MARK: - Which cell

  /// The words before a number and those right behind it.
  func context(of index: Int, in mentions: [Mention], _ sentence: TextRange) -> String {
    let own = mentions[index].quantity.range
    let start = index > 0 ? mentions[index - 1].quantity.range.upperBound : sentence.lowerBound
    let end =
      index + 1 < mentions.count
      ? mentions[index + 1].quantity.range.lowerBound : sentence.upperBound
    let behind = document.text.string(own.upperBound..<max(own.upperBound, end))
    return document.text.string(min(start, own.lowerBound)..<own.lowerBound) + " "
      + behind.prefix { !"，。；、,;.（(".contains($0) }
  }

  func reading(_ mention: Mention, _ context: String, _ grid: TableGrid) -> Reading? {
    guard mention.isAmount || mention.isRate,
      mention.kind != .number || mention.quantity.decimals > 0 || !mention.unit.isEmpty,
      mention.quantity.approximation == nil,
      !mention.has([.rise, .fall, .part, .base, .plan, .compare]),
      !mention.has(.each) || isOfMeans(grid)
    else { return nil }
    guard let (cell, isNamed) = cell(for: mention, context, grid) else { return nil }
    // What stands anywhere in the table is said of that place.
    let isInTable = grid.cells.joined().contains { $0.map { isSame(mention, $0) } ?? false }
    return Reading(
      .same, ["first": [cell], "second": [mention]], subject: mention, note: "table",
      strength: isNamed ? .strong : .likely
    ) { () throws(ArithmeticFault) in isInTable }
  }

  /// Mean depth of snow: whether the caption or a head says that the cells are means.
  private func isOfMeans(_ grid: TableGrid) -> Bool {
    grid.heads.contains { $0.cues.contains(.each) }
      || words.has(words.ranges.estimates, in: captionText(of: grid))
  }

  private func cell(
    for mention: Mention, _ context: String, _ grid: TableGrid
  ) -> (cell: Mention, isNamed: Bool)? {
    let years = grid.heads.indices.filter { grid.heads[$0].year != nil }
    guard years.isEmpty || mention.year != nil else { return nil }
    let numeric = grid.heads.indices.filter { column in
      grid.cells.contains { row in
        column < row.count && row[column].map { isAlike(mention, $0) } ?? false
      }
    }
    let named = numeric.filter {
      names(grid.heads[$0], context) || mention.year != nil && grid.heads[$0].year == mention.year
    }
    let columns = named.isEmpty ? numeric : named
    guard columns.count == 1, let column = columns.first else { return nil }
    let rows = grid.labels.indices.filter {
      !grid.labels[$0].isTotal && names(grid.labels[$0], context)
    }
    let totals = grid.labels.indices.filter { grid.labels[$0].isTotal }
    guard rows.count <= 1, let row = rows.first ?? totals.last,
      rows.count == 1 || totals.count == 1,
      column < grid.cells[row].count, let cell = grid.cells[row][column], isAlike(mention, cell)
    else { return nil }
    // A column that is not named is meant only where the text speaks of a total or of the row.
    if named.isEmpty, rows.isEmpty, !mention.has(.whole), !words.has(words.totals, in: context) {
      return nil
    }
    return (cell, !named.isEmpty)
  }

  /// Whether the words of a head or label stand beside a number.
  private func names(_ label: TableLabel, _ context: String) -> Bool {
    let core = words.core(of: label.text)
    guard core.count > (words.hasBlanks ? 2 : 1) else { return false }
    return words.has([core], in: context)
  }

  private func isAlike(_ mention: Mention, _ cell: Mention) -> Bool {
    mention.measures(like: cell) || cell.kind == .number && mention.isAmount
      || mention.kind == .number && cell.isAmount
  }

  /// Whether a number may be the one of a cell, in its unit or without it.
  private func isSame(_ mention: Mention, _ cell: Mention) -> Bool {
    if mention.estimate.overlaps(cell.estimate) { return true }
    guard cell.kind == .number, let scaled = try? mention.quantity.value / mention.quantity.scale
    else { return false }
    return cell.estimate.overlaps(Estimate(scaled))
  }
}
