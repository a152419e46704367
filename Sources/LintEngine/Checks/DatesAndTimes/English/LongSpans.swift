import DocumentModel
import RuleModel
import SourceText

/// Compares lengths in weeks, months and years with the dates beside them: 14 months, from March
/// 2021 to June 2021.
enum LongSpans {
  /// A stated length.
  private struct Length {
    let range: TextRange
    let count: Int
    /// A hundredth of the days of its unit.
    let unit: Int
    let approximation: Approximation?
  }

  private static let before = ShippedWords.En.Periods.beforeLongPeriod.set
  private static let behind = ShippedWords.En.Periods.behindLongPeriod.set
  private static let demonstratives = ShippedWords.En.Periods.thesePeriods.words
  private static let units = Dictionary(
    uniqueKeysWithValues: ShippedWords.En.Periods.longUnits.numbers().map {
      (word: String, days: Int) in (word, days)
    })

  /// - Complexity: O(*n*) in the size of the text, and of a sentence lengths times dates.
  static func findings(in document: Document) -> [DateFinding] {
    let lengths = self.lengths(in: document)
    guard !lengths.isEmpty else { return [] }
    return document.pieces(of: .sentence).flatMap { sentence in
      findings(lengths.filter { sentence.holds($0.range) }, in: sentence, document)
    }
      + document.blocks.flatMap { block in
        zip(block.sentences, block.sentences.dropFirst()).compactMap {
          further(lengths, in: $1, behind: $0, document)
        }
      }
  }

  /// Lengths with a noun behind them, 14 months, and before one, a three-week closure.
  private static func lengths(in document: Document) -> [Length] {
    let counted = document.facts.quantities.compactMap { quantity -> Length? in
      guard let unit = units[quantity.unit], quantity.value.denominator == 1,
        quantity.value.numerator < 10_000
      else { return nil }
      return Length(
        range: quantity.range, count: Int(quantity.value.numerator), unit: unit,
        approximation: quantity.approximation)
    }
    let weeks = Rational(604_800)
    let hyphenated = document.facts.durations.compactMap { duration -> Length? in
      guard duration.precision == weeks, let unit = units["week"],
        document.text.bytes[duration.range].contains(UInt8(ascii: "-")),
        duration.seconds.denominator == 1
      else { return nil }
      return Length(
        range: duration.range, count: Int(duration.seconds.numerator / weeks.numerator), unit: unit,
        approximation: duration.approximation)
    }
    return counted + hyphenated
  }

  // MARK: - A sentence

  private static func findings(
    _ lengths: [Length], in sentence: TextRange, _ document: Document
  ) -> [DateFinding] {
    guard !lengths.isEmpty else { return [] }
    let dates = Array(document.dates(in: sentence))
    return zip(dates, dates.dropFirst()).compactMap { start, end in
      guard joins(start, end, in: sentence, document), let days = days(from: start, to: end),
        let stated = lengths.first(where: { isBeside($0.range, start, end, document) }),
        !admits(stated, days)
      else { return nil }
      return make(stated, days, start, end, document)
    }
  }

  /// These eleven months: a length of the two dates that the sentence before joins.
  private static func further(
    _ lengths: [Length], in sentence: TextRange, behind first: TextRange, _ document: Document
  ) -> DateFinding? {
    let opening = document.text.string(sentence.prefix(20)).lowercased()
      .replacing("\n", with: " ")
    guard let start = demonstratives.first(where: opening.hasPrefix) else { return nil }
    let dates = Array(document.dates(in: first))
    guard dates.count == 2, joins(dates[0], dates[1], in: first, document),
      let days = days(from: dates[0], to: dates[1]),
      let stated = lengths.first(where: {
        $0.range.lowerBound == sentence.lowerBound + start.utf8.count
      }), !admits(stated, days)
    else { return nil }
    return make(stated, days, dates[0], dates[1], document)
  }

  private static func joins(
    _ start: DateFact, _ end: DateFact, in sentence: TextRange, _ document: Document
  ) -> Bool {
    guard start.range.upperBound <= end.range.lowerBound else { return false }
    let between = start.range.upperBound..<end.range.lowerBound
    return Gap.joins(between, in: sentence, document)
      || EventSentences.tell(start.range, end.range, in: sentence, document)
  }

  private static func make(
    _ stated: Length, _ days: (low: Int, high: Int), _ start: DateFact, _ end: DateFact,
    _ document: Document
  ) -> DateFinding {
    DatesCheck.make(
      .duration, stated.range, document, expected: FindingText.days(days.low).text,
      operands: [document.text.string(start.range), document.text.string(end.range)],
      related: [RelatedPlace(.start, at: start.range), RelatedPlace(.end, at: end.range)])
  }

  private static func isBeside(
    _ length: TextRange, _ start: DateFact, _ end: DateFact, _ document: Document
  ) -> Bool {
    if length.upperBound <= start.range.lowerBound {
      let gap = length.upperBound..<start.range.lowerBound
      return Gap.holds(gap, document, only: before)
        || Gap.isOfNoun(length, gap, opening: before, document)
    }
    guard length.lowerBound >= end.range.upperBound else { return false }
    let gap = end.range.upperBound..<length.lowerBound
    return Gap.holds(gap, document, only: behind) || Gap.isApposition(gap, length, document)
  }

  // MARK: - Days

  /// The least and the greatest number of days from one date to another, each a day, a month or a
  /// year; nil where the two differ in what they name, or run backwards.
  private static func days(from start: DateFact, to end: DateFact) -> (low: Int, high: Int)? {
    guard let last = end.year, start.isPossible, end.isPossible,
      (start.month == nil) == (end.month == nil), (start.day == nil) == (end.day == nil)
    else { return nil }
    let first = start.year ?? last
    if start.day != nil {
      guard let days = TimeSpan.days(from: start, to: end), days >= 0 else { return nil }
      return (days, days + 1)
    }
    func number(_ year: Int, _ month: Int) -> Int {
      CalendarDay(year: year, month: month, day: 1).dayNumber
    }
    if let month = start.month, let lastMonth = end.month {
      let days = number(last, lastMonth) - number(first, month)
      return days >= 0 ? (max(0, days - 31), days + 31) : nil
    }
    return last >= first ? ((last - first) * 365 - 365, (last - first) * 366 + 366) : nil
  }

  /// Whether a length may be stated so: half of its unit is left open on either side.
  private static func admits(_ stated: Length, _ days: (low: Int, high: Int)) -> Bool {
    let (unit, length) = (stated.unit, stated.count * stated.unit)
    let open = max(unit / 2, stated.approximation == .about ? length / 5 : length / 20)
    switch stated.approximation {
    case .over: return length <= days.high * 100 + unit
    case .under: return length >= days.low * 100 - unit
    case .about, nil: return days.low * 100 - open <= length && length <= days.high * 100 + open
    }
  }
}
