import DocumentModel

/// How far the comments of a draft reach.
struct CommentReach {
  private let document: Document
  /// Tables and list items by where they begin, the outermost ones.
  private let wholes: [Int: TextRange]

  init(_ document: Document) {
    self.document = document
    let ranges = document.markup.tables.map(\.range) + document.markup.listItems.map(\.range)
    wholes = Dictionary(ranges.map { ($0.lowerBound, $0) }) { first, _ in first }
  }

  func extent(of comment: SuppressionComment) -> Suppression.Extent {
    let end = document.text.bytes.count
    switch comment.action {
    case .ignoreFile: return .document
    case .disable, .enable: return .range(comment.offset..<max(comment.offset, end))
    case .ignore where comment.isBlock: return .range(next(from: comment.offset))
    case .ignore:
      // A comment at the end of its block stands behind a blank that is not part of it.
      let block = document.blocks(in: 0..<comment.offset + 1).last
      return .range(block?.range ?? comment.offset..<comment.offset)
    }
  }

  /// The block behind a comment: a whole table, or a whole item of a list with all that is in it.
  private func next(from offset: Int) -> TextRange {
    let end = document.text.bytes.count
    guard offset < end, let block = document.blocks(in: offset..<end).first else {
      return offset..<offset
    }
    return wholes[block.range.lowerBound] ?? block.range
  }
}
