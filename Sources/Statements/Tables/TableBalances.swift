internal import DocumentModel

/// Labels of what there was, what came, what went and what is left.
struct BalanceLabels: Sendable {
  let opening: Set<String>
  let incoming: Set<String>
  let outgoing: Set<String>
  let closing: Set<String>
}

/// Opening balance, income, expenses, closing balance: rows or columns of a table that must come out even.
struct TableBalances {
  private let grid: TableGrid
  private let labels: BalanceLabels

  init(_ grid: TableGrid, _ words: DocumentWords) {
    self.grid = grid
    labels = words.balance
  }

  var all: [Reading] {
    let rows = balance(of: grid.labels)
    let down =
      rows.isEmpty
      ? []
      : grid.heads.indices.compactMap { column in
        reading(grid.cells.map { $0.indices.contains(column) ? $0[column] : nil }, rows)
      }
    let columns = balance(of: grid.heads)
    return down + (columns.isEmpty ? [] : grid.cells.compactMap { reading($0, columns) })
  }

  enum Part { case opening, incoming, outgoing, closing }

  /// The places from the opening to the closing label; empty where one between is none of these.
  private func balance(of all: [TableLabel]) -> [(place: Int, part: Part)] {
    let parts = all.map { labels.part(of: $0.text) }
    guard let start = parts.firstIndex(of: .opening), let end = parts.lastIndex(of: .closing),
      start + 2 < end + 1, parts.count(where: { $0 == .opening || $0 == .closing }) == 2
    else { return [] }
    let inside = (start...end).compactMap { place in parts[place].map { (place, $0) } }
    return inside.count == end - start + 1 ? inside : []
  }

  private func reading(_ cells: [Mention?], _ parts: [(place: Int, part: Part)]) -> Reading? {
    let found = parts.compactMap { place, part in
      cells.indices.contains(place) ? cells[place].map { (part, $0) } : nil
    }
    guard found.count == parts.count else { return nil }
    return Self.reading(found)
  }

  /// Whether what is left is what was there with what came and without what went.
  static func reading(_ found: [(Part, Mention)]) -> Reading? {
    guard let first = found.first?.1, let last = found.last?.1,
      found.allSatisfy({ $0.1.isAmount && $0.1.measures(like: first) })
    else { return nil }
    let came = found.filter { $0.0 == .incoming }.map(\.1)
    let went = found.filter { $0.0 == .outgoing }.map(\.1)
    return Reading(
      .balance, ["opening": [first], "came": came, "went": went, "closing": [last]], subject: last,
      note: "table", strength: .strong
    ) { () throws(ArithmeticFault) in
      var left = first.estimate
      for mention in came { left = try left + mention.estimate }
      // What went may be written below zero.
      for mention in went { left = try left - mention.estimate.magnitude() }
      return left.overlaps(last.estimate)
    }
  }
}

extension BalanceLabels {
  /// What a label is called so.
  func part(of label: String) -> TableBalances.Part? {
    let bare = label.lowercased().prefix { $0 != "(" && $0 != "（" }
      .trimmingMarks
    if opening.contains(bare) { return .opening }
    if closing.contains(bare) { return .closing }
    if incoming.contains(bare) { return .incoming }
    return outgoing.contains(bare) ? .outgoing : nil
  }
}

extension StringProtocol {
  /// Without blanks, colons and list marks at both ends.
  fileprivate var trimmingMarks: String {
    var rest = Substring(self)
    while let first = rest.first, !first.isLetter { rest.removeFirst() }
    while let last = rest.last, !last.isLetter { rest.removeLast() }
    return String(rest)
  }
}
