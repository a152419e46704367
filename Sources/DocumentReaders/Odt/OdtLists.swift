/// The lists that are open, from the outermost in, and the numbers that lists have come to.
struct OdtLists {
  private struct Item {
    /// Nothing in it has a number: it is a header, or its first paragraph had it.
    var isNumbered: Bool
    var start: Int?
    var style: String?
  }

  private struct Open {
    /// By which its numbers are known; a list that goes on with another has that one's.
    let list: Int
    let style: String?
    /// From 0.
    let level: Int
    var items: [Item] = []
  }

  /// The list of the chapters.
  private static let chapters = 0

  /// Those of the body, and of each cell, note and text box that is open.
  private var open: [[Open]] = [[]]
  private var counts: [Int: ListCounts] = [:]
  private var listCount = 1
  /// The lists by their names, and the last one of each style.
  private var named: [String: Int] = [:]
  private var styled: [String: Int] = [:]

  mutating func openContainer() { open.append([]) }

  mutating func closeContainer() { if open.count > 1 { open.removeLast() } }

  mutating func openList(_ attributes: XMLAttributes, _ styles: OdtStyles) {
    let outer = open.last?.last
    openList(
      attributes, style: attributes.value("style-name"), level: outer.map { $0.level + 1 } ?? 0,
      styles)
  }

  /// A paragraph that is a list of its own.
  mutating func openParagraph(_ attributes: XMLAttributes, _ styles: OdtStyles) {
    let level = attributes.number("level") ?? 1
    openList(
      attributes, style: attributes.value("style-name"), level: min(max(1, level), 10) - 1, styles)
    openItem(attributes, isHeader: false)
  }

  private mutating func openList(
    _ attributes: XMLAttributes, style: String?, level: Int, _ styles: OdtStyles
  ) {
    let outer = open.last?.last
    let list = number(of: attributes, style, outer, styles)
    for key in ["id", "list-id"] as [StaticString] {
      if let id = attributes.value(key) { named[id] = list }
    }
    let style = style ?? outer?.style
    if let style { styled[style] = list }
    open[open.count - 1].append(Open(list: list, style: style, level: level))
  }

  private mutating func number(
    of attributes: XMLAttributes, _ style: String?, _ outer: Open?, _ styles: OdtStyles
  ) -> Int {
    if let id = attributes.value("continue-list") ?? attributes.value("list-id"),
      let list = named[id]
    {
      return list
    }
    if let style, style == styles.outlineName { return Self.chapters }
    if let outer, style == nil || style == outer.style { return outer.list }
    if attributes.value("continue-numbering") == "true", let style, let list = styled[style] {
      return list
    }
    defer { listCount += 1 }
    return listCount
  }

  mutating func closeList() { if open.last?.isEmpty == false { open[open.count - 1].removeLast() } }

  mutating func openItem(_ attributes: XMLAttributes, isHeader: Bool) {
    edit {
      $0.items.append(
        Item(
          isNumbered: isHeader, start: attributes.number("start-value"),
          style: attributes.value("style-override")))
    }
  }

  mutating func closeItem() { edit { _ = $0.items.popLast() } }

  private mutating func edit(_ change: (inout Open) -> Void) {
    let last = open.count - 1
    guard !open[last].isEmpty else { return }
    change(&open[last][open[last].count - 1])
  }

  // MARK: Numbers

  /// Whether a list is open.
  var isInList: Bool { open.last?.isEmpty == false }

  /// Counts a paragraph in a list.
  ///
  /// - Parameters:
  ///   - style: The list that the paragraph's style names.
  ///   - styles: Those of the document.
  /// - Returns: Its number; nil where it has none.
  mutating func next(_ style: String?, _ styles: OdtStyles) -> FlowNumber? {
    guard let list = open.last?.last, let item = list.items.last, !item.isNumbered else {
      return nil
    }
    edit { $0.items[$0.items.count - 1].isNumbered = true }
    return count(
      list.list, list.level, styles.levels(ofList: item.style ?? list.style ?? style),
      start: item.start)
  }

  /// Counts a heading among the chapters.
  ///
  /// - Parameters:
  ///   - level: Its level, from 1.
  ///   - start: What it is to be.
  ///   - styles: Those of the document.
  /// - Returns: Its number; nil where it has none.
  mutating func nextChapter(_ level: Int, start: Int?, _ styles: OdtStyles) -> FlowNumber? {
    guard 1...10 ~= level else { return nil }
    return count(Self.chapters, level - 1, styles.outline, start: start)
  }

  private mutating func count(
    _ list: Int, _ level: Int, _ levels: [Int: OdtListLevel], start: Int?
  ) -> FlowNumber? {
    guard let style = levels[level] else { return nil }
    var counts = self.counts[list] ?? ListCounts()
    counts.count(level) {
      levels[$0]?.start ?? 1
    } restarts: { _ in
      true
    }
    if let start { counts.set(level, to: start) }
    self.counts[list] = counts
    let isBullet = style.format == .bullet
    return FlowNumber.shown(
      isBullet ? "" : style.text(on: level, of: levels, counts), isBullet: isBullet,
      isApart: style.isApart, list: list, level: level)
  }
}
