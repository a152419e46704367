import Diagnostics
import DocumentModel
import RuleModel

/// Dates of an English document that a reader may take for another day, or that are written unlike
/// the others.
enum DateFormats {
  /// - Complexity: O(*n*) in the number of dates.
  static func findings(in document: Document) -> [DateFinding] {
    let mixed = mixed(in: document)
    let places = Set(mixed.map(\.finding.range))
    return ambiguous(in: document).filter { !places.contains($0.finding.range) } + mixed
  }

  /// 02/03/2024, unless another date of the document shows which number is the day.
  private static func ambiguous(in document: Document) -> [DateFinding] {
    let dates = document.facts.dates
    let tellsOrder = dates.contains {
      ($0.form == .dayFirst || $0.form == .monthFirst) && $0.isPossible
    }
    guard !tellsOrder else { return [] }
    return dates.filter { $0.form == .ambiguous }.map { date in
      let readings = [(date.month, date.day), (date.day, date.month)].map { month, day in
        EnglishDate.text(year: date.year, month: month ?? 0, day: day ?? 0, form: .dayAndName)
      }
      return DatesCheck.make(
        .ambiguous, date.range, document,
        expected: FindingText.anyOf(readings).text)
    }
  }

  /// Full dates in another format than most of them; of equally many the first one's stands.
  ///
  /// Dates in figures are compared with one another, and dates with names. Running text should keep to
  /// one format for all; lists, tables and labels may have their own. Dates that a time of day is joined
  /// to are timestamps and follow their own format.
  private static func mixed(in document: Document) -> [DateFinding] {
    let stamps = document.facts.moments.map(\.range)
    var stamp = 0
    let whole = document.facts.dates.filter { date in
      while stamp < stamps.count, stamps[stamp].upperBound <= date.range.lowerBound { stamp += 1 }
      let isStamp = stamp < stamps.count && stamps[stamp].holds(date.range)
      return date.year != nil && date.month != nil && date.day != nil && !isStamp
        && date.form != .partial
    }
    let full = whole.filter { $0.form != .ambiguous }
    let named = full.filter { $0.form == .dayAndName || $0.form == .nameAndDay }
    let numeric = full.filter { $0.form != .dayAndName && $0.form != .nameAndDay }
    let inProse = full.filter { isInProse($0.range, document) }
    let inLists = groups(of: whole, in: document)
    var places: Set<TextRange> = []
    // A form that is rare in the whole text is no model for the dates of one list or of the prose.
    let rare = Set(full.map(\.form)).subtracting(
      [named, numeric].compactMap { model(of: $0)?.form })
    return ([named, numeric, inProse] + inLists).flatMap { unlike($0, except: rare, in: document) }
      .filter { places.insert($0.finding.range).inserted }
  }

  /// The dates of each list and table that has at least three of them.
  private static func groups(of dates: [DateFact], in document: Document) -> [[DateFact]] {
    var groups: [Int: [DateFact]] = [:]
    var starts: [Int] = []
    for (index, block) in document.blocks.enumerated() {
      let goesOn =
        index > 0 && block.container != nil
        && block.container == document.blocks[index - 1].container
      starts.append(goesOn ? starts[index - 1] : index)
    }
    for date in dates {
      guard let index = document.block(at: date.range.lowerBound),
        document.blocks[index].container == .listItem || document.blocks[index].container == .cell
      else { continue }
      groups[starts[index], default: []].append(date)
    }
    return groups.sorted { $0.key < $1.key }.map { _, dates in
      // 04/05/2024 among 14/05/2024 is of one kind with it; among dates with names it stands out.
      let hasSlashes = dates.contains { $0.form == .dayFirst || $0.form == .monthFirst }
      return hasSlashes ? dates.filter { $0.form != .ambiguous } : dates
    }.filter { $0.count > 2 }
  }

  /// Whether a date stands in running text of some length, not in a label, heading, list or cell.
  private static func isInProse(_ date: TextRange, _ document: Document) -> Bool {
    guard let index = document.block(at: date.lowerBound) else { return false }
    let block = document.blocks[index]
    return block.role == .paragraph && block.container == nil
      && block.range.count > date.count + shortest
  }

  /// Bytes that a paragraph has besides a date, at least.
  private static let shortest = 40

  /// A date in another form; both readings of one that has two.
  private static func expected(_ date: DateFact, like form: DateFact.Form) -> LocalizedText {
    let (month, day) = (date.month ?? 0, date.day ?? 0)
    let text = EnglishDate.text(year: date.year, month: month, day: day, form: form)
    guard date.form == .ambiguous else { return LocalizedText(text) }
    let other = EnglishDate.text(year: date.year, month: day, day: month, form: form)
    return FindingText.anyOf([text, other]).text
  }

  /// The first date in the form that most of them have.
  private static func model(of dates: [DateFact]) -> DateFact? {
    var counts: [DateFact.Form: Int] = [:]
    for date in dates { counts[date.form, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    return dates.first { counts[$0.form] == most }
  }

  private static func unlike(
    _ full: [DateFact], except rare: Set<DateFact.Form>, in document: Document
  ) -> [DateFinding] {
    guard let model = model(of: full), !rare.contains(model.form) else { return [] }
    return full.filter { $0.form != model.form }.map { date in
      DatesCheck.make(
        .mixedFormat, date.range, document, expected: expected(date, like: model.form),
        related: [
          RelatedPlace(.otherFormat, at: model.range)
        ])
    }
  }
}
