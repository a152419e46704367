import DocumentModel
import SourceText

extension FlowText {
  /// The text as a whole draft, read by some words.
  ///
  /// What is nothing but lines is read as the same text in a plain file is.
  func document(path: String, lexicon: Lexicon) -> Document {
    guard !furniture.isEmpty else {
      return document(
        of: DraftSource(path: path, bytes: record, isMarkdown: false, lexicon: lexicon), .wholeFile)
    }
    let file = SourceFile(path: path, bytes: record)
    return document(
      of: DraftSource(
        over: file, BlockText(record: Array(body)), furniture: furnitureText(in: file, nil),
        lexicon: lexicon), .wholeFile)
  }

  /// The record without what stands apart.
  fileprivate var body: ArraySlice<UInt8> { record[..<bodyEnd] }

  /// The text as a draft whose places are those of the file that it was read in.
  func document(over file: SourceFile, _ reading: Reading, lexicon: Lexicon) -> Document {
    let ground = self.ground
    let body = furniture.isEmpty ? ground : BlockText(record: Array(body)).over(ground)
    return document(
      of: DraftSource(
        over: file, body, furniture: furnitureText(in: file, ground), lexicon: lexicon), reading)
  }

  private func document(of source: DraftSource, _ reading: Reading) -> Document {
    guard !blocks.allSatisfy(\.isPlain) || !markupComments.isEmpty else {
      return PlainTextReader.read(source, reading)
    }
    var assembly = FlowAssembly(self, source)
    return assembly.document(reading)
  }

  /// The text with the places of the only part that it comes from.
  private var ground: BlockText {
    var end = 0
    let runs = pieces.indices.map { index -> BlockText.Run in
      let piece = pieces[index]
      let next = index + 1 < pieces.count ? pieces[index + 1].start : record.count
      switch piece.origin {
      case .text:
        end = piece.place + next - piece.start
        return BlockText.Run(text: piece.start, record: piece.place)
      case .standingFor(let width):
        end = piece.place + width
        return BlockText.Run(text: piece.start, standingFor: piece.place..<end)
      case .number, .joint: return BlockText.Run(text: piece.start, standingFor: end..<end)
      }
    }
    return BlockText(bytes: record, runs: runs.isEmpty ? [.init(text: 0, record: 0)] : runs)
  }
}

/// Puts the blocks of a document one behind the other.
private struct FlowAssembly {
  private let flow: FlowText
  private let source: DraftSource
  /// Where the lines of the blocks, their numbers and the ends of cells stand in what is read of the record.
  private let places: [Int: Int]
  private let language: DraftLanguage
  /// The depths of lines that serve as headings, by block.
  private var levels: [Int: Int] = [:]

  private var bytes: [UInt8] = []
  private var runs: [BlockText.Run] = []
  private var raw: [RawBlock] = []
  private var items = ListNesting()
  /// The range of each block.
  private var ranges: [TextRange] = []

  init(_ flow: FlowText, _ source: DraftSource) {
    self.flow = flow
    self.source = source
    var wanted: [Int] = []
    if source.bytes[...] != flow.body {
      for block in flow.blocks {
        for line in block.lines { wanted += [line.lowerBound, line.upperBound] }
        if let number = block.number { wanted.append(number.upperBound) }
      }
      for cell in flow.tables.joined().flatMap(\.cells) { wanted.append(cell.end) }
    }
    places = Dictionary(
      zip(wanted, source.text.offsets(of: wanted).map(\.offset)), uniquingKeysWith: { $1 })
    language = DraftLanguage(
      of: flow.record, lines: flow.blocks.filter { $0.container == nil }.flatMap(\.lines))
  }

  private func place(_ offset: Int) -> Int { places[offset] ?? offset }

  mutating func document(_ reading: Reading) -> Document {
    if language == .english, flow.blocks.allSatisfy({ ($0.level ?? 0) == 0 }) {
      levels = flow.lookalikeHeadings { isItem($0) }
    }
    for (index, block) in flow.blocks.enumerated() { add(block, levels[index]) }
    let text = BlockText(bytes: bytes, runs: runs.isEmpty ? [.init(text: 0, record: 0)] : runs)
    let markup = DocumentMarkup(
      listItems: items.items,
      tables: flow.tables.map { rows in
        DocumentMarkup.Table(
          rows: rows.map { row in
            .init(
              cells: row.cells.map(range),
              covered: Set(row.cells.indices.filter { row.cells[$0].isCovered }))
          })
      }, comments: comments(in: text))
    return source.document(
      text, raw: raw, reading, markup: markup, language: reading == .wholeFile ? language : nil)
  }

