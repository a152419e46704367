/// Finds the dates of an English text.
///
/// 2024-02-23, 23 February 2024, February 23rd, 2024, Feb. 23, 23/02/2024, February 2024, in 2024,
/// FY2024, Q3 2024. A day that the calendar lacks is a fact too.
struct EnglishDateScanner {
  let text: EnglishText

  /// A date and the tokens that it takes.
  struct Found: Sendable {
    let date: DateFact
    let tokens: Range<Int>
  }

  /// The dates of `text`, sorted and disjoint.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  static func dates(in text: EnglishText) -> [Found] {
    let scanner = EnglishDateScanner(text: text)
    var found: [Found] = []
    var place = 0
    while place < text.tokens.count {
      let dates = scanner.dates(at: place)
      found += dates
      place = max(place + 1, dates.last?.tokens.upperBound ?? 0)
    }
    return found
  }

  /// The parts of a date as read.
  struct Parts {
    var year: Int?
    var month: Int?
    var day: Int?
    var form = DateFact.Form.partial
    var isPadded = false
  }

  private func dates(at start: Int) -> [Found] {
    switch text.tokens[start].kind {
    case .mark: return []
    case .word:
      guard text.isFree(before: start), let month = EnglishCalendar.month(at: start, in: text)
      else { return fiscalYear(at: start) }
      return nameFirst(month.number, from: start, after: month.end)
    case .number:
      guard isFreeNumber(start) else { return [] }
      return numeric(at: start) ?? dayFirst(at: start) ?? year(at: start)
    }
  }

  /// Not the second part of a path, a code or a longer number.
  private func isFreeNumber(_ index: Int) -> Bool {
    guard text.isGlued(index) else { return true }
    // A hyphen between digits is another date's; the words before it make a name.
    return text.isFree(before: index)
      && !(text.mark(index - 1) == "-" && text.isGlued(index - 1)
        && text.digits(index - 2)?.year == nil)
  }

  func make(_ parts: Parts, _ tokens: Range<Int>) -> Found {
    let range = text.range(tokens.lowerBound, tokens.upperBound)
    let weekday = parts.day == nil ? nil : weekday(beside: tokens)
    return Found(
      date: DateFact(
        range: range, year: parts.year, month: parts.month, day: parts.day, numerals: .arabic,
        isPadded: parts.isPadded, isCut: false, weekday: weekday?.number,
        weekdayRange: weekday?.range ?? range.upperBound..<range.upperBound, form: parts.form),
      tokens: tokens)
  }

  // MARK: - Parts

  /// A day's number, with an ordinal's ending: 23, 23rd, 05.
  private func day(at index: Int) -> (value: Int, end: Int, isPadded: Bool)? {
    guard let digits = text.digits(index), let value = digits.plain, digits.count < 3, value < 40
    else { return nil }
    let isOrdinal =
      text.isGlued(index + 1)
      && text.isWord(index + 1, in: EnglishVocabulary.ordinalEndings)
    if text.isGlued(index + 1), !isOrdinal, text.word(index + 1) != nil { return nil }
    return (value, isOrdinal ? index + 2 : index + 1, digits.isPadded)
  }

  /// A year behind a date, a comma between them allowed.
  private func trailingYear(at index: Int) -> (value: Int, end: Int)? {
    var place = index
    if text.mark(place) == ",", text.isGlued(place) { place += 1 }
    guard let year = text.digits(place)?.plain, text.digits(place)?.count == 4,
      1000...2999 ~= year, text.isFree(after: place + 1), !text.isGlued(place)
    else { return nil }
    return (year, place + 1)
  }

  func isDash(_ index: Int) -> Bool { text.isMark(index, "-–—") }

  // MARK: - Named months

  /// February 23, 2024, February 23rd, March 12–15, 2024, February 2024.
  private func nameFirst(_ month: Int, from start: Int, after end: Int) -> [Found] {
    if let year = text.digits(end)?.plain, text.digits(end)?.count == 4, 1000...2999 ~= year {
      guard text.isFree(after: end + 1), !text.isGlued(end) || end > start + 1 else { return [] }
      return [make(Parts(year: year, month: month), start..<end + 1)]
    }
    guard let day = day(at: end), !text.isGlued(end) || end > start + 1 else {
      // March, 2024
      guard text.mark(end) == ",", let year = trailingYear(at: end) else { return [] }
      return [make(Parts(year: year.value, month: month), start..<year.end)]
    }
    var parts = Parts(month: month, day: day.value, form: .nameAndDay, isPadded: day.isPadded)
    // March 12–15, 2024; from March 12 to 15
    if isDash(day.end) || joinsDays(day.end, from: start),
      let last = self.day(at: day.end + 1), !isMonth(last.end),
      isDash(day.end) || text.isFree(after: last.end) && text.word(last.end) == nil
    {
      let year = trailingYear(at: last.end)
      var second = parts
      parts.year = year?.value
      second.year = year?.value
      second.day = last.value
      return [
        make(parts, start..<day.end), make(second, day.end + 1..<(year?.end ?? last.end)),
      ]
    }
    if let year = trailingYear(at: day.end) {
      parts.year = year.value
      return [make(parts, start..<year.end)]
    }
    guard isDayOfMonth(day.value, at: start), isDayAlone(from: start, end: day.end) else {
      return []
    }
    return [make(parts, start..<day.end)]
  }

  private static let beforeDays = ShippedWords.En.Dates.beforeDays.englishWords
  private static let dayJoints = ShippedWords.En.Dates.dayJoints.englishWords
  private static let beforeLoneDays = ShippedWords.En.Dates.beforeLoneDays.englishWords

  /// A number up to 31; the 32 of "by March 32" is a day that was written wrong.
  private func isDayOfMonth(_ day: Int, at start: Int) -> Bool {
    1...31 ~= day || day > 31 && text.isWord(start - 1, in: Self.beforeDays)
  }

  /// The word between the two days of "between 6 and 24 November" and "from 3 to 5 May".
  private func joinsDays(_ index: Int, from start: Int) -> Bool {
    switch text.word(start - 1) {
    case "between": text.word(index) == "and"
    case "from": text.isWord(index, in: Self.dayJoints)
    // Reporting period: 15 to 19 September.
    case nil: (start == 0 || text.isMark(start - 1, ":(")) && text.word(index) == "to"
    default: false
    }
  }

  private func isMonth(_ index: Int) -> Bool {
    EnglishCalendar.month(at: index, in: text) != nil
  }

  /// Whether a month and a number without a year are a day: not the March 12 of "in March 12 teams".
  private func isDayAlone(from start: Int, end: Int) -> Bool {
    guard text.isFree(after: end) || isDash(end), text.mark(end) != "%" else { return false }
    if text.isWord(start - 1, in: Self.beforeLoneDays) { return true }
    if text.isGlued(end) { return true }
    let plural = text.nouns.plural(end, in: text) ?? text.nouns.plural(end + 1, in: text)
    return plural == nil || text.isWord(end, in: EnglishVocabulary.functionWords)
  }

  /// 23 February 2024, 23rd of February, 12–15 March 2024, 5 May.
  private func dayFirst(at start: Int) -> [Found]? {
    guard let first = day(at: start) else { return nil }
    if isDash(first.end) || joinsDays(first.end, from: start), let last = day(at: first.end + 1),
      let (parts, end) = monthAndYear(after: last.end, day: last.value, isPadded: last.isPadded)
    {
      var earlier = parts
      earlier.day = first.value
      earlier.isPadded = first.isPadded
      return [make(earlier, start..<first.end), make(parts, first.end + 1..<end)]
    }
    guard
      let (parts, end) = monthAndYear(after: first.end, day: first.value, isPadded: first.isPadded)
    else { return nil }
    return [make(parts, start..<end)]
  }

  private func monthAndYear(after index: Int, day: Int, isPadded: Bool) -> (Parts, end: Int)? {
    var place = text.word(index) == "of" ? index + 1 : index
    // 23-Feb-2024, 23/Feb/2024
    let joint = text.mark(place)
    let isJoined =
      text.isGlued(place) && "-/".unicodeScalars.contains(joint) && text.isGlued(place + 1)
    if isJoined { place += 1 }
    guard let month = EnglishCalendar.month(at: place, in: text),
      isJoined || !text.isGlued(place)
    else { return nil }
    var parts = Parts(month: month.number, day: day, form: .dayAndName, isPadded: isPadded)
    if isJoined {
      guard text.mark(month.end) == joint, let year = text.digits(month.end + 1)?.year else {
        return nil
      }
      parts.year = year
      return (parts, month.end + 2)
    }
    if let year = trailingYear(at: month.end) {
      parts.year = year.value
      return (parts, year.end)
    }
    guard isDayOfMonth(day, at: index - 1), text.isFree(after: month.end) else { return nil }
    // 5 May report: the word alone may be anything.
    return (parts, month.end)
  }
}
