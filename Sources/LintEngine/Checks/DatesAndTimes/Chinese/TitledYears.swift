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
    return check.opening() + check.lone()
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

  /// 2023年，…: the sentence that opens a report on 2024, which no other sentence names.
  private func lone() -> [DateFinding] {
    let titles = document.blocks.filter { $0.role == .title }.map(\.range)
    let title = { words in titles.contains { document.text.contains(anyOf: words, in: $0) } }
    guard title(Self.closed), !title(Self.open),
      let first = document.blocks.first(where: { $0.role == .paragraph && $0.sentences.count > 0 }),
      let date = document.dates(in: first.range).first, date.month == nil, date.year == year - 1,
      date.range.lowerBound == document.text.trimmingBlanks(first.range).lowerBound,
      Self.behind(date, before: first.range.upperBound, document).first.map({ "，,".contains($0) })
        == true,
      // 一、背景 may tell of the years before.
      document.headingPath(at: first.range.lowerBound).allSatisfy({ heading in
        document.text.contains(anyOf: Self.reviews, in: document.headings[heading].title)
      })
    else { return [] }
    let told = document.facts.dates.filter { $0.range.lowerBound >= first.range.lowerBound }
    let isLone = !told.contains { $0.year == year }
    return isLone ? [make(date)] : []
  }

  private func make(_ date: DateFact) -> DateFinding {
    let written = document.text.string(date.range)
    return ReportYear.make(
      .year, date.range,
      expected: written.replacing("\(date.year ?? year)", with: "\(year)"), document)
  }
}
