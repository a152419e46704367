/// Names of months and weekdays in English.
enum EnglishCalendar {
  private static let months: [EnglishWord: Int] = ShippedWords.En.Dates.months.englishNumbers()

  private static let weekdays: [EnglishWord: Int] = ShippedWords.En.Dates.weekdays.englishNumbers()

  /// The month that a capitalised word names, and where it ends, the stop of its short form taken.
  static func month(at index: Int, in text: EnglishText) -> (number: Int, end: Int)? {
    guard let word = text.word(index), let number = months[word], text.isCapitalised(index) else {
      return nil
    }
    return (number, end(of: index, in: text))
  }

  /// The weekday that a capitalised word names, and where it ends.
  static func weekday(at index: Int, in text: EnglishText) -> (number: Int, end: Int)? {
    guard let word = text.word(index), let number = weekdays[word], text.isCapitalised(index) else {
      return nil
    }
    return (number, end(of: index, in: text))
  }

  /// The stop of a short name belongs to it where the date goes on; elsewhere it ends a sentence.
  private static func end(of index: Int, in text: EnglishText) -> Int {
    let hasStop =
      text.tokens[index].range.count < 6 && text.mark(index + 1) == "." && text.isGlued(index + 1)
    let goesOn =
      text.digits(index + 2) != nil || text.mark(index + 2) == ","
      || text.word(index + 2).map { months[$0] != nil } ?? false
    return hasStop && goesOn ? index + 2 : index + 1
  }
}
