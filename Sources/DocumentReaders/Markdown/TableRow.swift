import SourceText

/// Where the cells of a row of a table stand.
struct TableRow {
  /// The parser's number of the row.
  let number: Int
  private let cells: [Range<Int>]
  private let end: Int

  /// - Parameters:
  ///   - number: The parser's number of the row.
  ///   - leaf: A cell of the row; it says where the row begins.
  ///   - source: The record.
  init(_ number: Int, of leaf: MarkdownLeaf, in source: MarkdownSource) {
    self.number = number
    let line = source.line(leaf.startLine) ?? source.bytes.count..<source.bytes.count
    let column = min(line.lowerBound + max(0, leaf.startColumn - 1), line.upperBound)
    var place = source.contentStart(
      ofLine: column..<line.upperBound, quotes: leaf.startColumn > 1 ? 0 : leaf.quotes)
    if place < line.upperBound, source.bytes[place] == UInt8(ascii: "|") { place += 1 }
    var cells: [Range<Int>] = []
    var start = place
    while place < line.upperBound {
      let byte = source.bytes[place]
      if byte == UInt8(ascii: "\\"), place + 1 < line.upperBound,
        source.bytes[place + 1].isASCIIPunctuation
      {
        place += 2
        continue
      }
      place += 1
      guard byte == UInt8(ascii: "|") else { continue }
      cells.append(Self.trimmed(start..<place - 1, source))
      start = place
    }
    if start < line.upperBound { cells.append(Self.trimmed(start..<line.upperBound, source)) }
    self.cells = cells
    end = line.upperBound
  }

  /// The text of a cell in the record, without outer blanks; empty at the row's end for one that the row
  /// is short of.
  func cell(_ column: Int) -> Range<Int> { column < cells.count ? cells[column] : end..<end }

  /// From the first to the last cell with text that stands beyond so many columns; nil where none does.
  func excess(over columns: Int) -> Range<Int>? {
    let further = cells.dropFirst(columns).filter { !$0.isEmpty }
    guard let first = further.first, let last = further.last else { return nil }
    return first.lowerBound..<last.upperBound
  }

  private static func trimmed(_ range: Range<Int>, _ source: MarkdownSource) -> Range<Int> {
    let text = source.bytes[range].trimmingBlanks
    return text.isEmpty ? range.lowerBound..<range.lowerBound : text.indices
  }
}
