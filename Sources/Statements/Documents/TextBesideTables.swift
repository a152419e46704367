internal import DocumentModel
internal import SourceText

/// The three depots handled 9,470 parcels; Tessaly fell from 61 to 45; revenue grew by 20%: what sentences right
/// before or behind a table make of its columns and rows.
struct TextBesideTables {
  let document: Document
  let words: DocumentWords
  private let passages: [Passage]

  init(_ document: Document, _ passages: [Passage]) {
    self.document = document
    self.passages = passages.filter { !$0.mentions.isEmpty }
    words = .of(document)
  }

  /// - Complexity: O(*rows* + *text*) for names of rows that begin in different ways.
  func readings(beside grid: TableGrid) -> [Reading] {
    let blocks = blocks(beside: grid)
    let passages = blocks.map(passages.passage)
    guard passages.contains(where: { $0 != nil }) else { return [] }
    let sums = isWhole(grid) ? grid.heads.indices.compactMap { self.sums(of: $0, in: grid) } : []
    let values = sums.isEmpty ? [] : Set(grid.cells.joined().compactMap { $0?.value })
    let names = LabelNames(
      grid.labels.enumerated().map { ($0.offset, words.core(of: $0.element.text)) },
      hasBlanks: words.hasBlanks)
    return zip(blocks, passages).flatMap { block, passage -> [Reading] in
      guard let passage else { return [] }
      return block.sentences.flatMap { sentence -> [Reading] in
        let mentions = passage.mentions(in: sentence)
        guard !mentions.isEmpty else { return [] }
        let text = document.text.string(sentence)
        let named = Set(names.places(in: sentence, of: document).map(\.label))
        if !sums.isEmpty, !isOpen(text) {
          var totals = Totals(
            of: self, mentions, text, grid, sums, values,
            isRowNamed: named.contains { !grid.labels[$0].isTotal })
          if let total = totals.reading { return [total] }
        }
        return row(named, mentions, text, grid).map { [$0] } ?? []
      }
    }
  }

  /// The paragraphs before a table, its caption left out, and the one behind it.
  func blocks(beside grid: TableGrid) -> [Block] {
    let range = grid.table.range
    let before = document.blocks.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    let behind = document.blocks.partitioningIndex { $0.range.lowerBound >= range.upperBound }
    let near = [before - 1, before - 2, behind].filter(document.blocks.indices.contains)
    return near.map { document.blocks[$0] }.filter { $0.container != .cell }
  }

  func isPlain(_ mention: Mention) -> Bool {
    mention.quantity.approximation == nil && mention.depth == 0 && !mention.isNegative
      && !mention.has([.plan, .compare, .each, .greater, .less, .base, .part])
  }

  // MARK: - 全年完成投资26.3亿元，详见下表

  /// Whether words say that not all is listed: 主要园区情况如下.
  private func isOpen(_ text: String) -> Bool {
    var rest = text.lowercased()
    for word in words.following
    where !words.hasBlanks && !words.openLists.contains(word) { rest.replace(word, with: "") }
    let other = words.openLists.filter { !words.ranges.between.contains($0) }
    return words.has(other, in: rest)
  }

  /// Whether the rows of a table are parts of one whole, as far as their labels tell.
  private func isWhole(_ grid: TableGrid) -> Bool {
    grid.labels.allSatisfy { label in
      label.year == nil && !label.cues.contains(.part)
        && !words.subtotals.contains { label.text.lowercased().hasSuffix($0) }
    }
  }

  /// A column of amounts of one measure, its sum, and what else may be meant for it.
  struct Sums {
    let head: TableLabel
    let cells: [Mention]
    let like: Mention
    let sum: Estimate
    let sums: [Estimate]
  }

  private func sums(of column: Int, in grid: TableGrid) -> Sums? {
    var cells: [Mention] = []
    var others: [Estimate] = []
    for row in grid.labels.indices {
      guard let cell = grid.cell(row, column) else { return nil }
      if grid.labels[row].isTotal {
        others.append(cell.estimate)
      } else {
        cells.append(cell)
      }
    }
    guard cells.count > 1, let first = cells.first, first.isAmount,
      cells.allSatisfy({ $0.measures(like: first) && !$0.isNegative }),
      !grid.heads[column].cues.contains(.each),
      let sum = try? cells.reduce(Estimate(.zero), { try $0 + $1.estimate })
    else { return nil }
    return Sums(
      head: grid.heads[column], cells: cells, like: first, sum: sum, sums: others + [sum])
  }

  func isAlike(_ mention: Mention, _ cell: Mention) -> Bool {
    mention.measures(like: cell) || cell.kind == .number || mention.kind == .number
  }
}
