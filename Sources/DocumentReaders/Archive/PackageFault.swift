/// Why the package of an office document is not read.
package enum PackageFault: Error, Hashable, Sendable {
  /// Not a whole archive, or a part of it is not what it should be.
  case damaged(part: String?)
  /// It opens with a password alone.
  case encrypted
  /// It may hold macros.
  case macros
  /// An archive without a document of Word: a spreadsheet, a presentation, any files.
  case notWord
  case tooManyEntries(limit: Int)
  /// What was read of it would be larger than the limit, in bytes.
  case inflatedTooLarge(limit: Int)
  /// More paragraphs, cells and pieces of text than any report has.
  case tooManyPieces(limit: Int)
  /// The elements of a part, or its tables and text boxes, stand too deep in one another.
  case tooDeep(part: String, limit: Int)
}
