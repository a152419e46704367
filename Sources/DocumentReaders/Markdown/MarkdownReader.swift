package import DocumentModel
import SourceText

/// Reads Markdown: paragraphs, headings, the items of lists, quotes, the cells of tables and footnotes
/// are text; code, comments and other HTML, front matter and the places of links are none.
package enum MarkdownReader {
  /// Reads a decoded record.
  ///
  /// - Parameters:
  ///   - path: The path that diagnostics show.
  ///   - bytes: The record: decoded, without byte-order mark, line ends as they stand.
  ///   - reading: Whether the text is a whole report or a piece of one.
  /// - Returns: The document; a block is a paragraph, a heading, an item's paragraph or a cell.
  /// - Complexity: O(*n*) for text that is not made to cost more.
  package static func read(path: String, bytes: [UInt8], reading: Reading) -> Document {
    let source = MarkdownSource(bytes)
    let leaves = MarkdownTree.leaves(of: bytes[source.start...])
    var assembly = Assembly(source: source)
    // Footnotes stand at the end of the tree.
    for leaf in leaves.sorted(by: { $0.isBefore($1) }) { assembly.add(leaf) }
    return assembly.document(SourceFile(path: path, bytes: bytes), reading)
  }

  /// Puts the texts of leaves one behind the other.
  private struct Assembly {
    let source: MarkdownSource
    private var bytes: [UInt8] = []
    private var runs: [BlockText.Run] = []
    private var blocks: [(range: Range<Int>, leaf: MarkdownLeaf, level: Int?)] = []
    private var comments: [DocumentComment] = []
    /// The row that the last cell stood in.
    private var row: TableRow?

    init(source: MarkdownSource) { self.source = source }

    mutating func add(_ leaf: MarkdownLeaf) {
      let content = content(of: leaf)
      if leaf.kind == .html {
        addComments(of: content)
        let end = content.end(before: content.places.count)
        for piece in HTMLText.pieces(of: content) { add(piece.text, of: leaf, piece.level, end) }
        return
      }
      var text = InlineAligner.text(of: leaf, in: content)
      if leaf.opensItem, leaf.kind == .paragraph, text.startsWithBox { text.removeFirst(4) }
      add(text, of: leaf, leaf.level, content.end(before: content.places.count))
    }

    /// - Parameters:
    ///   - text: The text of a block.
    ///   - leaf: Where it stands.
    ///   - level: Of a heading.
    ///   - end: Where it ends in the record.
    private mutating func add(
      _ text: AlignedText, of leaf: MarkdownLeaf, _ level: Int?, _ end: Int
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
      // A line end parts blocks, as in the record.
      runs.append(BlockText.Run(text: bytes.count, record: end))
      bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func content(of leaf: MarkdownLeaf) -> LeafContent {
      guard case .cell(let column, let number, _) = leaf.kind else {
        return LeafContent(leaf, in: source)
      }
      let row = row?.number == number ? row : TableRow(number, of: leaf, in: source)
      self.row = row
      return LeafContent(cell: row?.cell(column) ?? 0..<0, in: source)
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

    func document(_ file: SourceFile, _ reading: Reading) -> Document {
      let text = BlockText(bytes: bytes, runs: runs.isEmpty ? [.init(text: 0, record: 0)] : runs)
      var structure = MarkdownStructure()
      var raw: [RawBlock] = []
      for (whole, leaf, level) in blocks {
        let range = text.trimmingBlanks(whole)
        structure.add(leaf, at: range)
        guard !range.isEmpty else { continue }
        raw.append(RawBlock(range, markupLevel: level, container: leaf.container))
      }
      return Document(
        file: file, text: text, raw: raw, reading: reading,
        markup: structure.markup(with: comments))
    }
  }
}

extension MarkdownLeaf {
  fileprivate func isBefore(_ other: MarkdownLeaf) -> Bool {
    if startLine != other.startLine { return startLine < other.startLine }
    if case .cell(let column, _, _) = kind, case .cell(let second, _, _) = other.kind {
      return column < second
    }
    return startColumn < other.startColumn
  }

  fileprivate var level: Int? {
    if case .heading(let level) = kind { level } else { nil }
  }

  fileprivate var container: BlockContainer? {
    if case .cell = kind { return .cell }
    if quotes > 0 { return .quotation }
    return items.isEmpty ? nil : .listItem
  }
}

extension AlignedText {
  /// `[ ]` or `[x]`, as a list of tasks has it.
  fileprivate var startsWithBox: Bool {
    bytes.count > 4 && bytes[0] == UInt8(ascii: "[") && " xX".utf8.contains(bytes[1])
      && bytes[2] == UInt8(ascii: "]") && bytes[3] == 0x20
  }
}
