/// Finds the dates of a text, whole and in part.
///
/// 2024年2月23日, 二〇二四年二月二十三日, 2024-02-23, 2024年2月, 2月23日, 2024年; the year has four
/// digits from 1000 to 2999, month and day at most two. A day that the calendar lacks is a fact too.
package struct ChineseDateScanner {
  private let text: NumberText
  private let measures: WordTable<ChineseVocabulary.Counting>

  /// The dates of `range`, sorted and disjoint.
  ///
  /// - Parameters:
  ///   - bytes: Block text, valid UTF-8.
  ///   - range: What is read; nothing outside it is looked at.
  ///   - lexicon: The words that it is read by.
  /// - Returns: Dates by place, none overlapping.
  /// - Complexity: O(*n*) in the length of `range`.
  package static func dates(
    in bytes: [UInt8], range: TextRange, lexicon: Lexicon = .shipped
  ) -> [DateFact] {
    let scanner = ChineseDateScanner(
      text: NumberText(bytes: bytes, start: range.lowerBound, end: range.upperBound),
      measures: lexicon.measures)
    var found: [DateFact] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = bytes[place]
      if byte < 0x80, byte < 0x30 || byte > 0x39 {
        place += 1
      } else if let date = scanner.date(at: place) {
        found.append(date)
        place = date.range.upperBound
      } else {
        place = scanner.afterRow(at: place)
      }
    }
    return found
  }

  /// A number of a date in either system, with as many characters as it has.
  private struct Part {
    var value: Int
    var count: Int
    var end: Int
    var numerals: DateFact.Numerals
    var isPadded: Bool
  }

  /// Behind the row of digits or of Chinese numerals at `place`: no date starts inside one.
  private func afterRow(at place: Int) -> Int {
    let first = text.glyph(at: place)
    if first.value.digit != nil { return text.digits(at: place).end }
    var end = first.end
    guard isChinese(first.value) else { return end }
    while case let next = text.glyph(at: end), isChinese(next.value) { end = next.end }
    return end
  }

  /// 〇 is also written ○ and O.
  private func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isChineseNumeral || scalar == "○"
  }

  private func date(at start: Int) -> DateFact? {
    let first = text.scalar(at: start)
    guard first.digit != nil || isChinese(first) else { return nil }
    let before = text.scalar(before: start)
    // 第3月, H2024年: ordinals and names.
    guard before != "第", !before.isLatinLetter, !isChinese(before),
      before.digit == nil
    else { return nil }
    if let year = year(at: start) {
      if let numeric = numericDate(from: start, year: year) { return numeric }
      let unit = text.glyph(at: text.afterBlanks(year.end))
      if unit.value == "年" { return date(from: start, year: year, after: unit.end) }
      return year.numerals == .arabic ? firstOfRange(from: start, year: year) : nil
    }
    guard !before.isPoint else { return nil }
    return monthAndDay(at: start).flatMap { month, day in
      guard let day, !day.isCut || isAtWordEnd(day.part.end) else { return nil }
      return fact(from: start, year: nil, month: month, day: day)
    }
  }

  // MARK: - Parts

  private func year(at start: Int) -> Part? {
    let run = text.digits(at: start)
    if run.count == 4 {
      let next = text.scalar(at: run.end)
      guard 1000...2999 ~= run.value, !isChinese(next) else { return nil }
      return Part(
        value: Int(run.value), count: 4, end: run.end, numerals: .arabic, isPadded: false)
    }
    guard run.count < 4 else { return nil }
    var part = Part(value: 0, count: 0, end: start, numerals: .chinese, isPadded: false)
    while case let next = text.glyph(at: part.end), part.count < 5,
      let digit = yearDigit(next.value)
    {
      if next.value.digit != nil { part.numerals = .mixed }
      part.value = part.value * 10 + digit
      part.count += 1
      part.end = next.end
    }
    guard part.count == 4, 1000...2999 ~= part.value else { return nil }
    // A row of letters and digits is a year only before 年.
    guard text.scalar(at: text.afterBlanks(part.end)) == "年" else { return nil }
    return part
  }

  /// A digit of a year in Chinese: 〇 is also written 零, ○, O and 0.
  private func yearDigit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "O", "Ｏ": 0
    default: scalar.chineseDigit(.circle) ?? scalar.digit
    }
  }

  /// A month or day: one or two digits, or a Chinese numeral below a hundred.
  private func part(at start: Int) -> Part? {
    let run = text.digits(at: start)
    if run.count > 0 {
      guard run.count < 3 else { return nil }
      return Part(
        value: Int(run.value), count: run.count, end: run.end, numerals: .arabic,
        isPadded: run.count == 2 && run.value < 10)
    }
    let (end, numeral) = text.chineseNumeral(at: start)
    guard end > start, let numeral, numeral.decimals == 0, numeral.value < Rational(100) else {
      return nil
    }
    return Part(
      value: Int(numeral.value.numerator), count: 2, end: end, numerals: .chinese, isPadded: false)
  }

  /// 2月23日; the month alone where no day follows.
  private func monthAndDay(at start: Int) -> (month: Part, day: Day?)? {
    guard var month = part(at: start) else { return nil }
    let unit = text.glyph(at: text.afterBlanks(month.end))
    guard unit.value == "月" else { return nil }
    month.end = unit.end
    guard var day = part(at: text.afterBlanks(unit.end)) else { return (month, nil) }
    let mark = text.glyph(at: text.afterBlanks(day.end))
    if mark.value == "日" || mark.value == "号" {
      day.end = mark.end
      return (month, Day(part: day, isCut: false))
    }
    if goesOn(at: day.end) { return (month, Day(part: day, isCut: false)) }
    return (month, isCut(day, at: day.end) ? Day(part: day, isCut: true) : nil)
  }

  private struct Day {
    var part: Part
    var isCut: Bool
  }

  /// 23—25日, 3、4日: the unit stands at the end of the range.
  private func goesOn(at offset: Int) -> Bool {
    let joiner = text.glyph(at: text.afterBlanks(offset))
    guard ChineseNumerals.joiners.unicodeScalars.contains(joiner.value),
      let other = part(at: text.afterBlanks(joiner.end))
    else { return false }
    let unit = text.scalar(at: text.afterBlanks(other.end))
    // 日, 号; the range may also run into the next month.
    return unit == "日" || unit == "号" || unit == "月"
  }

  private static let fromThen = ShippedWords.Zh.Dates.fromThen.byteStrings

  /// Whether a number behind a month can only be a day that lost its unit.
  private func isCut(_ day: Part, at end: Int) -> Bool {
    guard day.numerals == .arabic, 1...31 ~= day.value else { return false }
    let next = text.glyph(at: end)
    let amounts = ChineseNumerals.surplus + ChineseNumerals.calendarUnits
    if amounts.unicodeScalars.contains(next.value) || next.value.isLatinLetter {
      return false
    }
    // 23.5, 23,000, 23:00, 23—25万元
    if (".．,，:：/／" + ChineseNumerals.joiners).unicodeScalars.contains(next.value),
      text.scalar(at: next.end).digit != nil
    {
      return false
    }
    let place = text.afterBlanks(end)
    // 5月20起施行: here 起 is not a measure word.
    if Self.fromThen.contains(where: { text.has($0, at: place) }) { return true }
    return measures.match(at: place, in: text) == nil
      && ChineseVocabulary.money.match(at: place, in: text) == nil
      && ChineseVocabulary.percents.match(at: place, in: text) == nil
      && ChineseVocabulary.points.match(at: place, in: text) == nil
      && ChineseVocabulary.times.match(at: place, in: text) == nil
  }

  /// Whether a cut day without a year may be believed: at a mark, the end, or 前, 后, 起, 至, 止.
  private func isAtWordEnd(_ offset: Int) -> Bool {
    let next = text.scalar(at: offset)
    let isIdeograph = "㐀"..."鿿" ~= next
    return !isIdeograph || "前后起至止".unicodeScalars.contains(next)
  }

  // MARK: - Facts

  private func date(from start: Int, year: Part, after yearEnd: Int) -> DateFact {
    var year = year
    year.end = yearEnd
    guard let (month, day) = monthAndDay(at: text.afterBlanks(yearEnd)) else {
      return fact(from: start, year: year, month: nil, day: nil)
    }
    return fact(from: start, year: year, month: month, day: day)
  }

  /// 2024-02-23, 2024/2/23, 2024.2.23: three parts and no more.
  private func numericDate(from start: Int, year: Part) -> DateFact? {
    let mark = text.glyph(at: year.end)
    guard "-－/／.．".unicodeScalars.contains(mark.value), let month = part(at: mark.end),
      month.numerals == .arabic, case let second = text.glyph(at: month.end),
      second.value == mark.value, let day = part(at: second.end), day.numerals == .arabic
    else { return nil }
    let next = text.glyph(at: day.end)
    if next.value == mark.value, text.scalar(at: next.end).digit != nil {
      return nil
    }
    let written = CalendarDay(year: year.value, month: month.value, day: day.value)
    // 1234-56-78 is a code; a slip in a year of our time is a date.
    guard written.isPossible || (1900...2100 ~= year.value && month.value < 32 && day.value < 40)
    else { return nil }
    return fact(
      from: start, year: year, month: month, day: Day(part: day, isCut: false), form: .yearFirst)
  }

  /// The 2021 of 2021—2025年.
  private func firstOfRange(from start: Int, year: Part) -> DateFact? {
    let joiner = text.glyph(at: text.afterBlanks(year.end))
    guard ChineseNumerals.joiners.unicodeScalars.contains(joiner.value) else { return nil }
    let other = text.digits(at: text.afterBlanks(joiner.end))
    guard other.count == 4, 1000...2999 ~= other.value,
      text.scalar(at: text.afterBlanks(other.end)) == "年"
    else { return nil }
    return fact(from: start, year: year, month: nil, day: nil)
  }

  private func fact(
    from start: Int, year: Part?, month: Part?, day: Day?, form: DateFact.Form = .chinese
  ) -> DateFact {
    let parts = [year, month, day?.part].compactMap { $0 }
    let end = parts.last?.end ?? start
    let systems = Set(parts.map(\.numerals))
    let numerals = systems.count == 1 ? systems.first : nil
    let isCut = day?.isCut ?? false
    let weekday = day == nil || isCut ? nil : weekdayBeside(end)
    return DateFact(
      range: start..<end, year: year?.value, month: month?.value, day: day?.part.value,
      numerals: numerals ?? .mixed,
      isPadded: parts.contains(where: \.isPadded), isCut: isCut,
      weekday: weekday?.number, weekdayRange: weekday?.range ?? end..<end, form: form)
  }

  /// 星期五, 周五, 礼拜五, in brackets and behind a comma or 当天是 too.
  private func weekdayBeside(_ end: Int) -> (number: Int, range: TextRange)? {
    var start = text.afterBlanks(end)
    if let part = Self.dayParts.match(at: start, in: text) { start = part.end }
    start = afterHour(start)
    let bracket = text.glyph(at: start)
    if "(（，,—".unicodeScalars.contains(bracket.value) { start = text.afterBlanks(bracket.end) }
    if bracket.value == "—", text.glyph(at: start).value == "—" {
      start = text.afterBlanks(text.glyph(at: start).end)
    }
    let link = Self.weekdayLinks.match(at: start, in: text)
    if let link { start = link.end }
    guard let word = Self.weekWords.match(at: start, in: text) else { return nil }
    let day = text.glyph(at: word.end)
    // Behind a comma it must stand alone: 周二例会 is a meeting.
    if link == nil, "，,—".unicodeScalars.contains(bracket.value),
      !"，,、。；（(".unicodeScalars.contains(text.scalar(at: day.end))
    {
      return nil
    }
    if day.value == "日" || day.value == "天" { return (7, start..<day.end) }
    guard let number = day.value.chineseDigit(), 1...6 ~= number else { return nil }
    return (number, start..<day.end)
  }

  /// Behind the hour that stands right behind a day: 上午9时，星期二.
  private func afterHour(_ start: Int) -> Int {
    let hour = text.digits(at: start)
    guard 1...2 ~= hour.count, ["时", "点"].contains(text.glyph(at: hour.end).value) else {
      return start
    }
    return text.glyph(at: hour.end).end
  }

  private static let weekWords = WordTable(ShippedWords.Zh.Dates.weekWords, ())
  private static let dayParts = WordTable(ShippedWords.Zh.Dates.dayParts, ())
  private static let weekdayLinks = WordTable(ShippedWords.Zh.Dates.weekdayLinks, ())
}
