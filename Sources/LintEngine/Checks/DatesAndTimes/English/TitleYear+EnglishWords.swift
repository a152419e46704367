import DocumentModel

extension TitleYear {
  /// Titles of what lies ahead of its year.
  static let englishPlans = ShippedWords.En.Dates.planTitles.words
}
