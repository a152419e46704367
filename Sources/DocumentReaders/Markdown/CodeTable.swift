import DocumentModel
import SourceText

/// A table that a block of code shows: columns that stand apart or between bars, all of numbers but the first, or with a
/// last row that sums up the others.
///
/// Other code is not text, so that only what is surely meant to be read is taken.
struct CodeTable {
  /// Where it begins, as a paragraph would.
  let leaf: MarkdownLeaf
  /// The places of the cells in the record, the heads first.
  let rows: [[Range<Int>]]
  /// A table that is read has as many rows at least, and no more than a page.
  private static let lengths = 3...60

  /// - Returns: Nil for code that is no such table.
  init?(_ code: MarkdownCode, in source: MarkdownSource) {
    guard Self.lengths.contains(code.lineCount) else { return nil }
    let tables = PlainTables(bytes: source.bytes)
    var lines: [Range<Int>] = []
    for number in code.lines {
      guard let line = source.line(number) else { return nil }
      let start = source.contentStart(ofLine: line, quotes: code.quotes)
      let text = source.bytes[start..<line.upperBound].trimmingEndBlanks
      guard text.contains(where: \.isASCIILetterOrDigit) || text.contains(where: { $0 >= 0x80 })
      else { continue }
      lines.append(text.indices)
    }
    let isBarred = lines.allSatisfy { source.bytes[$0].contains(Self.bar) }
    let rows = lines.map { isBarred ? tables.barred($0) : tables.gapped($0) }
    guard rows.count >= Self.lengths.lowerBound, let head = rows.first, head.count > 1,
      rows.allSatisfy({ $0.count == head.count }), let last = rows.last?.first
    else { return nil }
    let body = rows.dropFirst()
    func isNumber(_ cell: Range<Int>) -> Bool { Self.isNumber(source.bytes[cell]) }
    // Its last row sums up the others, or all columns but the first are numbers below their heads.
    let hasTotal =
      Self.totals.contains(String(decoding: source.bytes[last], as: UTF8.self).lowercased())
      && body.allSatisfy { row in
        row.dropFirst().contains { source.bytes[$0].contains(where: \.isASCIIDigit) }
      }
    let isOfNumbers =
      !head.contains(where: isNumber)
      && body.allSatisfy { row in !isNumber(row[0]) && row.dropFirst().allSatisfy(isNumber) }
    guard hasTotal || isOfNumbers else { return nil }
    self.rows = rows
    leaf = MarkdownLeaf(startLine: code.lines.lowerBound, quotes: code.quotes)
  }

  private static let bar = UInt8(ascii: "|")

  /// Digits, with what else a number is written with.
  private static func isNumber(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.contains(where: \.isASCIIDigit)
      && cell.allSatisfy { $0.isASCIIDigit || " ,.%+-$()".utf8.contains($0) || $0 >= 0x80 }
  }
}
