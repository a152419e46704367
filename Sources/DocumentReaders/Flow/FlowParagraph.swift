/// A paragraph of an office document on its way to the text.
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
  /// Its place in the part, for what stands in no run.
  var index = 0
  /// Where it begins in the part.
  var place = 0

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

/// The number of a paragraph as it is shown.
struct FlowNumber: Hashable {
  /// Empty for a bullet.
  let text: String
  let isBullet: Bool
  /// Which list it belongs to, and how deep, from 0.
  let list: Int
  let level: Int
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
