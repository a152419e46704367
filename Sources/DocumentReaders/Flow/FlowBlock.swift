import DocumentModel
import SourceText

/// What one part of a document says, or one note.
struct FlowStory {
  /// By its place among the parts.
  let part: Int
  let container: BlockContainer?
  let items: [FlowItem]
  /// Of a note: where the body refers to it.
  var reference: Range<Int>?
}

/// A paragraph in the record.
struct FlowBlock {
  /// More than one where they are read as one.
  var lines: [Range<Int>]
  /// The number that the program put before it.
  var number: Range<Int>?
  var label: FlowNumber?
  /// The depth of a heading, 0 for the title.
  var level: Int?
  let isTitle: Bool
  let isContents: Bool
  let container: BlockContainer?
  var item: FlowListItem?

  /// Whether it is a line and nothing more.
  var isPlain: Bool { container == nil && level == nil && label == nil && !isTitle && !isContents }

  var isBlank: Bool { lines.allSatisfy(\.isEmpty) }

  /// Whether its lines are one heading.
  var isHeading: Bool { isTitle || level != nil }

  /// One of its lines as a block of its own.
  func line(_ range: Range<Int>, isFirst: Bool) -> FlowBlock {
    var block = self
    block.lines = [range]
    if !isFirst { (block.number, block.label, block.item) = (nil, nil, item?.continued) }
    return block
  }
}

/// A cell in the record.
struct FlowCell {
  /// By their places among the blocks; empty for a blank cell.
  let blocks: Range<Int>
  /// Where it ends in the record.
  let end: Int
  /// Whether the cell above or before it takes its place.
  let isCovered: Bool
}

struct FlowRow {
  let cells: [FlowCell]
}

extension [UInt8] {
  /// Whether a stretch ends in a mark that closes a sentence or announces the next line.
  func endsSentence(_ range: Range<Int>) -> Bool {
    guard let last = lastScalar(in: trimmingBlanks(range)) else { return true }
    return "。！？；：.!?;:".unicodeScalars.contains(last)
  }
}
