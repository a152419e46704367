/// What a reader hands over: a paragraph, not yet classified.
package struct RawBlock: Hashable, Sendable {
  /// Its text without outer blanks, in block text; not empty.
  package let range: TextRange
  /// The depth that markup gives a heading (# is 1), 0 for a title that metadata gives; nil where
  /// markup says nothing; ``UnmarkedHeading`` for lines that only serve as headings.
  package let markupLevel: Int?
  /// What markup puts it into; nil for text of the body.
  package let container: BlockContainer?
  /// Markup says that it is a line of a table of contents.
  let isContents: Bool

  /// It has the looks of a heading alone.
  var isUnmarkedHeading: Bool { markupLevel.map(UnmarkedHeading.isLevel) ?? false }
  /// Markup makes it a heading.
  var isMarked: Bool { markupLevel != nil && !isUnmarkedHeading }

  package init(
    _ range: TextRange, markupLevel: Int? = nil, container: BlockContainer? = nil,
    isContents: Bool = false
  ) {
    self.range = range
    self.markupLevel = markupLevel
    self.container = container
    self.isContents = isContents
  }
}

/// Whether a text is a whole report or a piece out of one.
package enum Reading: Hashable, Sendable {
  case wholeFile
  /// Paragraphs of the body: neither title nor sign-off nor attachments are looked for.
  case body
}
