import DocumentModel

/// Who signs an English report.
extension UndatedReports {
  /// What the sentence above a signature says that was done with the text.
  static let englishClosings = ShippedWords.En.Dates.closingVerbs.words
  private static let small = ShippedWords.En.References.nameJoints.set

  /// Kim Lowe, Project Leader: words with capitals, and at most one without besides those that join names.
  static func isName(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && !"'’-.".contains($0) }
    let plain = words.filter { $0.first?.isLowercase == true && !small.contains(String($0)) }
    return text.count <= longestName && 2...9 ~= words.count && plain.count < 2
      && !text.contains(":") && text.first?.isUppercase == true
  }
}
