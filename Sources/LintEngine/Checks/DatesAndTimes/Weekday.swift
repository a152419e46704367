import DocumentModel

/// Names of weekdays.
enum Weekday {
  private static let words = ShippedWords.Zh.Dates.weekWords.words
  private static let days = ShippedWords.Zh.Dates.weekdays.words

  /// A weekday's name.
  ///
  /// - Parameters:
  ///   - weekday: 1 for Monday to 7 for Sunday.
  ///   - sample: A weekday as written; its word (星期, 周, 礼拜) or its length is kept.
  /// - Returns: 星期五, 周五, 礼拜五, Friday or Fri.
  static func name(_ weekday: Int, like sample: String) -> String {
    if sample.first?.isASCII == true { return EnglishDate.weekday(weekday, like: sample) }
    let word = words.first { sample.contains($0) } ?? words[0]
    return word + days[(weekday + 6) % 7]
  }
}
