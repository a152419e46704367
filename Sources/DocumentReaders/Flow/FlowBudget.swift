/// How much of an office document is read.
struct FlowBudget {
  /// How many bytes of text are read.
  static let mostText = 64 << 20
  /// How many pieces of text are read; a paragraph counts as eight of them, a cell as four.
  static let mostPieces = 2_000_000
  /// How deep tables and text boxes may stand in one another: each costs call stack when they are put together.
  static let mostContainers = 64

  private var textCount = 0
  private var pieceCount = 0

  /// What the document has too much of; it is read no further.
  var fault: PackageFault? {
    if textCount > Self.mostText { return .inflatedTooLarge(limit: Self.mostText) }
    return pieceCount > Self.mostPieces ? .tooManyPieces(limit: Self.mostPieces) : nil
  }

  /// Counts pieces and their text.
  ///
  /// - Returns: Whether there is room for them.
  mutating func makeRoom(pieces: Int, text: Int = 0) -> Bool {
    pieceCount += pieces
    textCount += text
    return fault == nil
  }
}
