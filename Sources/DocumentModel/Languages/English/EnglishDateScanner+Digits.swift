/// Dates in digits alone.
extension EnglishDateScanner {
  /// 2024-02-23, 23/02/2024, 2024.02.23.
  func numeric(at start: Int) -> [Found]? {
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
      // The same day in either order; it shows nothing of the order.
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
    if digits.isPadded, digits.count == 2, 1...9 ~= second, text.mark(start + 1) == "-" {
      return [make(Parts(year: year, month: second), start..<start + 3)]
    }
    return nil
  }
}
