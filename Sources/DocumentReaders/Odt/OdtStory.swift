/// Reads the part with the text: first its styles, then the body with its notes; or the headers and footers of pages.
///
/// What was deleted stands apart and is left out, and so is what is hidden; of a field, its result is read.
final class OdtStory: XMLReceiver {
  /// The items of the body; nil where there is none.
  private(set) var body: [FlowItem]?
  private(set) var footnotes: [[FlowItem]] = []
  private(set) var endnotes: [[FlowItem]] = []
  private(set) var changes = FlowText.TrackedChanges()
  /// Whether tables or text boxes stand too deep in one another.
  private(set) var isTooDeep = false
  private(set) var budget: FlowBudget
  /// What stands on pages; nil where the body is read.
  private(set) var pages: OdtPages?
  /// The kinds of pages that begin in the body, in order, where it says so.
  private(set) var begun: [String] = []
  /// Whether the body begins on pages of no named kind.
  private(set) var beginsOnUsualPages = true

  private let styleReader: OdtStyleReader
  private let formulas: Set<String>
  private var styles = OdtStyles()
  private var isInText = false
  /// Whether nothing of the body was opened.
  private var isAtStart = true
  /// What stands in the body, and in each cell, text box and note that is open.
  private var containers: [[FlowItem]] = [[]]
  private var paragraphs: [OdtParagraph] = []
  private var paragraphCount = 0
  private var lists = OdtLists()
  private var tables = OdtTables()
  /// For each note that is open, whether it stands at the end of the text.
  private var notes: [Bool] = []
  /// How many tables of contents are open.
  private var contents = 0
  /// How many elements of what is not read are open.
  private var ignored = 0

  /// - Parameters:
  ///   - styleReader: Takes the styles of the part.
  ///   - formulas: The names of objects that are formulas.
  ///   - pages: Takes headers and footers, which are read in place of the body.
  ///   - budget: What is left of it.
  init(
    _ styleReader: OdtStyleReader, formulas: Set<String>, pages: OdtPages? = nil,
    budget: FlowBudget = FlowBudget()
  ) {
    self.styleReader = styleReader
    self.formulas = formulas
    self.pages = pages
    self.budget = budget
  }

  // MARK: Opening

  func open(_ name: OfficeName, _ attributes: XMLAttributes) {
    // A document with too much of something is not read on, but gone through to its end.
    guard ignored == 0, budget.fault == nil else {
      ignored += 1
      return
    }
    guard isInText else {
      styleReader.open(name, attributes)
      if pages?.opens(name, attributes) ?? (name == .officeText) {
        isInText = true
        styles = styleReader.styles
      } else if name == .officeText {
        ignored = 1
      }
      return
    }
    if name.isLeftOut || attributes.isNotShown || name == .hiddenText && attributes.isSaidHidden {
      ignored = 1
    } else {
      openText(name, attributes)
    }
  }

  private func openText(_ name: OfficeName, _ attributes: XMLAttributes) {
    switch name {
    case .textParagraph: openParagraph(attributes, level: nil)
    case .heading: openParagraph(attributes, level: attributes.number("outline-level") ?? 1)
    case .list: lists.openList(attributes, styles)
    case .listItem: lists.openItem(attributes, isHeader: false)
    case .listHeader: lists.openItem(attributes, isHeader: true)
    case .numberedParagraph: lists.openParagraph(attributes, styles)
    case _ where name.isContents: contents += 1
    case .insertion:
      changes.insertions += 1
      ignored = 1
    case .deletion:
      changes.deletions += 1
      ignored = 1
    case .table:
      begin(on: styles.style(attributes.value("style-name"), .table))
      tables.openTable()
    case .tableRow: tables.openRow(attributes)
    case .tableCell where !tables.isEmpty:
      tables.openCell(attributes)
      openContainer()
    case .coveredCell:
      tables.addCovered(attributes)
      ignored = 1
    case .textNote:
      notes.append(attributes.value("note-class") == "endnote")
      edit { $0.drawings += 1 }
    case .noteBody: openContainer()
    case .frame, .drawGroup: edit { $0.drawings += 1 }
    case _ where name.isShape: openContainer()
    case .object: openObject(attributes)
    default: openInline(name, attributes)
    }
  }

