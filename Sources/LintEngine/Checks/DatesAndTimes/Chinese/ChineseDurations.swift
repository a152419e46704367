import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// Compares how long something took with the two dates or times before it: 2020年6月至2024年6月，任职五年.
enum ChineseDurations {
  private static let joints = Set(ShippedWords.Zh.Dates.joints.words)
    .union(["—", "——", "－", "-", "–", "～", "~"])
  private static let words = ShippedWords.Zh.Dates.joints.words
  private static let froms = ShippedWords.Zh.Dates.spanFroms.words
  private static let plainLeads = ShippedWords.Zh.Dates.spanPlainLeads.words
  private static let starts = ShippedWords.Zh.Dates.lengthStarts.words
  private static let ends = ShippedWords.Zh.Dates.lengthEnds.words
  private static let pauses = ShippedWords.Zh.Dates.lengthPauses.words
  private static let meetings = ShippedWords.Zh.Dates.meetingLengths.words
  private static let meetingTimes = ShippedWords.Zh.Dates.meetingTimes.words

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [DateFinding] {
    document.blocks.filter { $0.role == .paragraph && $0.container != .cell }
      .flatMap(\.sentences).flatMap { sentence -> [DateFinding] in
        guard !document.text.contains(anyOf: pauses, in: sentence) else { return [] }
        return days(in: sentence, document) + hours(in: sentence, document)
      } + meeting(in: document) + paragraphs(in: document) + ToldLengths.findings(in: document)
      + PeriodLengths.findings(in: document) + ClockDistances.findings(in: document)
  }

  // MARK: - Dates

  private static func days(in sentence: TextRange, _ document: Document) -> [DateFinding] {
    let dates = Array(document.dates(in: sentence))
    return dates.indices.dropLast().compactMap { index in
      let (start, end) = (dates[index], dates[index + 1])
      let next = index + 2 < dates.count ? dates[index + 2].range.lowerBound : sentence.upperBound
      guard start.isPossible, end.isPossible,
        joins(start.range, end.range, in: sentence, document),
        let stated = StatedLength.find(
          in: end.range.upperBound..<min(next, end.range.upperBound + 60), document)
          ?? StatedLength.beside(start.range, end.range, in: sentence, document),
        start.year != nil || end.year != nil || isWhole(stated, document),
        let expected = mismatch(stated, start, end)
      else { return nil }
      return make(stated, start.range, end.range, expected, document)
    }
  }

  /// A length against the two dates that it is said to lie between.
  static func days(
    _ stated: StatedLength, _ start: DateFact, _ end: DateFact, _ document: Document
  ) -> DateFinding? {
    guard let expected = mismatch(stated, start, end) else { return nil }
    return make(stated, start.range, end.range, expected, document)
  }

  /// Whether a joint stands between two dates, or what began stands behind the first and what ended behind
  /// the second.
  private static func joins(
    _ start: TextRange, _ end: TextRange, in sentence: TextRange, _ document: Document
  ) -> Bool {
    guard start.upperBound <= end.lowerBound, end.lowerBound - start.upperBound < 120 else {
      return false
    }
    let between = document.text.string(start.upperBound..<end.lowerBound)
    if joints.contains(between.trimmingBlanks) { return true }
    // 从上午9时开到11时30分
    if between.utf8.count < 16, words.contains(where: between.trimmingBlanks.hasSuffix),
      froms.contains(where: {
        document.text.string(max(sentence.lowerBound, start.lowerBound - 9)..<start.lowerBound)
          .contains($0)
      })
    {
      return true
    }
    let behind = end.upperBound..<min(sentence.upperBound, end.upperBound + 30)
    return document.text.contains(anyOf: starts, in: start.upperBound..<end.lowerBound)
      && document.text.contains(anyOf: ends, in: behind)
  }

  /// Whether a length that ends its clause is of all that stands before it: 共8天，.
  private static func isWhole(_ stated: StatedLength, _ document: Document) -> Bool {
    let before = document.text.string(
      max(0, stated.range.lowerBound - 24)..<stated.range.lowerBound)
    let behind = document.text.string(
      stated.range.upperBound..<min(document.text.bytes.count, stated.range.upperBound + 3)
    ).first
    return plainLeads.contains(where: before.trimmingBlanks.hasSuffix)
      && (behind.map { "，。；、）)\n！".contains($0) } ?? true)
  }

  /// What the length should be; nil where it may be stated so.
  private static func mismatch(
    _ stated: StatedLength, _ start: DateFact, _ end: DateFact
  ) -> LocalizedText? {
    // 2023 had no leap day.
    let lastYear = end.year ?? start.year ?? 2023
    let firstYear = start.year ?? end.year ?? 2023
    guard start.year != nil || end.year != nil || start.month != nil,
      (start.month == nil) == (end.month == nil), (start.day == nil) == (end.day == nil)
    else { return nil }
    guard let first = start.month, let last = end.month else {
      let years = lastYear - firstYear
      guard years > 0, let months = stated.months, stated.parts.allSatisfy({ $0.unit == .year }),
        !(Double(years) * 12...Double(years + 1) * 12 ~= months)
      else { return nil }
      return FindingText.years(years).text
    }
    if let firstDay = start.day, let lastDay = end.day {
      let days =
        CalendarDay(year: lastYear, month: last, day: lastDay).dayNumber
        - CalendarDay(year: firstYear, month: first, day: firstDay).dayNumber
      let isLeapOpen =
        start.year == nil && end.year == nil && first < 3 && last > 2 - (lastDay > 28 ? 1 : 0)
      return days < 0 || isLeapOpen ? nil : mismatch(stated, days: days)
    }
    let months = (lastYear - firstYear) * 12 + last - first
    // Up to half of the last unit is left open, and the month of the end may count.
    guard months > 0, let length = stated.months, let unit = stated.parts.last?.unit else {
      return nil
    }
    let open: Double = unit == .year ? 6 : 0
    guard !(Double(months) - open...Double(months + 1) + open ~= length) else { return nil }
    return FindingText.months(months).text
  }

