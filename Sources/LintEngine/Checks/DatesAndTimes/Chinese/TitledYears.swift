import Diagnostics
import DocumentModel
import RuleModel

/// Years of the opening words that are another than the title's, though the same words follow: 为做好2023年医保缴费工作,
/// where the title has 2024年医保缴费工作.
struct TitledYears {
  private static let subjects = ShippedWords.Zh.Dates.reportSubjects.words
  private static let purposes = ShippedWords.Zh.Dates.purposeOpenings.words
  private static let tails = ShippedWords.Zh.Dates.yearTails.words
  private static let opening = 4
  private static let shortest = 4
  private static let longest = 8

  private let document: Document
  private let year: Int
  /// What stands behind the year of the title.
  private let words: Substring

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [DateFinding] {
    guard document.reading == .wholeFile, let check = TitledYears(document) else { return [] }
    return (check.opening() + check.plans() + check.parallel() + check.captions()).adding(
      check.lone())
  }

  private init?(_ document: Document) {
    let titles = document.blocks.filter { $0.role == .title }.map(\.range)
    let dates = titles.flatMap { title in
      document.dates(in: title).filter { $0.year != nil && $0.month == nil }.map { ($0, title) }
    }
    guard dates.count == 1, let (date, title) = dates.first, let year = date.year else {
      return nil
    }
    (self.document, self.year) = (document, year)
    words = Self.behind(date, before: title.upperBound, document)
  }

  /// What stands behind a year and its 年度.
  private static func behind(_ date: DateFact, before end: Int, _ document: Document) -> Substring {
    let text = document.text.string(date.range.upperBound..<end)
    let tail = tails.filter(text.hasPrefix).max { $0.count < $1.count } ?? ""
    return text.dropFirst(tail.count)
  }

  /// The sentences that say what the text is for.
  private func opening() -> [DateFinding] {
    let name = words.prefix(Self.longest)
    guard name.count >= Self.shortest,
      name.prefix(Self.shortest).allSatisfy(\.isLetter) || name.first == "“"
    else { return [] }
    let paragraphs = document.blocks.filter { $0.role == .paragraph }.prefix(Self.opening)
    return paragraphs.flatMap(\.sentences).flatMap { sentence -> [DateFinding] in
      let text = document.text.string(sentence)
      guard
        Self.purposes.contains(where: text.hasPrefix)
          || document.text.contains(anyOf: Self.subjects, in: sentence)
      else { return [] }
      return document.dates(in: sentence).filter { date in
        guard let told = date.year, told != year, abs(told - year) <= 2, date.month == nil,
          document.facts.bookTitles.overlapping(date.range).isEmpty
        else { return false }
        let behind = Self.behind(date, before: sentence.upperBound, document)
        return behind.hasPrefix(name.prefix(Self.shortest + 2))
      }.map { make($0) }
    }
  }

  private static let reviews = ShippedWords.Zh.Dates.reviewParts.words
  private static let closed = ShippedWords.Zh.Dates.closedReports.words
  private static let open = ShippedWords.Zh.Dates.openReports.words

  /// Places where a report says what it is about, which name a year before the title's where no other place
  /// names the title's own: 2023年，…, 截至2023年6月30日, 2023年1月至12月, 2023年暑期.
  private func lone() -> [DateFinding] {
    let dates = told()
    guard !dates.contains(where: { $0.date.year == year }) else { return [] }
    let isReport = titleHas(Self.closed) && !titleHas(Self.open)
    return dates.filter { told in
      guard let other = told.date.year, year - 2...year - 1 ~= other, !isCompared(told) else {
        return false
      }
      return isNamed(told)
        || isReport && (opensReport(told) || isYearly(told) || isCutoff(told) || isWholeYear(told))
    }.prefix(1).map { make($0.date) }
  }

  /// A date of the text with its sentence.
  private struct Told {
    let date: DateFact
    let sentence: TextRange
  }

