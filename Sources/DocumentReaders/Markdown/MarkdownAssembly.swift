import DocumentModel
import SourceText

/// Puts the texts of leaves one behind the other.
struct MarkdownAssembly {
  let source: MarkdownSource
  private var bytes: [UInt8] = []
  private var runs: [BlockText.Run] = []
  /// A block without a leaf is the title of the front matter.
  private var blocks: [(range: Range<Int>, leaf: MarkdownLeaf?, level: Int?)] = []
  private var comments: [DocumentComment] = []
  /// The row that the last cell stood in.
  private var row: TableRow?
  /// How many of its cells the parser gave out.
  private var columns = 0
  private var unread: UnreadMarkdown
  /// How many tables were found that the parser does not know.
  private var foundTables = 0

  init(source: MarkdownSource, unread: UnreadMarkdown) {
    self.source = source
    self.unread = unread
  }

  mutating func add(_ leaf: MarkdownLeaf) {
    for part in NumberedLines.parts(of: leaf, in: source) { addPart(part) }
  }

  private mutating func addPart(_ leaf: MarkdownLeaf) {
    let content = content(of: leaf)
    if leaf.kind == .html {
      addComments(of: content)
      let end = content.end(before: content.places.count)
      let html = HTMLText(content)
      for piece in html.pieces {
        let own = piece.cell.map {
          leaf.cell(column: $0.column, row: $0.row, table: ~($0.table + foundTables))
        }
        add(piece.text, of: own ?? leaf, piece.level, end)
      }
      foundTables += html.pieces.compactMap(\.cell?.table).max().map { $0 + 1 } ?? 0
      for hidden in html.hidden { unread.add(hidden, of: content, in: leaf) }
      return
    }
    var text = InlineAligner.text(of: leaf, in: content)
    unread.add(text, of: content)
    if leaf.opensItem, leaf.kind == .paragraph, text.startsWithBox { text.removeFirst(4) }
    add(text, of: leaf, leaf.level, content.end(before: content.places.count))
  }

  /// Adds a table that a block of code shows.
  mutating func add(_ table: CodeTable) {
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        var text = AlignedText()
        for place in cell { text.add(source.bytes[place], at: place) }
        let leaf = table.leaf.cell(column: column, row: row, table: ~foundTables)
        add(text, of: leaf, nil, cell.upperBound)
      }
    }
    foundTables += 1
  }

  /// Adds the title that the front matter gives.
  mutating func addTitle() {
    guard let range = source.frontMatter.title else { return }
    var text = AlignedText()
    for place in range { text.add(source.bytes[place], at: place) }
    add(text, of: nil, 0, range.upperBound)
  }

  /// - Parameters:
  ///   - text: The text of a block.
  ///   - leaf: Where it stands.
  ///   - level: Of a heading; 0 for the title.
  ///   - end: Where it ends in the record.
  private mutating func add(
    _ text: AlignedText, of leaf: MarkdownLeaf?, _ level: Int?, _ end: Int
  ) {
    let start = bytes.count
    comments += text.comments.map { comment in
      DocumentComment(
        span: SourceSpan(comment.range), text: String(decoding: comment.text, as: UTF8.self),
        offset: start + comment.offset, isBlock: false)
    }
    runs += text.runs.map { $0.moved(by: start) }
    bytes += text.bytes
    blocks.append((start..<bytes.count, leaf, level))
    // A line end separates blocks, as in the record.
    runs.append(BlockText.Run(text: bytes.count, record: end))
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func content(of leaf: MarkdownLeaf) -> LeafContent {
    guard case .cell(let column, let number, _) = leaf.kind else {
      return LeafContent(leaf, in: source)
    }
    if row?.number != number {
      endRow()
      row = TableRow(number, of: leaf, in: source)
    }
    columns = column + 1
    return LeafContent(cell: row?.cell(column) ?? 0..<0, in: source)
  }

  private mutating func endRow() {
    unread.addExcess(of: row, columns: columns)
    row = nil
  }

  private mutating func addComments(of content: LeafContent) {
    for range in HTMLComments.ranges(in: content.bytes) {
      let inside = HTMLComments.inside(content.bytes[range]) ?? []
      comments.append(
        DocumentComment(
          span: SourceSpan(
            content.places[range.lowerBound]..<content.end(before: range.upperBound)),
          text: String(decoding: inside, as: UTF8.self), offset: bytes.count, isBlock: true))
    }
  }

  consuming func document(_ draft: DraftSource, _ reading: Reading) -> Document {
    endRow()
    let text = BlockText(bytes: bytes, runs: runs.isEmpty ? [.init(text: 0, record: 0)] : runs)
    var structure = MarkdownStructure()
    var raw: [RawBlock] = []
    for (index, (whole, leaf, level)) in blocks.enumerated() {
      let range = text.trimmingBlanks(whole)
      if let leaf { structure.add(leaf, at: range) }
      guard !range.isEmpty else { continue }
      // Neither the first block is one, nor the last.
      let mayBeUnmarkedHeading = level == nil && !raw.isEmpty && index + 1 < blocks.count
      let leadIn = mayBeUnmarkedHeading ? leaf?.leadInLevel(bytes[range]) : nil
      raw.append(RawBlock(range, markupLevel: level ?? leadIn, container: leaf?.container))
    }
    return draft.document(
      text, raw: raw, reading, markup: structure.markup(with: comments, unread: unread.found))
  }
}

extension AlignedText {
  /// `[ ]` or `[x]`, as a list of tasks has it.
  fileprivate var startsWithBox: Bool {
    bytes.count > 4 && bytes[0] == UInt8(ascii: "[") && " xX".utf8.contains(bytes[1])
      && bytes[2] == UInt8(ascii: "]") && bytes[3] == 0x20
  }
}

extension MarkdownLeaf {
  /// The level of a paragraph that serves as a heading: all of it strong, or in capitals.
  fileprivate func leadInLevel(_ text: ArraySlice<UInt8>) -> Int? {
    guard kind == .paragraph, container == nil, startLine == endLine, UnmarkedHeading.isTitle(text)
    else {
      return nil
    }
    if UnmarkedHeading.isCapitals(text) { return UnmarkedHeading.capitals }
    guard inlines.first == .enter(.strong), inlines.last == .exit(.strong),
      inlines.count(where: { $0 == .enter(.strong) }) == 1
    else { return nil }
    return UnmarkedHeading.strong
  }
}
