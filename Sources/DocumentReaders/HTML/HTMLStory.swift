import DocumentModel

/// Reads what a browser shows of a page: its text, and apart from that what stands around it.
final class HTMLStory: HTMLReceiver {
  private let page: [UInt8]
  private let readsFurniture: Bool
  private let entities = HTMLEntities()
  /// What stands around the text of the page; nil where nothing does.
  private var furniture: HTMLStory?
  /// The elements that are open in such, the outermost one among them.
  private var furnitureDepth = 0

  /// What was read in the page, and in each cell that is open.
  private var items: [[FlowItem]] = [[]]
  private var paragraph = HTMLParagraph(index: 0)
  private var paragraphCount = 1
  /// The elements that are open in one that is not shown, that one among them.
  private var hidden = 0
  /// How many elements are open that hold the text of the page.
  private var texts = 0
  private var quotes = 0
  private var preformatted = 0
  private var levels: [Int] = []
  private var lists = HTMLLists()
  private var tables = HTMLTables()
  /// Code that is open, and where its text stands.
  private var code = (count: 0, place: nil as Range<Int>?)

  init(_ page: [UInt8], readsFurniture: Bool) {
    self.page = page
    self.readsFurniture = readsFurniture
  }

  /// What was read; and what stands around it, which has no comments where it has no text.
  func ended() -> (text: [FlowItem], furniture: [FlowItem]) {
    let around = furniture?.ended().text ?? []
    endParagraph()
    if around.isEmpty {
      for comment in furniture?.paragraph.flow.comments ?? [] {
        paragraph.add(comment.place, isBlock: paragraph.isEmpty)
      }
    }
    if !paragraph.flow.comments.isEmpty, !items[0].isEmpty {
      items[0].append(.paragraph(paragraph.flow))
    }
    return (items[0], around)
  }

  /// Where what stands around the text goes.
  private var around: HTMLStory {
    if let furniture { return furniture }
    let story = HTMLStory(page, readsFurniture: true)
    furniture = story
    return story
  }

  func open(_ element: HTMLElement) {
    if hidden > 0 {
      hidden += 1
      return
    }
    if furnitureDepth > 0 {
      furnitureDepth += 1
      return around.open(element)
    }
    let name = element.name
    if element.isHidden || isBlockOfCode(name) {
      if HTMLElement.isBlock(name) { endParagraph() }
      hidden = 1
      return
    }
    if HTMLElement.isBlock(name) { endParagraph() }
    if !readsFurniture, element.isFurniture(isInText: texts > 0) {
      furnitureDepth = 1
      around.endParagraph()
      return around.open(element)
    }
    if HTMLElement.isText(name) { texts += 1 }
    if let level = HTMLElement.level(name) {
      levels.append(level)
      tables.markArrangement()
    }
    switch name {
    case "br": paragraph.breakLine(for: element.place ?? 0..<0)
    case "code": code.count += 1
    case "blockquote": quotes += 1
    case "pre", "listing", "xmp", "plaintext": preformatted += 1
    case "ol", "ul", "menu", "dir": lists.openList(element)
    case "li": lists.openItem(element)
    default: openTable(element)
    }
  }

  private func openTable(_ element: HTMLElement) {
    switch element.name {
    case "table": tables.openTable(element)
    case "tr": tables.openRow()
    case "td", "th":
      tables.openCell(element)
      items.append([])
    default: return
    }
  }

  func close(_ name: String) {
    if hidden > 0 {
      hidden -= 1
      return
    }
    if furnitureDepth > 0 {
      furnitureDepth -= 1
      return around.close(name)
    }
    if HTMLElement.isBlock(name) { endParagraph() }
    if HTMLElement.isText(name) { texts -= 1 }
    if HTMLElement.level(name) != nil { _ = levels.popLast() }
    switch name {
    case "code": closeCode()
    case "blockquote": quotes -= 1
    case "pre", "listing", "xmp", "plaintext": preformatted -= 1
    case "ol", "ul", "menu", "dir": lists.closeList()
    case "li": lists.closeItem()
    case "table": items[items.count - 1] += tables.closeTable()
    case "tr": tables.closeRow()
    case "td", "th":
      guard items.count > 1, let cell = items.popLast() else { return }
      tables.closeCell(cell)
    default: return
    }
  }

  func take(_ text: HTMLTextNode) {
    guard hidden == 0 else { return }
    if furnitureDepth > 0 { return around.take(text) }
    guard code.count == 0 else {
      let start = code.place?.lowerBound ?? text.place.lowerBound
      code.place = start..<max(start, text.place.upperBound)
      return
    }
    for piece in text.pieces(in: page, entities) {
      paragraph.take(piece, of: text.text, keepsBlanks: preformatted > 0)
    }
  }

  func comment(_ place: Range<Int>) {
    if furnitureDepth > 0 { return around.comment(place) }
    paragraph.add(place, isBlock: paragraph.isEmpty)
  }

  /// As in Markdown: one character that no pattern takes for text.
  private func closeCode() {
    code.count -= 1
    guard code.count == 0, let place = code.place else { return }
    code.place = nil
    paragraph.append("\u{FFFC}", for: place)
  }

  /// Whether code begins that is a block of its own.
  private func isBlockOfCode(_ name: String) -> Bool {
    name == "code" && preformatted > 0 && paragraph.isEmpty
  }

  private func endParagraph() {
    paragraph.end()
    // Comments go to the next one.
    guard !paragraph.isEmpty else { return }
    var ended = paragraph.flow
    ended.level = levels.last
    ended.container = quotes > 0 ? .quotation : lists.item == nil ? nil : .listItem
    ended.item = lists.item
    lists.goOn()
    items[items.count - 1].append(.paragraph(ended))
    paragraph = HTMLParagraph(index: paragraphCount)
    paragraphCount += 1
  }
}
