import DocumentModel
import SourceText

/// Reads English plain text: lists, tables and headings as its lines show them; code is not text.
struct EnglishText {
  private let source: DraftSource
  private let lines: [MarkedLine]
  private let wrap: WordWrap?
  private let paragraphs: [PlainParagraph]

  private var bytes: [UInt8] = []
  private var runs: [BlockText.Run] = []
  private var raw: [RawBlock] = []
  private var items: [Int: Range<Int>] = [:]
  private var levels: [Int: Int] = [:]
  private let unpaired: Range<Int>?
  private var tables: [[DocumentMarkup.Table.Row]] = []

  /// - Complexity: O(*n*) in the size of the text.
  init(_ lines: [TextLine], of source: DraftSource) {
    self.source = source
    let marks = LineMarks(lines, in: source.bytes)
    self.lines = marks.lines
    wrap = WordWrap(marks.lines.filter(\.isTextOrItem).map(\.line), in: source.bytes)
    unpaired = marks.unpaired
    paragraphs = PlainParagraphs(marks, wrap, in: source.bytes).paragraphs
  }

  consuming func document(_ reading: Reading) -> Document {
    if isPlain {
      let raw = paragraphs.map { paragraph in
        RawBlock(lines[paragraph.lines.lowerBound].line.range, markupLevel: paragraph.level)
      }
      return source.document(
        BlockText(record: source.bytes), raw: raw, reading, language: .english)
    }
    var lastTable: Int?
    for paragraph in paragraphs {
      if case .row(let cells, let table) = paragraph.kind {
        addRow(cells, isFirst: table != lastTable)
        lastTable = table
      } else {
        add(paragraph)
      }
    }
    let listItems = items.sorted { $0.key < $1.key }.map { item, range in
      DocumentMarkup.ListItem(range: range, level: levels[item] ?? 1)
    }
    let markup = DocumentMarkup(
      listItems: listItems, tables: tables.map { DocumentMarkup.Table(rows: $0) },
      unread: unpaired.map { range in
        [
          UnreadText(
            .unpaired, String(decoding: source.bytes[range], as: UTF8.self), at: SourceSpan(range),
            lines: 0)
        ]
      } ?? [])
    return source.document(
      BlockText(bytes: bytes, runs: runs.isEmpty ? [.init(text: 0, record: 0)] : runs),
      raw: raw, reading, markup: markup, language: .english)
  }

  /// A paragraph a line, and nothing else: the record is the text.
  private var isPlain: Bool {
    lines.count == paragraphs.count
      && paragraphs.allSatisfy { $0.kind == .text && $0.level != UnmarkedHeading.strong }
  }

  private mutating func add(_ paragraph: PlainParagraph) {
    let start = bytes.count
    for index in paragraph.lines {
      var range = lines[index].range
      if index == paragraph.lines.lowerBound {
        // A numbered heading keeps its number.
        if paragraph.kind == .text { range = lines[index].line.range }
        if paragraph.level == UnmarkedHeading.strong,
          let inside = source.bytes[range].insideOfStrong
        {
          range = inside.indices
        }
      } else {
        // What opens like an item goes on a sentence here.
        range = lines[index].line.range
        addJoint(between: lines[index - 1].line, and: lines[index].line)
      }
      copy(range)
    }
    let level: Int? =
      if case .heading(let level) = paragraph.kind { level } else { paragraph.level }
    raw.append(
      RawBlock(
        start..<bytes.count, markupLevel: level,
        container: paragraph.items.isEmpty ? nil : .listItem))
    for (depth, item) in paragraph.items.enumerated() {
      items[item] = (items[item]?.lowerBound ?? start)..<bytes.count
      levels[item] = depth + 1
    }
    endBlock(at: lines[paragraph.lines.upperBound - 1].line.range.upperBound)
  }

  private mutating func addRow(_ cells: [Range<Int>], isFirst: Bool) {
    var row: [TextRange] = []
    for cell in cells {
      let start = bytes.count
      copy(cell)
      row.append(start..<bytes.count)
      if !cell.isEmpty { raw.append(RawBlock(start..<bytes.count, container: .cell)) }
      endBlock(at: cell.upperBound)
    }
    if isFirst { tables.append([]) }
    tables[tables.count - 1].append(DocumentMarkup.Table.Row(cells: row))
  }

  private mutating func addJoint(between line: TextLine, and next: TextLine) {
    let joint = wrap?.joint(after: line, source.bytes) ?? [0x20]
    guard !joint.isEmpty else { return }
    let gap = line.range.upperBound..<next.range.lowerBound
    runs.append(BlockText.Run(text: bytes.count, standingFor: gap))
    bytes += joint
  }

  private mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    runs.append(BlockText.Run(text: bytes.count, record: range.lowerBound))
    bytes += source.bytes[range]
  }

  /// A line end separates blocks, as in the record.
  private mutating func endBlock(at end: Int) {
    runs.append(BlockText.Run(text: bytes.count, record: end))
    bytes.append(UInt8(ascii: "\n"))
  }
}
