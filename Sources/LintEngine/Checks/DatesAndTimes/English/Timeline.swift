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
    /// Days since 1970; nil where none is written in the entry.
    let day: Int?
    /// The time of day; nil for a date alone.
    let moment: TimeOfDay?
  }

  /// An entry states its time within so many bytes.
  static let openingLength = 24

  /// In the order of the text.
  let entries: [Entry]
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

  private static func entry(opening range: TextRange, in document: Document) -> Entry? {
    if let moment = TimelineLines.elapsed(opening: range, in: document) {
      return Entry(extent: range, place: moment.range, day: nil, moment: moment)
    }
    let date = document.dates(in: range).first { isOpening($0.range, of: range, in: document) }
    guard let moment = document.moments(in: range).first,
      isOpening(moment.range, of: range, in: document)
    else {
      guard let date, let day = date.calendarDay, day.isPossible else { return nil }
      return Entry(extent: range, place: date.range, day: day.dayNumber, moment: nil)
    }
    return Entry(
      extent: range, place: moment.range, day: moment.day?.dayNumber, moment: moment)
  }

  /// A row's first time of day, with the date that a cell before it holds.
  private static func entry(of row: DocumentMarkup.Table.Row, in document: Document) -> Entry? {
    var day: Int?
    for cell in row.cells where !cell.isEmpty {
      guard let entry = entry(opening: cell, in: document) else { continue }
      if let moment = entry.moment {
        return Entry(extent: row.range, place: entry.place, day: entry.day ?? day, moment: moment)
      }
      day = day ?? entry.day
    }
    return nil
  }

  /// Whether nothing but marks, a weekday or "at" stands before a fact.
  private static func isOpening(
    _ fact: TextRange, of range: TextRange, in document: Document
  ) -> Bool {
    guard fact.lowerBound - range.lowerBound <= 14 else { return false }
    let before = document.text.string(range.lowerBound..<fact.lowerBound).lowercased()
    let word = before.filter { $0.isLetter }
    return before.allSatisfy { $0.isLetter || " \t-*•–—[(~|,".contains($0) }
      && (word.isEmpty || word == "at" || word == "on" || word.hasSuffix("day"))
  }

  // MARK: - Order

  /// Entries that are earlier than the one before them.
  ///
  /// A day holds until another one is written. Zones compare by their offsets, where these are
  /// known. A late evening followed by a small hour runs on into the next day.
  func disorder(in document: Document) -> [DateFinding] {
    var found: [DateFinding] = []
    var last: (entry: Entry, point: Point)?
    for (index, entry) in entries.enumerated() {
      if breaks.contains(index) { last = nil }
      let point = Point(entry, after: last?.point)
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

  /// A point of time as far as it is known.
  private struct Point {
    var day: Int?
    /// Seconds since midnight as written.
    let second: Int?
    let zone: TimeOfDay.Zone?

    init(_ entry: Entry, after last: Point?) {
      second = entry.moment?.second
      // A zone written once holds for what follows.
      zone = entry.moment?.zone ?? last?.zone
      day = entry.day ?? last?.day
      if entry.day == nil, let before = last?.second, let second, let day {
        let isOvernight = before >= 18 * 3600 && second <= 6 * 3600
        if isOvernight { self.day = day + 1 }
      }
    }

    /// Nil where the two cannot be compared.
    func isEarlier(than other: Point) -> Bool? {
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
