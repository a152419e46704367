/// The weekday beside a date.
extension EnglishDateScanner {
  private static let weekdayJoints = ShippedWords.En.Dates.weekdayJoints.englishWords
  private static let fillers = ShippedWords.En.Dates.weekdayFillers.englishWords
  private static let verbs = ShippedWords.En.Dates.weekdayVerbs.englishWords
  private static let beforeWeekdays = ShippedWords.En.Dates.beforeWeekdays.englishWords

  /// Friday, 23 February 2024; Friday (23 February 2024); Friday morning, the 23rd of February;
  /// 2024-02-23 (Friday); 23 February 2024, a Friday; 23 February 2024 was a Friday.
  func weekday(beside tokens: Range<Int>) -> (number: Int, range: TextRange)? {
    let found = weekday(before: tokens.lowerBound) ?? weekday(behind: tokens.upperBound)
    return found.map { ($0.number, text.tokens[$0.index].range) }
  }

  private func weekday(before start: Int) -> (number: Int, index: Int)? {
    guard !text.isGlued(start) || text.isMark(start - 1, "\0(") else { return nil }
    var place = start - 1
    // Words and marks between the two, few of them.
    while place >= max(0, start - 5), EnglishCalendar.weekday(at: place, in: text) == nil {
      let isOpening = text.mark(place) == "(" || isDash(place) && text.isGlued(place) == false
      guard text.isMark(place, ",.") || isOpening || text.isWord(place, in: Self.fillers) else {
        return nil
      }
      place -= 1
    }
    guard let found = EnglishCalendar.weekday(at: place, in: text) else { return nil }
    let between = place + 1..<start
    // Friday – 7 May is a range, but at the start of an entry.
    if between.contains(where: isDash), place > 0 { return nil }
    // The stop of a short name; a sentence ends with any other.
    if between.contains(where: { text.mark($0) == "." }),
      text.tokens[place].range.count > 5 || text.mark(place + 1) != "."
    {
      return nil
    }
    if between.contains(where: { text.mark($0) == "(" }),
      text.isWord(place - 1, in: Self.beforeWeekdays)
    {
      return nil
    }
    // Monday to Friday, 23 February: which of them the date is, is not sure.
    let isRange = text.isWord(place - 1, in: Self.weekdayJoints) || isDash(place - 1)
    return isRange && isWeekday(behind: place - 1) ? nil : (found.number, place)
  }

  /// Whether the first end of a range is a weekday without a date: Monday morning to Friday, 23 February.
  private func isWeekday(behind joint: Int) -> Bool {
    var place = joint - 1
    while text.isMark(place, ".,") || text.isWord(place, in: Self.fillers) { place -= 1 }
    return EnglishCalendar.weekday(at: place, in: text) != nil
  }

  private func weekday(behind end: Int) -> (number: Int, index: Int)? {
    var place = end
    var isMarked = false
    if text.isMark(place, "(（,") || isDash(place) && !text.isGlued(place) {
      place += 1
      isMarked = true
      // Which was a Thursday.
      if text.word(place) == "which", text.isWord(place + 1, in: Self.verbs) {
        place += text.word(place + 2) == "on" ? 3 : 2
      }
    } else if text.isWord(place, in: Self.verbs) {
      place += 1
      if text.word(place) == "on" { place += 1 }
      isMarked = true
    }
    let hasArticle = text.word(place) == "a"
    if hasArticle { place += 1 }
    // A rainy Thursday.
    if hasArticle, EnglishCalendar.weekday(at: place, in: text) == nil, text.isLowerCase(place) {
      place += 1
    }
    guard isMarked || !text.isGlued(place),
      let found = EnglishCalendar.weekday(at: place, in: text)
    else { return nil }
    let isAtEnd = found.end >= text.tokens.count
    let isClosed: Bool
    if hasArticle {
      isClosed = isAtEnd || text.isMark(found.end, ",.;:)–—-") || text.isLowerCase(found.end)
    } else if isDash(end) {
      isClosed = isDash(found.end)
    } else {
      switch text.mark(end) {
      case ",": isClosed = isAtEnd || text.isMark(found.end, ",.;")
      case "(", "（": isClosed = text.isMark(found.end, ")）,")
      case "\0":
        // Friday: closed begins another line.
        isClosed =
          isAtEnd
          || text.tokens[place].range.count < 5 && text.isMark(found.end, ",.;:)")
      default: isClosed = false
      }
    }
    return isClosed ? (found.number, place) : nil
  }
}
