/// Names of months and weekdays in English.
enum EnglishCalendar {
  private static let months: [EnglishWord: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
  ]

  private static let weekdays: [EnglishWord: Int] = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
    "sunday": 7, "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4,
    "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
  ]

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
      text.tokens[index].range.count < 6 && text.mark(index + 1) == 0x2E && text.isGlued(index + 1)
    let goesOn =
      text.digits(index + 2) != nil || text.mark(index + 2) == 0x2C
      || text.word(index + 2).map { months[$0] != nil } ?? false
    return hasStop && goesOn ? index + 2 : index + 1
  }
}
