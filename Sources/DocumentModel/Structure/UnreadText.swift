package import SourceText

/// Text of the record that markup takes away although its author may have meant it to be read.
package struct UnreadText: Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    /// A mark is not closed; `lookalike` is a line that looks like the end, but is none.
    case unclosed(lookalike: SourceSpan?)
    /// A fence of code is closed only behind the one that opens another block.
    case overrun(next: SourceSpan)
    /// A last fence without a partner, where others stand before it.
    case unpaired
    /// A footnote that nothing refers to.
    case footnote
    /// The target of a link that looks like no address.
    case target
    /// A cell beyond the columns of its table.
    case excessCell
    /// A line that the parser does not give out.
    case dropped
  }

  package let cause: Cause
  /// The mark that takes the text away, as it stands in the record.
  package let mark: String
  package let span: SourceSpan
  /// How many lines with text are not read; for what is unclosed, behind the line of the mark.
  package let lines: Int

  package init(_ cause: Cause, _ mark: String, at span: SourceSpan, lines: Int) {
    self.cause = cause
    self.mark = mark
    self.span = span
    self.lines = lines
  }

  /// The same with its places moved to another coordinate.
  package func placed(_ place: (SourceSpan) -> SourceSpan) -> UnreadText {
    let placed: Cause =
      switch cause {
      case .unclosed(let lookalike): .unclosed(lookalike: lookalike.map(place))
      case .overrun(let next): .overrun(next: place(next))
      case .unpaired, .footnote, .target, .excessCell, .dropped: cause
      }
    return UnreadText(placed, mark, at: place(span), lines: lines)
  }
}
