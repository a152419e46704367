import Diagnostics
import DocumentModel
import RuleModel

/// What a section about the course of events reports, entry by entry.
struct Timeline {
  /// A paragraph, item or row that opens with a time of day or a date.
  struct Entry {
    /// The whole paragraph, item or row.
    let extent: TextRange
    /// The time or date that opens it.
    let place: TextRange
    /// Nil where none is written in the entry.
    let day: TimelineDay?
    /// The time of day; nil for a date alone.
    let moment: TimeOfDay?

    /// Whether it opens with a time, or with a day that a capital or a wide gap follows.
    func isDated(in document: Document) -> Bool {
      if moment != nil { return true }
      let rest = document.text.string(place.upperBound..<max(place.upperBound, extent.upperBound))
      let next = rest.drop { $0 == " " }.first
      return day?.isNamed == false
        && (rest.hasPrefix("  ") || next.map { $0.isUppercase || ":–—-".contains($0) } ?? false)
    }
  }

  /// An entry states its time within so many bytes.
  static let openingLength = 24

  /// In the order of the text.
  private(set) var entries: [Entry]
  /// Where the items, lines and rows begin that may state a time.
  let openings: [TextRange]
  /// The entries before which a table begins, or a paragraph or heading stands that is not an
  /// entry: what follows may be about another day.
  private let breaks: Set<Int>

  /// The timelines of a document, one a heading or line that announces one.
  ///
  /// - Complexity: O(*n* log *n*) in the size of the document.
  static func all(in document: Document) -> [Timeline] {
    let tables = document.markup.tables.map { (range: $0.range, table: $0) }
    return TimelineTitles.bodies(in: document).map { body in
      let start = tables.index(from: body.lowerBound, at: \.range)
      let inside = tables[start...].prefix { $0.range.upperBound <= body.upperBound }
      return Timeline(of: body, inside, in: document)
    }
  }

  /// Runs of entries that nothing announces: lines that open with a time, tables of dates and events.
  ///
  /// - Complexity: O(*n* log *n*) in the size of the document.
  static func unannounced(in document: Document) -> [Timeline] {
    let covered = TimelineTitles.bodies(in: document).merged()
    let tables = document.markup.tables.filter { table in
      let heads = table.rows.first?.cells.map { document.text.string($0).lowercased() } ?? []
      return heads.first.map(timeColumns.contains) ?? false
        && heads.dropFirst().contains(where: eventColumns.contains) && !covered.covers(table.range)
    }
    let lines = TimelineTitles.runs(in: document).filter { !covered.covers($0.range) }
      .map { (timeline: Timeline(of: $0.range, [], in: document), isSure: $0.isSure) }
      .filter { $0.isSure || $0.timeline.hasSlip(in: document) }
    return
      (lines.map(\.timeline)
      + tables.map { Timeline(of: $0.range, [(range: $0.range, table: $0)], in: document) })
      .filter { $0.entries.count > 2 }
  }

  private static let timeColumns = ShippedWords.En.Incidents.timeColumns.set
  private static let eventColumns = ShippedWords.En.Incidents.eventColumns.set

  private init(
    of body: TextRange, _ tables: ArraySlice<(range: TextRange, table: DocumentMarkup.Table)>,
    in document: Document
  ) {
    let blocks = document.blocks(in: body).filter { body.holds($0.range) && $0.container != .cell }
    var units: [(place: TextRange, entry: Entry?, isBreak: Bool)] = blocks.flatMap { block in
      TimelineLines.units(of: block, in: document).map { line in
        let entry = Self.entry(opening: line, in: document)
        return (line, entry, entry == nil && block.container != .listItem)
      }
    }
    for (range, table) in tables {
      units.append((range.lowerBound..<range.lowerBound, nil, true))
      units += table.rows.map { row in (row.range, Self.entry(of: row, in: document), false) }
      units.append((range.upperBound..<range.upperBound, nil, true))
    }
    var entries: [Entry] = []
    var breaks: Set<Int> = []
    let order = units.enumerated().sorted {
      ($0.element.place.lowerBound, $0.offset) < ($1.element.place.lowerBound, $1.offset)
    }
    for (_, unit) in order {
      if let entry = unit.entry { entries.append(entry) }
      if unit.isBreak { breaks.insert(entries.count) }
    }
    self.entries = entries
    self.breaks = breaks
    openings =
      entries.isEmpty
      ? []
      : units.map {
        $0.place.lowerBound..<min($0.place.upperBound, $0.place.lowerBound + Self.openingLength)
      }
  }

