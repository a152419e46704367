import Diagnostics
import DocumentModel
import RuleModel

/// Days and months behind the day of signature at which something is told as done.
struct FutureDates {
  private static let done = ShippedWords.Zh.Dates.doneWords.words
  private static let surelyDone = ShippedWords.Zh.Dates.surelyDone.words
  private static let minutesTitles = ShippedWords.Zh.Dates.minutesTitles.words
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

  /// What a place with dates says of all of them.
  private struct Setting {
    let place: Place
    let years: ImpliedYear.Sentence
    /// The first of its days, where no date in it names a year or lacks a day.
    let firstDay: DateFact?
    /// Where the first word of what is to come ends.
    let toCome: Int?
    let tellsResults: Bool
  }

  private let document: Document
  private let signed: DateFact
  private let day: CalendarDay
  /// Whether the report tells what was done, and asks for nothing.
  private let isReport: Bool
  /// Whether what the text says without 已 or 了 is what a meeting decided.
  private let isMinutes: Bool
  private let implied: ImpliedYear

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [DateFinding] {
    guard let signed = SigningDate.find(in: document), let day = signed.calendarDay,
      day.isPossible
    else { return [] }
    let titles = document.blocks.filter { $0.role == .title }
    return FutureDates(
      document: document, signed: signed, day: day,
      isReport: !titles.contains { document.text.contains(anyOf: openTitles, in: $0.range) },
      isMinutes: titles.contains { document.text.contains(anyOf: minutesTitles, in: $0.range) },
      implied: ImpliedYear(document)
    ).all()
  }

  private func all() -> [DateFinding] {
    let told = findings()
    return told
      + SignedBefore.findings(in: document, signed).filter { field in
        !told.contains { $0.finding.range == field.finding.range }
      }
  }