  private func openParagraph(_ attributes: XMLAttributes, level: Int?) {
    guard budget.makeRoom(pieces: 8) else {
      ignored = 1
      return
    }
    let style = styles.style(attributes.value("style-name"), .paragraph)
    begin(on: style)
    var paragraph = OdtParagraph(
      index: paragraphCount, place: attributes.place.lowerBound, style, level: level,
      depth: containers.count)
    paragraphCount += 1
    if contents > 0 { paragraph.flow.isContents = true }
    if attributes.value("is-list-header") != "true" {
      paragraph.flow.number = number(attributes, style, level: level)
    }
    paragraphs.append(paragraph)
  }

  /// Notes the kind of pages that a paragraph or table of the body begins.
  private func begin(on style: OdtStyles.Resolved) {
    guard containers.count == 1 else { return }
    if let name = style.pages, !name.isEmpty {
      begun.append(name)
      if isAtStart { beginsOnUsualPages = false }
    }
    isAtStart = false
  }

  private func number(
    _ attributes: XMLAttributes, _ style: OdtStyles.Resolved, level: Int?
  ) -> FlowNumber? {
    if lists.isInList { return lists.next(style.list, styles) }
    // A style that names another list, or none, takes its headings out of the chapters.
    guard let level, style.list.map({ $0 == styles.outlineName }) ?? true else { return nil }
    let isRestarted = attributes.value("restart-numbering") == "true"
    let start = attributes.number("start-value") ?? (isRestarted ? 1 : nil)
    return lists.nextChapter(level, start: start, styles)
  }

  private func openContainer() {
    containers.append([])
    lists.openContainer()
    if containers.count > FlowBudget.mostContainers { isTooDeep = true }
  }

  /// A formula is one thing that no pattern takes for text.
  private func openObject(_ attributes: XMLAttributes) {
    ignored = 1
    guard let link = attributes.value("href") else { return }
    let name = link.hasPrefix("./") ? String(link.dropFirst(2)) : link
    guard formulas.contains("\(name)/") || formulas.contains(name) else { return }
    edit { $0.add("\u{FFFC}", for: attributes.place) }
  }

  private func openInline(_ name: OfficeName, _ attributes: XMLAttributes) {
    switch name {
    case .span:
      let style = styles.style(attributes.value("style-name"), .text)
      edit { $0.spans.append(OdtParagraph.Span(isHidden: style.isHidden, font: style.font)) }
    case .textBlanks:
      add(String(repeating: " ", count: min(max(0, attributes.number("c") ?? 1), 1000)), attributes)
    case .textTab: add("\t", attributes)
    case .lineBreak: add("\n", attributes)
    case .hiddenParagraph where !paragraphs.isEmpty:
      if attributes.isSaidHidden { edit { $0.isHidden = true } }
    case .fieldStart: edit { $0.openField() }
    case .fieldSeparator: edit { $0.beginResult() }
    case .fieldEnd: edit { $0.closeField() }
    case _ where pages != nil && name.isOfPage && attributes.value("fixed") != "true":
      add("\u{FFFC}", attributes)
      ignored = 1
    default: return
    }
  }

  // MARK: Text

  func take(_ bytes: UnsafeBufferPointer<UInt8>, at place: Range<Int>) {
    guard isHere, budget.makeRoom(pieces: 1, text: bytes.count) else { return }
    unsafe paragraphs[paragraphs.count - 1].take(bytes, at: place)
  }

  /// Whether text that stands here is text of the paragraph that is open.
  private var isHere: Bool {
    // The paragraph is not held, or its text would be copied when it grows.
    guard ignored == 0, let last = paragraphs.indices.last else { return false }
    return paragraphs[last].depth == containers.count && paragraphs[last].drawings == 0
  }

  /// Adds what an element stands for.
  private func add(_ text: String, _ attributes: XMLAttributes) {
    guard isHere, budget.makeRoom(pieces: 1, text: text.utf8.count) else { return }
    edit { $0.add(text, for: attributes.place) }
  }

  private func edit(_ change: (inout OdtParagraph) -> Void) {
    guard !paragraphs.isEmpty else { return }
    change(&paragraphs[paragraphs.count - 1])
  }

  // MARK: Closing

