import DocumentModel
import SourceText

/// How far the comments of a draft reach.
struct CommentReach {
  private let document: Document
  /// Tables and list items by where they begin, the outermost ones.
  private let wholes: [Int: TextRange]
  /// Whether what follows a comment in the record is not what follows it in the text: something stands apart.
  private let isByRecord: Bool

  init(_ document: Document, _ comments: [SuppressionComment]) {
    self.document = document
    let ranges = document.markup.tables.map(\.range) + document.markup.listItems.map(\.range)
    wholes = Dictionary(ranges.map { ($0.lowerBound, $0) }) { first, _ in first }
    isByRecord =
      document.furniture != nil
      || zip(comments, comments.dropFirst()).contains { $0.offset > $1.offset }
  }

  func extent(of comment: SuppressionComment) -> Suppression.Extent {
    switch comment.action {
    case .ignoreFile: return .document
    case .disable, .enable: return extent(from: comment, to: nil)
    case .ignore where comment.isBlock: return .range(next(from: comment.offset))
    case .ignore:
      // A comment at the end of its block stands behind a blank that is not part of it.
      let block = blocks(before: comment.offset).last
      return .range(block?.range ?? comment.offset..<comment.offset)
    }
  }

  /// What stands between two comments, or behind one.
  func extent(from comment: SuppressionComment, to end: SuppressionComment?)
    -> Suppression.Extent
  {
    guard isByRecord else {
      let start = comment.offset
      return .range(start..<max(start, end?.offset ?? document.text.bytes.count))
    }
    let start = comment.span.start.value
    return .record(start..<max(start, end?.span.start.value ?? document.file.bytes.count))
  }

  /// The blocks that begin no later than a place: of the body, or of what stands apart.
  private func blocks(before offset: Int) -> ArraySlice<Block> {
    guard offset > document.bodyEnd, let furniture = document.furniture else {
      return document.blocks(in: 0..<offset + 1)
    }
    return furniture.paragraphs.map(\.block).prefix { $0.range.lowerBound <= offset }
  }

  /// The block behind a comment: a whole table, or a whole item of a list with all that is in it.
  private func next(from offset: Int) -> TextRange {
    if offset > document.bodyEnd {
      let behind = document.furniture?.paragraphs.first { $0.block.range.upperBound > offset }
      return behind?.block.range ?? offset..<offset
    }
    let end = document.bodyEnd
    guard offset < end, let block = document.blocks(in: offset..<end).first else {
      return offset..<offset
    }
    return wholes[block.range.lowerBound] ?? block.range
  }
}
