internal import DocumentModel
internal import SourceText

/// 14.2, 36.3, 49.5: rows of shares that make up a hundred, of which one does not; or the only row of a table that is called
/// one of a structure; in a language that does not part words.
struct HundredRows {
  private let grid: TableGrid
  private let document: Document
  private static let most = (rows: 40, columns: 9)
  private static let structure = ShippedWords.Zh.Statements.structure.words

  init(_ grid: TableGrid, in document: Document) {
    self.grid = grid
    self.document = document
  }

  var all: [Reading] {
    guard (1...Self.most.rows).contains(grid.cells.count),
      (3...Self.most.columns).contains(grid.heads.count),
      !grid.heads.contains(where: { $0.isTotal || $0.cues.contains(.each) })
    else { return [] }
    let rows = onlyRow.map { [$0] } ?? grid.cells.map { $0.compactMap(\.self) }
    guard let width = rows.first?.count, width > 2,
      rows.allSatisfy({ $0.count == width && $0.allSatisfy(isShare) })
    else { return [] }
    let sums = rows.map { try? $0.sum() }
    let odd = rows.indices.filter { row in
      guard let sum = sums[row] else { return true }
      return !sum.overlaps(hundred(rows[row]))
    }
    guard odd.count == 1, let row = odd.first, let sum = sums[row],
      sum.isNear(hundred(rows[row]), from: 80, to: 125),
      rows.count > 1 || rows[row].allSatisfy(\.isRate) && isCalledStructure
    else { return [] }
    // A row that holds by whole tens may do so by chance.
    guard
      rows.count != 2 || rows.joined().contains(where: { $0.quantity.decimals > 0 })
        || rows.joined().allSatisfy(\.isRate)
    else { return [] }
    let parts = rows[row]
    guard let last = parts.last else { return [] }
    return [
      Reading(
        .shares, ["parts": parts], subject: last, note: parts[0].isRate ? "" : "ratio",
        strength: .likely
      ) { () throws(ArithmeticFault) in false }
    ].compactMap(\.self)
  }

  /// The cells of a table of one row, of which the first one is no label.
  private var onlyRow: [Mention]? {
    guard grid.cells.count == 1, grid.table.rows.count == 2 else { return nil }
    let cells = grid.table.rows[1].cells
    let numbers = cells.compactMap { cell in
      TableNumber(cell, document).flatMap {
        Mention($0.quantity, isNegative: $0.isNegative, range: cell)
      }
    }
    return numbers.count == cells.count ? numbers : nil
  }

  private func isShare(_ cell: Mention) -> Bool {
    (cell.isRate || cell.kind == .number && cell.quantity.unit.isEmpty) && !cell.isNegative
      && cell.value > .zero && cell.quantity.approximation == nil
  }

  private func hundred(_ row: [Mention]) -> Estimate {
    row[0].isRate ? Estimate(.one) : Estimate(Rational(100))
  }

  /// Whether the line above a table calls it a structure.
  private var isCalledStructure: Bool {
    let place = grid.table.range.lowerBound
    let first = document.blocks.partitioningIndex { $0.range.lowerBound >= place }
    guard first > 0 else { return false }
    let text = document.text.string(document.blocks[first - 1].range)
    return text.count < 60 && Self.structure.contains(where: text.contains)
  }
}