  /// The dates between title and sign-off.
  private func told() -> [Told] {
    let blocks = document.blocks.filter {
      ($0.role == .paragraph || $0.role == .heading) && $0.container != .quotation
    }
    return blocks.flatMap(\.sentences).flatMap { sentence in
      document.dates(in: sentence).filter { date in
        date.year != nil && document.facts.bookTitles.overlapping(date.range).isEmpty
          && document.signOff?.date?.overlaps(date.range) != true
      }.map { Told(date: $0, sentence: sentence) }
    }
  }

  private func titleHas(_ words: [String]) -> Bool {
    document.blocks.contains {
      $0.role == .title && document.text.contains(anyOf: words, in: $0.range)
    }
  }

  private func before(_ told: Told) -> String {
    document.text.string(told.sentence.lowerBound..<told.date.range.lowerBound)
  }

  private func isCompared(_ told: Told) -> Bool {
    let behind = Self.behind(told.date, before: told.sentence.upperBound, document)
    let before = before(told)
    return Self.comparedBefore.contains(where: before.hasSuffix)
      || Self.comparedBehind.contains(where: behind.hasPrefix)
      || Self.laterWords.contains(where: behind.hasPrefix)
  }

  private static let comparedBefore = ShippedWords.Zh.Dates.comparedBefore.words
  private static let comparedBehind = ShippedWords.Zh.Dates.comparedBehind.words
  private static let laterWords = ShippedWords.Zh.Dates.sinceWords.words
  private static let cutoffs = ShippedWords.Zh.Dates.cutoffs.words
  private static let parts = ShippedWords.Zh.Dates.partsOfYear.words
  private static let lateParts = ShippedWords.Zh.Dates.lateParts.words

  /// The same words stand behind a year that opens a sentence as behind the title's; four of them wherever it stands.
  private func isNamed(_ told: Told) -> Bool {
    // What asks or announces may tell of what was done the year before.
    guard
      titleHas(Self.closed) || !document.text.contains(anyOf: Self.lookingBack, in: told.sentence)
    else { return false }
    let behind = Self.behind(told.date, before: told.sentence.upperBound, document)
    let shared = zip(words, behind).prefix { $0 == $1 && $0.isLetter }.count
    let isOpening = before(told).allSatisfy(\.isWhitespace)
    return told.date.month == nil && shared >= (isOpening ? 2 : Self.shortest)
      && !Self.plainNames.contains { behind.hasPrefix($0) && shared <= $0.count }
  }

  private static let lookingBack = ShippedWords.Zh.Dates.lookingBack.words
  private static let plainNames = ShippedWords.Zh.Dates.plainTitleWords.words

  /// The first sentence of the text, or of the part that tells of the year: 一、背景 may tell of the years before.
  private func opensReport(_ told: Told) -> Bool {
    guard
      let first = document.blocks.first(where: { $0.role == .paragraph && $0.sentences.count > 0 }),
      told.date.month == nil, told.date.year == year - 1,
      told.date.range.lowerBound == document.text.trimmingBlanks(first.range).lowerBound
    else { return false }
    let mark = Self.behind(told.date, before: first.range.upperBound, document).first
    return mark.map { "，,".contains($0) } == true
      && document.headingPath(at: first.range.lowerBound).allSatisfy { heading in
        document.text.contains(anyOf: Self.reviews, in: document.headings[heading].title)
      }
  }

  /// 2023年度，…: the year of accounts that opens a sentence.
  private func isYearly(_ told: Told) -> Bool {
    let behind = document.text.string(told.date.range.upperBound..<told.sentence.upperBound)
    return told.date.month == nil && before(told).allSatisfy(\.isWhitespace)
      && Self.yearTails.contains { behind.hasPrefix($0 + "，") }
  }

  private static let yearTails = ShippedWords.Zh.Dates.accountYears.words

