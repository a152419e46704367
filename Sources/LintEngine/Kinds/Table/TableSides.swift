import DocumentModel
import SourceText

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
    let isWords = Self.columnsOfWords(columnCount, in: body, context)
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

  /// The side that a column belongs to, by its index.
  func side(ofColumn column: Int) -> Int {
    max(0, all.partitioningIndex { $0.columns.lowerBound > column } - 1)
  }

  /// Of each column, whether most of its cells that hold something hold words.
  private static func columnsOfWords(
    _ columnCount: Int, in body: ArraySlice<[TableCell]>, _ context: LintContext
  ) -> [Bool] {
    var counts = Array(repeating: (filled: 0, words: 0), count: columnCount)
    // Rows may differ in length: cells are visited, not columns of each row.
    for row in body {
      for (column, cell) in row.enumerated() where !cell.isBlank {
        counts[column].filled += 1
        guard cell.amount == nil else { continue }
        if context.text(cell.range).contains(where: \.isLetter) { counts[column].words += 1 }
      }
    }
    return counts.map { $0.words * 2 > $0.filled }
  }
}
