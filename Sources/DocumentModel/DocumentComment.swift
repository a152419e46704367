package import SourceText

/// A comment in the markup of a draft: nothing of what is read, but where directives stand.
package struct DocumentComment: Hashable, Sendable {
  /// The whole comment, its marks among it.
  package let span: SourceSpan
  /// What it holds, without blanks at its ends.
  package let text: String
  /// Where it stands in block text: in its block, or before the block that follows it.
  package let offset: Int
  /// Whether it is a block of its own; otherwise it stands in a paragraph.
  package let isBlock: Bool

  package init(span: SourceSpan, text: String, offset: Int, isBlock: Bool) {
    self.span = span
    self.text = text
    self.offset = offset
    self.isBlock = isBlock
  }
}
