/// A paragraph of the document as a drafter sees it: one line of a plain text.
package struct Block: Sendable {
  package enum Role: Hashable, Sendable {
    /// The document's title, one block a title line.
    case title
    /// A line that opens with a heading number, alone or with text run in after it.
    case heading
    case paragraph
    /// The issuing body above or beside the date that closes the document.
    case signOffBody
    case signOffDate
    /// A line that announces or lists attachments (附件：…).
    case attachment
    /// A line of the table of contents.
    case contents
    /// Anything after the sign-off that is neither attachment nor note.
    case trailing
  }

  /// The text without outer blanks; never empty.
  package let range: TextRange
  package let role: Role
  /// What markup puts it into; nil for text of the body.
  package let container: BlockContainer?
  /// The sentences of the block, in order, each with its closing marks; together they cover `range`.
  package let sentences: [TextRange]
}

/// The body and the date that close a document (署名, 成文日期).
package struct SignOff: Sendable {
  package let body: TextRange?
  /// The line that holds the date, complete or not.
  package let date: TextRange?
}
