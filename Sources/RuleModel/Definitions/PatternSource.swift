package import SourceText
package import YAMLTree

/// A pattern, phrase or expression as an author wrote it, with the way back to its place in the file.
package struct SourceString: Hashable, Sendable {
  package let text: String
  /// The whole scalar in the rule file.
  package let span: SourceSpan
  private let scalar: YAMLScalar?

  package init(_ scalar: YAMLScalar, at span: SourceSpan) {
    self.text = scalar.text
    self.span = span
    self.scalar = scalar
  }

  /// Text that no file holds, for tests and generated rules.
  package init(_ text: String) {
    self.text = text
    self.span = SourceSpan(at: ByteOffset(0))
    self.scalar = nil
  }

  package static func == (a: Self, b: Self) -> Bool { a.text == b.text && a.span == b.span }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(span)
  }

  /// Where a stretch of the text stands in the file.
  ///
  /// - Parameter range: UTF-8 bytes of ``text``.
  /// - Returns: The stretch itself where the scalar's form allows, else the whole scalar.
  package func span(of range: Range<Int>) -> SourceSpan {
    guard let start = scalar?.offset(ofUTF8: range.lowerBound) else { return span }
    guard !range.isEmpty, let last = scalar?.offset(ofUTF8: range.upperBound - 1) else {
      return SourceSpan(at: start)
    }
    return SourceSpan(start, ByteOffset(max(last.value + 1, start.value)))
  }
}