  private static func mismatch(_ stated: StatedLength, days: Int) -> LocalizedText? {
    if let months = stated.months {
      // Up to half a month is left open, or half a year.
      let open = stated.parts.last?.unit == .year ? 6.2 : 0.6
      let length = Double(days) / 30.44
      return abs(length - months) <= open + length / 60 ? nil : FindingText.days(days).text
    }
    guard stated.parts.count == 1, let part = stated.parts.first else { return nil }
    switch part.unit {
    case .day:
      return Double(days)...Double(days + 1) ~= part.count ? nil : FindingText.days(days).text
    case .week:
      return abs(part.count * 7 - Double(days)) <= 4 ? nil : FindingText.days(days).text
    case .minute, .hour, .month, .year: return nil
    }
  }

  // MARK: - Times

  private static func hours(in sentence: TextRange, _ document: Document) -> [DateFinding] {
    let times = ClockTimes.all(in: sentence, document)
    return times.indices.dropLast().compactMap { index in
      let (start, end) = (times[index], times[index + 1])
      let next = index + 2 < times.count ? times[index + 2].range.lowerBound : sentence.upperBound
      guard joins(start.range, end.range, in: sentence, document),
        // The time of another day.
        document.dates(in: start.range.upperBound..<end.range.lowerBound).isEmpty,
        let stated = StatedLength.find(
          in: end.range.upperBound..<min(next, end.range.upperBound + 60), document)
      else { return nil }
      return hours(stated, start, end, document)
    }
  }

  /// 23:10爆裂。…次日1:40恢复，历时两个半小时: the only two times of a paragraph, in two of its sentences.
  private static func paragraphs(in document: Document) -> [DateFinding] {
    document.blocks.compactMap { block in
      guard block.role == .paragraph, block.container != .cell, block.sentences.count > 1,
        !document.text.contains(anyOf: pauses, in: block.range)
      else { return nil }
      let times = ClockTimes.all(in: block.range, document)
      guard times.count == 2,
        let first = block.sentences.first(where: { $0.holds(times[0].range) }),
        !first.holds(times[1].range),
        document.dates(in: times[0].range.upperBound..<times[1].range.lowerBound).isEmpty,
        document.text.contains(anyOf: starts, in: times[0].range.upperBound..<first.upperBound),
        let stated = StatedLength.find(
          in: times[1].range
            .upperBound..<min(block.range.upperBound, times[1].range.upperBound + 75), document)
      else { return nil }
      return hours(stated, times[0], times[1], document)
    }
  }

  private static let nextDays = ShippedWords.Zh.Dates.nextDays.words

  /// Whether the words right before a time put it on the day behind: 次日1:40.
  private static func isNextDay(_ time: ClockTimes.Time, _ document: Document) -> Bool {
    let start = max(0, time.range.lowerBound - 12)
    let before = document.text.string(start..<time.range.lowerBound)
    return nextDays.contains(where: before.hasSuffix)
  }

  static func hours(
    _ stated: StatedLength, _ start: ClockTimes.Time, _ end: ClockTimes.Time, _ document: Document
  ) -> DateFinding? {
    let last = end.minute + (end.minute < start.minute && isNextDay(end, document) ? 1440 : 0)
    guard let minutes = stated.minutes, last > start.minute else { return nil }
    let length = Double(last - start.minute)
    let open: Double = stated.parts.last?.unit == .hour ? 29 : 1
    guard abs(minutes - length) > open else { return nil }
    let expected = FindingText.duration(seconds: (last - start.minute) * 60).text
    return make(stated, start.range, end.range, expected, document)
  }

  /// 时间：14:00—15:00 above, and 会议历时两小时 below.
  private static func meeting(in document: Document) -> [DateFinding] {
    let heads = document.blocks.prefix(10).flatMap { Gap.lines(of: $0.range, document) }
      .filter { document.text.contains(anyOf: meetingTimes, in: $0) }
      .map { (line: $0, times: ClockTimes.all(in: $0, document)) }.filter { !$0.times.isEmpty }
    guard heads.count == 1, heads[0].times.count == 2 else { return [] }
    let (start, end) = (heads[0].times[0], heads[0].times[1])
    let between = document.text.string(start.range.upperBound..<end.range.lowerBound)
    guard joints.contains(between.trimmingBlanks) else { return [] }
    return document.blocks.filter { $0.role == .paragraph }.flatMap(\.sentences)
      .compactMap { sentence in
        guard document.text.contains(anyOf: meetings, in: sentence),
          ClockTimes.all(in: sentence, document).isEmpty,
          let stated = StatedLength.find(in: sentence, document)
        else { return nil }
        return hours(stated, start, end, document)
      }
  }

  private static func make(
    _ stated: StatedLength, _ start: TextRange, _ end: TextRange, _ expected: LocalizedText,
    _ document: Document
  ) -> DateFinding {
    DatesCheck.make(
      .duration, stated.range, document, expected: expected,
      operands: [document.text.string(start), document.text.string(end)],
      related: [RelatedPlace(.start, at: start), RelatedPlace(.end, at: end)])
  }
}

extension String {
  fileprivate var trimmingBlanks: String { filter { !$0.isWhitespace } }
}
