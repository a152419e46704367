import SourceText

/// Classifies the paragraphs of a document and builds its section tree.
struct StructureReader {
  let bytes: [UInt8]
  let raw: [RawBlock]
  let reading: Reading
  let language: DraftLanguage
  /// The paragraphs in the other language, by index.
  let foreign: Set<Int>

  /// - Complexity: O(*n*) in the size of the text.
  func read() -> (blocks: [Block], headings: [Heading], signOff: SignOff?, titles: [TextRange]) {
    let isWhole = reading == .wholeFile
    let grammar = language.grammar
    let titleCount = isWhole ? TitleFinder.lineCount(of: raw, in: bytes, grammar) : 0
    let attachments = isWhole ? grammar.attachmentLines(of: raw, in: bytes) : []
    let match =
      isWhole
      ? grammar.signOff(
        of: raw, from: min(raw.count, max(1, titleCount)), attachments: attachments, in: bytes)
      : nil
    let bodyEnd = match?.blocks.lowerBound ?? raw.count
    var roles = raw.indices.map { index in
      role(of: index, titleCount: titleCount, attachments: attachments, match: match)
    }
    var numbers = numbers(of: roles)
    let contents = isWhole ? grammar.contentsLines(of: raw, numbers: numbers, in: bytes) : []
    var titles: [TextRange] = []
    var blocks: [Block] = []
    var lines: [SectionTree.Line] = []
    for (index, block) in raw.enumerated() {
      let books = CitationScanner.bookTitles(in: bytes, block.range)
      let own = foreign.contains(index) ? language.other.grammar : grammar
      let sentences = own.sentences(of: block.range, in: bytes, bookTitles: books)
      if block.isContents || contents.contains(index) {
        numbers[index] = nil
        if roles[index] == .paragraph { roles[index] = .contents }
      }
      let isHeading =
        numbers[index] != nil || block.isMarked
        || block.isUnmarkedHeading && grammar.hasUnmarkedHeadings
      if roles[index] == .paragraph, isHeading {
        if numbers[index] != nil || !block.isUnmarkedHeading { roles[index] = .heading }
        lines.append(line(index, numbers[index], sentences))
      }
      blocks.append(
        Block(
          range: block.range, role: roles[index], container: block.container, sentences: sentences))
      titles += books
    }
    let end = raw[..<bodyEnd].indices.last { roles[$0] != .attachment }
    let headings = SectionTree.headings(of: lines, end: end.map { raw[$0].range.upperBound } ?? 0)
    return (blocks, headings, match?.signOff, titles)
  }

  private func numbers(of roles: [Block.Role]) -> [HeadingNumber?] {
    let isOpen = raw.indices.map { roles[$0] == .paragraph && raw[$0].container == nil }
    return language.grammar.headingNumbers(of: raw, isOpen: isOpen, in: bytes)
  }

  private func role(
    of index: Int, titleCount: Int, attachments: Set<Int>, match: SignOffMatch?
  ) -> Block.Role {
    if index < titleCount { return .title }
    if let match {
      if index == match.dateBlock { return .signOffDate }
      if match.bodyBlocks.contains(index) { return .signOffBody }
      if attachments.contains(index) { return .attachment }
      return index >= match.blocks.upperBound ? .trailing : .paragraph
    }
    return attachments.contains(index) ? .attachment : .paragraph
  }

  /// Parts a heading line into its words and the text run in after them.
  private func line(
    _ index: Int, _ number: HeadingNumber?, _ sentences: [TextRange]
  ) -> SectionTree.Line {
    let block = raw[index]
    let start = number?.marker.upperBound ?? block.range.lowerBound
    // A number may end in a mark of its own; the first sentence is the one that goes beyond it.
    let lead =
      sentences.first { bytes.trimmingBlanks($0).upperBound > start } ?? block.range
    // A number makes a heading of a line that only looks like one.
    let isNumbered = block.isUnmarkedHeading && number != nil
    let isRunIn =
      lead.upperBound < block.range.upperBound && (block.markupLevel == nil || isNumbered)
    let whole = isRunIn ? start..<lead.upperBound : start..<block.range.upperBound
    var title = bytes.trimmingBlanks(whole)
    while let last = bytes.lastScalar(in: title), "。；：;:".unicodeScalars.contains(last) {
      title = title.lowerBound..<title.upperBound - UTF8.width(last)
    }
    return SectionTree.Line(
      block: index, range: block.range, number: number,
      markupLevel: isNumbered ? nil : block.markupLevel,
      title: title, isRunIn: isRunIn)
  }
}