  func close(_ name: OfficeName) {
    guard ignored == 0 else {
      ignored -= 1
      return
    }
    guard isInText else {
      pages?.close(name)
      return styleReader.close(name)
    }
    switch name {
    case .textParagraph, .heading: closeParagraph()
    case .list: lists.closeList()
    case .listItem, .listHeader: lists.closeItem()
    case .numberedParagraph:
      lists.closeItem()
      lists.closeList()
    case _ where name.isContents: contents -= 1
    case .table:
      if let table = tables.closeTable() { containers[containers.count - 1].append(.table(table)) }
    case .tableRow: tables.closeRow(&budget)
    case .tableCell where !tables.isEmpty: tables.closeCell(closeContainer(), &budget)
    case .textNote:
      _ = notes.popLast()
      edit { $0.drawings -= 1 }
    case .noteBody:
      let items = closeContainer()
      if notes.last == true { endnotes.append(items) } else { footnotes.append(items) }
    case .frame, .drawGroup: edit { $0.drawings -= 1 }
    case _ where name.isShape: closeBox()
    case .span: edit { _ = $0.spans.popLast() }
    case .officeText:
      body = closeContainer()
      isInText = false
    case _ where pages?.closes(name) ?? false:
      pages?.add(closeContainer())
      isInText = false
    default: return
    }
  }

  private func closeContainer() -> [FlowItem] {
    lists.closeContainer()
    guard containers.count > 1 else {
      defer { containers[0] = [] }
      return containers[0]
    }
    return containers.removeLast()
  }

  /// A text box stands behind the paragraph that it is in; every drawing may be one, with blank paragraphs alone.
  private func closeBox() {
    let items = closeContainer()
    guard !items.allSatisfy(\.isBlank) else { return }
    if paragraphs.last.map({ $0.depth == containers.count }) ?? false {
      edit { $0.boxes += items }
    } else {
      containers[containers.count - 1] += items
    }
  }

  private func closeParagraph() {
    guard var paragraph = paragraphs.popLast() else { return }
    paragraph.end()
    if !paragraph.isGone {
      if let level = paragraph.level, level > 0, !paragraph.flow.isContents,
        !paragraph.flow.isRunningText
      {
        paragraph.flow.level = level
      }
      containers[containers.count - 1].append(.paragraph(paragraph.flow))
    }
    containers[containers.count - 1] += paragraph.boxes
  }
}

extension XMLAttributes {
  /// Whether a condition has come to that the element is hidden.
  fileprivate var isSaidHidden: Bool { value("is-hidden") == "true" }

  /// Whether the element is not shown: a section, a field.
  fileprivate var isNotShown: Bool {
    switch value("display") {
    case "none": true
    case "condition": isSaidHidden
    default: false
    }
  }
}

extension FlowItem {
  fileprivate var isBlank: Bool {
    if case .paragraph(let paragraph) = self { return paragraph.text.isEmpty }
    return false
  }
}

extension OfficeName {
  /// Whether the text in it is not text of the document.
  fileprivate var isLeftOut: Bool {
    switch self {
    case .annotation, .forms, .noteCitation, .rubyText, .script, .image, .drawingTitle,
      .drawingDescription, .tableTitle, .tableDescription, .tableShapes, .contentsSource,
      .illustrationIndexSource, .tableIndexSource, .objectIndexSource, .userIndexSource,
      .alphabeticalIndexSource, .bibliographySource:
      true
    default: false
    }
  }

  /// Whether it is the number of a page or a day, as it is computed anew.
  fileprivate var isOfPage: Bool {
    switch self {
    case .pageNumber, .pageCount, .pageVariable, .date, .time, .creationDate, .creationTime,
      .modificationDate, .modificationTime, .printDate, .printTime, .editingCycles,
      .editingDuration:
      true
    default: false
    }
  }

  fileprivate var isContents: Bool {
    switch self {
    case .contents, .illustrationIndex, .tableIndex, .objectIndex, .userIndex: true
    default: false
    }
  }

  /// Whether it is a text box, or a drawing with text in it.
  fileprivate var isShape: Bool {
    switch self {
    case .textBox, .customShape, .rectangle, .ellipse, .circle, .line, .polyline, .polygon,
      .regularPolygon, .path, .connector, .caption, .measure:
      true
    default: false
    }
  }
}
