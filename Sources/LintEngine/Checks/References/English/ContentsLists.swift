import DocumentModel
import RuleModel
import SourceText

/// A list of contents, with or without pages, compared with the headings that follow it.
struct ContentsLists {
  private struct Entry {
    let range: TextRange
    /// Its number as written, without a final stop; empty where there is none.
    let number: String
    let key: String
  }

  private static let titles = ShippedWords.En.References.contentsTitles.set

  private let document: Document
  private let entries: [Entry]
  /// The headings behind the list, each read like an entry.
  private let headings: [Entry]
  /// Keys of all lines behind the list that may be headings.
  private let lines: Set<String>

  init(_ document: Document) {
    self.document = document
    let (entries, end) = Self.list(in: document)
    self.entries = entries
    guard !entries.isEmpty else {
      (headings, lines) = ([], [])
      return
    }
    let marked = document.headings.filter {
      $0.marker.lowerBound >= end && !$0.isUnmarkedHeading
    }
    let short = document.blocks.enumerated().filter {
      $1.range.lowerBound >= end && $1.range.count < 120
    }
    let opening = Set(marked.map(\.block))
    // In plain text a numbered line may be a heading.
    headings =
      (marked.map { Self.entry($0.marker.lowerBound..<$0.title.upperBound, in: document) }
      + short.filter { !opening.contains($0.offset) }
      .map { Self.entry($0.element.range, in: document) }.filter { !$0.number.isEmpty })
      .sorted { $0.range.isBefore($1.range) }
    lines = Set(
      short.map { Self.entry($0.element.range, in: document).key } + headings.map(\.key))
  }

  /// - Complexity: O(*n*) in the size of the text, and entries times headings.
  func findings() -> [ReferenceFinding] {
    guard document.reading == .wholeFile, 3...80 ~= entries.count else { return [] }
    let known = entries.filter { lines.contains($0.key) }
    guard known.count > 1, known.count * 2 >= entries.count else { return [] }
    let wrong = entries.enumerated().compactMap { index, entry in
      lines.contains(entry.key) ? renumbered(entry) : unknown(entry, at: index)
    }
    guard wrong.isEmpty, known.count == entries.count else { return wrong }
    let moved = moved()
    return moved.isEmpty ? omitted() + omittedLines() : moved
  }

  // MARK: - Judging

  /// An entry whose heading has another number.
  private func renumbered(_ entry: Entry) -> ReferenceFinding? {
    let named = headings.filter { $0.key == entry.key }
    guard named.count == 1, let heading = named.first, !entry.number.isEmpty,
      !heading.number.isEmpty, heading.number != entry.number
    else { return nil }
    return ReferenceFinding(.contents, entry.range, expected: heading.range, in: document)
  }

  /// An entry without a heading; the heading of its number or of its place is the one meant.
  private func unknown(_ entry: Entry, at index: Int) -> ReferenceFinding? {
    guard !isLink(entry.range) else { return nil }
    let listed = Set(entries.map(\.key))
    let open = headings.filter { !listed.contains($0.key) }
    let before = entries[..<index].last { lines.contains($0.key) }
    let behind = entries[(index + 1)...].first { lines.contains($0.key) }
    func place(_ entry: Entry?) -> Int? {
      entry.flatMap { known in headings.first { $0.key == known.key }?.range.lowerBound }
    }
    let between = open.filter {
      $0.range.lowerBound > place(before) ?? 0 && $0.range.lowerBound < place(behind) ?? Int.max
    }
    let meant =
      open.first { !$0.number.isEmpty && $0.number == entry.number }
      ?? (between.count == 1 ? between.first : nil)
    return meant.map { ReferenceFinding(.contents, entry.range, expected: $0.range, in: document) }
      ?? ReferenceFinding(.contentsAbsent, entry.range, in: document)
  }

  /// Headings between the listed ones and of their level that the list leaves out.
  private func omitted() -> [ReferenceFinding] {
    let listed = Set(entries.map(\.key))
    let pairs = document.headings.compactMap { heading in
      headings.first { $0.range.lowerBound == heading.marker.lowerBound }
        .map { (level: heading.level, entry: $0) }
    }
    let known = pairs.filter { listed.contains($0.entry.key) }
    guard known.count > 2, let first = known.first, let last = known.last,
      known.allSatisfy({ $0.level == first.level })
    else { return [] }
    let open = pairs.filter {
      $0.level == first.level && !listed.contains($0.entry.key)
        && $0.entry.range.lowerBound > first.entry.range.lowerBound
        && $0.entry.range.lowerBound < last.entry.range.lowerBound
    }
    guard open.count * 3 <= known.count + 1 else { return [] }
    return open.map { ReferenceFinding(.contentsLeftOut, $0.entry.range, in: document) }
  }

  /// The first entry whose heading stands elsewhere than its place in the list says.
  private func moved() -> [ReferenceFinding] {
    let order = entries.compactMap { entry in headings.first { $0.key == entry.key } }
    guard order.count == entries.count, Set(order.map(\.key)).count == order.count else {
      return []
    }
    let sorted = order.sorted { $0.range.isBefore($1.range) }
    return zip(entries, zip(order, sorted)).first { $1.0.key != $1.1.key }
      .map { [ReferenceFinding(.contents, $0.range, expected: $1.1.range, in: document)] } ?? []
  }

