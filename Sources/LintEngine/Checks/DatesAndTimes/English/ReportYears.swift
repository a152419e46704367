import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// Compares the years of headings and opening words of an English report with those of its title: what
/// was not rolled over names the year before.
struct ReportYears {
  static let closed = ShippedWords.En.Dates.yearReports.words
  private static let subjects = ShippedWords.En.Dates.reportSubjects.words
  private static let reviews = ShippedWords.En.Dates.reviewTitles.set
  private static let titleLabels = ShippedWords.En.Dates.titleLabels.words
  private static let plans = ShippedWords.En.Dates.planTitles.set
  private static let comparisons = ShippedWords.En.Dates.comparisonWords.set

  /// A year or two that one expression names: 2024, 2023-24.
  struct Span {
    let first: Int
    let last: Int
    let range: TextRange
  }

  let document: Document
  /// Those that the title names.
  let title: Span
  /// The lines that say so.
  let titles: [TextRange]

  init?(_ document: Document) {
    guard document.reading == .wholeFile else { return nil }
    self.document = document
    let first = document.blocks.prefix(3).filter { $0.role == .title }.map(\.range)
    // The title of a letter or memorandum stands behind its label.
    let titles =
      first.contains { !Self.spans(in: $0, document).isEmpty }
      ? first
      : Self.secondTitle(of: document).map { first + [$0] }
        ?? document.blocks.prefix(8).map(\.range).filter { line in
          let text = document.text.string(line.prefix(20)).lowercased()
          return Self.titleLabels.contains(where: text.hasPrefix)
        }
    let text = titles.map { document.text.string($0).lowercased() }.joined(separator: " ")
    let spans = titles.flatMap { Self.spans(in: $0, document) }
    guard Self.closed.contains(where: text.contains), let first = spans.first,
      spans.allSatisfy({ $0.first == first.first && $0.last == first.last })
    else { return nil }
    title = first
    self.titles = titles
  }

  /// What stands right below the name of the body: Annual report of the librarian, 2024.
  private static func secondTitle(of document: Document) -> TextRange? {
    document.blocks.prefix(3).filter { $0.role == .paragraph && $0.container == nil }
      .map(\.range).first { line in
        let text = document.text.string(line.prefix(90)).lowercased()
        return line.count < 80 && closed.contains(where: text.contains)
          && !spans(in: line, document).isEmpty && !text.hasSuffix(".")
      }
  }

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [DateFinding] {
    guard let years = ReportYears(document) else { return [] }
    let told = years.subject() ?? years.opening()
    let found = [told].compactMap(\.self) + years.headings() + years.sentences(behind: told)
    return found.isEmpty ? years.lone() : found
  }

  // MARK: - What the report says it is about

  /// The first sentence near the start that says so: This report covers the year ended ….
  private func subject() -> DateFinding? {
    // The cells of a table are many and say little.
    let paragraphs = document.blocks.filter { $0.role == .paragraph && $0.container != .cell }
    let cells = document.blocks.prefix(14).filter { $0.role == .paragraph && $0.container == .cell }
    let blocks = cells + paragraphs.prefix(14)
    for block in blocks {
      for sentence in block.container == .cell ? row(of: block) : block.sentences {
        let text = document.text.string(sentence).lowercased()
        guard Self.subjects.contains(where: text.contains) else { continue }
        let spans = Self.spans(in: sentence, document)
        guard let first = spans.first else { continue }
        // Two dates are a period; a start alone says nothing of the second of two years.
        let isPeriod = spans.count > 1 && 0...1 ~= spans[1].last - first.first
        let end = isPeriod ? spans[1] : first
        let isStart =
          !isPeriod && first.first == first.last && first.last == title.first
          && title.first < title.last && !text.contains("end")
        if isOtherPair(first, in: sentence) { return make(first, by: title.last - first.last) }
        if isNew(first, end, in: sentence) { return make(first, by: title.last - end.last) }
        return isOld(first, end) && !isStart ? make(first, by: title.last - end.last) : nil
      }
    }
    return nil
  }

  /// Whether a sentence says that it is about the two years right before or behind the title's: 2022/23,
  /// where the title has 2021/22.
  private func isOtherPair(_ span: Span, in sentence: TextRange) -> Bool {
    let words = Set(Gap.words(sentence, document))
    return title.first < title.last && span.first < span.last && abs(span.last - title.last) == 1
      && words.isDisjoint(with: Self.toCome) && words.isDisjoint(with: Self.plans)
      && !words.contains { Self.comparisons.contains($0) && !Self.periodWords.contains($0) }
  }

