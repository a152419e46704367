import DocumentModel

/// The sides of a table: labels with the numbers behind them.
///
/// Most tables have one. Accounts have two: what came in on the left, what went out on the right, each with
/// labels of its own.
struct TableSides {
  struct Side {
    let columns: Range<Int>
    /// The columns that name its rows, codes among them; empty where no column is of words.
    let labels: Range<Int>
  }

  /// From left to right; one at least.
  let all: [Side]

  init(_ body: ArraySlice<[TableCell]>, columnCount: Int, _ context: LintContext) {
    let isWords = (0..<columnCount).map { Self.isOfWords($0, in: body, context) }
    var starts = [0]
    for column in isWords.indices.dropFirst() where isWords[column] && !isWords[column - 1] {
      let isLabelled = isWords[starts[starts.count - 1]..<column].contains(true)
      if isLabelled, isWords[column...].contains(false) { starts.append(column) }
    }
    let ends = starts.dropFirst() + [columnCount]
    all = zip(starts, ends).map { start, end in
      let columns = start..<end
      guard let first = columns.first(where: { isWords[$0] }),
        let next = (first..<end).first(where: { !isWords[$0] })
      else { return Side(columns: columns, labels: start..<start) }
      return Side(columns: columns, labels: start..<next)
    }
  }

  /// The side that a column belongs to.
  func side(ofColumn column: Int) -> Side {
    all.last { $0.columns.lowerBound <= column } ?? all[0]
  }

  /// Whether most cells of a column that hold something hold words.
  private static func isOfWords(
    _ column: Int, in body: ArraySlice<[TableCell]>, _ context: LintContext
  ) -> Bool {
    var (filled, words) = (0, 0)
    for row in body where row.indices.contains(column) && !row[column].isBlank {
      filled += 1
      guard row[column].amount == nil else { continue }
      if context.text(row[column].range).contains(where: \.isLetter) { words += 1 }
    }
    return words * 2 > filled
  }
}
