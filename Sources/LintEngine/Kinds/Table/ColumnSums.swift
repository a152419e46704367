import DocumentModel

/// What the totals of a column may be sums of: the rows, the subtotals, or the subtotals and the rows
/// behind the last of them, each since the start of a part of the table.
///
/// All sums are kept up row by row, so that a table costs its rows times the parts that are open.
struct ColumnSums {
  /// The rows since a place at which a part of the table may begin.
  private struct Part {
    let start: Int
    var rows: TableSum
    var subtotals: TableSum
    /// Whether a subtotal stands in it.
    var hasSubtotal = false
    /// What the subtotals come to that are sums only together with the rows behind the last one.
    var lost = Rational.zero
  }

  /// A total closes one of the parts shortly before it, or the whole table.
  private static let mostParts = 64

  private let column: Int
  private let isRounded: Bool
  /// The outermost first.
  private var parts: [Part] = []
  /// The rows behind the last subtotal.
  private var tail: TableSum
  private var tailStart = 0
  private var tailSum = Rational.zero
  private var rowParents = ParentSearch()
  private var subtotalParents = ParentSearch()
  /// The subtotals that are sums only together with the rows of the tail.
  private var taken: [ParentSearch.Parent] = []
  private var mayOpen = true
  /// How many sums were changed or looked at: a measure of the work.
  private(set) var steps = 0

  init(column: Int, isRounded: Bool) {
    self.column = column
    self.isRounded = isRounded
    tail = TableSum(isRounded: isRounded)
  }

  /// Takes the next row in.
  mutating func add(_ line: TableReading.Line, at index: Int) {
    if mayOpen { open(at: index) }
    mayOpen = line.isSubtotal || line.isHead
    let amount = line.cell(column)?.amount
    steps += parts.count
    if line.isSubtotal {
      addSubtotal(amount, at: index)
    } else if let amount {
      addRow(amount, at: index)
    }
  }

  private mutating func open(at index: Int) {
    parts.append(
      Part(
        start: index, rows: TableSum(isRounded: isRounded),
        subtotals: TableSum(isRounded: isRounded)))
    if parts.count > Self.mostParts { parts.remove(at: 1) }
  }

  private mutating func addSubtotal(_ amount: TableCell.Amount?, at index: Int) {
    subtotalParents.giveBack(taken)
    taken = []
    tail = TableSum(isRounded: isRounded)
    tailStart = index + 1
    tailSum = .zero
    let sums = amount.map { subtotalParents.add($0.value, line: index) } ?? []
    for place in parts.indices {
      parts[place].hasSubtotal = true
      parts[place].lost = .zero
      if let amount { parts[place].subtotals.add(amount) }
      for parent in sums where parts[place].start <= parent.line {
        parts[place].subtotals.leaveOut(parent.value)
      }
    }
  }

  private mutating func addRow(_ amount: TableCell.Amount, at index: Int) {
    tail.add(amount)
    let sums = rowParents.add(amount.value, line: index)
    for parent in sums where parent.line >= tailStart { tail.leaveOut(parent.value) }
    for place in parts.indices {
      parts[place].rows.add(amount)
      for parent in sums where parts[place].start <= parent.line {
        parts[place].rows.leaveOut(parent.value)
      }
    }
    do {
      tailSum = try tailSum + amount.value
      for parent in subtotalParents.take(behind: tail.count, adding: tailSum) {
        taken.append(parent)
        for place in parts.indices where parts[place].start <= parent.line {
          parts[place].lost = try parts[place].lost + parent.value
        }
      }
    } catch {
      // The sums themselves left the range of exact arithmetic, and report it.
    }
  }

  /// The sum that a total is not but must be meant for: the nearest one; nil where it fits one, or is
  /// near none.
  mutating func missed(by total: TableCell.Amount) throws(ArithmeticFault) -> TableSum? {
    let sums = candidates()
    steps += sums.count
    for sum in sums where try sum.fits(total) { return nil }
    var nearest: (sum: TableSum, distance: Rational)?
    for sum in sums where try sum.isPlausible(total) {
      let distance = try sum.distance(from: total)
      if let nearest, nearest.distance <= distance { continue }
      nearest = (sum, distance)
    }
    return nearest?.sum
  }

  /// The sums that a total may be, those of the nearest part first.
  private func candidates() -> [TableSum] {
    parts.reversed().flatMap { part -> [TableSum] in
      guard part.hasSubtotal else { return [part.rows] }
      var mixed = part.subtotals.joined(with: tail)
      mixed.leaveOut(part.lost)
      return [part.rows, part.subtotals, mixed]
    }.filter { $0.count > 1 }
  }
}
