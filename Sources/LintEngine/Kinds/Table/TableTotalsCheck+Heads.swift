import DocumentModel
import RuleModel

extension TableTotalsCheck {
  /// How many rows of a table are heads: none where the first one is a row like those below it.
  ///
  /// In plain text nothing parts the head from the body, and a list of names and amounts has none.
  func headCount(of table: DocumentMarkup.Table, _ context: LintContext) throws(RuleFailure) -> Int
  {
    if !table.rows[0].covered.isEmpty { return try TableLines(table, marks, context).headCount }
    guard table.rows.count > 2 else { return 1 }
    let first = try amounts(of: table.rows[0], context)
    let second = try amounts(of: table.rows[1], context)
    guard let numbers = first, let others = second, !numbers.isEmpty,
      zip(numbers, others).allSatisfy({ $0.unit == $1.unit }), numbers.count == others.count
    else { return 1 }
    return areNames(numbers) ? 1 : 0
  }

  /// The amounts behind the label of a row; nil where something else stands there.
  private func amounts(
    of row: DocumentMarkup.Table.Row, _ context: LintContext
  ) throws(RuleFailure) -> [TableCell.Amount]? {
    var cells: [TableCell] = []
    for range in row.cells where !range.isEmpty {
      cells.append(
        try exact(at: range) { () throws(ArithmeticFault) in
          try context.cell(range, isBlank: false)
        })
    }
    guard let label = cells.first, label.amount == nil else { return nil }
    let amounts = cells.dropFirst().compactMap(\.amount)
    return amounts.count == cells.count - 1 ? amounts : nil
  }

  /// Years, and 1, 2, 3, name columns.
  private func areNames(_ numbers: [TableCell.Amount]) -> Bool {
    let isPlain = numbers.allSatisfy { $0.unit.isEmpty && $0.isWhole && !$0.isGrouped }
    guard isPlain, numbers.allSatisfy({ $0.quantity.kind == .number }) else { return false }
    let years = Rational(1900)...Rational(2100)
    return numbers.allSatisfy { years.contains($0.value) }
      || zip(numbers, numbers.dropFirst()).allSatisfy { one, next in
        (try? one.value + .one) == next.value
      } && numbers.count > 1 && numbers[0].value <= .one
  }
}
