import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// All that is wrong with dates and with the sign-off, in one walk.
enum DatesCheck {
  typealias DateFinding = CheckFinding<DateFault>

  static func findings(in document: Document) -> [DateFinding] {
    let dates = document.facts.dates
    let common =
      dates.flatMap { findings(of: $0, in: document) } + DateOrder.findings(of: dates, in: document)
    let own =
      switch document.language {
      // A sign-off, and the year that a title is about, are customs of Chinese reports.
      case .chinese:
        GluedDates.findings(in: document) + signOff(of: document)
          + ReportYear.findings(in: document)
      case .english:
        DateFormats.findings(in: document)
          + Timeline.all(in: document).flatMap { $0.disorder(in: document) }
          + StatedDurations.findings(in: document) + ReversedTimes.findings(in: document)
          + ImpossibleTimes.findings(in: document) + YearlessDates.weekdays(in: document)
      }
    return (common + own).sorted { $0.finding.range.isBefore($1.finding.range) }
  }

  /// A finding of a date, period or time: what it is, and where it stands.
  static func make(
    _ fault: DateFault, _ range: TextRange, _ document: Document, expected: String = "",
    edits: [Finding.Edit] = []
  ) -> DateFinding {
    CheckFinding(
      fault,
      Finding(
        range,
        captures: [
          "date": LocalizedText(document.text.string(range)), "expected": LocalizedText(expected),
        ], edits: edits))
  }

  private static func findings(of date: DateFact, in document: Document) -> [DateFinding] {
    var found: [DateFinding] = []
    if !date.isPossible { found.append(make(.impossible, date.range, document)) }
    if date.isCut {
      found.append(
        make(.incomplete, date.range, document, expected: document.text.string(date.range) + "日"))
    }
    if let day = date.calendarDay, day.isPossible, let weekday = date.weekday,
      weekday != day.weekday
    {
      let name = Weekday.name(day.weekday, like: document.text.string(date.weekdayRange))
      var finding = Finding(
        date.weekdayRange,
        captures: [
          "date": LocalizedText(document.text.string(date.range)), "expected": LocalizedText(name),
        ], operands: [document.text.string(date.range)])
      finding.related = [RelatedPlace(LocalizedText(zh: "日期在这里", en: "the date"), at: date.range)]
      found.append(CheckFinding(.weekday, finding))
    }
    return found
  }

  private static func signOff(of document: Document) -> [DateFinding] {
    guard document.reading == .wholeFile, !document.blocks.isEmpty else { return [] }
    let bodyEnd =
      document.blocks.last { $0.role == .paragraph || $0.role == .heading }?.range.upperBound ?? 0
    var found: [DateFinding] = []
    guard let signOff = document.signOff else {
      if !titleHasDate(document) {
        found.append(make(.signOffMissing, bodyEnd..<bodyEnd, document))
      }
      return found
    }
    if let line = signOff.date {
      found += dateLine(line, in: document)
      if let body = signOff.body {
        if line.lowerBound < body.lowerBound {
          found.append(make(.signOffOrder, line, document))
        }
      } else {
        found.append(make(.signOffMissing, line.lowerBound..<line.lowerBound, document))
      }
      for block in document.blocks
      where block.role == .trailing && block.range.lowerBound > line.lowerBound
        && !isClosingNote(document.text.string(block.range))
      {
        found.append(make(.textAfterSignOff, block.range, document))
      }
    } else if let body = signOff.body, !titleHasDate(document) {
      found.append(make(.signOffMissing, body.upperBound..<body.upperBound, document))
    }
    return found
  }

  /// A note in round brackets, or who had it printed (GB/T 9704-2012 7.3.6 and 7.4).
  private static func isClosingNote(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last else { return true }
    let isBracketed = "（(".contains(first) && "）)".contains(last)
    return isBracketed || text.hasSuffix("印发") || text.hasPrefix("抄送") || text.hasPrefix("主送")
  }

  private static func dateLine(_ line: TextRange, in document: Document) -> [DateFinding] {
    guard let date = document.facts.dates.last(where: { line.contains($0.range.lowerBound) }) else {
      return []
    }
    var found: [DateFinding] = []
    if !date.isCut, date.day == nil || date.year == nil {
      found.append(make(.incomplete, date.range, document))
    }
    guard let year = date.year, let month = date.month, let day = date.day else { return found }
    let plain = "\(year)年\(month)月\(day)日"
    if date.isPadded {
      found.append(
        make(
          .padded, date.range, document, expected: plain,
          edits: date.isCut ? [] : [.init(date.range, plain)]))
    }
    if date.numerals == .chinese {
      found.append(
        make(
          .chineseNumerals, date.range, document, expected: plain, edits: [.init(date.range, plain)]
        ))
    }
    return found
  }

  /// A date below the title stands for the one at the end, as in printed speeches.
  private static func titleHasDate(_ document: Document) -> Bool {
    let titles = document.blocks.filter { $0.role == .title }.map(\.range)
    return document.facts.dates.contains { date in
      date.day != nil && titles.contains { $0.holds(date.range) }
    }
  }
}

/// Names of weekdays.
enum Weekday {
  private static let days = ShippedWords.Zh.Dates.weekdays.words

  /// A weekday's name.
  ///
  /// - Parameters:
  ///   - weekday: 1 for Monday to 7 for Sunday.
  ///   - sample: A weekday as written; its word (星期, 周, 礼拜) or its length is kept.
  /// - Returns: 星期五, 周五, 礼拜五, Friday or Fri.
  static func name(_ weekday: Int, like sample: String) -> String {
    if sample.first?.isASCII == true { return EnglishDate.weekday(weekday, like: sample) }
    let word = ["星期", "礼拜", "周"].first { sample.contains($0) } ?? "星期"
    return word + days[(weekday + 6) % 7]
  }
}