  /// Lines of plain text that open a part as the listed ones do, and that the list leaves out.
  private func omittedLines() -> [ReferenceFinding] {
    let listed = Set(entries.map(\.key))
    let last = entries.last.map(\.range.upperBound) ?? 0
    let opening = document.blocks.indices.filter {
      document.blocks[$0].range.lowerBound >= last && opensPart($0)
    }.map { Self.entry(document.blocks[$0].range, in: document) }
    let known = opening.indices.filter { listed.contains(opening[$0].key) }
    guard known.count == entries.count, known.count > 2, let first = known.first,
      let end = known.last
    else { return [] }
    let open = opening[first...end].filter { !listed.contains($0.key) }
    guard open.count * 3 <= known.count + 1 else { return [] }
    return open.map { ReferenceFinding(.contentsLeftOut, $0.range, in: document) }
  }

  /// Whether a block is a short line below a blank one and right above text.
  private func opensPart(_ index: Int) -> Bool {
    let blocks = document.blocks
    let block = blocks[index]
    guard index > 0, index + 1 < blocks.count, block.role == .paragraph || block.role == .heading,
      block.container == nil,
      block.range.count < 60,
      !document.headings.contains(where: { $0.block == index && !$0.isUnmarkedHeading }),
      document.text.string(block.range).first?.isUppercase == true,
      !".,:;!?".utf8.contains(document.text.bytes[block.range.upperBound - 1])
    else { return false }
    let line = document.line(at: block.range.lowerBound)
    return document.line(at: blocks[index - 1].range.upperBound - 1) < line - 1
      && document.line(at: blocks[index + 1].range.lowerBound) == line + 1
  }

  /// Whether an entry leads to its place, which is looked up as such.
  private func isLink(_ range: TextRange) -> Bool {
    let span = document.text.recordSpan(of: range).range
    return document.file.bytes[span.upperBound...].starts(with: "](".utf8)
  }

  // MARK: - Reading

  /// A list in one line behind its name, whose entries are numbered and parted by points, bars or semicolons.
  private static func line(in document: Document) -> (entries: [Entry], end: Int) {
    for block in document.blocks.prefix(20) where block.role == .paragraph {
      let text = document.text.string(block.range)
      guard let colon = text.firstIndex(of: ":"),
        titles.contains(text[..<colon].lowercased().filter(\.isLetter))
      else { continue }
      var entries: [Entry] = []
      for piece in text[text.index(after: colon)...].split(whereSeparator: "·•|;\n".contains) {
        let start =
          block.range.lowerBound + text.utf8.distance(from: text.startIndex, to: piece.startIndex)
        entries.append(
          entry(
            document.text.trimmingWhitespace(start..<start + piece.utf8.count), in: document))
      }
      guard entries.count > 2, entries.allSatisfy({ !$0.number.isEmpty && !$0.key.isEmpty }) else {
        continue
      }
      return (entries, block.range.upperBound)
    }
    return ([], 0)
  }

  /// The lines below the title of the list, and where they end.
  private static func list(in document: Document) -> (entries: [Entry], end: Int) {
    let blocks = document.blocks
    guard
      let title = blocks.prefix(60).firstIndex(where: { block in
        block.range.count < 30 && titles.contains(entry(block.range, in: document).key)
      })
    else { return line(in: document) }
    let heading = document.headings.first { $0.block == title && !$0.isUnmarkedHeading }
    var entries: [Entry] = []
    var end = blocks[title].range.upperBound
    var line: Int?
    for block in blocks[(title + 1)...].prefix(100) {
      let first = document.line(at: block.range.lowerBound)
      // A blank line ends a list that has none between its entries.
      let isParted = line.map { first > $0 + 1 } ?? false
      let opened = entry(block.range, in: document)
      guard block.range.count < 400, block.container != .cell,
        heading.map({ $0.extent.holds(block.range) }) ?? true,
        entries.isEmpty || opened.key != entries[0].key,
        !isParted || block.container == .listItem
      else { break }
      for line in Gap.lines(of: block.range, document) {
        let line = document.text.trimmingBlanks(line)
        let read = entry(line, in: document)
        if !read.key.isEmpty { entries.append(read) }
      }
      end = block.range.upperBound
      line = document.line(at: block.range.upperBound - 1)
    }
    return (entries, end)
  }

  /// A line without its page, as number and words.
  private static func entry(_ range: TextRange, in document: Document) -> Entry {
    let line = Array(document.text.string(range.prefix(200)).unicodeScalars)
    var end = line.count
    while end > 0, line[end - 1].properties.numericType != nil { end -= 1 }
    // A page has leaders or wide blanks before it: 2023 ends a title.
    let hasPage =
      end < line.count && end > 1
      && (line[end - 1] == "\t" || line[end - 1] == "." || line[end - 2] == " "
        || line[end - 2] == ".")
    if !hasPage { end = line.count }
    var start = 0
    while start < end, line[start].properties.numericType != nil || line[start] == "." {
      start += 1
    }
    let hasNumber = start > 0 && start < end && " \t).:".unicodeScalars.contains(line[start])
    let number = hasNumber ? line[..<start] : []
    let words = line[(hasNumber ? start : 0)..<end].filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
      String(String.UnicodeScalarView(scalars))
    }
    return Entry(
      range: range, number: text(number.last == "." ? number.dropLast() : number),
      key: text(words).lowercased())
  }
}
