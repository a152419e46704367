import DocumentModel

/// Gathers the lists and tables of a draft while its leaves are read.
struct MarkdownStructure {
  /// By the parser's number of the item; items that hold no text are not there.
  private var items: [Int: DocumentMarkup.ListItem] = [:]
  /// By the parser's numbers of table and row.
  private var tables: [Int: [Int: [Range<Int>]]] = [:]

  /// - Parameters:
  ///   - leaf: The next leaf in the order of the text.
  ///   - range: Its text without outer blanks, in block text; empty for an empty cell.
  mutating func add(_ leaf: MarkdownLeaf, at range: Range<Int>) {
    if case .cell(_, let row, let table) = leaf.kind {
      tables[table, default: [:]][row, default: []].append(range)
    }
    guard !range.isEmpty else { return }
    for (depth, item) in leaf.items.enumerated() {
      let start = items[item.index]?.range.lowerBound ?? range.lowerBound
      items[item.index] = DocumentMarkup.ListItem(
        range: start..<range.upperBound, level: depth + 1, list: item.list, number: item.number)
    }
  }

  func markup(with comments: [DocumentComment], unread: [UnreadText]) -> DocumentMarkup {
    DocumentMarkup(
      listItems: items.sorted { $0.key < $1.key }.map(\.value),
      tables: tables.values.map { rows in
        DocumentMarkup.Table(
          rows: rows.sorted { $0.key < $1.key }.map { DocumentMarkup.Table.Row(cells: $0.value) })
      }.sorted { $0.range.lowerBound < $1.range.lowerBound },
      comments: comments, unread: unread)
  }
}
