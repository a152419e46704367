package import SourceText

extension Document {
  /// Classifies the paragraphs that a reader found, and finds all facts in them.
  ///
  /// - Parameters:
  ///   - file: Path and record.
  ///   - text: Block text over that record, valid UTF-8.
  ///   - raw: The paragraphs, in order, without outer blanks, none empty.
  ///   - reading: Whether title and sign-off are looked for.
  ///   - furniture: What stands apart from the body; it comes behind `text`.
  ///   - markup: What markup says besides.
  ///   - language: The main language where the reader knows it.
  ///   - oddCharacters: What is read otherwise than it stands, in the order of the record.
  ///   - lexicon: The words that it is read by.
  /// - Complexity: O(*n*) in the size of the text.
  package init(
    file: SourceFile, text: BlockText, raw: [RawBlock], reading: Reading,
    furniture: FurnitureText? = nil, markup: DocumentMarkup = DocumentMarkup(),
    language: DraftLanguage? = nil,
    oddCharacters: [OddCharacter] = [], lexicon: Lexicon = .shipped
  ) {
    let mix = LanguageMix(
      of: text.bytes,
      pieces: raw.map { $0.isMarked || $0.container == .cell ? nil : $0.range }, told: language)
    let structure = StructureReader(
      bytes: text.bytes, raw: raw, reading: reading, language: mix.main, foreign: mix.foreign
    ).read()
    let whole = furniture.map { text.followed(by: $0.text) } ?? text
    let foreign = mix.foreign.filter { structure.blocks[$0].role.mayBeForeign }
    self.init(
      file: file, text: whole, language: mix.main, reading: reading, blocks: structure.blocks,
      headings: structure.headings, signOff: structure.signOff,
      facts: FactFinder(
        bytes: text.bytes, language: mix.main, foreign: foreign, lexicon: lexicon
      ).facts(
        of: structure.blocks, bookTitles: structure.titles, headings: structure.headings),
      furniture: furniture.map { Furniture($0, at: whole.bytes, mix.main, lexicon) },
      markup: furniture.map { markup.adding($0, at: whole.bytes.count - $0.text.bytes.count) }
        ?? markup,
      foreign: foreign.isEmpty
        ? nil : ForeignText(language: mix.main.other, blocks: foreign.sorted()),
      oddCharacters: oddCharacters, lexicon: lexicon)
  }

  /// The block that holds `offset`, or nil between blocks.
  ///
  /// - Complexity: O(log *blocks*).
  package func block(at offset: Int) -> Int? {
    let index = blocks.partitioningIndex { $0.range.lowerBound > offset }
    guard index > 0, offset < blocks[index - 1].range.upperBound else { return nil }
    return index - 1
  }

  /// The headings whose sections hold `offset`, from the outermost in.
  ///
  /// - Complexity: O(log *headings*) and the depth of the tree.
  package func headingPath(at offset: Int) -> [Int] {
    var path: [Int] = []
    var next = headings.partitioningIndex { $0.extent.lowerBound > offset } - 1
    while next >= 0 {
      if headings[next].extent.contains(offset) { path.append(next) }
      guard let parent = headings[next].parent else { break }
      next = parent
    }
    return path.reversed()
  }
}

extension Document {
  /// The year that the title names, or else the year of the sign-off's date.
  package var reportYear: Int? {
    let titles = blocks.filter { $0.role == .title }.map(\.range)
    let titled = facts.dates.first { date in
      date.year != nil && titles.contains { $0.contains(date.range.lowerBound) }
    }
    guard titled == nil, let signed = signOff?.date else { return titled?.year }
    return facts.dates.first { signed.contains($0.range.lowerBound) }?.year
  }

  /// The blocks that share a byte with a range.
  ///
  /// - Complexity: O(log *blocks*).
  package func blocks(in range: TextRange) -> ArraySlice<Block> {
    let start = blocks.partitioningIndex { $0.range.upperBound > range.lowerBound }
    let end = blocks.partitioningIndex { $0.range.lowerBound >= range.upperBound }
    return blocks[start..<max(start, end)]
  }

  /// Whether a line of the record, counted from 1, holds blanks alone.
  package func isBlank(line: Int) -> Bool {
    file.bytes.trimmingBlanks(file.lines.content(ofLine: line)).isEmpty
  }

  /// The one-based line of a place in block text.
  ///
  /// - Complexity: O(log *lines*).
  package func line(at offset: Int) -> Int {
    file.lines.line(of: text.recordSpan(of: offset..<offset).start)
  }

  /// The text of a range with the code and pictures that stand in it as the record has them.
  package func shown(_ range: TextRange) -> String {
    var shown = ""
    var start = range.lowerBound
    for place in range where text.bytes[place] == 0xEF {
      let end = place + 3
      guard end <= range.upperBound, text.string(place..<end) == "\u{FFFC}" else { continue }
      let span = text.recordSpan(of: place..<end).range
      shown += text.string(start..<place) + String(decoding: file.bytes[span], as: UTF8.self)
      start = end
    }
    return shown + text.string(start..<range.upperBound)
  }

  /// What a message quotes of a range: the beginning of what is long, with a mark that it goes on.
  package func excerpt(_ range: TextRange, atMost characters: Int) -> String {
    let excerpt = text.excerpt(range, atMost: characters)
    guard excerpt.unicodeScalars.contains("\u{FFFC}") else { return excerpt }
    let whole = shown(range).unicodeScalars
    let beginning = whole.prefix(characters)
    return beginning.endIndex == whole.endIndex ? String(whole) : String(beginning) + "…"
  }
}

extension BlockText {
  /// `range` without blanks and line ends at its ends.
  package func trimmingWhitespace(_ range: TextRange) -> TextRange {
    var trimmed = bytes.trimmingBlanks(range)
    while let last = bytes.lastScalar(in: trimmed), last == "\n" || last == "\r" {
      trimmed = bytes.trimmingBlanks(trimmed.lowerBound..<trimmed.upperBound - 1)
    }
    return trimmed
  }

  /// The scalars of a range that are not blanks.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  package func characterCount(of range: TextRange) -> Int {
    var count = 0
    for place in range where bytes[place] & 0xC0 != 0x80 {
      switch bytes[place] {
      case 0x20, 0x09, 0x0D: continue
      // The lead bytes of the wider blanks.
      case 0xC2, 0xE2, 0xE3, 0xEF: if !bytes.scalar(at: place).isBlank { count += 1 }
      default: count += 1
      }
    }
    return count
  }

  /// The scalar at a place, and its width in bytes.
  package func scalar(at offset: Int) -> (scalar: Unicode.Scalar, width: Int) {
    let scalar = bytes.scalar(at: offset)
    return (scalar, UTF8.width(scalar))
  }

  /// `range` without blanks at its ends: spaces of any width, tabs, zero-width marks.
  package func trimmingBlanks(_ range: TextRange) -> TextRange { bytes.trimmingBlanks(range) }
}

extension Block.Role {
  /// Whether a block may be in another language than the document, as running text may.
  fileprivate var mayBeForeign: Bool {
    switch self {
    case .paragraph, .heading, .trailing: true
    case .title, .signOffBody, .signOffDate, .attachment, .contents: false
    }
  }
}
