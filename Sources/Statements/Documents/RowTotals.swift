internal import DocumentModel

/// 6月底25677起，36618人；7月5178起，7353人；至7月底30855起，43971人: rows of numbers of which one gives what the others make,
/// column by column.
struct RowTotals {
  private let rows: [[Mention]]

  init(_ rows: [[Mention]]) { self.rows = rows }

  /// The one column that does not add up where another one does, and that a slip explains.
  var odd: Reading? {
    guard let first = rows.first, let last = rows.last else { return nil }
    for (whole, parts) in [(last, Array(rows.dropLast())), (first, Array(rows.dropFirst()))] {
      let columns = whole.indices.compactMap { reading(of: whole[$0], parts, at: $0) }
      let failing = columns.filter { !$0.holds }
      guard failing.count == 1, columns.count > 1, let odd = failing.first?.toldByDigits else {
        continue
      }
      return odd
    }
    return nil
  }

  private func reading(of whole: Mention, _ rows: [[Mention]], at column: Int) -> Reading? {
    let parts = rows.map { $0[column] }
    guard whole.isAmount, whole.digits > 2, parts.allSatisfy({ $0.value >= .zero }),
      !whole.isDifference, parts.allSatisfy({ $0.kind == whole.kind }),
      let sum = try? parts.sum(), sum.isNear(whole.estimate, from: 30, to: 300)
    else { return nil }
    return .sum(parts, of: whole, .likely)
  }
}
