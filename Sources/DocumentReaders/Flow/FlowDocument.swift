import DocumentModel
import SourceText

extension FlowText {
  /// The text as a whole draft, read by some words.
  ///
  /// What is nothing but lines is read as the same text in a plain file is.
  func document(path: String, lexicon: Lexicon) -> Document {
    guard !blocks.allSatisfy(\.isPlain) else {
      return PlainTextReader.read(path: path, bytes: record, reading: .wholeFile, lexicon: lexicon)
    }
    let source = DraftSource(path: path, bytes: record, isMarkdown: false, lexicon: lexicon)
    var assembly = FlowAssembly(self, source)
    return assembly.document()
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
    if source.bytes.count != flow.record.count || source.bytes != flow.record {
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

  mutating func document() -> Document {
    if language == .english, flow.blocks.allSatisfy({ ($0.level ?? 0) == 0 }) {
      levels = flow.lookalikeHeadings { isItem($0) }
    }
    for (index, block) in flow.blocks.enumerated() { add(block, levels[index]) }
    let markup = DocumentMarkup(
      listItems: items.items,
      tables: flow.tables.map { rows in
        DocumentMarkup.Table(
          rows: rows.map { row in
            .init(
              cells: row.cells.map(range),
              covered: Set(row.cells.indices.filter { row.cells[$0].isCovered }))
          })
      })
    return source.document(
      BlockText(bytes: bytes, runs: runs.isEmpty ? [.init(text: 0, record: 0)] : runs), raw: raw,
      .wholeFile, markup: markup, language: language)
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
    if range.isEmpty || !isItem {
      if !range.isEmpty { items.end() }
    } else {
      items.add(range, level: block.label?.level ?? 0, list: block.label?.list ?? 0)
    }
    if !range.isEmpty {
      raw.append(
        RawBlock(
          range, markupLevel: block.level ?? lookalike,
          container: isItem ? .listItem : block.container,
          isContents: block.isContents))
    }
    // A line end separates blocks, as in the record.
    runs.append(
      BlockText.Run(text: bytes.count, record: place(block.lines.last?.upperBound ?? 0)))
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Whether a paragraph is an item of a list: one with a bullet, and in English one with a number.
  private func isItem(_ block: FlowBlock) -> Bool {
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

  mutating func end() { open = [] }
}

extension DocumentMarkup.ListItem {
  fileprivate func reaching(_ end: Int) -> Self {
    Self(range: range.lowerBound..<end, level: level, list: list, number: number)
  }
}
