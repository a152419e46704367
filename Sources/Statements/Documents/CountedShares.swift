internal import DocumentModel

/// Arsons 17 (0.5%), structure fires 190 (5.9%), trash fires 83 (2.6%), each in a line of its own: counts with their shares of
/// a whole that is not written, which all but one of them agree on.
struct CountedShares {
  private struct Row {
    let count: Mention
    let share: Mention
    /// What the whole may be by it.
    let low: Double
    let high: Double
  }

  private let rows: LineRows
  private let passages: [Passage]

  init(_ document: Document, _ passages: [Passage]) {
    rows = LineRows(document, passages)
    self.passages = passages
  }

  var all: [Reading] {
    let lines = rows.runs { Self.row($0) != nil }.map { $0.compactMap(Self.row) }
    return lines.compactMap(Self.odd)
  }

  /// The only count of a line and its share right behind it.
  private static func row(_ numbers: [Mention]) -> Row? {
    guard numbers.count == 2, let count = numbers.first, let share = numbers.last,
      count.isAmount, share.kind == .percent, share.noun.isEmpty, share.sentence == count.sentence,
      share.separator <= .comma, !count.isDifference, !share.isDifference,
      !share.has([.rise, .fall, .base, .compare, .plan, .to, .from, .greater, .less]),
      !count.has([.base, .compare, .plan, .to, .from]), !share.isNegative,
      count.quantity.approximation == nil, share.quantity.approximation == nil,
      count.value > .zero, share.value > .zero
    else { return nil }
    let unit = share.lastPlace
    let (value, own) = (Double(count.value), Double(share.value))
    let half = count.quantity.decimals > 0 || count.quantity.scale != .one ? count.lastPlace / 2 : 0
    guard own > unit else { return nil }
    return Row(
      count: count, share: share, low: (value - half) / (own + unit * 0.52),
      high: (value + half) / max(own - unit * 0.52, unit / 4))
  }

  /// The one row whose share all others deny, and that a slip of the hand explains.
  private static func odd(_ rows: [Row]) -> Reading? {
    guard rows.count > 2, rows.allSatisfy({ $0.count.measures(like: rows[0].count) }) else {
      return nil
    }
    let failing = rows.indices.filter { index in
      let others = rows.indices.filter { $0 != index }.map { rows[$0] }
      let low = others.map(\.low).max() ?? 0
      let high = others.map(\.high).min() ?? 0
      return low <= high && (rows[index].low > high || rows[index].high < low)
    }
    guard failing.count == 1, let place = failing.first else { return nil }
    let others = rows.indices.filter { $0 != place }.map { rows[$0] }
    let low = others.map(\.low).max() ?? 0
    let high = others.map(\.high).min() ?? 0
    // What the others agree on must be known well.
    guard high < low * 1.5, let best = others.max(by: { $0.count.value < $1.count.value }) else {
      return nil
    }
    let (count, share) = (rows[place].count, rows[place].share)
    let digits =
      NearMiss.digits([count, share]) { numbers throws(ArithmeticFault) in
        let whole = Double(try (numbers[0] / numbers[1]).value)
        return whole > low * 0.97 && whole < high * 1.03
      } ?? 0
    return Reading(
      .rate,
      ["part": [count], "sibling": [best.count], "share": [best.share], "rate": [share]],
      subject: share, note: "beside", strength: digits > 1 ? .likely : .weak
    ) { () throws(ArithmeticFault) in false }
  }
}
