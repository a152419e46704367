import Diagnostics
package import DocumentModel
package import RuleModel
import SourceText

/// All that is wrong with lists in running text, in one walk: a stack of open lists a section.
///
/// A section is the text of the innermost heading; a list may nest in an item of another, and its
/// items may stand in paragraphs of their own.
package enum EnumerationCheck {
  /// A finding and the family of markers that it is about.
  package struct EnumerationFinding: Sendable {
    package let walk: CheckFinding<EnumerationFault>
    package let family: EnumerationFamily
  }

  package static func findings(in document: Document) -> [EnumerationFinding] {
    var found: [EnumerationFinding] = []
    var index = 0
    let markers = document.facts.markers
    while index < markers.count {
      let section = document.innermostSection(at: markers[index].range.lowerBound)
      var end = index + 1
      while end < markers.count, section.contains(markers[end].range.lowerBound) { end += 1 }
      var walk = SectionLists(document: document, section: section)
      walk.run(Array(markers[index..<end]))
      found += walk.found
      index = end
    }
    return found.sorted { $0.walk.finding.range.isBefore($1.walk.finding.range) }
  }
}

extension Document {
  /// From the innermost heading at `offset` to the next heading of any level.
  func innermostSection(at offset: Int) -> TextRange {
    let path = headingPath(at: offset)
    let next = headings.partitioningIndex { $0.extent.lowerBound > offset }
    let end = next < headings.count ? headings[next].extent.lowerBound : text.bytes.count
    let start = path.last.map { headings[$0].extent.lowerBound } ?? 0
    return min(start, offset)..<max(end, offset + 1)
  }
}

/// The lists of one section.
private struct SectionLists {
  private struct List {
    let family: EnumerationFamily
    var next: Int
    var items: [EnumerationMarker]
    /// One more than the items where the list starts late.
    var count = 1

    var last: EnumerationMarker { items[items.count - 1] }
  }

  private static let leads = ShippedWords.Zh.Lists.leads.words

  /// More items than this are not lost at the start of a list.
  private static let mostLost = 4

  /// How far before a marker a lost one is looked for, in bytes.
  private static let reach = 20_000

  let document: Document
  let section: TextRange
  private(set) var found: [EnumerationCheck.EnumerationFinding] = []
  private var open: [List] = []

  init(document: Document, section: TextRange) {
    self.document = document
    self.section = section
  }

  mutating func run(_ markers: [EnumerationMarker]) {
    for (index, marker) in markers.enumerated() {
      let later = markers[(index + 1)...]
      guard let number = marker.number else {
        // 最后 closes a list of any length.
        if let place = open.lastIndex(where: { $0.family == marker.family }) {
          close(from: place)
        }
        continue
      }
      if marker.isGlued {
        guard isExpected(marker, number, later: later) else { continue }
        if number > 1 || !isLedTo(marker) { add(.markerGlued, marker, expected: number) }
      }
      checkComma(marker)
      take(marker, number)
    }
    for list in open { checkSingle(list) }
    close(from: 0)
  }

  /// Takes the innermost lists off and looks at each as a whole.
  private mutating func close(from place: Int) {
    for list in open[place...] {
      for (fault, range) in ListShape(document: document, items: list.items).faults {
        found.append(
          .init(
            walk: CheckFinding(
              fault, Finding(range, captures: ["marker": LocalizedText(text(list.items[0]))])),
            family: list.family))
      }
      checkStatedCount(list)
    }
    open.removeLast(open.count - place)
  }

  /// A list without a gap has as many items as the words before it say.
  private mutating func checkStatedCount(_ list: List) {
    // 最后 closes a list without a number of its own.
    guard list.family != .firstly, list.items.count > 1,
      list.items.enumerated().allSatisfy({ $1.number == $0 + 1 }),
      let stated = StatedCount(before: list.items[0].range.lowerBound, in: document),
      stated.range.lowerBound >= section.lowerBound, stated.number != list.items.count
    else { return }
    let finding = Finding(
      stated.range,
      captures: [
        "marker": LocalizedText(text(list.last)), "stated": LocalizedText("\(stated.number)"),
        "found": LocalizedText("\(list.items.count)"),
      ],
      related: [
        RelatedPlace(.lastItem, at: list.last.range)
      ], operands: ["\(list.items.count)"])
    found.append(.init(walk: CheckFinding(.statedCount, finding), family: list.family))
  }

  private func text(_ marker: EnumerationMarker) -> String { document.text.string(marker.range) }

  private mutating func take(_ marker: EnumerationMarker, _ number: Int) {
    if number == 1 {
      if let top = open.last, top.family == marker.family, top.count == 1, top.next == 2 {
        checkSingle(top)
      }
      open.append(List(family: marker.family, next: 2, items: [marker]))
      return
    }
    if let place = open.lastIndex(where: { $0.family == marker.family && $0.next == number }) {
      advance(place, marker, number)
    } else if let place = open.lastIndex(where: { $0.family == marker.family && $0.next < number })
    {
      let missing = Array(open[place].next..<number)
      report(missing: missing, before: marker, after: open[place].last)
      advance(place, marker, number)
    } else if let place = open.lastIndex(where: { $0.family == marker.family }) {
      add(.duplicate, marker, expected: open[place].next, previous: open[place].last)
      advance(place, marker, max(number, open[place].next - 1))
    } else {
      report(missing: Array(1..<number), before: marker, after: nil)
      open.append(List(family: marker.family, next: number + 1, items: [marker], count: 2))
    }
  }

