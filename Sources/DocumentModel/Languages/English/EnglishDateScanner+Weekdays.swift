/// The weekday beside a date.
extension EnglishDateScanner {
  private static let weekdayJoints = ShippedWords.En.Dates.weekdayJoints.englishWords

  /// Friday, 23 February 2024; 2024-02-23 (Friday); 23 February 2024, Friday.
  func weekday(beside tokens: Range<Int>) -> (number: Int, range: TextRange)? {
    var before = tokens.lowerBound - 1
    if text.word(before) == "the" { before -= 1 }
    if text.mark(before) == "," { before -= 1 }
    if text.mark(before) == "." { before -= 1 }
    if let found = EnglishCalendar.weekday(at: before, in: text),
      !text.isGlued(tokens.lowerBound)
        || text.mark(tokens.lowerBound - 1) == "\0"
    {
      // Monday to Friday, 23 February: which of them the date is, is not sure.
      let isRange =
        text.isWord(before - 1, in: Self.weekdayJoints) || isDash(before - 1)
      if !isRange { return (found.number, text.tokens[before].range) }
    }
    let next = tokens.upperBound
    guard text.isMark(next, "(（,") else { return nil }
    guard let found = EnglishCalendar.weekday(at: next + 1, in: text) else { return nil }
    let isClosed =
      text.mark(next) == ","
      ? found.end >= text.tokens.count || text.isMark(found.end, ",.;")
      : text.isMark(found.end, ")）,")
    return isClosed ? (found.number, text.tokens[next + 1].range) : nil
  }
}
