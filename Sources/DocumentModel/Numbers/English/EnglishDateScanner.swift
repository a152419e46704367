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
  private struct Parts {
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
      && !(text.mark(index - 1) == 0x2D && text.isGlued(index - 1)
        && text.digits(index - 2)?.year == nil)
  }

  private func make(_ parts: Parts, _ tokens: Range<Int>) -> Found {
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
    if text.mark(place) == 0x2C, text.isGlued(place) { place += 1 }
    guard let year = text.digits(place)?.plain, text.digits(place)?.count == 4,
      1000...2999 ~= year, text.isFree(after: place + 1), !text.isGlued(place)
    else { return nil }
    return (year, place + 1)
  }

  private func isDash(_ index: Int) -> Bool { text.isMark(index, "-–—") }

  // MARK: - Named months

  /// February 23, 2024, February 23rd, March 12–15, 2024, February 2024.
  private func nameFirst(_ month: Int, from start: Int, after end: Int) -> [Found] {
    if let year = text.digits(end)?.plain, text.digits(end)?.count == 4, 1000...2999 ~= year {
      guard text.isFree(after: end + 1), !text.isGlued(end) || end > start + 1 else { return [] }
      return [make(Parts(year: year, month: month), start..<end + 1)]
    }
    guard let day = day(at: end), !text.isGlued(end) || end > start + 1 else {
      // March, 2024
      guard text.mark(end) == 0x2C, let year = trailingYear(at: end) else { return [] }
      return [make(Parts(year: year.value, month: month), start..<year.end)]
    }
    var parts = Parts(month: month, day: day.value, form: .nameAndDay, isPadded: day.isPadded)
    // March 12–15, 2024
    if isDash(day.end), let last = self.day(at: day.end + 1), !isMonth(last.end) {
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
    guard 1...31 ~= day.value, isDayAlone(from: start, end: day.end) else { return [] }
    return [make(parts, start..<day.end)]
  }

  private func isMonth(_ index: Int) -> Bool {
    EnglishCalendar.month(at: index, in: text) != nil
  }

  /// Whether a month and a number without a year are a day: not the March 12 of "in March 12 teams".
  private func isDayAlone(from start: Int, end: Int) -> Bool {
    guard text.isFree(after: end) || isDash(end), text.mark(end) != 0x25 else { return false }
    if text.isWord(start - 1, in: ["on", "since", "until", "from"]) { return true }
    if text.isGlued(end) { return true }
    let plural = EnglishNouns.plural(end, in: text) ?? EnglishNouns.plural(end + 1, in: text)
    return plural == nil || text.isWord(end, in: EnglishVocabulary.functionWords)
  }

  /// 23 February 2024, 23rd of February, 12–15 March 2024, 5 May.
  private func dayFirst(at start: Int) -> [Found]? {
    guard let first = day(at: start) else { return nil }
    if isDash(first.end), let last = day(at: first.end + 1),
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
    // 23-Feb-2024
    let isJoined = text.isGlued(place) && text.mark(place) == 0x2D && text.isGlued(place + 1)
    if isJoined { place += 1 }
    guard let month = EnglishCalendar.month(at: place, in: text),
      isJoined || !text.isGlued(place)
    else { return nil }
    var parts = Parts(month: month.number, day: day, form: .dayAndName, isPadded: isPadded)
    if isJoined {
      guard text.mark(month.end) == 0x2D, let year = text.digits(month.end + 1)?.year else {
        return nil
      }
      parts.year = year
      return (parts, month.end + 2)
    }
    if let year = trailingYear(at: month.end) {
      parts.year = year.value
      return (parts, year.end)
    }
    guard 1...31 ~= day, text.isFree(after: month.end) else { return nil }
    // 5 May report: the word alone may be anything.
    return (parts, month.end)
  }

  // MARK: - Digits alone

  /// 2024-02-23, 23/02/2024, 2024.02.23.
  private func numeric(at start: Int) -> [Found]? {
    if let digits = text.digits(start), digits.points == 2, let dotted = dotted(start) {
      return [make(dotted, start..<start + 1)]
    }
    guard let first = text.digits(start)?.plain, text.isGlued(start + 1),
      text.isMark(start + 1, "-/"), text.isGlued(start + 2),
      let second = text.digits(start + 2)?.plain
    else { return nil }
    let mark = text.mark(start + 1)
    guard text.mark(start + 3) == mark, text.isGlued(start + 3), text.isGlued(start + 4),
      let third = text.digits(start + 4)?.plain
    else { return yearAndMonth(at: start, first, second) }
    let counts = [0, 2, 4].map { text.digits(start + $0)?.count ?? 0 }
    let isPadded = (counts[1] == 2 && second < 10) || (counts[2] == 2 && third < 10)
    // The T of 2024-02-23T14:05 begins the time.
    let isTimed = text.isGlued(start + 5) && text.word(start + 5) == "t"
    guard isTimed || text.isFree(after: start + 5), counts[1] < 3 else { return nil }
    if counts[0] == 4, counts[2] < 3, 1000...2999 ~= first {
      let written = CalendarDay(year: first, month: second, day: third)
      guard written.isPossible || 1900...2100 ~= first && second < 32 && third < 40 else {
        return nil
      }
      return [
        make(
          Parts(year: first, month: second, day: third, form: .yearFirst, isPadded: isPadded),
          start..<start + 5)
      ]
    }
    guard counts[0] < 3, counts[2] == 4, let parts = yearLast(first, second, third) else {
      return nil
    }
    return [make(parts, start..<start + 5)]
  }

  private func yearLast(_ first: Int, _ second: Int, _ year: Int) -> Parts? {
    guard 1900...2100 ~= year, first < 40, second < 40 else { return nil }
    var parts = Parts(year: year, month: first, day: second, form: .monthFirst)
    parts.isPadded = first < 10 || second < 10
    if first > 12, 1...12 ~= second {
      parts = Parts(year: year, month: second, day: first, form: .dayFirst, isPadded: second < 10)
    } else if 1...12 ~= first, 1...12 ~= second, first != second {
      parts.form = .ambiguous
    } else if first == second {
      // The same day in either order; it tells nothing of the order.
      parts.form = .partial
    }
    return parts
  }

  /// 2024.02.23 and 23.02.2024, which the text holds as one row of digits and points.
  private func dotted(_ index: Int) -> Parts? {
    guard text.isFree(after: index + 1) else { return nil }
    let pieces = text.bytes[text.tokens[index].range].split(separator: UInt8(ascii: "."))
      .map { (count: $0.count, value: $0.count > 4 ? 0 : $0.reduce(0) { $0 * 10 + Int($1) - 48 }) }
    guard pieces.count == 3, pieces[1].count == 2 else { return nil }
    let values = pieces.map(\.value)
    if pieces[0].count == 4, pieces[2].count == 2, 1900...2100 ~= values[0],
      CalendarDay(year: values[0], month: values[1], day: values[2]).isPossible
    {
      return Parts(year: values[0], month: values[1], day: values[2], form: .yearFirst)
    }
    // With points the day stands first; other orders are versions.
    guard pieces[2].count == 4, 1900...2100 ~= values[2],
      CalendarDay(year: values[2], month: values[1], day: values[0]).isPossible
    else { return nil }
    return Parts(year: values[2], month: values[1], day: values[0], form: .dayFirst)
  }

  /// 2024-02 is a month; 2023-24, 2023/24 and 2019-2023 are years.
  private func yearAndMonth(at start: Int, _ year: Int, _ second: Int) -> [Found]? {
    guard text.digits(start)?.year == year, let digits = text.digits(start + 2),
      text.isFree(after: start + 3)
    else { return nil }
    if digits.count == 2, second == (year + 1) % 100 {
      return [make(Parts(year: year), start..<start + 3)]
    }
    if digits.isPadded, digits.count == 2, 1...9 ~= second, text.mark(start + 1) == 0x2D {
      return [make(Parts(year: year, month: second), start..<start + 3)]
    }
    return nil
  }

  // MARK: - Years

  private static let beforeYears = EnglishWord.list(
    """
    in since by during until till through of from to for before after year fiscal calendar late \
    early mid and or between spring summer autumn fall winter quarter report reports end \
    beginning start vs versus than with fy cy h q financial as on
    """)

  /// in 2024, 2019–2023, Annual report 2024, Q3 2024.
  private func year(at start: Int) -> [Found] {
    guard let year = text.digits(start)?.year, text.mark(start - 1) != 0x23 else { return [] }
    let end = start + 1
    let isRange = isDash(end) && text.digits(end + 1)?.year != nil
    if isDash(end), text.isGlued(end), let last = text.digits(end + 1), last.count == 2,
      let value = last.plain, value > year % 100, text.isFree(after: end + 2)
    {
      return [make(Parts(year: year), start..<end + 2)]
    }
    let isCode = isDash(end) && text.isGlued(end) && text.digits(end + 1) != nil
    guard isRange || !isCode && text.isFree(after: end), text.mark(end) != 0x25,
      text.mark(end) != 0x2B
    else {
      return []
    }
    if EnglishVocabulary.signs[text.mark(start - 1)] != nil
      || text.isWord(start - 1, in: EnglishVocabulary.currencyWords)
    {
      return []
    }
    // Row of numbers: a code.
    if text.digits(end) != nil || text.digits(start - 1) != nil, !isQuarter(start - 2) { return [] }
    if text.isWord(start - 1, in: Self.beforeYears) || isQuarter(start - 2) || isRange
      || isDash(start - 1) && text.digits(start - 2)?.year != nil
    {
      return [make(Parts(year: year), start..<end)]
    }
    let isUnit = text.isWord(end, in: Self.units)
    guard !isUnit, EnglishNouns.plural(end, in: text) == nil,
      EnglishApproximation.before(start, in: text) == nil,
      !text.isWord(start - 1, in: EnglishVocabulary.labels),
      !(text.isAllCapitals(start - 1) && text.tokens[start - 1].range.count > 1)
    else { return [] }
    return [make(Parts(year: year), start..<end)]
  }

  private static let units = EnglishWord.list(
    "percent pct million billion thousand times people dollars usd eur gbp km kg mb gb")

  /// The Q3 of Q3 2024, the H1 of H1 2024.
  private func isQuarter(_ index: Int) -> Bool {
    guard text.word(index) == "q" || text.word(index) == "h", text.isGlued(index + 1),
      let number = text.digits(index + 1)?.plain
    else { return false }
    return 1...4 ~= number
  }

  /// FY2024, FY2023-24.
  private func fiscalYear(at start: Int) -> [Found] {
    guard text.word(start) == "fy" || text.word(start) == "cy", text.isGlued(start + 1),
      let year = text.digits(start + 1)?.year, text.isFree(before: start)
    else { return [] }
    if text.isMark(start + 2, "-/–"), text.isGlued(start + 2), let second = text.digits(start + 3),
      second.plain == (year + 1) % 100, text.isFree(after: start + 4)
    {
      return [make(Parts(year: year), start + 1..<start + 4)]
    }
    guard text.isFree(after: start + 2) else { return [] }
    return [make(Parts(year: year), start + 1..<start + 2)]
  }

  // MARK: - Weekdays

  /// Friday, 23 February 2024; 2024-02-23 (Friday); 23 February 2024, Friday.
  private func weekday(beside tokens: Range<Int>) -> (number: Int, range: TextRange)? {
    var before = tokens.lowerBound - 1
    if text.word(before) == "the" { before -= 1 }
    if text.mark(before) == 0x2C { before -= 1 }
    if text.mark(before) == 0x2E { before -= 1 }
    if let found = EnglishCalendar.weekday(at: before, in: text),
      !text.isGlued(tokens.lowerBound)
        || text.mark(tokens.lowerBound - 1) == 0
    {
      // Monday to Friday, 23 February: which of them the date is, is not sure.
      let isRange =
        text.isWord(before - 1, in: ["to", "and", "or", "through"]) || isDash(before - 1)
      if !isRange { return (found.number, text.tokens[before].range) }
    }
    let next = tokens.upperBound
    guard text.isMark(next, "(（,") else { return nil }
    guard let found = EnglishCalendar.weekday(at: next + 1, in: text) else { return nil }
    let isClosed =
      text.mark(next) == 0x2C
      ? found.end >= text.tokens.count || text.isMark(found.end, ",.;")
      : text.isMark(found.end, ")）,")
    return isClosed ? (found.number, text.tokens[next + 1].range) : nil
  }
}