  private static let periodWords = ShippedWords.En.Dates.beforeLoneDays.set
  private static let toCome = ShippedWords.En.Dates.toCome.set
  private static let openings = ShippedWords.En.Dates.yearOpenings.words
  private static let yearVerbs = ShippedWords.En.Dates.yearVerbs.words

  /// The first paragraph opens with the year before: During 2023, the office ….
  private func opening() -> DateFinding? {
    guard
      let block = document.blocks.first(where: { block in
        block.role == .paragraph && block.container == nil && block.sentences.count > 0
          && document.text.bytes[block.range].suffix(3).contains { ".;!".utf8.contains($0) }
      })
    else { return nil }
    let spans = Self.spans(in: block.range, document)
    guard let span = spans.first, spans.count == 1, span.last == title.last - 1 else { return nil }
    let before = document.text.string(block.range.lowerBound..<span.range.lowerBound)
    let behind = document.text.string(span.range.upperBound..<block.range.upperBound)
    // 2023 was our busiest year.
    let isSubject = before.isEmpty && Self.yearVerbs.contains(where: behind.hasPrefix)
    return isSubject || Self.openings.contains(before.lowercased()) ? make(span, by: 1) : nil
  }

  private static let stateLeads = ShippedWords.En.Dates.stateLeads.words

  /// What a report says of the year before where nothing in it names its own: as at 31 December 2023.
  private func lone() -> [DateFinding] {
    guard title.first == title.last else { return [] }
    let told = document.blocks.filter {
      ($0.role == .paragraph || $0.role == .heading)
        && $0.range.lowerBound >= titles.map(\.upperBound).max() ?? 0
    }.flatMap { block in
      (block.sentences.isEmpty ? [block.range] : block.sentences).flatMap { sentence in
        Self.spans(in: sentence, document).map { (span: $0, sentence: sentence) }
      }
    }
    guard told.allSatisfy({ $0.span.last != title.last && $0.span.first != title.last }),
      let (span, sentence) = told.first(where: { told in
        guard told.span.first == told.span.last, told.span.last == title.last - 1 else {
          return false
        }
        let before = document.text.string(told.sentence.lowerBound..<told.span.range.lowerBound)
          .lowercased().replacing("\n", with: " ")
        return Self.stateLeads.contains { lead in
          before.hasSuffix(lead) || before.range(of: lead, within: 24)
        }
      }), Set(Gap.words(sentence, document)).isDisjoint(with: Self.comparisons)
    else { return [] }
    return [make(span, by: 1)]
  }

  private static let yearNames = ShippedWords.En.Dates.yearNames.words

  /// Sentences that open with the year before as the one that is told, where none opens with the title's:
  /// In the calendar year 2023 ….
  private func sentences(behind told: DateFinding?) -> [DateFinding] {
    let opening = document.pieces(of: .sentence).compactMap { sentence -> (TextRange, Span)? in
      let text = document.text.string(sentence.prefix(40)).lowercased().replacing("\n", with: " ")
      guard let name = Self.yearNames.first(where: text.hasPrefix),
        let span = Self.spans(in: sentence, document).first,
        span.range.lowerBound == sentence.lowerBound + name.utf8.count
      else { return nil }
      return (sentence, span)
    }
    guard opening.count == 1, let (sentence, span) = opening.first, span.last == title.last - 1,
      told?.finding.range != span.range,
      Set(Gap.words(sentence, document)).isDisjoint(with: Self.comparisons)
    else { return [] }
    return [make(span, by: 1)]
  }

  /// The row of a table that a cell opens.
  private func row(of block: Block) -> [TextRange] {
    document.markup.tables.flatMap(\.rows).filter {
      $0.cells.count == 2 && $0.cells[0].lowerBound == block.range.lowerBound
    }.map(\.range)
  }

  /// Whether a period lies one or two years before the title's.
  private func isOld(_ first: Span, _ end: Span) -> Bool {
    let last = max(first.last, end.last)
    return last < title.last && last >= title.last - 2
      && (title.first == title.last || last - first.first <= title.last - title.first
        || first.first < title.first)
  }

