import DocumentModel

/// A paragraph of an office document or a page on its way to the text.
struct FlowParagraph {
  /// The text, its line breaks as LF.
  var text: [UInt8] = []
  /// By places in ``text``.
  var pieces: [FlowPiece] = []
  /// The number or mark that the program puts before it.
  var number: FlowNumber?
  /// The depth of a heading, from 1.
  var level: Int?
  var isTitle = false
  /// Whether it is a line of a table of contents.
  var isContents = false
  /// What markup puts it into, and which item of a list.
  var container: BlockContainer?
  var item: FlowListItem?
  /// Comments of markup in it and before it, in its order.
  var comments: [FlowMarkupComment] = []
  /// Its place in the part, for what stands in no run.
  var index = 0
  /// Where it begins in the part.
  var place = 0

  /// Whether it is too long for a heading, whatever its style, or is more than one sentence.
  var isRunningText: Bool {
    guard text.count < 300 else { return true }
    let stop: [UInt8] = Array("。".utf8)
    guard let end = text.firstRange(of: stop)?.upperBound else { return false }
    return text[end...].contains { $0 > 0x20 }
  }

  /// Adds text that comes from one place.
  mutating func append(_ bytes: some Collection<UInt8>, _ piece: FlowPiece) {
    if !piece.continues(pieces.last, at: text.count) { pieces.append(piece) }
    text += bytes
  }

  /// Takes text away from its end.
  mutating func cut(to count: Int) {
    text.removeSubrange(count...)
    while let last = pieces.last, last.start >= count { pieces.removeLast() }
  }
}

extension FlowPiece {
  /// Whether it goes on where the last one ended, in the part and in the text.
  fileprivate func continues(_ last: FlowPiece?, at end: Int) -> Bool {
    guard let last, origin == .text, last.origin == .text, run == last.run,
      paragraph == last.paragraph
    else { return false }
    return place - last.place == end - last.start && offset - last.offset == end - last.start
  }
}

/// The item of a list of markup that a paragraph belongs to.
struct FlowListItem: Hashable {
  let list: Int
  /// One-based depth.
  let level: Int
  /// Nil behind a bullet.
  let number: Int?
  /// Whether another paragraph of the item stands before.
  var isContinued: Bool

  /// The item for what follows in it.
  var continued: Self {
    var item = self
    item.isContinued = true
    return item
  }
}

/// A comment of markup, nothing of what is read.
struct FlowMarkupComment: Hashable {
  /// In the source.
  let place: Range<Int>
  /// In the text.
  var offset: Int
  /// Whether it stands between paragraphs, and so before the one that follows.
  let isBlock: Bool
}

/// What stands in a story, in a cell or in a text box.
enum FlowItem {
  case paragraph(FlowParagraph)
  case table(FlowTable)
}

struct FlowTable {
  struct Cell {
    /// How many columns it takes.
    var columns = 1
    /// Whether the cell above takes its place.
    var isCovered = false
    var items: [FlowItem] = []
  }

  var rows: [[Cell]] = []

  /// Nothing but a frame: one cell a row.
  var isFrame: Bool { rows.allSatisfy { $0.count <= 1 } }
}
