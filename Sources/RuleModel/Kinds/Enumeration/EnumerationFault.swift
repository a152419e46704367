/// What can be wrong with a list inside running text.
package enum EnumerationFault: String, CaseIterable, Hashable, Sendable {
  case gap
  case startsLate = "starts-late"
  case duplicate
  /// A sentence opens with a bare 是 whose number is lost.
  case truncated
  /// The expected marker stands directly after a word: the mark between them is lost.
  case markerGlued = "marker-glued"
  case singleItem = "single-item"
  /// A comma or colon after 一是.
  case markComma = "mark-comma"
  /// 其次 without 首先, 再次 before 其次.
  case firstNext = "first-next"
  /// Items end in different marks, or in ； behind an item that holds a 。.
  case separator
  /// The lead phrase of an item runs on where those of the other items are closed.
  case leadUnclosed = "lead-unclosed"
  /// Items of one list are built differently.
  case parallel
  /// The words before a whole list announce another number of items.
  case statedCount = "stated-count"
}