  /// The comments, with places in the source that the text was read in.
  private func comments(in text: BlockText) -> [DocumentComment] {
    let comments = flow.markupComments
    guard !comments.isEmpty else { return [] }
    let places = source.text.offsets(of: comments.map(\.offset)).map(\.offset)
    return zip(comments, text.offsets(of: places)).map { comment, place in
      comment.comment(in: source.file, at: place.offset)
    }.sorted { $0.span.start < $1.span.start }
  }

  private func range(of cell: FlowCell) -> TextRange {
    let written = ranges[cell.blocks].filter { !$0.isEmpty }
    guard let first = written.first, let last = written.last else {
      // Behind what stands before it.
      let end = cell.blocks.lowerBound > 0 ? ranges[cell.blocks.lowerBound - 1].upperBound : 0
      return end..<end
    }
    return first.lowerBound..<last.upperBound
  }

  private mutating func add(_ block: FlowBlock, _ lookalike: Int?) {
    let start = bytes.count
    let isItem = isItem(block)
    for (index, line) in block.lines.enumerated() {
      var from = line.lowerBound
      // A heading keeps its number.
      if index == 0, isItem, let number = block.number { from = number.upperBound }
      copy(source.text.trimmingBlanks(place(from)..<place(line.upperBound)), joins: index > 0)
    }
    let range = start..<bytes.count
    ranges.append(range)
    if let item = block.item {
      if !range.isEmpty { items.add(range, item) }
    } else if range.isEmpty || !isItem {
      if !range.isEmpty { items.end() }
    } else {
      items.add(range, level: block.label?.level ?? 0, list: block.label?.list ?? 0)
    }
    if !range.isEmpty {
      raw.append(
        RawBlock(
          range, markupLevel: block.level ?? lookalike,
          container: isItem && block.item == nil ? .listItem : block.container,
          isContents: block.isContents))
    }
    // A line end separates blocks, as in the record.
    runs.append(
      BlockText.Run(text: bytes.count, record: place(block.lines.last?.upperBound ?? 0)))
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Whether a paragraph is an item of a list: one with a bullet, and in English one with a number.
  private func isItem(_ block: FlowBlock) -> Bool {
    if block.item != nil { return true }
    guard let label = block.label, !block.isHeading, block.container == nil else { return false }
    return label.isBullet || language == .english
  }

  private mutating func copy(_ range: Range<Int>, joins: Bool) {
    guard !range.isEmpty else { return }
    if joins, let last = bytes.last, last != UInt8(ascii: "\n") {
      let isCJK = bytes.endInCJK || source.bytes[range.lowerBound] >= 0xE2
      if !isCJK {
        let end = range.lowerBound
        runs.append(BlockText.Run(text: bytes.count, standingFor: end - 1..<end))
        bytes.append(0x20)
      }
    }
    runs.append(BlockText.Run(text: bytes.count, record: range.lowerBound))
    bytes += source.bytes[range]
  }
}

extension [UInt8] {
  fileprivate var endInCJK: Bool {
    guard let start = lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return false }
    return self[start] >= 0xE2
  }
}

/// Makes items of paragraphs: each holds those below it.
private struct ListNesting {
  private(set) var items: [DocumentMarkup.ListItem] = []
  /// The items that may be gone on with, from the outermost in.
  private var open: [Int] = []

  mutating func add(_ range: TextRange, level: Int, list: Int) {
    while let last = open.last, items[last].level > level { open.removeLast() }
    for index in open { items[index] = items[index].reaching(range.upperBound) }
    open.append(items.count)
    items.append(DocumentMarkup.ListItem(range: range, level: level + 1, list: list))
  }

  /// Adds a paragraph of an item of markup.
  mutating func add(_ range: TextRange, _ item: FlowListItem) {
    while let last = open.last,
      items[last].level > item.level || items[last].level == item.level && !item.isContinued
    {
      open.removeLast()
    }
    for index in open { items[index] = items[index].reaching(range.upperBound) }
    guard !item.isContinued || open.isEmpty else { return }
    open.append(items.count)
    items.append(
      DocumentMarkup.ListItem(
        range: range, level: item.level, list: item.list, number: item.number))
  }

  mutating func end() { open = [] }
}

extension DocumentMarkup.ListItem {
  fileprivate func reaching(_ end: Int) -> Self {
    Self(range: range.lowerBound..<end, level: level, list: list, number: number)
  }
}
