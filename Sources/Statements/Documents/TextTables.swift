internal import DocumentModel
internal import SourceText

/// Tables that are set in plain text, their columns parted by two blanks or more, by tabs or by bars.
struct TextTables {
  private let document: Document
  /// A table of a report has no more rows, and no more columns.
  private static let most = (rows: 60, columns: 12)

  init(_ document: Document) { self.document = document }

  /// - Complexity: O(*n*) in the size of the text.
  var all: [DocumentMarkup.Table] {
    var found: [DocumentMarkup.Table] = []
    var rows: [[TextRange]] = []
    func close() {
      if (3...Self.most.rows).contains(rows.count), !hasNumber(rows[0]),
        rows.dropFirst().allSatisfy(hasNumber)
      {
        found.append(DocumentMarkup.Table(rows: rows.map { DocumentMarkup.Table.Row(cells: $0) }))
      }
      rows = []
    }
    for block in document.blocks {
      let cells = block.container == .cell ? [] : cells(of: block.range)
      guard (2...Self.most.columns).contains(cells.count) else {
        close()
        continue
      }
      if let last = rows.last, last.count != cells.count { close() }
      // The heads of another table.
      if rows.count > 2, !hasNumber(cells) { close() }
      rows.append(cells)
    }
    close()
    return found
  }

  /// Whether a number stands in a cell behind the first one.
  private func hasNumber(_ row: [TextRange]) -> Bool {
    row.dropFirst().contains { cell in
      document.text.bytes[cell.lowerBound].isASCIIDigit
        || cell.count > 1 && document.text.bytes[cell.lowerBound + 1].isASCIIDigit
    }
  }

  /// The parts of a line between its gaps; one where it has none.
  private func cells(of line: TextRange) -> [TextRange] {
    let bytes = document.text.bytes
    var found: [TextRange] = []
    var start: Int?
    var end = line.lowerBound
    var blanks = 0
    var place = line.lowerBound
    while place < line.upperBound {
      let scalar = bytes.scalar(at: place)
      let next = place + UTF8.width(scalar)
      switch scalar {
      case " ", "\u{A0}": blanks += 1
      case "\u{3000}", "\t", "|", "｜": blanks += 2
      default:
        if let first = start, blanks > 1 {
          found.append(first..<end)
          start = place
        }
        start = start ?? place
        end = next
        blanks = 0
      }
      place = next
    }
    if let start { found.append(start..<end) }
    return found
  }
}
