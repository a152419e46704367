import DocumentModel
import SourceText

/// The text of an office document: its paragraphs, a line each, and where each character comes from.
package struct FlowText: Sendable {
  /// The record: lines joined by LF.
  package private(set) var record: [UInt8] = []
  /// In the order of the text.
  package private(set) var pieces: [FlowPiece] = []
  /// The names of the parts that were read.
  package let parts: [String]
  /// How many tracked changes there are; the text is that behind them.
  package let changes: TrackedChanges
  /// How many other documents are inserted by links; none of them is read.
  package let insertedDocuments: Int

  /// Whether it is that of a document of Word, which comments can be written into.
  package let isWord: Bool

  package struct TrackedChanges: Hashable, Sendable {
    package internal(set) var insertions = 0
    package internal(set) var deletions = 0
  }

  /// The comments of the program's own that stand in it.
  package private(set) var comments: [FlowComment] = []
  /// Where each note begins in the text, and where the body refers to it; in the order of the text.
  private(set) var notes: [(start: Int, reference: Range<Int>)] = []
  /// Comments of markup, in the order of the text.
  private(set) var markupComments: [FlowMarkupComment] = []
  private(set) var blocks: [FlowBlock] = []
  private(set) var tables: [[FlowRow]] = []
  /// The lines behind the body that stand apart from it.
  package private(set) var furniture: [FlowFurniture.Line] = []
  /// Comments of markup in them, by their places in the text.
  private(set) var furnitureComments: [FlowMarkupComment] = []
  /// How much of the record is the body.
  package private(set) var bodyEnd = 0
  private var lineCount = 0

  /// - Parameters:
  ///   - parts: The names of the parts.
  ///   - stories: What stands in them, in the order of the text.
  ///   - furniture: What stands apart from it. Of a document without text nothing does.
  ///   - changes: The tracked changes in them.
  ///   - insertedDocuments: How many other documents are inserted.
  ///   - isWord: Whether they are those of a document of Word.
  ///   - comments: The program's own comments, and what of the first part each stands on.
  init(
    parts: [String], stories: [FlowStory], furniture: [FlowFurniture] = [],
    changes: TrackedChanges, insertedDocuments: Int, isWord: Bool = false,
    comments: [(comment: OwnComment, place: Range<Int>)] = []
  ) {
    self.parts = parts
    self.changes = changes
    self.insertedDocuments = insertedDocuments
    self.isWord = isWord
    for story in stories {
      if let reference = story.reference { notes.append((record.count, reference)) }
      add(story.items, story, nil)
    }
    let isInTitle = blocks.prefix { $0.isTitle || $0.isBlank }.count
    for index in blocks.indices where index < isInTitle {
      blocks[index].level = 0
    }
    bodyEnd = record.count
    if blocks.contains(where: { !$0.isBlank }) { for one in furniture { add(one) } }
    self.comments = placed(comments)
  }

  /// The pieces that a stretch of the record is made of.
  ///
  /// - Complexity: O(log *pieces* + *result*).
  package func pieces(of range: Range<Int>) -> ArraySlice<FlowPiece> {
    let first = max(0, pieces.partitioningIndex { $0.start > range.lowerBound } - 1)
    let end = pieces.partitioningIndex { $0.start >= max(range.upperBound, range.lowerBound + 1) }
    return pieces[first..<max(first, end)]
  }

  private mutating func add(_ items: [FlowItem], _ story: FlowStory, _ container: BlockContainer?) {
    for item in items {
      switch item {
      case .paragraph(let paragraph): add(paragraph, story, container)
      case .table(let table):
        // A table in a table is text of the cell.
        if table.isFrame || container == .cell {
          for cell in table.rows.joined() { add(cell.items, story, container) }
        } else {
          tables.append([])
          for row in table.rows { add(row, story) }
        }
      }
    }
  }

  private mutating func add(_ row: [FlowTable.Cell], _ story: FlowStory) {
    var cells: [FlowCell] = []
    for cell in row {
      let start = blocks.count
      if !cell.isCovered { add(cell.items, story, .cell) }
      join(start)
      let end = record.count
      cells.append(FlowCell(blocks: start..<blocks.count, end: end, isCovered: cell.isCovered))
      let rest = FlowCell(blocks: blocks.count..<blocks.count, end: end, isCovered: true)
      cells += Array(repeating: rest, count: cell.columns - 1)
    }
    tables[tables.count - 1].append(FlowRow(cells: cells))
  }

  /// Joins the paragraphs of a cell that only its width keeps apart.
  private mutating func join(_ start: Int) {
    guard start < blocks.count else { return }
    var joined: [FlowBlock] = []
    for block in blocks[start...] where !block.isBlank {
      if let last = joined.last, let end = last.lines.last, block.number == nil,
        !record.endsSentence(end)
      {
        joined[joined.count - 1].lines += block.lines
      } else {
        joined.append(block)
      }
    }
    blocks.replaceSubrange(start..., with: joined)
  }

  private mutating func add(
    _ paragraph: FlowParagraph, _ story: FlowStory, _ container: BlockContainer?
  ) {
    if lineCount > 0 { endLine(paragraph, story.part) }
    let start = record.count
    var number: Range<Int>?
    if let label = paragraph.number, !label.isBullet, !label.text.isEmpty {
      pieces.append(piece(.number, paragraph, story.part))
      record += label.text.utf8
      number = start..<record.count
    }
    let base = record.count
    let lines = put(paragraph, story.part, from: start)
    let model = FlowBlock(
      lines: lines, number: number, label: paragraph.number, level: paragraph.level,
      isTitle: paragraph.isTitle, isContents: paragraph.isContents,
      container: container ?? paragraph.container ?? story.container,
      item: container == nil ? paragraph.item : nil)
    for var comment in paragraph.comments {
      comment.offset += base
      markupComments.append(comment)
    }
    // What a line break parts stands in lines of its own, but for headings.
    if model.isHeading || lines.count == 1 {
      blocks.append(model)
    } else {
      for (index, line) in lines.enumerated() {
        blocks.append(model.line(line, isFirst: index == 0))
      }
    }
  }

  /// Puts the text of a paragraph behind what is there.
  ///
  /// - Returns: Its lines, the first of which begins at `start`.
  private mutating func put(_ paragraph: FlowParagraph, _ part: Int, from start: Int)
    -> [Range<Int>]
  {
    let base = record.count
    for var piece in paragraph.pieces {
      piece.start += base
      piece.part = part
      pieces.append(piece)
    }
    record += paragraph.text
    var lines: [Range<Int>] = []
    var begin = start
    for place in base..<record.count where record[place] == UInt8(ascii: "\n") {
      lines.append(begin..<place)
      begin = place + 1
    }
    lines.append(begin..<record.count)
    lineCount += lines.count
    return lines
  }

  /// Adds the paragraphs of what stands apart that hold words, and the comments of all.
  private mutating func add(_ one: FlowFurniture) {
    for paragraph in one.paragraphs {
      let holdsWords = paragraph.text.holdsWords
      if holdsWords { endLine(paragraph, one.part) }
      let base = record.count
      for var comment in paragraph.comments {
        comment.offset = holdsWords ? comment.offset + base : base
        if furniture.isEmpty, !holdsWords {
          markupComments.append(comment)
        } else {
          furnitureComments.append(comment)
        }
      }
      guard holdsWords else { continue }
      for line in put(paragraph, one.part, from: base)
      where !record.trimmingBlanks(line).isEmpty {
        furniture.append(.init(kind: one.kind, range: record.trimmingBlanks(line)))
      }
    }
  }

  private mutating func endLine(_ paragraph: FlowParagraph, _ part: Int) {
    pieces.append(piece(.joint, paragraph, part))
    record.append(UInt8(ascii: "\n"))
  }

  private func piece(
    _ origin: FlowPiece.Origin, _ paragraph: FlowParagraph, _ part: Int
  ) -> FlowPiece {
    FlowPiece(
      start: record.count, origin: origin, part: part, paragraph: paragraph.index, run: nil,
      offset: 0, place: paragraph.place)
  }
}
