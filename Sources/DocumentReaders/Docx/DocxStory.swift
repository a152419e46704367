/// Reads what stands in a part: the body, its notes, a header or footer.
///
/// What is deleted, moved away or hidden is left out; of an instruction that computes text, the text is read.
final class DocxStory: XMLReceiver {
  /// The items of the body or of a header or footer, or those of notes by their ids.
  private(set) var body: [FlowItem] = []
  private(set) var notes: [Int: [FlowItem]] = [:]
  /// The notes that the text refers to, in order.
  private(set) var references: [NoteReference] = []
  private var referred: Set<NoteKey> = []
  private(set) var sections = DocxSections()
  /// Where the comments stand that are asked for, by their ids.
  private(set) var commented: [Int: Range<Int>] = [:]
  /// Whether tables or text boxes stand too deep in one another.
  private(set) var isTooDeep = false
  var shared: DocxShared

  struct NoteKey: Hashable {
    let kind: OfficeName
    let id: Int
  }

  struct NoteReference {
    let note: NoteKey
    /// In the part.
    let place: Range<Int>
  }

  /// Takes items: the body, a cell, a text box.
  private struct Container {
    var items: [FlowItem] = []
    /// A paragraph whose end is deleted: the next one goes on with it.
    var unended: DocxParagraph?
  }

  private var containers = [Container()]
  private var paragraphs: [DocxParagraph] = []
  private var paragraphCount = 0
  private var tables = FlowTables()
  private var fields = DocxFields()
  /// How many elements of what is not read are open.
  private var ignored = 0
  /// For each alternative that is open, whether one was chosen.
  private var alternatives: [Bool] = []
  /// For each content control that is open, whether it holds a table of contents.
  private var controls: [Bool] = []
  private var properties: Properties?
  private var note: Int?
  private let wantedComments: Set<Int>
  private let isFurniture: Bool

  /// Whose properties are read.
  private enum Properties { case paragraph, mark, run, row, cell, control }

  /// - Parameters:
  ///   - shared: What all parts share.
  ///   - comments: The ids of comments whose places are asked for.
  ///   - isFurniture: Whether it is a header or footer, where U+FFFC stands for numbers of pages and for days that
  ///     are computed.
  init(_ shared: DocxShared, comments: Set<Int> = [], isFurniture: Bool = false) {
    self.shared = shared
    self.isFurniture = isFurniture
    wantedComments = comments
  }

  // MARK: Opening

  func open(_ name: OfficeName, _ attributes: XMLAttributes) {
    // A document with too much of something is not read on, but gone through to its end.
    guard ignored == 0 else {
      ignored += 1
      return
    }
    guard shared.budget.fault == nil else {
      ignored = 1
      return
    }
    if openSection(name, attributes) { return }
    if properties != nil {
      openProperty(name, attributes)
    } else {
      openText(name, attributes)
    }
  }

  /// Sections stand behind the text, and in the properties of their last paragraphs.
  ///
  /// - Returns: Whether that was all of the element.
  private func openSection(_ name: OfficeName, _ attributes: XMLAttributes) -> Bool {
    switch name {
    case .sectPr: sections.open()
    case .headerReference, .footerReference: sections.add(name, attributes)
    case .titlePg: sections.setFirstPage(attributes.isOn)
    case .sectPrChange: ignored = 1
    default: return false
    }
    return true
  }

  private func openText(_ name: OfficeName, _ attributes: XMLAttributes) {
    switch name {
    case .commentRangeStart, .commentRangeEnd, .commentReference: openComment(attributes)
    case .p:
      guard shared.budget.makeRoom(pieces: 8) else {
        ignored = 1
        return
      }
      paragraphs.append(
        DocxParagraph(
          index: paragraphCount, place: attributes.place.lowerBound,
          isContents: fields.isInContents || controls.contains(true)))
      paragraphCount += 1
    case .tbl: tables.openTable()
    case .tr: tables.openRow()
    case .tc where !tables.isEmpty:
      tables.openCell()
      openContainer()
    case .txbxContent: openContainer()
    case .footnote, .endnote:
      note = attributes.value("type") == nil ? attributes.number("id") : nil
      openContainer()
    case .pPr: properties = .paragraph
    case .trPr: properties = .row
    case .tcPr: properties = .cell
    case .sdtPr: properties = .control
    case .sdt: controls.append(false)
    case .rPr where paragraphs.indices.last.map { paragraphs[$0].run != nil } ?? false:
      properties = .run
    case .ins, .moveTo: shared.changes.insertions += 1
    case .del, .moveFrom:
      shared.changes.deletions += 1
      ignored = 1
    case .rt: ignored = 1
    case .altChunk, .subDoc: shared.insertedDocuments += 1
    case .alternateContent: alternatives.append(false)
    case .choice, .fallback:
      // The first one is read; the others say the same.
      guard let isChosen = alternatives.last else { return }
      if isChosen { ignored = 1 } else { alternatives[alternatives.count - 1] = true }
    case .oMath:
      // A formula is one thing that no pattern takes for text.
      if isRead {
        edit {
          $0.append(
            "\u{FFFC}".utf8, as: .standingFor(attributes.place.count),
            at: attributes.place.lowerBound)
        }
      }
      ignored = 1
    default: openInline(name, attributes)
    }
  }

