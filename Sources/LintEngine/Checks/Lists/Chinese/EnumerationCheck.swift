import Diagnostics
package import DocumentModel
package import RuleModel
import SourceText

/// What is wrong with a list in running text, and the family of markers that it is about.
package struct EnumerationFinding: Sendable {
  package let fault: EnumerationFault
  package let family: EnumerationFamily
  package let finding: Finding
}

/// All that is wrong with lists in running text, in one walk: a stack of open lists a section.
///
/// A section is the text of the innermost heading; a list may nest in an item of another, and its
/// items may stand in paragraphs of their own.
package enum EnumerationCheck {
  package static func findings(in document: Document) -> [EnumerationFinding] {
    var found: [EnumerationFinding] = []
    var markers = document.facts.markers[...]
    while let first = markers.first {
      let section = document.innermostSection(at: first.range.lowerBound)
      let own = markers.prefix { section.contains($0.range.lowerBound) }
      var lists = SectionLists(document: document, section: section, found: found)
      found = []
      lists.run(own)
      found = lists.found
      markers = markers[own.endIndex...]
    }
    let places = Set(found.map(\.finding.range))
    found += document.language.checks.listCounts(in: document).filter {
      !places.contains($0.finding.range)
    }
    found.sort { $0.finding.range.isBefore($1.finding.range) }
    return found
  }
}

extension Document {
  /// The sentence at `offset`; nil where none stands there.
  ///
  /// - Complexity: O(log *blocks* + log *sentences*).
  fileprivate func sentence(at offset: Int) -> TextRange? {
    guard let sentences = blocks(in: offset..<offset + 1).first?.sentences else { return nil }
    let place = sentences.partitioningIndex { $0.upperBound > offset }
    return place < sentences.count && sentences[place].contains(offset) ? sentences[place] : nil
  }

  /// From the innermost heading at `offset` to the next heading of any level.
  func innermostSection(at offset: Int) -> TextRange {
    let path = headingPath(at: offset)
    let next = headings.partitioningIndex { $0.extent.lowerBound > offset }
    let end = next < headings.count ? headings[next].extent.lowerBound : bodyEnd
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
  /// Those of the sections before are there already.
  private(set) var found: [EnumerationFinding]
  private var open: [List] = []
  /// The sentence of the last marker that was asked for, and where its first word of ranks ends.
  private var ranked: (sentence: TextRange, end: Int?)?

  init(document: Document, section: TextRange, found: [EnumerationFinding]) {
    self.document = document
    self.section = section
    self.found = found
  }

  mutating func run(_ markers: ArraySlice<EnumerationMarker>) {
    for (index, marker) in zip(markers.indices, markers) {
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
        add(fault, list.family, Finding(range, captures: ["marker": text(list.items[0])]))
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
      let stated = StatedCount.find(before: list.items[0].range.lowerBound, in: document),
      stated.range.lowerBound >= section.lowerBound, stated.number != list.items.count
    else { return }
    add(
      .statedCount, list.family,
      Finding(
        stated.range,
        captures: [
          "marker": text(list.last), "stated": LocalizedText("\(stated.number)"),
          "found": LocalizedText("\(list.items.count)"),
        ],
        related: [
          RelatedPlace(.lastItem, at: list.last.range)
        ], operands: ["\(list.items.count)"]))
  }

  private func text(_ marker: EnumerationMarker) -> LocalizedText {
    LocalizedText(document.text.string(marker.range))
  }

  private mutating func add(
    _ fault: EnumerationFault, _ family: EnumerationFamily, _ finding: Finding
  ) {
    found.append(EnumerationFinding(fault: fault, family: family, finding: finding))
  }

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

  /// 最多的是停车难，其次是噪声: what comes second in a rank.
  private mutating func isRanked(_ marker: EnumerationMarker) -> Bool {
    let place = marker.range.lowerBound
    guard let sentence = document.sentence(at: place) else { return false }
    let behind = document.text.bytes[marker.range.upperBound..<sentence.upperBound]
    if Self.rankingVerbs.contains(where: { behind.starts(with: $0.utf8) }) { return true }
    if ranked?.sentence != sentence {
      ranked = (sentence, document.text.end(ofFirst: Self.ranking, in: sentence))
    }
    return ranked?.end.map { $0 <= place } ?? false
  }

  private static let rankingVerbs = ShippedWords.Zh.Lists.rankingVerbs.words

  private static let ranking = ShippedWords.Zh.Lists.ranking.words

  // MARK: Faults

  private mutating func report(
    missing: [Int], before marker: EnumerationMarker, after previous: EnumerationMarker?
  ) {
    if marker.family == .firstly {
      if isRanked(marker) { return }
      add(.firstNext, marker, missing: missing, expected: missing[0], previous: previous)
      return
    }
    if marker.family == .isFamily {
      let start = max(
        previous?.range.upperBound ?? section.lowerBound, marker.range.lowerBound - Self.reach)
      let cut = TruncatedMarkers.places(
        in: document, start..<marker.range.lowerBound, atMost: missing.count)
      for (place, number) in zip(cut, missing) {
        add(
          .truncated, marker.family,
          Finding(
            place,
            captures: [
              "marker": LocalizedText(document.text.string(place)),
              "expected": LocalizedText(marker.family.written(number)),
            ],
            related: [
              RelatedPlace(
                .nextNumber,
                at: marker.range)
            ]))
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
      let captures = captures(marker, missing: [], expected: marker.number ?? 1, previous: nil)
      add(
        .markComma, marker.family,
        Finding(
          marker.range.lowerBound..<end, captures: captures,
          edits: [.init(marker.range.upperBound..<end, "")]))
    }
  }

  private mutating func add(
    _ fault: EnumerationFault, _ marker: EnumerationMarker, missing: [Int] = [], expected: Int,
    previous: EnumerationMarker? = nil
  ) {
    let place = previous.map {
      RelatedPlace(.itemBefore, at: $0.range)
    }
    add(
      fault, marker.family,
      Finding(
        marker.range,
        captures: captures(marker, missing: missing, expected: expected, previous: previous),
        related: place.map { [$0] } ?? []))
  }

  private func captures(
    _ marker: EnumerationMarker, missing: [Int], expected: Int, previous: EnumerationMarker?
  ) -> [String: LocalizedText] {
    var captures = [
      "marker": text(marker), "expected": LocalizedText(marker.family.written(expected)),
    ]
    if !missing.isEmpty {
      captures["missing"] = LocalizedText(
        missing.map(marker.family.written).joined(separator: "、"))
    }
    captures["previous"] = previous.map(text)
    return captures
  }
}

extension EnumerationFamily {
  private static let sequence: [(word: String, number: Int)] =
    ShippedWords.Zh.Lists.sequence.numbers().map { ($0, $1) }

  /// The marker of an item.
  func written(_ number: Int) -> String {
    let numeral = ChineseNumerals.text(number)
    return switch self {
    case .isFamily: "\(numeral)是"
    case .mustFamily: "\(numeral)要"
    case .firstly: Self.sequence.first { $0.number == number }?.word ?? "第\(numeral)"
    case .ordinal: "第\(numeral)"
    case .ofThese: "其\(numeral)"
    case .bracketed: "（\(number)）"
    case .circled: NumberForm.circled.written(number, like: "")
    }
  }
}
