import DocumentModel
import SourceText

/// Reads Chinese plain text with tables of figures: lines of cells with tabs between them, as office
/// programs write them.
struct TabbedText {
  /// Fewer lines with tabs are not a table.
  private static let fewestLines = 3
  /// A longer cell is no head of a column, in bytes.
  private static let longestHead = 60

  private let source: DraftSource
  private let lines: [TextLine]
  /// The cells of the lines that are rows, and whether the row is the first one of a table.
  private var rows: [Int: (cells: [Range<Int>], isFirst: Bool)] = [:]

  /// - Returns: Nil for text without tables.
  /// - Complexity: O(*n*) in the size of the lines.
  init?(_ lines: [TextLine], of source: DraftSource) {
    self.source = source
    self.lines = lines
    var start = 0
    while start < lines.count {
      let table = table(from: start)
      for (offset, cells) in table.enumerated() { rows[start + offset] = (cells, offset == 0) }
      start += max(1, table.count)
    }
    if rows.isEmpty { return nil }
  }

  func document() -> Document {
    var assembly = PlainAssembly(source)
    for (index, line) in lines.enumerated() {
      if let row = rows[index] {
        assembly.addRow(row.cells, isFirst: row.isFirst)
      } else {
        let start = assembly.count
        assembly.copy(line.range)
        assembly.add(RawBlock(start..<assembly.count))
        assembly.endBlock(at: line.range.upperBound)
      }
    }
    return assembly.document(
      .wholeFile, markup: DocumentMarkup(tables: assembly.tables), language: .chinese)
  }

  /// The rows of the table that begins with a line; none where none does.
  private func table(from start: Int) -> [[Range<Int>]] {
    guard source.bytes[lines[start].range].contains(0x09) else { return [] }
    let head = cells(of: lines[start])
    guard head.count > 1, head.allSatisfy(isHead) else { return [] }
    var table = [head]
    for line in lines[(start + 1)...] {
      guard !line.followsBlank else { break }
      let cells = cells(of: line)
      guard cells.count == head.count else { break }
      table.append(cells)
    }
    let hasFigures = table.joined().contains { source.bytes[$0].first?.isASCIIDigit ?? false }
    return table.count >= Self.fewestLines && hasFigures ? table : []
  }

  /// What tabs part, in the whole line: a cell may be blank at its ends too.
  private func cells(of line: TextLine) -> [Range<Int>] {
    let bytes = source.bytes
    let start = bytes[..<line.range.lowerBound].lastIndex { $0 != 0x09 && $0 != 0x20 } ?? -1
    let end = bytes[line.range.upperBound...].firstIndex { $0 != 0x09 && $0 != 0x20 } ?? bytes.count
    return bytes[(start + 1)..<end].split(separator: 0x09, omittingEmptySubsequences: false).map {
      source.text.trimmingBlanks($0.indices)
    }
  }

  /// Whether a cell may be the head of a column: no sentence, no figure, no number of an item.
  private func isHead(_ cell: Range<Int>) -> Bool {
    guard !cell.isEmpty else { return true }
    let text = String(decoding: source.bytes[cell], as: UTF8.self).unicodeScalars
    guard cell.count <= Self.longestHead, let first = text.first, let last = text.last else {
      return false
    }
    let isNumber =
      "、.．".unicodeScalars.contains(last)
      || "（(".unicodeScalars.contains(first) && "）)".unicodeScalars.contains(last)
    return !isNumber && text.contains { $0.properties.isAlphabetic }
      && !text.contains { "。；，！？".unicodeScalars.contains($0) }
  }
}
