import DocumentModel

/// The day that an entry of a timeline states, as far as it is written.
enum TimelineDay: Hashable {
  case whole(CalendarDay)
  /// 3 June, without a year.
  case yearless(month: Int, day: Int)
  /// Tuesday, Day 2, 03/04/2024: it can be told from other days, but not put before or behind them.
  case named(String)

  private static let weekdays = ShippedWords.En.Dates.weekdays.meanings
  private static let countedDays = ShippedWords.En.Incidents.countedDays.set
  private static let laterDays = ShippedWords.En.Incidents.laterDays.set

  /// - Returns: Nil for a month, a year or a day that the calendar lacks.
  init?(_ date: DateFact, in document: Document) {
    guard date.isPossible, let month = date.month, let day = date.day else { return nil }
    if let whole = date.calendarDay {
      self = .whole(whole)
    } else if date.form == .ambiguous {
      self = .named(document.text.string(date.range))
    } else {
      self = .yearless(month: month, day: day)
    }
  }

  /// - Returns: Nil where the words say anything else than a weekday, a counted day or the next one.
  init?(named text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let name = words.joined(separator: " ")
    if let weekday = Self.weekdays[name] {
      self = .named(weekday)
    } else if Self.laterDays.contains(name) {
      self = .named(name)
    } else if words.count == 2, Self.countedDays.contains(words[0]), Int(words[1]) != nil {
      self = .named(name)
    } else {
      return nil
    }
  }

  var isNamed: Bool { if case .named = self { true } else { false } }

  /// The year, where it is written.
  var year: Int? { if case .whole(let day) = self { day.year } else { nil } }

  /// Days since 1970; a day without a year is of the year in which it is nearest to `last`.
  func number(nearest last: Int?, year: Int) -> Int? {
    switch self {
    case .whole(let day): return day.dayNumber
    case .named: return nil
    case .yearless(let month, let day):
      let numbers = (year - 1...year + 1).map {
        CalendarDay(year: $0, month: month, day: day).dayNumber
      }
      guard let last else { return numbers[1] }
      return numbers.min { abs($0 - last) < abs($1 - last) }
    }
  }
}
