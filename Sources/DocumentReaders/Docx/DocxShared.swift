/// What the parts of a document share while they are read.
struct DocxShared {
  private var styles: DocxStyles
  private var counter: NumberCounter

  var changes = FlowText.TrackedChanges()
  var insertedDocuments = 0
  var budget = FlowBudget()

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
    if level > 0, !flow.isContents, !flow.isRunningText { flow.level = level }
    if let id = paragraph.numId ?? style.numId, id != 0 {
      // A list that the paragraph names itself is not on the level of its style.
      let ilvl = paragraph.ilvl ?? (paragraph.numId == nil ? style.ilvl : nil)
      flow.number = counter.next(id, ilvl, style: paragraph.numId == nil ? style.id : nil)
    }
    return flow
  }
}
