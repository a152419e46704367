import Diagnostics
import DocumentModel
import RuleModel

/// Compares the years of headings, opening words and sign-off with the year that the title names.
///
/// A report on year Y speaks of Y, plans for Y + 1 and is signed in Y + 1, or late in Y.
enum ReportYear {
  private static let plans = ShippedWords.Zh.Dates.plans.words
  private static let reviews = ShippedWords.Zh.Dates.reviews.words

  private static let closedReports = ShippedWords.Zh.Dates.closedReports.words
  private static let openReports = ShippedWords.Zh.Dates.openReports.words
  private static let partsOfYear = ShippedWords.Zh.Dates.partsOfYear.words
  private static let promises = ShippedWords.Zh.Dates.promises.words
  /// How much of a sentence is looked at for such words, in bytes.
  private static let promiseReach = 60

  static func findings(in document: Document) -> [DateFinding] {
    guard let year = titleYear(of: document) else { return [] }
    let isWhole = !document.blocks.contains {
      $0.role == .title && document.text.contains(anyOf: partsOfYear, in: $0.range)
    }
    return lead(of: document, year) + subject(of: document, year) + parts(of: document, year)
      + headings(of: document, year)
      + plans(of: document, year) + (isWhole ? signOff(of: document, year) : [])
  }

  /// The first paragraph opens with the year that it is about: 2023年，…; below a heading it says so.
  private static func lead(of document: Document, _ year: Int) -> [DateFinding] {
    let text = document.text
    guard
      let first = document.blocks.first(where: {
        // Not the names and days below the title.
        $0.role == .paragraph && text.bytes.lastScalar(in: $0.range).map(Self.isEnd) == true
      }),
      first.range.lowerBound < document.headings.first?.extent.lowerBound ?? Int.max
        || text.contains(anyOf: reportOpenings + wholeYears, in: first.range),
      let (date, written) = opening(of: first.range, in: document), written != year
    else { return [] }
    return [make(.year, date.range, expected: "\(year)年", document)]
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    "。；！;".unicodeScalars.contains(scalar)
  }

  private static let wholeYears = ShippedWords.Zh.Dates.wholeYears.words
  private static let subjects = ShippedWords.Zh.Dates.reportSubjects.words
  private static let reportOpenings = ShippedWords.Zh.Dates.reportOpenings.words
  private static let dataPeriods = ShippedWords.Zh.Dates.dataPeriods.words

  /// What the report says that it is about: 现将2024年…情况报告如下, 数据取自2024年全年.
  private static func subject(of document: Document, _ year: Int) -> [DateFinding] {
    document.blocks.filter { $0.role == .paragraph }.prefix(6).flatMap { block in
      block.sentences.flatMap { sentence -> [DateFinding] in
        let text = document.text
        let isOpening =
          text.contains(anyOf: subjects, in: sentence)
          && text.contains(anyOf: reportOpenings, in: sentence)
        let isPeriod = text.contains(anyOf: dataPeriods, in: sentence)
        if !isOpening, !isPeriod, let date = reviewed(in: sentence, document),
          date.year == year - 1
        {
          return [make(.year, date.range, expected: "\(year)年1月1日", document)]
        }
        guard isOpening || isPeriod else { return [] }
        let dates = document.dates(in: sentence).filter { date in
          document.facts.bookTitles.overlapping(date.range).isEmpty && date.year != nil
            && !isCompared(date, in: sentence, document)
        }
        // What it is about stands behind 现将; a period names its start first.
        let named = isOpening ? dates.filter { $0.day == nil }.suffix(1) : dates.prefix(2)
        guard let first = named.first, let written = first.year,
          isWholeYear(dates) || written != year,
          isWholeYear(dates) || !isPeriod || named.allSatisfy({ ($0.year ?? written) != year })
        else { return [] }
        return named.filter { ($0.year ?? written) != year }.map { date in
          let range = date.range
          let plain = text.string(range).replacing("\(date.year ?? written)", with: "\(year)")
          return make(.year, range, expected: plain, document)
        }
      }
    }
  }

  /// Whether a year is what another one is compared with: 与2023年相比, 较2023年.
  private static func isCompared(
    _ date: DateFact, in sentence: TextRange, _ document: Document
  ) -> Bool {
    let before = document.text.string(sentence.lowerBound..<date.range.lowerBound)
    let behind = document.text.string(date.range.upperBound..<sentence.upperBound)
    return Self.comparedBefore.contains(where: before.hasSuffix)
      || Self.comparedBehind.contains(where: behind.hasPrefix)
  }

