import DocumentModel

/// Headings and lines that announce a course of events.
enum TimelineTitles {
  private static let titles = ShippedWords.En.Incidents.timelineTitles.words
  private static let wholes = ShippedWords.En.Incidents.timelineWholeTitles.set

  /// What stands below each of them, in the order of the text.
  static func bodies(in document: Document) -> [TextRange] {
    func announces(_ heading: Heading) -> Bool {
      Self.announces(document.text.string(heading.title))
    }
    let headings = document.headings.filter { heading in
      guard announces(heading) else { return false }
      // A marked heading above it announces the same entries.
      return !heading.isUnmarkedHeading
        || heading.parent.map { !announces(document.headings[$0]) } ?? true
    }.map { $0.title.upperBound..<max($0.title.upperBound, $0.extent.upperBound) }
    let opening = Set(document.headings.map(\.block))
    let covered = headings.merged()
    // A line among the entries of another one announces nothing new.
    var end = 0
    let lines = document.blocks.indices.compactMap { index -> TextRange? in
      let block = document.blocks[index]
      guard block.role == .paragraph, block.container == nil, !opening.contains(index),
        block.range.lowerBound >= end, !covered.covers(block.range),
        let body = body(behind: index, in: document)
      else { return nil }
      end = body.upperBound
      return body
    }
    return (headings + lines).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Four lines and more that open with a day and a time, or with a time in a report on an event; those
  /// that open with a time or a day elsewhere are not sure to be in order.
  static func runs(in document: Document) -> [(range: TextRange, isSure: Bool)] {
    let opening = document.blocks.prefix(3)
      .map { document.text.string($0.range.prefix(200)).lowercased() }
    let isAnnounced = opening.prefix(1).contains { title in titles.contains(where: title.contains) }
    let isEvent =
      isAnnounced || opening.contains { title in events.contains(where: title.contains) }
    var runs: [(range: TextRange, count: Int, isSure: Bool)] = []
    var isOpen = false
    for block in document.blocks where block.container != .cell {
      let units = TimelineLines.units(of: block, in: document)
      let entries = units.compactMap { Timeline.entry(opening: $0, in: document) }
      let isEntry = entries.count == units.count && entries.allSatisfy { $0.isDated(in: document) }
      let isSure = entries.allSatisfy { $0.moment.map { isEvent || $0.day != nil } ?? isAnnounced }
      if isEntry, isOpen, let last = runs.popLast() {
        runs.append(
          (
            last.range.lowerBound..<block.range.upperBound, last.count + units.count,
            last.isSure && isSure
          ))
      } else if isEntry {
        runs.append((block.range, units.count, isSure))
      }
      isOpen = isEntry
    }
    return runs.filter { $0.count > 3 }.map { ($0.range, $0.isSure) }
  }

  private static let events = ShippedWords.En.Dates.eventTitles.words

  private static func announces(_ title: String) -> Bool {
    let title = title.lowercased()
    let words = title.split { !$0.isLetter }.joined(separator: " ")
    return titles.contains(where: title.contains) || wholes.contains(words)
  }

  /// The lines behind a line that announces them, up to the next paragraph that opens no entry.
  private static func body(behind index: Int, in document: Document) -> TextRange? {
    let block = document.blocks[index]
    guard let start = announcement(in: block, document) else { return nil }
    var end = block.range.upperBound
    for next in document.blocks[(index + 1)...] {
      let isOpen =
        next.container == .listItem
        || next.role == .paragraph && next.container == nil
          && (TimelineLines.opensWithTime(next.range, in: document)
            || isDay(next.range, in: document))
      guard isOpen else { break }
      end = next.range.upperBound
    }
    return start < end ? start..<end : nil
  }

  /// Whether a line is a day and nothing else.
  private static func isDay(_ line: TextRange, in document: Document) -> Bool {
    !document.dates(in: line).isEmpty && Gap.words(line, document).isEmpty
  }

  /// Where what a short line (TIMELINE, all times UTC) or a last sentence with a colon announces
  /// begins: with the next line.
  private static func announcement(in block: Block, _ document: Document) -> Int? {
    let lines = Gap.lines(of: block.range, document)
    let first = document.text.string(lines[0])
    let words = Self.words(of: first, atMost: 7)
    if words.count <= 6, let word = words.first, announces(first), !first.hasSuffix("."),
      word.lowercased().hasPrefix("time") || word.lowercased().hasPrefix("chron")
        || announces(word + " " + (words.dropFirst().first ?? ""))
    {
      return lines[0].upperBound
    }
    guard let last = block.sentences.last,
      document.text.bytes[last].last == UInt8(ascii: ":")
    else { return nil }
    let sentence = document.text.string(last)
    return titles.contains(where: sentence.lowercased().contains)
      ? block.range.upperBound : nil
  }

  /// The first words of a line, which may be a long paragraph.
  private static func words(of line: String, atMost count: Int) -> [String] {
    var words: [String] = []
    var rest = line[...]
    while words.count < count {
      rest = rest.drop { !$0.isLetter }
      let word = rest.prefix { $0.isLetter }
      if word.isEmpty { break }
      words.append(String(word))
      rest = rest[word.endIndex...]
    }
    return words
  }
}