  /// A comment stands from its first mark to its last one.
  private func openComment(_ attributes: XMLAttributes) {
    guard let id = attributes.number("id"), wantedComments.contains(id) else { return }
    let place = attributes.place.lowerBound
    commented[id] = (commented[id]?.lowerBound ?? place)..<place
  }

  private func openContainer() {
    containers.append(Container())
    if containers.count > FlowBudget.mostContainers { isTooDeep = true }
  }

  private func openInline(_ name: OfficeName, _ attributes: XMLAttributes) {
    guard !paragraphs.isEmpty else { return }
    switch name {
    case .r: paragraphs[paragraphs.count - 1].openRun()
    case .t: edit { $0.openText(keepsBlanks: attributes.value("space") == "preserve") }
    case .tab, .ptab: add("\t", attributes)
    case .br:
      let isPage = ["page", "column"].contains(attributes.value("type"))
      if isPage { edit { $0.isPageBroken = true } } else { add("\n", attributes) }
    case .cr: add("\n", attributes)
    case .noBreakHyphen: add("-", attributes)
    case .sym:
      add(SymbolFont.text(attributes.value("char"), font: attributes.value("font")), attributes)
    case .fldChar: take(attributes) { $0.take(attributes.value("fldCharType")) }
    case .fldSimple: take(attributes) { $0.openSimple(attributes.value("instr") ?? "") }
    case .instrText: edit { $0.isInInstruction = true }
    case .footnoteReference, .endnoteReference:
      guard isRead, let id = attributes.number("id") else { return }
      let note = NoteKey(kind: name, id: id)
      if referred.insert(note).inserted {
        references.append(NoteReference(note: note, place: attributes.place))
      }
    default: break
    }
  }

  /// Changes the fields that are open; of what shows no text, U+FFFC stands for the result.
  private func take(_ attributes: XMLAttributes, _ change: (inout DocxFields) -> Void) {
    guard isFurniture else { return change(&fields) }
    let wasInPage = fields.isInPage
    change(&fields)
    guard !wasInPage, fields.isInPage, fields.isText else { return }
    edit {
      $0.append(
        "\u{FFFC}".utf8, as: .standingFor(attributes.place.count), at: attributes.place.lowerBound)
    }
  }

  private func openProperty(_ name: OfficeName, _ attributes: XMLAttributes) {
    if name.isChange {
      ignored = 1
      return
    }
    switch (properties, name) {
    case (.paragraph, .rPr): properties = .mark
    case (.mark, .del), (.mark, .moveFrom):
      shared.changes.deletions += 1
      edit { $0.isEndDeleted = true }
    case (.mark, .vanish): edit { $0.isEndHidden = attributes.isOn }
    case (.paragraph, .pStyle): edit { $0.style = attributes.value }
    case (.paragraph, .numId): edit { $0.numId = attributes.number("val") }
    case (.paragraph, .ilvl): edit { $0.ilvl = attributes.number("val") }
    case (.paragraph, .outlineLvl): edit { $0.outlineLevel = attributes.number("val") }
    case (.run, .rStyle): edit { $0.run?.style = attributes.value }
    case (.run, .vanish): edit { $0.run?.isHidden = attributes.isOn }
    case (.control, .docPartGallery):
      if attributes.value == "Table of Contents", !controls.isEmpty {
        controls[controls.count - 1] = true
      }
    default: openTableProperty(name, attributes)
    }
  }

