import DocumentModel

/// Who signs a Chinese report.
extension UndatedReports {
  /// What the sentence above a signature says that was done with the text.
  static let chineseClosings = ShippedWords.Zh.Dates.adoptedWords.words
  private static let notNames = ShippedWords.Zh.Dates.notSignatures.words

  /// A few characters without a mark, and no word that opens a sentence.
  static func isChineseName(_ text: String) -> Bool {
    text.count <= 24 && !text.contains { "，。；！？、《》“”".contains($0) }
      && !notNames.contains(where: text.hasPrefix)
  }
}
