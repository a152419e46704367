/// The lists of a page that are open, from the outermost in, and the numbers of their items.
struct HTMLLists {
  private struct Open {
    let list: Int
    let isOrdered: Bool
    var next: Int
    let step: Int
  }

  private var open: [Open] = []
  private var count = 0
  /// The items that are open; nil for one outside of lists.
  private var items: [FlowListItem?] = []

  /// The item that a paragraph belongs to.
  var item: FlowListItem? { items.last ?? nil }

  mutating func openList(_ element: HTMLElement) {
    let isReversed = element.attributes["reversed"] != nil
    let first = element.number("start") ?? (isReversed ? element.itemCount : 1)
    open.append(
      Open(
        list: count, isOrdered: element.name == "ol", next: first, step: isReversed ? -1 : 1))
    count += 1
  }

  mutating func closeList() { _ = open.popLast() }

  mutating func openItem(_ element: HTMLElement) {
    guard let list = open.last else { return items.append(nil) }
    let number = element.number("value") ?? list.next
    open[open.count - 1].next = number + list.step
    items.append(
      FlowListItem(
        list: list.list, level: open.count, number: list.isOrdered ? number : nil,
        isContinued: false))
  }

  mutating func closeItem() { _ = items.popLast() }

  /// What follows belongs to an item that has begun.
  mutating func goOn() { if let last = items.indices.last { items[last]?.isContinued = true } }
}
