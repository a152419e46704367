/// Years alone.
extension EnglishDateScanner {
  private static let beforeYears = ShippedWords.En.Dates.beforeYears.englishWords

  /// in 2024, 2019–2023, Annual report 2024, Q3 2024.
  func year(at start: Int) -> [Found] {
    guard let year = text.digits(start)?.year, text.mark(start - 1) != "#" else { return [] }
    let end = start + 1
    let isRange = isDash(end) && text.digits(end + 1)?.year != nil
    if isDash(end), text.isGlued(end), let last = text.digits(end + 1), last.count == 2,
      let value = last.plain, value > year % 100, text.isFree(after: end + 2)
    {
      return [make(Parts(year: year), start..<end + 2)]
    }
    let isCode = isDash(end) && text.isGlued(end) && text.digits(end + 1) != nil
    guard isRange || !isCode && text.isFree(after: end), text.mark(end) != "%",
      text.mark(end) != "+"
    else {
      return []
    }
    if EnglishVocabulary.signs[text.mark(start - 1)] != nil
      || text.isWord(start - 1, in: EnglishVocabulary.currencyWords)
    {
      return []
    }
    // Row of numbers: a code.
    if text.digits(end) != nil || text.digits(start - 1) != nil, !isQuarter(start - 2),
      !text.isWord(start - 1, in: Self.beforeYears)
    {
      return []
    }
    if text.isWord(start - 1, in: Self.beforeYears) || isQuarter(start - 2) || isRange
      || isDash(start - 1) && text.digits(start - 2)?.year != nil
    {
      return [make(Parts(year: year), start..<end)]
    }
    let isUnit = text.isWord(end, in: Self.units)
    guard !isUnit, text.nouns.plural(end, in: text) == nil,
      EnglishApproximation.before(start, in: text) == nil,
      !text.isWord(start - 1, in: EnglishVocabulary.labels),
      !(text.isAllCapitals(start - 1) && text.tokens[start - 1].range.count > 1)
    else { return [] }
    return [make(Parts(year: year), start..<end)]
  }

  private static let units = ShippedWords.En.Dates.notBehindYears.englishWords

  /// The Q3 of Q3 2024, the H1 of H1 2024.
  private func isQuarter(_ index: Int) -> Bool {
    guard text.word(index) == "q" || text.word(index) == "h", text.isGlued(index + 1),
      let number = text.digits(index + 1)?.plain
    else { return false }
    return 1...4 ~= number
  }

  /// FY2024, FY2023-24.
  func fiscalYear(at start: Int) -> [Found] {
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
}
