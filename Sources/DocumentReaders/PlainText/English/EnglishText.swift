import DocumentModel
import SourceText

/// Reads English plain text: lists, tables and headings as its lines show them; code is not text.
struct EnglishText {
  private let lines: [MarkedLine]
  private let wrap: WordWrap?
  private let paragraphs: [PlainParagraph]

  private var assembly: PlainAssembly
  private var items: [Int: Range<Int>] = [:]
  private var levels: [Int: Int] = [:]
  private let unpaired: Range<Int>?

  /// - Complexity: O(*n*) in the size of the text.
  init(_ lines: [TextLine], of source: DraftSource) {
    assembly = PlainAssembly(source)
    let marks = LineMarks(lines, in: source.bytes)
    self.lines = marks.lines
    wrap = WordWrap(marks.lines.filter(\.isTextOrItem).map(\.line), in: assembly.source.bytes)
    unpaired = marks.unpaired
    paragraphs = PlainParagraphs(marks, wrap, in: assembly.source.bytes).paragraphs
  }

  consuming func document(_ reading: Reading) -> Document {
    if isPlain {
      let raw = paragraphs.map { paragraph in
        RawBlock(lines[paragraph.lines.lowerBound].line.range, markupLevel: paragraph.level)
      }
      return assembly.source.document(
        BlockText(record: assembly.source.bytes), raw: raw, reading, language: .english)
    }
    var lastTable: Int?
    for paragraph in paragraphs {
      if case .row(let cells, let table) = paragraph.kind {
        assembly.addRow(cells, isFirst: table != lastTable)
        lastTable = table
      } else {
        add(paragraph)
      }
    }
    let listItems = items.sorted { $0.key < $1.key }.map { item, range in
      DocumentMarkup.ListItem(range: range, level: levels[item] ?? 1)
    }
    let markup = DocumentMarkup(
      listItems: listItems, tables: assembly.tables,
      unread: unpaired.map { range in
        [
          UnreadText(
            .unpaired, String(decoding: assembly.source.bytes[range], as: UTF8.self),
            at: SourceSpan(range),
            lines: 0)
        ]
      } ?? [])
    return assembly.document(reading, markup: markup, language: .english)
  }

  /// A paragraph a line, and nothing else: the record is the text.
  private var isPlain: Bool {
    lines.count == paragraphs.count
      && paragraphs.allSatisfy { $0.kind == .text && $0.level != UnmarkedHeading.strong }
  }

  private mutating func add(_ paragraph: PlainParagraph) {
    let start = assembly.count
    for index in paragraph.lines {
      var range = lines[index].range
      if index == paragraph.lines.lowerBound {
        // A numbered heading keeps its number.
        if paragraph.kind == .text { range = lines[index].line.range }
        if paragraph.level == UnmarkedHeading.strong,
          let inside = assembly.source.bytes[range].insideOfStrong
        {
          range = inside.indices
        }
      } else {
        // What opens like an item goes on a sentence here.
        range = lines[index].line.range
        addJoint(between: lines[index - 1].line, and: lines[index].line)
      }
      assembly.copy(range)
    }
    let level: Int? =
      if case .heading(let level) = paragraph.kind { level } else { paragraph.level }
    assembly.add(
      RawBlock(
        start..<assembly.count, markupLevel: level,
        container: paragraph.items.isEmpty ? nil : .listItem))
    for (depth, item) in paragraph.items.enumerated() {
      items[item] = (items[item]?.lowerBound ?? start)..<assembly.count
      levels[item] = depth + 1
    }
    assembly.endBlock(at: lines[paragraph.lines.upperBound - 1].line.range.upperBound)
  }

  private mutating func addJoint(between line: TextLine, and next: TextLine) {
    let joint = wrap?.joint(after: line, assembly.source.bytes) ?? [0x20]
    guard !joint.isEmpty else { return }
    let gap = line.range.upperBound..<next.range.lowerBound
    assembly.add(joint, for: gap)
  }
}
