import DocumentModel

extension TitleYear {
  /// Titles of what lies ahead of its year, or asks for something.
  static let chinesePlans =
    ShippedWords.Zh.Dates.openReports.words + ShippedWords.Zh.Dates.plans.words
    + ShippedWords.Zh.Dates.requestTitles.words
  /// That a law or rule was adopted stands below its title.
  static let adoptedWords = ShippedWords.Zh.Dates.adoptedWords.words
}
