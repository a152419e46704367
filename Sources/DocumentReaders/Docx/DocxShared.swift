/// What the parts of a document share while they are read.
struct DocxShared {
  /// How many bytes of text are read.
  static let mostText = 64 << 20
  /// How many pieces of text are read; a paragraph counts as eight of them, a cell as four.
  static let mostPieces = 2_000_000

  private var styles: DocxStyles
  private var counter: NumberCounter

  var changes = FlowText.TrackedChanges()
  var insertedDocuments = 0
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

  init(_ styles: DocxStyles, _ numbering: DocxNumbering) {
    self.styles = styles
    counter = NumberCounter(numbering)
  }

  /// Whether the style of a run or of its paragraph hides it.
  mutating func isHidden(_ run: String?, _ paragraph: String?) -> Bool {
    run.flatMap { styles.style($0).isHidden } ?? styles.paragraph(paragraph).isHidden ?? false
  }

  /// A paragraph with its number, and with what its style says of it.
  mutating func finished(_ paragraph: DocxParagraph) -> FlowParagraph {
    var flow = paragraph.flow
    let style = styles.paragraph(paragraph.style)
    flow.isTitle = style.isTitle
    flow.isContents = flow.isContents || style.isContents
    let level = paragraph.outlineLevel.map { $0 < 9 ? $0 + 1 : 0 } ?? style.level ?? 0
    if level > 0, !flow.isContents, !Self.isRunningText(flow.text) { flow.level = level }
    if let id = paragraph.numId ?? style.numId, id != 0 {
      // A list that the paragraph names itself is not on the level of its style.
      let ilvl = paragraph.ilvl ?? (paragraph.numId == nil ? style.ilvl : nil)
      flow.number = counter.next(id, ilvl, style: paragraph.numId == nil ? style.id : nil)
    }
    return flow
  }

  /// Whether a paragraph is too long for a heading, whatever its style, or is more than one sentence.
  private static func isRunningText(_ text: [UInt8]) -> Bool {
    guard text.count < 300 else { return true }
    let stop: [UInt8] = Array("。".utf8)
    guard let end = text.firstRange(of: stop)?.upperBound else { return false }
    return text[end...].contains { $0 > 0x20 }
  }
}
