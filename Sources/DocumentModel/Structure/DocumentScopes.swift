import SourceText

extension Document {
  /// The stretches of block text that a scope names, in the order of the text.
  ///
  /// - `section(key:)` gives every section of level 1: which of them bears a key is not known here.
  /// - A heading is its number and words; a final mark belongs to it only on a line of its own.
  /// - Lines that serve as headings without a mark are paragraphs.
  /// - The lead of a document without headings is all its paragraphs.
  /// - A paragraph of a list item, a cell and a quotation in markup are paragraphs too.
  /// - Items of lists in markup and items in running text are items alike; a level names the former.
  /// - The cells of a row are parted by LF.
  /// - Complexity: O(*n*) in the size of the text at most.
  package func pieces(of scope: Scope) -> [TextRange] {
    switch scope {
    case .document: bodyEnd == 0 ? [] : [0..<bodyEnd]
    case .title: hull(blocks.filter { $0.role == .title }.map(\.range))
    case .lead:
      hull(
        blocks[..<(headings.first { !$0.isUnmarkedHeading }?.block ?? blocks.count)].filter {
          $0.role == .paragraph
        }
        .map(\.range))
    case .heading(let level):
      headings.filter { !$0.isUnmarkedHeading && (level == nil || $0.level == level) }.map {
        heading in
        let range = blocks[heading.block].range
        return heading.isRunIn ? range.lowerBound..<heading.title.upperBound : range
      }
    case .section: headings.filter { $0.level == 1 && !$0.isUnmarkedHeading }.map(\.extent)
    case .paragraph: runningBlocks.map(\.range)
    case .sentence: runningBlocks.flatMap(\.sentences)
    case .clause: runningBlocks.flatMap(\.sentences).flatMap(clauses(of:))
    case .listItem(let level?): markup.listItems.filter { $0.level == level }.map(\.range)
    case .listItem: (markup.listItems.map(\.range) + listItems).sorted(by: isBefore)
    case .table: markup.tables.map(\.range)
    case .row: markup.tables.flatMap { $0.rows.map(\.range) }
    case .cell: markup.tables.flatMap { $0.rows.flatMap(\.cells) }.filter { !$0.isEmpty }
    case .quote: quotations
    case .signOff:
      [signOff?.body, signOff?.date].compactMap(\.self).sorted { $0.lowerBound < $1.lowerBound }
    case .attachment: blocks.filter { $0.role == .attachment }.map(\.range)
    case .note: blocks.map(\.range).filter(isNote)
    case .form: forms
    case .headerFooter: furniture(where: { $0 != .site })
    case .siteFrame: furniture(where: { $0 == .site })
    }
  }

  /// All but title and sign-off: a numbered line is a heading to one rule and a sentence to another,
  /// and what stands after the sign-off is read too.
  private var runningBlocks: [Block] {
    blocks.filter {
      switch $0.role {
      case .paragraph, .heading, .attachment, .trailing: true
      case .title, .contents, .signOffBody, .signOffDate: false
      }
    }
  }

  private func furniture(where isAsked: (Furniture.Kind) -> Bool) -> [TextRange] {
    furniture?.paragraphs.filter { isAsked($0.kind) }.map(\.block.range) ?? []
  }

  private var quotations: [TextRange] {
    let marked = blocks.flatMap { CitationScanner.quotations(in: text.bytes, $0.range) }
      .map { range in
        // Straight marks are one byte long, the others three.
        let width = { (mark: UInt8) in mark < 0x80 ? 1 : 3 }
        let start = range.lowerBound + width(text.bytes[range.lowerBound])
        return start..<max(start, range.upperBound - width(text.bytes[range.upperBound - 1]))
      }
    return (blocks.filter { $0.container == .quotation }.map(\.range) + marked)
      .sorted(by: isBefore)
  }

  /// By start, longer ones first.
  private func isBefore(_ first: TextRange, _ second: TextRange) -> Bool {
    (first.lowerBound, -first.upperBound) < (second.lowerBound, -second.upperBound)
  }

  private func hull(_ ranges: [TextRange]) -> [TextRange] {
    guard let first = ranges.first, let last = ranges.last else { return [] }
    return [first.lowerBound..<last.upperBound]
  }

  private static let noteWords = DraftLanguage.grammars.flatMap(\.noteWords)

  private func isNote(_ range: TextRange) -> Bool {
    var cursor = ScalarCursor(text.bytes, range)
    return Self.noteWords.contains { cursor.take($0) }
      && cursor.take { $0 == "：" || $0 == ":" } != nil
  }

  /// The parts of a sentence between ，；：, blanks and separators left out.
  private func clauses(of sentence: TextRange) -> [TextRange] {
    var result: [TextRange] = []
    var start = sentence.lowerBound
    var cursor = ScalarCursor(text.bytes, sentence)
    var last: Unicode.Scalar?
    while let scalar = cursor.next() {
      defer { last = scalar }
      guard "，；：,;:".unicodeScalars.contains(scalar) else { continue }
      // 1,358 and 8:30 are one.
      if scalar.isASCII, last?.digit != nil, cursor.peek()?.digit != nil { continue }
      result.append(start..<cursor.offset - UTF8.width(scalar))
      start = cursor.offset
    }
    result.append(start..<sentence.upperBound)
    return result.map(text.bytes.trimmingBlanks).filter { !$0.isEmpty }
  }

  /// From each marker to the next of its family in the block, or to the block's end.
  private var listItems: [TextRange] {
    var next: [(family: EnumerationFamily, block: Int, start: Int)] = []
    var items: [TextRange] = []
    for marker in facts.markers.reversed() {
      var end = blocks[marker.block].range.upperBound
      let own = (marker.family, marker.block, marker.range.lowerBound)
      if let known = next.firstIndex(where: { $0.family == marker.family }) {
        if next[known].block == marker.block { end = next[known].start }
        next[known] = own
      } else {
        next.append(own)
      }
      items.append(marker.range.lowerBound..<end)
    }
    return items.reversed()
  }
}