  /// Whether a period begins behind the title's year and is no year that ends in the first half of the next.
  private func isNew(_ first: Span, _ end: Span, in sentence: TextRange) -> Bool {
    let months = document.dates(in: sentence).compactMap(\.month)
    return first.first > title.last && end.last <= title.last + 2 && months.last ?? 12 > 6
  }

  // MARK: - Headings

  private func headings() -> [DateFinding] {
    let titled = (document.headings.map(\.title) + lines())
      .map { (title: $0, spans: Self.spans(in: $0, document)) }
    let named = titled.flatMap(\.spans)
    return titled.compactMap { heading, spans in
      guard spans.count == 1, let span = spans.first else { return nil }
      let words = Set(Gap.words(heading, document))
      guard words.isDisjoint(with: Self.comparisons) else { return nil }
      if !words.isDisjoint(with: Self.plans) {
        return span.last == title.last && title.first == title.last ? make(span, by: 1) : nil
      }
      // 2023 and 2024 one after the other are told year by year.
      let isOwn = named.contains { $0.last == title.last || $0.last == span.last - 1 }
      guard !words.isDisjoint(with: Self.reviews), span.last == title.last - 1, !isOwn else {
        return nil
      }
      return make(span, by: 1)
    }
  }

  /// Short lines of plain text that stand alone: a figure keeps them from being read as headings.
  private func lines() -> [TextRange] {
    guard document.text.bytes.count == document.file.bytes.count else { return [] }
    let opening = Set(document.headings.map(\.block))
    return document.blocks.enumerated().filter { index, block in
      block.role == .paragraph && block.container == nil && block.range.count < 50
        && !opening.contains(index) && block.sentences.count == 1
        && !".:;,!?".utf8.contains(document.text.bytes[block.range.upperBound - 1])
    }.map(\.element.range)
  }

  func make(_ span: Span, by years: Int) -> DateFinding {
    let written = document.text.string(span.range)
    let first = "\(span.first)"
    let last = written.count == 4 ? "" : String(written.dropFirst(4))
    let digits = last.filter(\.isNumber)
    let end = digits.count == 2 ? String("\(span.last + years)".suffix(2)) : "\(span.last + years)"
    let expected =
      written.replacing(first, with: "\(span.first + years)").dropLast(digits.count)
      + (digits.isEmpty ? "" : end)
    return DatesCheck.make(
      .year, span.range, document, expected: LocalizedText(String(expected)),
      operands: [document.text.string(title.range)])
  }

  // MARK: - Reading

  /// The years of a stretch: 2024, 2023-24, 2023/2024.
  static func spans(in range: TextRange, _ document: Document) -> [Span] {
    let bytes = document.text.bytes
    var found: [Span] = []
    var place = range.lowerBound
    func digits(_ start: Int) -> Int {
      var end = start
      while end < range.upperBound, bytes[end].isASCIIDigit { end += 1 }
      return end
    }
    while place < range.upperBound {
      guard bytes[place].isASCIIDigit else {
        place += 1
        continue
      }
      let end = digits(place)
      defer { place = max(place + 1, found.last.map { max($0.range.upperBound, end) } ?? end) }
      guard end - place == 4, let year = Int(document.text.string(place..<end)), 1950...2099 ~= year
      else { continue }
      let dash =
        document.text.string(end..<min(end + 3, range.upperBound))
        .first.map { "-/–".contains($0) ? "\($0)".utf8.count : 0 } ?? 0
      let stop = dash > 0 ? digits(end + dash) : end
      let written = document.text.string(end + dash..<max(end + dash, stop))
      let isMonth = stop < range.upperBound && dash > 0 && bytes[stop] == UInt8(ascii: "-")
      if dash > 0, !isMonth, let second = Int(written),
        written.count == 2 && second == (year + 1) % 100 || second == year + 1
      {
        found.append(Span(first: year, last: year + 1, range: place..<stop))
      } else {
        found.append(Span(first: year, last: year, range: place..<end))
      }
    }
    return found
  }
}

extension String {
  /// Whether some words stand among its last characters, with no sentence's end behind them.
  fileprivate func range(of words: String, within count: Int) -> Bool {
    guard words.hasPrefix("as ") else { return false }
    return String(suffix(count)).contains(words)
  }
}
