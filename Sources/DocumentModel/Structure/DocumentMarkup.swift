/// What markup says of a draft besides its text; all empty for plain text.
package struct DocumentMarkup: Sendable {
  /// An item of a list: its paragraphs, the items below it among them.
  package struct ListItem: Hashable, Sendable {
    package let range: TextRange
    /// One-based depth in nested lists.
    package let level: Int
    /// Which list it belongs to, counted over the whole text.
    package let list: Int
    /// The number as typed, whatever number is shown; nil for items with a bullet.
    package let number: Int?

    package init(range: TextRange, level: Int, list: Int = 0, number: Int? = nil) {
      self.range = range
      self.level = level
      self.list = list
      self.number = number
    }
  }

  /// A table; its rows stand one behind the other, their heads first.
  package struct Table: Hashable, Sendable {
    package var rows: [Row]

    package init(rows: [Row]) { self.rows = rows }

    /// From its first cell to its last one.
    package var range: TextRange { Self.hull(rows.map(\.range)) }

    /// A row of cells, parted in block text by line ends.
    package struct Row: Hashable, Sendable {
      /// One for every column, without outer blanks; an empty cell has an empty range.
      package var cells: [TextRange]
      /// The columns that hold nothing since a cell above or before reaches over them.
      package let covered: Set<Int>

      package init(cells: [TextRange], covered: Set<Int> = []) {
        self.cells = cells
        self.covered = covered
      }

      package var range: TextRange { Table.hull(cells) }
    }

    private static func hull(_ ranges: [TextRange]) -> TextRange {
      (ranges.first?.lowerBound ?? 0)..<(ranges.last?.upperBound ?? 0)
    }
  }

  /// In the order of the text; an item stands before those below it.
  package let listItems: [ListItem]
  package let tables: [Table]
  /// In the order of the record.
  package let comments: [DocumentComment]
  /// In the order of the record.
  package let unread: [UnreadText]

  package init(
    listItems: [ListItem] = [], tables: [Table] = [], comments: [DocumentComment] = [],
    unread: [UnreadText] = []
  ) {
    self.listItems = listItems
    self.tables = tables
    self.comments = comments
    self.unread = unread
  }
}

/// What markup puts a paragraph into.
package enum BlockContainer: Hashable, Sendable {
  case listItem, cell, quotation
  /// A footnote or endnote, which stands behind the text.
  case note
}