  static func entry(opening range: TextRange, in document: Document) -> Entry? {
    if let moment = TimelineLines.elapsed(opening: range, in: document) {
      return Entry(extent: range, place: moment.range, day: nil, moment: moment)
    }
    guard let moment = document.moments(in: range).first,
      isOpening(moment.range, of: range, in: document)
    else {
      let date = document.dates(in: range).first { isOpening($0.range, of: range, in: document) }
      let place = date?.range ?? range
      return
        (date.flatMap { TimelineDay($0, in: document) }
        ?? TimelineDay(named: document.text.string(range.prefix(openingLength))))
        .map { Entry(extent: range, place: place, day: $0, moment: nil) }
    }
    let date =
      document.dates(in: moment.range).first ?? date(behind: moment, in: range, document)
    let place = moment.range.lowerBound..<max(moment.range.upperBound, date?.range.upperBound ?? 0)
    let before = document.text.string(range.lowerBound..<moment.range.lowerBound)
    let day = date.map { TimelineDay($0, in: document) } ?? TimelineDay(named: before)
    return Entry(extent: range, place: place, day: day, moment: moment)
  }

  /// The date right behind a time: 16:05 UTC, 3 June; 19:12 (1 Feb).
  private static func date(
    behind moment: TimeOfDay, in range: TextRange, _ document: Document
  ) -> DateFact? {
    let rest = moment.range.upperBound..<range.upperBound
    guard let date = document.dates(in: rest).first else { return nil }
    let joint = rest.lowerBound..<date.range.lowerBound
    // 16:05 – 3 June may be another thing that has a date.
    guard isJoint(joint, in: document),
      !document.text.string(joint).contains(where: { "-–—:.|~".contains($0) })
    else { return nil }
    return date
  }

  /// A row's first time of day, with the date that a cell before it, or the cell behind it, holds.
  private static func entry(of row: DocumentMarkup.Table.Row, in document: Document) -> Entry? {
    var day: TimelineDay?
    var place: TextRange?
    for (index, cell) in row.cells.enumerated() where !cell.isEmpty {
      guard let entry = entry(opening: cell, in: document) else { continue }
      guard let moment = entry.moment else {
        if day?.isNamed ?? true { day = entry.day }
        place = place ?? (index == 0 ? entry.place : nil)
        continue
      }
      let behind = row.cells.dropFirst(index + 1).first.flatMap { dayAlone(in: $0, document) }
      return Entry(
        extent: row.range, place: entry.place, day: entry.day ?? day ?? behind, moment: moment)
    }
    // Rows of days without times.
    guard let day, !day.isNamed, let place else { return nil }
    return Entry(extent: row.range, place: place, day: day, moment: nil)
  }

  /// The day that a cell holds and nothing else.
  private static func dayAlone(in cell: TextRange, _ document: Document) -> TimelineDay? {
    guard let date = document.dates(in: cell).first else {
      return TimelineDay(named: document.text.string(cell))
    }
    let isAlone =
      isOpening(date.range, of: cell, in: document)
      && isJoint(date.range.upperBound..<cell.upperBound, in: document)
    return isAlone ? TimelineDay(date, in: document) : nil
  }

  /// Whether nothing but marks, a weekday, a counted day or "at" stands before a fact.
  private static func isOpening(
    _ fact: TextRange, of range: TextRange, in document: Document
  ) -> Bool {
    isJoint(range.lowerBound..<fact.lowerBound, in: document)
  }