  private mutating func advance(_ place: Int, _ marker: EnumerationMarker, _ number: Int) {
    close(from: place + 1)
    open[place].next = number + 1
    open[place].items.append(marker)
    open[place].count += 1
  }

  /// A glued marker is a list item only where its number is the very one that is due.
  private func isExpected(
    _ marker: EnumerationMarker, _ number: Int, later: ArraySlice<EnumerationMarker>
  ) -> Bool {
    if number > 1 {
      return open.contains { $0.family == marker.family && $0.next == number }
    }
    let next = later.first { $0.family == marker.family }
    return next?.number == 2 && !open.contains { $0.family == marker.family && $0.next == 2 }
  }

  /// A word before the marker leads to a list without a mark.
  private func isLedTo(_ marker: EnumerationMarker) -> Bool {
    let before = document.text.bytes[section.lowerBound..<marker.range.lowerBound]
    return Self.leads.contains { before.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  // MARK: Faults

  private mutating func report(
    missing: [Int], before marker: EnumerationMarker, after previous: EnumerationMarker?
  ) {
    if marker.family == .firstly {
      add(.firstNext, marker, missing: missing, expected: missing[0], previous: previous)
      return
    }
    if marker.family == .isFamily {
      let start = max(
        previous?.range.upperBound ?? section.lowerBound, marker.range.lowerBound - Self.reach)
      let cut = TruncatedMarkers.places(
        in: document, start..<marker.range.lowerBound, atMost: missing.count)
      for (place, number) in zip(cut, missing) {
        found.append(
          .init(
            walk: CheckFinding(
              .truncated,
              Finding(
                place,
                captures: [
                  "marker": LocalizedText("是"),
                  "expected": LocalizedText(marker.family.written(number)),
                ],
                related: [
                  RelatedPlace(.nextNumber, at: marker.range)
                ])), family: marker.family))
      }
      // Lost numbers explain the jump: one cause, one finding.
      if cut.count == missing.count { return }
    }
    if let previous {
      add(.gap, marker, missing: missing, expected: missing[0], previous: previous)
    } else if missing.count <= Self.mostLost {
      // 十一是 at the start of a clause is a holiday, not the eleventh item.
      add(.startsLate, marker, missing: missing, expected: 1)
    }
  }

  private mutating func checkSingle(_ list: List) {
    guard list.count == 1, list.next == 2 else { return }
    add(.singleItem, list.last, expected: 2)
  }

  /// A comma or colon after 一是.
  private mutating func checkComma(_ marker: EnumerationMarker) {
    guard marker.family == .isFamily || marker.family == .mustFamily else { return }
    let rest = document.text.bytes[marker.range.upperBound...]
    for mark in ["，", ",", "：", ":", "、"] where rest.starts(with: mark.utf8) {
      let end = marker.range.upperBound + mark.utf8.count
      var finding = self.finding(marker, missing: [], expected: marker.number ?? 1, previous: nil)
      finding = Finding(
        marker.range.lowerBound..<end, captures: finding.captures,
        edits: [.init(marker.range.upperBound..<end, "")])
      found.append(.init(walk: CheckFinding(.markComma, finding), family: marker.family))
    }
  }

  private mutating func add(
    _ fault: EnumerationFault, _ marker: EnumerationMarker, missing: [Int] = [], expected: Int,
    previous: EnumerationMarker? = nil
  ) {
    found.append(
      .init(
        walk: CheckFinding(
          fault, finding(marker, missing: missing, expected: expected, previous: previous)),
        family: marker.family))
  }

  private func finding(
    _ marker: EnumerationMarker, missing: [Int], expected: Int, previous: EnumerationMarker?
  ) -> Finding {
    let family = marker.family
    var finding = Finding(
      marker.range,
      captures: [
        "marker": LocalizedText(document.text.string(marker.range)),
        "expected": LocalizedText(family.written(expected)),
        "missing": LocalizedText(missing.map { family.written($0) }.joined(separator: "、")),
        "previous": LocalizedText(previous.map { document.text.string($0.range) } ?? ""),
      ])
    if let previous {
      finding.related = [
        RelatedPlace(.itemBefore, at: previous.range)
      ]
    }
    return finding
  }
}

extension EnumerationFamily {
  /// The marker of an item.
  func written(_ number: Int) -> String {
    let chinese = ChineseOrdinal.text(number)
    switch self {
    case .isFamily: return "\(chinese)是"
    case .mustFamily: return "\(chinese)要"
    case .firstly: return [1: "首先", 2: "其次", 3: "再次"][number] ?? "第\(chinese)"
    case .ordinal: return "第\(chinese)"
    case .ofThese: return "其\(chinese)"
    case .bracketed: return "（\(number)）"
    case .circled: return NumberForm.circled.written(number, like: "")
    }
  }
}
