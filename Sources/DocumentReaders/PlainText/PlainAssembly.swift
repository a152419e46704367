import DocumentModel
import SourceText

/// The text of a plain file whose lines are not all paragraphs, put together of stretches of the record.
struct PlainAssembly {
  let source: DraftSource
  private var bytes: [UInt8] = []
  private var runs: [BlockText.Run] = []
  private var raw: [RawBlock] = []
  private var rows: [[DocumentMarkup.Table.Row]] = []

  init(_ source: DraftSource) { self.source = source }

  /// How many bytes the text has.
  var count: Int { bytes.count }

  var tables: [DocumentMarkup.Table] { rows.map { DocumentMarkup.Table(rows: $0) } }

  mutating func add(_ block: RawBlock) { raw.append(block) }

  /// Adds a row of a table, its cells in the record; the first of a table begins it.
  mutating func addRow(_ cells: [Range<Int>], isFirst: Bool) {
    var row: [TextRange] = []
    for cell in cells {
      let start = bytes.count
      copy(cell)
      row.append(start..<bytes.count)
      if !cell.isEmpty { raw.append(RawBlock(start..<bytes.count, container: .cell)) }
      endBlock(at: cell.upperBound)
    }
    if isFirst { rows.append([]) }
    rows[rows.count - 1].append(DocumentMarkup.Table.Row(cells: row))
  }

  /// Adds what stands for a gap of the record.
  mutating func add(_ joint: [UInt8], for gap: Range<Int>) {
    runs.append(BlockText.Run(text: bytes.count, standingFor: gap))
    bytes += joint
  }

  mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    runs.append(BlockText.Run(text: bytes.count, record: range.lowerBound))
    bytes += source.bytes[range]
  }

  /// A line end separates blocks, as in the record.
  mutating func endBlock(at end: Int) {
    runs.append(BlockText.Run(text: bytes.count, record: end))
    bytes.append(UInt8(ascii: "\n"))
  }

  consuming func document(
    _ reading: Reading, markup: DocumentMarkup, language: DraftLanguage?
  ) -> Document {
    source.document(
      BlockText(bytes: bytes, runs: runs.isEmpty ? [.init(text: 0, record: 0)] : runs),
      raw: raw, reading, markup: markup, language: language)
  }
}
