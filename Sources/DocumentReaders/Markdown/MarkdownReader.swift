package import DocumentModel

/// Reads Markdown: paragraphs, headings, the items of lists, quotes, the cells of tables and footnotes
/// are text; code, comments and other HTML, front matter and the addresses of links are not.
package enum MarkdownReader: DraftReader {
  package static let endings = [".md", ".markdown"]

  package static func refusal(of record: [UInt8]) -> InputFault? {
    let parsed = ParsedMarkdown(record)
    if let line = TableBound.firstTooLarge(in: parsed.bytes) {
      return .tooManyCells(line: parsed.recordLine(of: line), limit: TableBound.mostCells)
    }
    switch MarkupBound.firstFault(in: parsed.bytes) {
    case .nesting(let line):
      return .tooDeep(line: parsed.recordLine(of: line), limit: MarkupBound.mostLevels)
    case .marks(let line):
      return .tooManyMarks(line: parsed.recordLine(of: line), limit: MarkupBound.mostMarks)
    case .bars(let line):
      return .tooManyColumns(line: parsed.recordLine(of: line), limit: MarkupBound.mostBars)
    case nil: break
    }
    if let line = LinkBound.firstTooLarge(in: parsed.bytes) {
      return .linksTooLarge(line: parsed.recordLine(of: line), limit: LinkBound.mostBytes)
    }
    return nil
  }

  /// A block of the document is a paragraph, a heading, an item's paragraph or a cell.
  ///
  /// - Complexity: O(*n*) for text that is not made to cost more.
  package static func read(
    path: String, bytes: [UInt8], reading: Reading, lexicon: Lexicon = .shipped
  ) -> Document {
    let draft = DraftSource(path: path, bytes: bytes, isMarkdown: true, lexicon: lexicon)
    let source = MarkdownSource(draft.bytes)
    let tree = MarkdownTree(of: source)
    var assembly = MarkdownAssembly(source: source, unread: UnreadMarkdown(source, tree))
    if reading == .wholeFile, !tree.leaves.haveTitle { assembly.addTitle() }
    // Footnotes stand at the end of the tree.
    var tables = tree.code.compactMap { CodeTable($0, in: source) }[...]
    for leaf in tree.leaves.sorted(by: { $0.isBefore($1) }) {
      while let table = tables.first, table.leaf.startLine < leaf.startLine {
        assembly.add(table)
        tables.removeFirst()
      }
      assembly.add(leaf)
    }
    for table in tables { assembly.add(table) }
    return assembly.document(draft, reading)
  }
}

extension MarkdownLeaf {
  fileprivate func isSameBlock(as other: MarkdownLeaf) -> Bool {
    startLine == other.startLine && startColumn == other.startColumn
  }

  fileprivate func isBefore(_ other: MarkdownLeaf) -> Bool {
    if startLine != other.startLine { return startLine < other.startLine }
    if case .cell(let column, _, _) = kind, case .cell(let second, _, _) = other.kind {
      return column < second
    }
    return startColumn < other.startColumn
  }

  var level: Int? {
    if case .heading(let level) = kind { level } else { nil }
  }

  var container: BlockContainer? {
    if case .cell = kind { return .cell }
    if quotes > 0 { return .quotation }
    return items.isEmpty ? nil : .listItem
  }
}

extension [MarkdownLeaf] {
  /// Whether the text opens with a heading, and no other one stands as high.
  fileprivate var haveTitle: Bool {
    guard let first = first(where: { $0.kind != .html }), let level = first.level,
      first.container == nil
    else { return false }
    return allSatisfy { $0.level.map { $0 > level } ?? true || $0.isSameBlock(as: first) }
  }
}
