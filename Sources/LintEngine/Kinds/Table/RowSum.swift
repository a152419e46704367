import DocumentModel

/// The sum of the cells of a row since its label, kept up cell by cell.
struct RowSum {
  private let isRounded: Bool
  private var sum: TableSum
  private var parents = ParentSearch()
  private var unit: String?
  private var hasUnits = false
  private var hasLabel = false

  init(isRounded: Bool) {
    self.isRounded = isRounded
    sum = TableSum(isRounded: isRounded)
  }

  /// Takes the next cell in.
  mutating func add(_ cell: TableCell, at column: Int, isLeftAlone: Bool) {
    guard !cell.isBlank else { return }
    guard let amount = cell.amount, hasLabel else {
      // Labels may take several columns; where none has words, the first cell is one.
      self = RowSum(isRounded: isRounded)
      hasLabel = true
      return
    }
    guard !isLeftAlone else { return }
    sum.add(amount)
    for parent in parents.add(amount.value, line: column) { sum.leaveOut(parent.value) }
    hasUnits = hasUnits || unit.map { $0 != amount.unit } ?? false
    unit = amount.unit
  }

  /// Whether a cell may be the sum of those before it.
  func mayBe(_ total: TableCell.Amount) -> Bool {
    sum.count > 1 && !hasUnits && unit == total.unit
  }

  /// The sum, where the total is another.
  func missed(by total: TableCell.Amount) throws(ArithmeticFault) -> TableSum? {
    try sum.fits(total) ? nil : sum
  }
}