  private func findings() -> [DateFinding] {
    let ahead = document.headings.filter {
      document.text.contains(anyOf: Self.aheadHeadings, in: $0.title)
    }.map(\.extent).merged()
    let written = document.text.string(signed.range)
    return places().filter { !ahead.covers($0.range) }.flatMap { place -> [DateFinding] in
      let dates = dates(in: place)
      guard !dates.isEmpty else { return [] }
      let setting = setting(of: place)
      return dates.filter { date in
        isAfter(date, in: setting) && date.isPossible
          && document.facts.bookTitles.overlapping(date.range).isEmpty && isDone(date, in: setting)
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

  private func setting(of place: Place) -> Setting {
    let text = document.text
    let days = document.dates(in: place.range)
    let areDays = days.allSatisfy { $0.year == nil && $0.month != nil && $0.day != nil }
    return Setting(
      place: place, years: ImpliedYear.Sentence(place.range, in: document),
      firstDay: days.count > 1 && areDays ? days.first : nil,
      toCome: toCome(in: place.range),
      tellsResults: place.isRow && text.contains(anyOf: Self.results, in: place.range))
  }

  private func isAfter(_ date: DateFact, in setting: Setting) -> Bool {
    guard let month = date.month,
      let (year, isNamed) = implied.year(of: date, in: setting.years)
        ?? yearOfCourse(date, in: setting),
      (year, month, date.day ?? 1) > (
        signed.year ?? 0, signed.month ?? 0, date.day == nil ? 31 : day.day
      )
    else { return false }
    // A report of January tells of the December before.
    return isNamed || month - day.month <= 2
  }

  /// The year of the signature for a day that goes on the days before it in its sentence, where the draft
  /// names several years: 10月14日进场，10月22日取证，12月25日交换意见.
  private func yearOfCourse(_ date: DateFact, in setting: Setting) -> (year: Int, isNamed: Bool)? {
    guard let month = date.month, let year = signed.year, let first = setting.firstDay,
      first != date, let begun = first.month, begun <= day.month, begun <= month,
      setting.years.otherYear == nil
    else { return nil }
    return (year, false)
  }

  private static let bases = ShippedWords.Zh.Dates.bases.words
  private static let doneWith = ShippedWords.Zh.Dates.doneWith.words

  /// Where the first word that says that something is to come ends; 已将 is done, up to the twentieth of them.
  private func toCome(in range: TextRange) -> Int? {
    var end = range.lowerBound
    for _ in 0..<20 {
      guard let next = document.text.end(ofFirst: Self.toCome, in: end..<range.upperBound) else {
        return nil
      }
      end = next
      let before = document.text.string((range.lowerBound..<end).suffix(18))
      let clause =
        document.text.string((range.lowerBound..<end).suffix(90)).split { "，。；：".contains($0) }.last
        ?? ""
      if !Self.doneWith.contains(where: before.hasSuffix),
        !Self.bases.contains(where: clause.trimmingPrefix(" ").hasPrefix)
      {
        return end
      }
    }
    return end
  }

  /// Whether the clauses around a date tell what was done, and none what is to come.
  private func isDone(_ date: DateFact, in setting: Setting) -> Bool {
    let (text, place) = (document.text, setting.place)
    let before = place.range.lowerBound..<date.range.lowerBound
    let behind = date.range.upperBound..<place.range.upperBound
    let last = text.string(before.suffix(12))
    let next = text.string(behind.prefix(12))
    guard setting.toCome.map({ $0 > before.upperBound }) ?? true,
      toCome(in: behind.prefix(150)) == nil,
      !Self.limits.contains(where: next.hasPrefix),
      // （2024年9月17日） says when something is.
      !(last.hasSuffix("（") && next.hasPrefix("）"))
    else { return false }
    if place.isRow { return setting.tellsResults || isInDoneColumn(date) }
    // 假期为1月28日至2月4日，共8天: what a notice sets.
    let plain = withoutBracket(text.string(behind.prefix(90)))
    let isPeriod =
      Self.joints.contains(where: last.hasSuffix) || Self.joints.contains(where: plain.hasPrefix)
    guard isReport || !isPeriod else { return false }
    if Self.doneBefore.contains(where: last.hasSuffix)
      || Self.cutoffs.contains(where: last.hasSuffix)
      || text.contains(anyOf: isMinutes ? Self.surelyDone : Self.done, in: behind.prefix(150))
    {
      return true
    }
    return isReport && !isMinutes && (date.day != nil || date.year == nil) && !isPeriod
      && text.contains(anyOf: Self.events, in: behind.prefix(90))
  }

  private static let doneColumns = ShippedWords.Zh.Dates.doneColumns.words
  private static let taskColumns = ShippedWords.Zh.Dates.taskColumns.words
  private static let planColumns = ShippedWords.Zh.Dates.planColumns.words

  /// Whether a day stands in a column whose head says that it was done: 竣工日期, not 计划竣工日期.
  private func isInDoneColumn(_ date: DateFact) -> Bool {
    guard let table = document.markup.tables.first(where: { $0.range.holds(date.range) }),
      let row = table.rows.first(where: { $0.range.holds(date.range) }),
      let column = row.cells.firstIndex(where: { $0.holds(date.range) }),
      let heads = table.rows.first?.cells, let head = heads.dropFirst(column).first,
      // 措施, 责任人, 完成日期: a plan.
      !heads.contains(where: { document.text.contains(anyOf: Self.taskColumns, in: $0) })
    else { return false }
    return document.text.contains(anyOf: Self.doneColumns, in: head)
      && !document.text.contains(anyOf: Self.planColumns, in: head)
  }

  /// A text without the bracket that it opens with: （除夕）至2月4日.
  private func withoutBracket(_ text: String) -> Substring {
    guard text.hasPrefix("（"), let end = text.firstIndex(of: "）") else { return text[...] }
    return text[text.index(after: end)...]
  }
}

extension Range<Int> {
  /// The end of a stretch, cut to a number of bytes.
  fileprivate func suffix(_ count: Int) -> TextRange {
    Swift.max(lowerBound, upperBound - count)..<upperBound
  }
}
