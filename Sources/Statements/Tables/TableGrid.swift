internal import DocumentModel
internal import SourceText

/// A table of numbers: each cell with the words of its row and column.
struct TableGrid {
  let table: DocumentMarkup.Table
  let heads: [TableLabel]
  /// The label of each row below the head.
  let labels: [TableLabel]
  /// By row and column; nil where a cell is no number.
  let cells: [[Mention?]]
  /// The columns of which some cells are written with a plus, so that what falls has a minus.
  let signedColumns: Set<Int>
  /// What stands above it or in its heads says that its numbers are rounded.
  let isRounded: Bool

  init(_ table: DocumentMarkup.Table, of document: Document, _ words: StatementWords) {
    self.table = table
    let own = DocumentWords.of(document)
    let heads = (table.rows.first?.cells ?? []).map { TableLabel($0, of: document, words, own) }
    let body = table.rows.dropFirst()
    labels = body.map { row in
      TableLabel(row.cells.first { !$0.isEmpty } ?? row.range, of: document, words, own)
    }
    let whole = Self.unit(of: table, in: document, own)
    let rows = zip(body, labels)
    cells = rows.map { row, label in
      row.cells.enumerated().map { column, cell -> Mention? in
        guard heads.indices.contains(column), cell != label.range || cell.isEmpty else {
          return nil
        }
        return Self.mention(cell, heads[column], label, whole, document)
      }
    }
    self.heads = heads
    isRounded = own.hasBlanks && Self.isRounded(table, in: document)
    let bytes = document.text.bytes
    signedColumns = Set(
      body.flatMap { row in
        row.cells.indices.filter { column in
          let cell = row.cells[column]
          return cell.count > 1 && bytes[cell.lowerBound] == UInt8(ascii: "+")
            && bytes[cell.lowerBound + 1].isASCIIDigit
        }
      })
  }

  /// In millions of dollars: whether words of the heads or right above say that numbers are rounded.
  private static func isRounded(_ table: DocumentMarkup.Table, in document: Document) -> Bool {
    let first = document.blocks.partitioningIndex { $0.range.lowerBound >= table.range.lowerBound }
    let above = document.blocks[max(0, first - 2)..<first].map(\.range).filter { $0.count < 200 }
    return (above + (table.rows.first?.cells ?? [])).contains { range in
      document.text.string(range).lowercased().split { !$0.isLetter }
        .contains { RoundingWords.units.contains(String($0)) }
    }
  }

  /// The number of a cell; nil where it holds none, or the row is shorter.
  func cell(_ row: Int, _ column: Int) -> Mention? {
    cells[row].indices.contains(column) ? cells[row][column] : nil
  }

  /// The unit that stands above a table: 单位：万元.
  private static func unit(
    of table: DocumentMarkup.Table, in document: Document, _ words: DocumentWords
  ) -> Quantity? {
    let first = document.blocks.partitioningIndex { $0.range.lowerBound >= table.range.lowerBound }
    for block in document.blocks[max(0, first - 2)..<first].reversed() {
      let text = document.text.string(block.range)
      guard text.count < 40, block.container != .cell else { continue }
      for label in words.unitLabels {
        for colon in ["：", ":"] {
          guard let found = text.split(separator: label + colon).last, found.count < text.count
          else {
            continue
          }
          let unit = found.prefix { !"）),，;； ".contains($0) || $0 == " " }
          if let quantity = TableUnit.quantity(of: String(unit), document) { return quantity }
        }
      }
    }
    return nil
  }

  private static func mention(
    _ cell: TextRange, _ head: TableLabel, _ label: TableLabel, _ whole: Quantity?,
    _ document: Document
  ) -> Mention? {
    guard let number = TableNumber(cell, document) else { return nil }
    var quantity = number.quantity
    if quantity.kind == .number {
      let isRate = head.cues.contains(.share) || label.cues.contains(.share)
      let unit =
        head.unit ?? label.unit
        ?? (isRate || head.year == nil && head.cues.contains(.each) ? nil : whole)
      if let unit, let given = number.quantity(in: unit) { quantity = given }
    }
    guard
      var mention = Mention(
        quantity, isNegative: number.isNegative, cues: head.cues, noun: head.noun,
        year: head.year, each: head.each, range: cell)
    else { return nil }
    mention.remarks = label.cues.union(head.cues).intersection([.comparable, .overlapping])
    return mention
  }
}
