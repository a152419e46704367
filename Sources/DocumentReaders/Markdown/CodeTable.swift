import DocumentModel
import SourceText

/// A table that a block of code shows: columns that stand apart, of which the last row sums up the others.
///
/// Other code is not text, so that only what is surely meant to be read is taken.
struct CodeTable {
  /// Where it begins, as a paragraph would.
  let leaf: MarkdownLeaf
  /// The places of the cells in the record, the heads first.
  let rows: [[Range<Int>]]
  /// A table that is read has as many rows at least, and no more than a page.
  private static let lengths = 4...60

  /// - Returns: Nil for code that is no such table.
  init?(_ code: MarkdownCode, in source: MarkdownSource) {
    guard Self.lengths.contains(code.lineCount) else { return nil }
    let tables = PlainTables(bytes: source.bytes)
    var rows: [[Range<Int>]] = []
    for number in code.lines {
      guard let line = source.line(number) else { return nil }
      let start = source.contentStart(ofLine: line, quotes: code.quotes)
      let text = source.bytes[start..<line.upperBound].trimmingEndBlanks
      guard text.contains(where: \.isASCIILetterOrDigit) || text.contains(where: { $0 >= 0x80 })
      else { continue }
      rows.append(tables.gapped(text.indices))
    }
    guard rows.count >= Self.lengths.lowerBound, let head = rows.first, head.count > 1,
      rows.allSatisfy({ $0.count == head.count }), let last = rows.last?.first,
      Self.totals.contains(String(decoding: source.bytes[last], as: UTF8.self).lowercased()),
      rows.dropFirst().allSatisfy({ row in
        row.dropFirst().contains { source.bytes[$0].contains(where: \.isASCIIDigit) }
      })
    else { return nil }
    self.rows = rows
    leaf = MarkdownLeaf(startLine: code.lines.lowerBound, quotes: code.quotes)
  }
}
