/// Where a stretch of the text of a document comes from.
///
/// A piece reaches to the next one.
package struct FlowPiece: Hashable, Sendable {
  package enum Origin: Hashable, Sendable {
    /// Bytes of the part, unchanged.
    case text
    /// So many bytes of the part as a whole: an entity, a break, a tab, a character of a symbol font.
    case standingFor(Int)
    /// A number that nobody typed.
    case number
    /// What the reader puts between paragraphs.
    case joint
  }

  /// Where it begins in the text.
  package internal(set) var start: Int
  package let origin: Origin
  /// By its place among ``FlowText/parts``.
  package internal(set) var part: Int
  /// The paragraph of the part, in the order of their beginnings, from 0.
  package let paragraph: Int
  /// The run of the paragraph, from 0; nil for what stands in none.
  package let run: Int?
  /// How many bytes of the run's text stand before it.
  package let offset: Int
  /// Where it stands in the part: the offset of its first byte; of a number, and of what stands between
  /// paragraphs, that of the paragraph behind it.
  package let place: Int
}
