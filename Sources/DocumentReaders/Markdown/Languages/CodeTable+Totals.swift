import DocumentModel

extension CodeTable {
  /// What the last row of a table is called that sums up the others.
  static let totals = Set(
    ShippedWords.En.Documents.totals.words + ShippedWords.Zh.Documents.totals.words)
}
