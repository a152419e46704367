package import SourceText

/// A stretch of the record that is read otherwise than it stands: characters that nobody sees, that look
/// like others, or that end lines as no line of the record ends.
package struct OddCharacter: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Characters that take no room on paper, and tabs inside of words and numbers.
    case hidden
    /// Characters that show text in another order than it stands, or carry text that is not shown.
    case deceptive
    /// Digits and Han characters in place of the common ones: 𝟒 for 4, ⼈ for 人.
    case variant
    /// CR alone, vertical tab and form feed inside of a line, U+0085, U+2028, U+2029.
    case lineEnd = "line-end"
  }

  package let kind: Kind
  package let span: SourceSpan
  /// Where it stands in block text: what is read for it, or an empty range.
  package let range: TextRange
  /// Whether it stands in text that is read; otherwise in code, the place of a link and the like.
  package let isRead: Bool
  /// What should stand there; nil where only a person can decide.
  package let replacement: String?

  package init(
    kind: Kind, span: SourceSpan, range: TextRange, isRead: Bool, replacement: String?
  ) {
    self.kind = kind
    self.span = span
    self.range = range
    self.isRead = isRead
    self.replacement = replacement
  }
}