  /// Whether a stretch holds nothing but marks, a weekday, a counted day, "at" or "on".
  private static func isJoint(_ range: TextRange, in document: Document) -> Bool {
    guard range.count <= 14 else { return false }
    let text = document.text.string(range)
    if TimelineDay(named: text) != nil { return true }
    let word = text.lowercased().filter(\.isLetter)
    return text.allSatisfy { $0.isLetter || " \t-*•–—[](){}~|,:.".contains($0) }
      && (word.isEmpty || word == "at" || word == "on")
  }

  // MARK: - Order

  /// Whether all entries but one, which is not among the first or the last, run forward.
  private func hasSlip(in document: Document) -> Bool {
    let wrong = disorder(in: document)
    guard entries.count > 4, wrong.count == 1,
      let index = entries.firstIndex(where: { $0.place == wrong[0].finding.range }),
      index > 1, index + 1 < entries.count
    else { return false }
    var others = self
    others.entries.remove(at: index)
    return others.disorder(in: document).isEmpty
  }

  /// Entries that are earlier than the one before them.
  ///
  /// A day holds until another one is written; one without a year is near the day before. Zones compare by their offsets, where these are
  /// known. A late evening followed by a small hour runs on into the next day.
  func disorder(in document: Document) -> [DateFinding] {
    var found: [DateFinding] = []
    var last: (entry: Entry, point: Point)?
    let year = entries.lazy.compactMap { $0.day?.year }.first ?? Self.leapYear
    for (index, entry) in entries.enumerated() {
      if breaks.contains(index) { last = nil }
      let point = Point(entry, after: last?.point, in: year)
      if let last, let isEarlier = point.isEarlier(than: last.point), isEarlier {
        let earlier = document.text.string(last.entry.place)
        found.append(
          DatesCheck.make(
            .timelineOrder, entry.place, document, expected: LocalizedText(earlier),
            operands: [earlier],
            related: [
              RelatedPlace(
                .entryBefore, at: last.entry.place)
            ]))
      }
      last = (entry, point)
    }
    return found
  }

  /// Stands for the year where none is written.
  private static let leapYear = 2024

  /// A point of time as far as it is known.
  private struct Point {
    /// Days since 1970.
    var day: Int?
    /// A day that has no place among the others.
    let named: TimelineDay?
    /// Seconds since midnight as written.
    let second: Int?
    let zone: TimeOfDay.Zone?

    init(_ entry: Entry, after last: Point?, in year: Int) {
      second = entry.moment?.second
      // A zone written once holds for what follows.
      zone = entry.moment?.zone ?? last?.zone
      named = entry.day.map { $0.isNamed ? $0 : nil } ?? last?.named
      day = entry.day.map { $0.number(nearest: last?.day, year: year) } ?? last?.day
      if entry.day == nil, let before = last?.second, let second, let day {
        let isOvernight = before >= 18 * 3600 && second <= 6 * 3600
        if isOvernight { self.day = day + 1 }
      }
    }

    /// Nil where the two cannot be compared.
    func isEarlier(than other: Point) -> Bool? {
      guard named == other.named, (day == nil) == (other.day == nil) else { return nil }
      guard let second, let before = other.second else {
        guard let day, let earlier = other.day else { return nil }
        return day < earlier
      }
      guard let distance = Self.distance(from: other.zone, to: zone) else { return nil }
      if let day, let earlier = other.day {
        return day * 86_400 + second - distance < earlier * 86_400 + before
      }
      guard second - distance < before else { return false }
      // 23:50, then 00:10; 12:50, then 1:05 of a clock with twelve hours.
      let isOvernight = before >= 18 * 3600 && second <= 6 * 3600
      let isAfterNoon = before >= 12 * 3600 && before < 13 * 3600 && second < 5 * 3600
      return isOvernight || isAfterNoon ? nil : true
    }

    /// Seconds that the clock of one zone is ahead of another's.
    private static func distance(from zone: TimeOfDay.Zone?, to other: TimeOfDay.Zone?) -> Int? {
      if zone?.name == other?.name { return 0 }
      guard let zone, let other else { return 0 }
      guard let first = zone.offset, let second = other.offset else { return nil }
      return second - first
    }
  }
}