  private static let comparedBefore = ShippedWords.Zh.Dates.comparedBefore.words
  private static let comparedBehind = ShippedWords.Zh.Dates.comparedBehind.words

  /// The start of the year that a sentence says it reports on: 对2023年1月1日至12月31日…, 现报告如下.
  private static func reviewed(in sentence: TextRange, _ document: Document) -> DateFact? {
    let dates = Array(document.dates(in: sentence))
    guard document.text.contains(anyOf: reportOpenings, in: sentence), dates.count == 2,
      dates[0].month == 1, dates[0].day == 1, dates[1].month == 12, dates[1].day == 31,
      dates[1].year == nil || dates[1].year == dates[0].year
    else { return nil }
    return dates[0]
  }

  /// From 1月1日 to 12月31日, whatever the years.
  private static func isWholeYear(_ dates: [DateFact]) -> Bool {
    dates.count == 2 && dates[0].month == 1 && dates[0].day == 1 && dates[1].month == 12
      && dates[1].day == 31
  }

  /// Sentences under a heading that looks ahead: 2024年，我们将….
  private static func plans(of document: Document, _ year: Int) -> [DateFinding] {
    let ahead = document.headings.filter { heading in
      heading.level == 1 && document.text.contains(anyOf: plans, in: heading.title)
    }.map(\.extent).merged()
    guard !ahead.isEmpty else { return [] }
    return document.pieces(of: .sentence).compactMap { sentence in
      guard ahead.covers(sentence),
        let (date, written) = opening(of: sentence, in: document), written <= year
      else { return nil }
      let end = min(sentence.upperBound, date.range.upperBound + promiseReach)
      let words = String(decoding: document.text.bytes[date.range.upperBound..<end], as: UTF8.self)
      guard promises.contains(where: words.contains) else { return nil }
      return make(.year, date.range, expected: "\(year + 1)年", document)
    }
  }

  /// The bare year with a comma behind it that a stretch of text opens with.
  private static func opening(of range: TextRange, in document: Document) -> (DateFact, Int)? {
    let text = document.text.trimmingBlanks(range)
    guard let date = document.dates(in: text).first, date.range.lowerBound == text.lowerBound,
      date.month == nil, let year = date.year
    else { return nil }
    let rest = document.text.bytes[date.range.upperBound..<text.upperBound]
    let isOpening = ["，", ",", "以来"].contains { rest.starts(with: $0.utf8) }
    return isOpening ? (date, year) : nil
  }

  /// The one year that the title of a report on a closed year names.
  private static func titleYear(of document: Document) -> Int? {
    let titles = document.blocks.filter { $0.role == .title }.map(\.range)
    let names = { words in titles.contains { document.text.contains(anyOf: words, in: $0) } }
    // What is read to an assembly looks back and ahead, and is named after the year ahead.
    guard names(closedReports), !names(openReports) else { return nil }
    let years = titles.flatMap { document.dates(in: $0) }.compactMap(\.year)
    return Set(years).count == 1 ? years.first : nil
  }

  private static func headings(of document: Document, _ year: Int) -> [DateFinding] {
    document.headings.filter { $0.level == 1 }.flatMap { heading -> [DateFinding] in
      let named = document.dates(in: heading.title).filter { date in
        date.month == nil && document.facts.bookTitles.overlapping(date.range).isEmpty
      }
      // Two years are a period, and a period has a name of its own.
      guard named.count == 1, let date = named.first, let written = date.year else { return [] }
      let isPlan = document.text.contains(anyOf: plans, in: heading.title)
      let isReview = !isPlan && document.text.contains(anyOf: reviews, in: heading.title)
      let fitting = isPlan ? [year + 1] : isReview ? [year] : [year, year + 1]
      guard !fitting.contains(written) else { return [] }
      return [make(.year, date.range, expected: "\(fitting[0])年", document)]
    }
  }

  private static func signOff(of document: Document, _ year: Int) -> [DateFinding] {
    guard let line = document.signOff?.date,
      let date = document.dates(in: line).first,
      let signed = date.year
    else { return [] }
    guard signed == year + 1 || signed == year && (date.month ?? 12) >= 6 else {
      return [make(.year, date.range, expected: "\(year + 1)年", document)]
    }
    guard let month = date.month, signed == year + 1, month >= 4 else { return [] }
    return [make(.deadline, date.range, expected: "\(year + 1)年4月1日", document)]
  }

  static func make(
    _ fault: DateFault, _ range: TextRange, expected: String, _ document: Document
  ) -> DateFinding {
    DatesCheck.make(
      fault, range, document, expected: LocalizedText(expected), operands: [expected])
  }
}
