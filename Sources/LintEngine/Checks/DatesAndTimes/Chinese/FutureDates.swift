import Diagnostics
import DocumentModel
import RuleModel

/// Days and months behind the day of signature at which something is told as done.
struct FutureDates {
  private static let done = ShippedWords.Zh.Dates.doneWords.words
  private static let events = ShippedWords.Zh.Dates.eventWords.words
  private static let results = ShippedWords.Zh.Dates.resultWords.words
  private static let toCome = ShippedWords.Zh.Dates.toCome.words
  private static let doneBefore = ShippedWords.Zh.Dates.doneBefore.words
  private static let cutoffs = ShippedWords.Zh.Dates.cutoffs.words
  private static let limits = ShippedWords.Zh.Dates.dayLimits.words
  private static let joints = ShippedWords.Zh.Dates.joints.words + ["—", "－", "-", "–", "～", "~"]
  private static let aheadHeadings =
    ShippedWords.Zh.Dates.plans.words + ShippedWords.Zh.Dates.aheadHeadings.words
  private static let openTitles = ShippedWords.Zh.Dates.requestTitles.words

  /// A sentence, or a row of a table, which tells what its cells tell together.
  private struct Place {
    let range: TextRange
    let isRow: Bool
  }

  private let document: Document
  private let signed: DateFact
  private let day: CalendarDay
  /// Whether the report tells what was done, and asks for nothing.
  private let isReport: Bool

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [DateFinding] {
    guard let signed = SigningDate.find(in: document), let day = signed.calendarDay,
      day.isPossible
    else { return [] }
    let titles = document.blocks.filter { $0.role == .title }
    return FutureDates(
      document: document, signed: signed, day: day,
      isReport: !titles.contains { document.text.contains(anyOf: openTitles, in: $0.range) }
    ).findings()
  }

  private func findings() -> [DateFinding] {
    let ahead = document.headings.filter {
      document.text.contains(anyOf: Self.aheadHeadings, in: $0.title)
    }.map(\.extent).merged()
    let written = document.text.string(signed.range)
    return places().filter { !ahead.covers($0.range) }.flatMap { place in
      dates(in: place).filter { date in
        isAfter(date, in: place) && date.isPossible
          && document.facts.bookTitles.overlapping(date.range).isEmpty && isDone(date, in: place)
      }.map { date in
        DatesCheck.make(
          .future, date.range, document, expected: LocalizedText(written), operands: [written])
      }
    }
  }

  private func places() -> [Place] {
    document.blocks.filter {
      ($0.role == .paragraph || $0.role == .heading) && $0.container != .cell
    }.flatMap(\.sentences).map { Place(range: $0, isRow: false) }
      + document.markup.tables.flatMap { $0.rows.dropFirst() }.map {
        Place(range: $0.range, isRow: true)
      }
  }

  /// The dates of a place, and the months that stand there alone: 7月份.
  private func dates(in place: Place) -> [DateFact] {
    let line = ScalarLine(place.range, in: document)
    let months = line.scalars.indices.compactMap { index -> DateFact? in
      guard line[index] == "月", line[index + 1] == "份", line[index - 1].digit != nil else {
        return nil
      }
      let start = line[index - 2].digit == nil ? index - 1 : index - 2
      guard let (month, end) = line.digits(at: start), end == index, 1...12 ~= month,
        line[start - 1] != "年"
      else { return nil }
      let range = line.range(start..<index + 2)
      return DateFact(
        range: range, year: nil, month: month, day: nil, numerals: .arabic, isPadded: false,
        isCut: false, weekday: nil, weekdayRange: range.upperBound..<range.upperBound)
    }
    return document.dates(in: place.range) + months
  }

  private func isAfter(_ date: DateFact, in place: Place) -> Bool {
    guard let month = date.month,
      let (year, isNamed) = ImpliedYear.year(of: date, in: place.range, document)
        ?? yearOfCourse(date, in: place),
      (year, month, date.day ?? 1) > (
        signed.year ?? 0, signed.month ?? 0, date.day == nil ? 31 : day.day
      )
    else { return false }
    // A report of January tells of the December before.
    return isNamed || month - day.month <= 2
  }

  /// The year of the signature for a day that goes on the days before it in its sentence, where the draft
  /// names several years: 10月14日进场，10月22日取证，12月25日交换意见.
  private func yearOfCourse(_ date: DateFact, in place: Place) -> (year: Int, isNamed: Bool)? {
    let days = document.dates(in: place.range)
    guard let month = date.month, let year = signed.year, days.count > 1, days.first != date,
      days.allSatisfy({ $0.year == nil && $0.month != nil && $0.day != nil }),
      let first = days.first?.month, first <= day.month, first <= month,
      !document.text.contains(anyOf: Self.otherYears, in: place.range)
    else { return nil }
    return (year, false)
  }

  private static let otherYears = ShippedWords.Zh.Dates.otherYears.words

  /// Whether a word says that something is to come; 已将 is done.
  private func looksAhead(_ range: TextRange) -> Bool {
    guard document.text.contains(anyOf: Self.toCome, in: range) else { return false }
    var text = document.text.string(range)
    for word in Self.doneWith { text = text.replacing(word, with: "") }
    return Self.toCome.contains(where: text.contains)
  }

  private static let doneWith = ShippedWords.Zh.Dates.doneWith.words

  /// Whether the clauses around a date tell what was done, and none what is to come.
  private func isDone(_ date: DateFact, in place: Place) -> Bool {
    let text = document.text
    let before = place.range.lowerBound..<date.range.lowerBound
    let behind = date.range.upperBound..<place.range.upperBound
    let last = text.string(before.suffix(12))
    let next = text.string(behind.prefix(12))
    guard !looksAhead(before), !looksAhead(behind.prefix(150)),
      !Self.limits.contains(where: next.hasPrefix),
      // （2024年9月17日） says when something is.
      !(last.hasSuffix("（") && next.hasPrefix("）"))
    else { return false }
    if place.isRow { return text.contains(anyOf: Self.results, in: place.range) }
    if Self.doneBefore.contains(where: last.hasSuffix)
      || Self.cutoffs.contains(where: last.hasSuffix)
      || text.contains(anyOf: Self.done, in: behind.prefix(150))
    {
      return true
    }
    let isPeriod =
      Self.joints.contains(where: last.hasSuffix) || Self.joints.contains(where: next.hasPrefix)
    return isReport && (date.day != nil || date.year == nil) && !isPeriod
      && text.contains(anyOf: Self.events, in: behind.prefix(90))
  }
}

extension Range<Int> {
  /// The end of a stretch, cut to a number of bytes.
  fileprivate func suffix(_ count: Int) -> TextRange {
    Swift.max(lowerBound, upperBound - count)..<upperBound
  }
}
