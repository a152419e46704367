internal import DocumentModel

/// Rows that are called by the time that the months above them make up; in a language that does not part words.
extension WholeRows {
  /// 10月, 11月, 12月, 四季度: whether a row is called by the time that the months above it make up.
  func sumsMonths(_ rows: Range<Int>, _ text: String) -> Bool {
    guard !words.hasBlanks, rows.count > 2, let months = Self.spans[text], months == rows.count
    else { return false }
    return rows.allSatisfy { grid.labels[$0].text.contains(Self.month) }
  }

  private static let spans = Dictionary(
    ShippedWords.Zh.Statements.spans.rows.compactMap { row in
      Int(row.meaning).map { (row.word, $0) }
    }, uniquingKeysWith: { first, _ in first })
  private static let month = ShippedWords.Zh.Statements.monthName.text
}
