import SourceText

/// Where the cells of tables in raw HTML stand, as far as their tags tell.
///
/// A table inside another one and cells that reach over several are left as paragraphs.
struct HTMLCells {
  /// Counted from 0, tables over the content.
  struct Cell: Hashable {
    let column: Int
    let row: Int
    let table: Int
  }

  private var depth = 0
  private var tables = 0
  private var row = -1
  private var column = -1
  /// The cell that is open and has no text yet.
  private var open: Cell?
  /// Cells of the table reach over others.
  private var isSpanned = false

  /// Takes the tag of a block; the cell that it closes, where that is empty.
  mutating func take(_ name: String, isClosing: Bool, tag: ArraySlice<UInt8>) -> Cell? {
    switch name {
    case "table":
      depth = max(0, depth + (isClosing ? -1 : 1))
      if depth == 1, !isClosing { (tables, row, isSpanned) = (tables + 1, -1, false) }
      return close()
    case "tr":
      let empty = close()
      if !isClosing { (row, column) = (row + 1, -1) }
      return empty
    case "td", "th":
      let empty = close()
      guard !isClosing else { return empty }
      column += 1
      if tag.span.place(of: Self.spans.span) != nil { isSpanned = true }
      if depth == 1, row >= 0, !isSpanned {
        open = Cell(column: column, row: row, table: tables - 1)
      }
      return empty
    default: return nil
    }
  }

  /// The cell of the next text; only the first one of a cell stands in it.
  mutating func next() -> Cell? {
    defer { open = nil }
    return open
  }

  private mutating func close() -> Cell? { next() }

  private static let spans = Array("span=".utf8)
}