  /// 截至2023年6月30日; the end of the year before is near where the title names an early part of its year.
  private func isCutoff(_ told: Told) -> Bool {
    let before = before(told)
    guard Self.cutoffs.contains(where: before.hasSuffix) else { return false }
    let isLate = told.date.month ?? 12 > 10
    return !isLate || !titleHas(Self.parts) || titleHas(Self.lateParts)
  }

  /// 2023年1月1日至12月31日, 2023年1月至12月.
  private func isWholeYear(_ told: Told) -> Bool {
    let rest = document.text.string(told.date.range.upperBound..<told.sentence.upperBound)
      .dropFirst()
    if told.date.month == 1, told.date.day == nil, rest.hasPrefix("12月") { return true }
    let dates = Array(document.dates(in: told.sentence))
    guard let index = dates.firstIndex(of: told.date), index + 1 < dates.count else { return false }
    let last = dates[index + 1]
    return told.date.month == 1 && told.date.day ?? 1 == 1 && last.month == 12
      && last.day ?? 31 == 31 && last.year ?? year - 1 != year
  }

  private static let plans = ShippedWords.Zh.Dates.plans.words

  /// 2024年工作打算：…: what a report on 2024 plans is for the year behind it.
  private func plans() -> [DateFinding] {
    guard titleHas(Self.closed), !titleHas(Self.open) else { return [] }
    return told().filter { told in
      let behind = Self.behind(told.date, before: told.sentence.upperBound, document).prefix(8)
      return told.date.year == year && told.date.month == nil
        && before(told).allSatisfy(\.isWhitespace)
        && Self.plans.contains { behind.contains($0 + "：") }
    }.map { make($0.date, due: year + 1) }
  }

  /// 2022年度支出合计 beside 2023年度收入合计: a figure of its own that is told of the year before alone.
  private func parallel() -> [DateFinding] {
    guard titleHas(Self.closed), !titleHas(Self.open) else { return [] }
    let phrases = told().filter {
      $0.date.month == nil && before($0).allSatisfy(\.isWhitespace)
    }.map { told in
      (
        told: told,
        words: Self.behind(told.date, before: told.sentence.upperBound, document)
          .prefix { $0.isLetter && !$0.isNumber }
      )
    }.filter { Self.shortest...10 ~= $0.words.count }
    let own = Set(phrases.filter { $0.told.date.year == year }.map(\.words))
    return phrases.filter { told, words in
      told.date.year == year - 1 && !own.contains(words)
        && own.contains { $0.suffix(2) == words.suffix(2) && $0.count == words.count }
        && !document.dates(in: told.sentence).contains { $0.year == year }
    }.map { make($0.told.date) }
  }

  /// 表1, 图 12: no more bytes stand before the year of a caption.
  private static let longestCaption = 24

  /// 表1 2021年度主要指标: the only caption with a year, which nothing else names.
  private func captions() -> [DateFinding] {
    guard titleHas(Self.closed), !titleHas(Self.open) else { return [] }
    let all = told()
    let captioned = all.filter { told in
      guard told.date.range.lowerBound - told.sentence.lowerBound <= Self.longestCaption else {
        return false
      }
      let before = before(told).filter { !$0.isWhitespace && !$0.isNumber }
      return ["表", "图"].contains(before) && told.date.month == nil
        && told.date.range.upperBound < told.sentence.upperBound
    }
    guard captioned.count == 1, let first = captioned.first, let other = first.date.year,
      year - 2...year - 1 ~= other, !isCompared(first),
      all.count(where: { $0.date.year == other }) == 1,
      all.contains(where: { $0.date.year == year })
    else { return [] }
    return [make(first.date)]
  }

  private func make(_ date: DateFact, due: Int? = nil) -> DateFinding {
    let written = document.text.string(date.range)
    return ReportYear.make(
      .year, date.range,
      expected: written.replacing("\(date.year ?? year)", with: "\(due ?? year)"), document)
  }
}
