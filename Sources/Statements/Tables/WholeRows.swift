internal import DocumentModel

/// 四季度小计, 全年: rows that sum up those above them and are called neither total nor sum.
struct WholeRows {
  let grid: TableGrid
  let words: DocumentWords

  init(_ grid: TableGrid, _ words: DocumentWords) {
    self.grid = grid
    self.words = words
  }

  var all: [Reading] {
    var found: [Reading] = []
    var start = 0
    for row in grid.labels.indices {
      let text = grid.labels[row].text.filter { !$0.isWhitespace || words.hasBlanks }.lowercased()
      // What is called so and no more is left to the sums of tables.
      let isSubtotal = words.subtotals.contains { text.hasSuffix($0) && text != $0 }
      let isLast = row + 1 == grid.labels.count
      if !isSubtotal, sumsMonths(start..<row, text) {
        found += grid.heads.indices.compactMap { reading(start..<row, row, $0, true) }
        start = row + 1
        continue
      }
      if isSubtotal || isLast && words.wholeRows.contains(text) {
        found += grid.heads.indices.compactMap { reading(start..<row, row, $0, isSubtotal) }
      } else if !words.hasBlanks, isLast, grid.labels[row].isTotal {
        let isNamed = !words.totals.contains(text)
        found += grid.heads.indices.compactMap { total(start..<row, row, $0, isNamed: isNamed) }
      }
      if isSubtotal || grid.labels[row].isTotal || words.subtotals.contains(text) {
        start = row + 1
      }
    }
    return found
  }

  private func reading(
    _ parts: Range<Int>, _ row: Int, _ column: Int, _ isSubtotal: Bool
  ) -> Reading? {
    guard let whole = grid.cell(row, column), whole.isAmount, parts.count > 1,
      !grid.heads[column].cues.contains(.each)
    else { return nil }
    let found = parts.compactMap { grid.cell($0, column) }
    guard found.count == parts.count,
      found.allSatisfy({ $0.measures(like: whole) && !$0.isNegative }),
      let sum = try? found.reduce(Estimate(.zero), { try $0 + $1.estimate })
    else { return nil }
    let holds = sum.overlaps(whole.estimate)
    // A year may have more than the rows above it, an average less than all.
    let isMeant =
      holds || Slip.digits(of: whole, insteadOf: sum.value) ?? 0 > 1
      || (isSubtotal || !words.hasBlanks && grid.labels[row].isTotal)
        && found.allSatisfy { $0.value <= whole.value }
    guard isMeant else { return nil }
    return Reading(
      .split, ["whole": [whole], "parts": found], subject: whole,
      note: sum.value > whole.value ? "over" : "under", strength: .likely
    ) { () throws(ArithmeticFault) in holds }
  }

  /// 五年合计: a total with a name; or one of whole things beside sums of money, which table sums take for rounded.
  private func total(_ parts: Range<Int>, _ row: Int, _ column: Int, isNamed: Bool) -> Reading? {
    let rows = parts.map { grid.labels[$0] }
    guard rows.allSatisfy({ !$0.cues.contains(.part) }),
      let reading = reading(parts, row, column, false), !reading.holds,
      let whole = reading.roles["whole"]?.first, let found = reading.roles["parts"],
      let sum = try? found.reduce(Estimate(.zero), { try $0 + $1.estimate }),
      sum.isNear(whole.estimate, from: 70, to: 140)
    else { return nil }
    if isNamed { return reading }
    let all = found + [whole]
    let areWhole =
      whole.kind == .count && !whole.quantity.unit.isEmpty
      && words.factor(of: whole.quantity.unit) == nil
      && all.allSatisfy { $0.quantity.decimals == 0 && $0.quantity.scale == .one }
    let distance = try? (sum.value - whole.value).magnitude()
    let isSmall = distance.map { $0 <= Rational((found.count + 2) / 2) } ?? false
    return areWhole && isSmall ? reading : nil
  }
}