  private func openTableProperty(_ name: OfficeName, _ attributes: XMLAttributes) {
    switch (properties, name) {
    case (.row, .del):
      shared.changes.deletions += 1
      tables.deleteRow()
    case (.row, .gridBefore): tables.skip(columns: attributes.number("val") ?? 0)
    case (.cell, .gridSpan): tables.widenCell(to: attributes.number("val") ?? 1)
    case (.cell, .vMerge): tables.coverCell(attributes.value != "restart")
    case (.cell, .cellDel): tables.deleteCell()
    default: break
    }
  }

  // MARK: Text

  func take(_ bytes: UnsafeBufferPointer<UInt8>, at place: Range<Int>) {
    guard ignored == 0, let last = paragraphs.indices.last else { return }
    if paragraphs[last].isInInstruction { unsafe fields.addInstruction(bytes) }
    guard paragraphs[last].text != nil, isRead,
      shared.budget.makeRoom(pieces: 1, text: bytes.count)
    else { return }
    unsafe paragraphs[last].take(bytes, at: place)
    if fields.isInContents { edit { $0.isContents = true } }
  }

  /// Whether text at this place is read: it is not hidden, and no instruction.
  private var isRead: Bool {
    // The paragraph is not held, or its text would be copied when it grows.
    guard fields.isText, !(isFurniture && fields.isInPage), let last = paragraphs.indices.last
    else { return false }
    let run = paragraphs[last].run
    return !(run?.isHidden ?? shared.isHidden(run?.style, paragraphs[last].style))
  }

  /// Adds what an element stands for.
  private func add(_ text: String, _ attributes: XMLAttributes) {
    let place = attributes.place
    guard isRead, shared.budget.makeRoom(pieces: 1, text: text.utf8.count) else { return }
    edit {
      guard $0.run != nil else { return }
      $0.append(text.utf8, as: .standingFor(place.count), at: place.lowerBound)
    }
  }

  private func edit(_ change: (inout DocxParagraph) -> Void) {
    guard !paragraphs.isEmpty else { return }
    change(&paragraphs[paragraphs.count - 1])
  }

  // MARK: Closing

  func close(_ name: OfficeName) {
    guard ignored == 0 else {
      ignored -= 1
      return
    }
    if properties != nil { return closeProperty(name) }
    switch name {
    case .r: edit { $0.closeRun() }
    case .t: edit { $0.closeText() }
    case .instrText: edit { $0.isInInstruction = false }
    case .fldSimple: fields.closeSimple()
    case .p: closeParagraph()
    case .txbxContent:
      let items = closeContainer()
      edit { $0.boxes += items }
    case .tc where !tables.isEmpty: tables.closeCell(closeContainer())
    case .tr: if shared.budget.makeRoom(pieces: 4 * tables.columnCount) { tables.closeRow() }
    case .tbl: if let table = tables.closeTable() { add(.table(table)) }
    case .footnote, .endnote:
      let items = closeContainer()
      if let note { notes[note] = items }
    case .alternateContent: _ = alternatives.popLast()
    case .sdt: _ = controls.popLast()
    case .body, .hdr, .ftr: body = closeContainer()
    default: break
    }
  }

  private func closeProperty(_ name: OfficeName) {
    switch (properties, name) {
    case (.mark, .rPr): properties = .paragraph
    case (.paragraph, .pPr), (.run, .rPr), (.row, .trPr), (.cell, .tcPr), (.control, .sdtPr):
      properties = nil
    default: break
    }
  }

  private func add(_ item: FlowItem) {
    // A table ends a paragraph whatever became of its mark.
    if case .table = item { endUnended() }
    containers[containers.count - 1].items.append(item)
  }

  private func closeContainer() -> [FlowItem] {
    endUnended()
    guard containers.count > 1 else {
      defer { containers[0] = Container() }
      return containers[0].items
    }
    return containers.removeLast().items
  }

  private func endUnended() {
    let last = containers.count - 1
    guard let paragraph = containers[last].unended else { return }
    containers[last].unended = nil
    if !paragraph.flow.text.isEmpty { finish(paragraph) }
  }

  private func closeParagraph() {
    guard var paragraph = paragraphs.popLast() else { return }
    fields.endInstructions()
    let last = containers.count - 1
    if let before = containers[last].unended {
      containers[last].unended = nil
      paragraph.goOn(before)
    }
    if paragraph.isEndDeleted {
      containers[last].unended = paragraph
    } else {
      finish(paragraph)
    }
  }

  private func finish(_ paragraph: DocxParagraph) {
    guard !(paragraph.isEndHidden && paragraph.flow.text.isEmpty) else { return }
    add(.paragraph(shared.finished(paragraph)))
    containers[containers.count - 1].items += paragraph.boxes
  }
}
