internal import DocumentModel

/// All 73.6 million, +8.4%; domestic 64.5 million, +5.6%; international 9.1 million, -1.0%: the growth of a whole lies between
/// those of its parts; in a language that parts words.
struct TotalRates {
  private struct Row {
    let amount: Mention
    let rate: Mention
    let growth: Double
  }

  private let rows: LineRows
  private let passages: [Passage]
  private let grids: [TableGrid]

  init(_ document: Document, _ passages: [Passage], _ grids: [TableGrid]) {
    rows = LineRows(document, passages)
    self.passages = passages
    self.grids = grids
  }

  var all: [Reading] {
    let lines = rows.runs { Self.row($0) != nil }.map { $0.compactMap(Self.row) }
    return (lines + passages.flatMap(Self.sentences) + grids.flatMap(Self.tables))
      .compactMap(Self.reading)
  }

  /// The only amount of a line and its growth.
  private static func row(_ numbers: [Mention]) -> Row? {
    guard numbers.count == 2, !numbers[0].isCell else { return nil }
    let (first, second) = (numbers[0], numbers[1])
    let (amount, rate) = first.isAmount ? (first, second) : (second, first)
    guard amount.isAmount, rate.kind == .percent, amount.value > .zero,
      amount.quantity.approximation == nil, rate.quantity.approximation == nil,
      !amount.isDifference || amount.has(.to), !amount.has([.base, .compare, .plan, .each]),
      !rate.has([.base, .compare, .plan, .share, .to, .from])
    else { return nil }
    return row(amount, rate)
  }

  private static func row(_ amount: Mention, _ rate: Mention) -> Row? {
    let isFall = rate.has(.fall)
    let growth = Double(rate.value)
    guard rate.isDifference || rate.isNegative || rate.isCell else { return nil }
    return Row(
      amount: amount, rate: rate, growth: isFall && !rate.isNegative ? -growth : growth)
  }

  /// Rose 6.1% to 840 million, with goods up 7.0% to 610 million and services up 3.8% to 230 million.
  private static func sentences(_ passage: Passage) -> [[Row]] {
    let mentions = passage.mentions.filter { $0.depth == 0 && !$0.isListed && !$0.isCell }
    return Set(mentions.map(\.sentence)).sorted().compactMap { sentence in
      let own = mentions.filter { $0.sentence == sentence }
      guard own.count > 5, own.count.isMultiple(of: 2) else { return nil }
      let pairs = stride(from: 0, to: own.count, by: 2).map { Array(own[$0..<($0 + 2)]) }
      let rows = pairs.compactMap { row($0) }
      return rows.count == pairs.count && rows.count > 2 ? rows : nil
    }
  }

  private static func tables(_ grid: TableGrid) -> [[Row]] {
    grid.heads.indices.dropFirst().flatMap { column -> [[Row]] in
      guard grid.heads[column].cues.isDisjoint(with: [.share, .base, .plan]),
        grid.signedColumns.contains(column)
          || !grid.heads[column].cues.isDisjoint(with: [.rise, .fall])
          || isChange(grid.heads[column])
      else { return [] }
      return grid.heads.indices.prefix(column).compactMap { amounts in
        let rows = grid.cells.compactMap { cells -> Row? in
          guard cells.indices.contains(column), cells.indices.contains(amounts),
            let amount = cells[amounts], let rate = cells[column], amount.isAmount, rate.isRate,
            amount.value > .zero
          else { return nil }
          return Row(amount: amount, rate: rate, growth: Double(rate.value))
        }
        return rows.count == grid.cells.count && rows.count > 2 ? rows : nil
      }
    }
  }

  private static let changes = ShippedWords.En.Statements.changeHeads.set

  private static func isChange(_ head: TableLabel) -> Bool {
    head.text.lowercased().split { !$0.isLetter }.contains { changes.contains(String($0)) }
  }

  /// The total, first or last, whose rate lies outside those of the rows that make it.
  private static func reading(_ rows: [Row]) -> Reading? {
    guard rows.allSatisfy({ $0.amount.measures(like: rows[0].amount) }) else { return nil }
    for (total, parts) in [
      (rows[0], Array(rows.dropFirst())), (rows[rows.count - 1], rows.dropLast()),
    ] {
      guard let sum = try? parts.map(\.amount).sum(), sum.overlaps(total.amount.estimate),
        parts.count > 1
      else { continue }
      let unit = max(total.rate.lastPlace, parts.map(\.rate.lastPlace).max() ?? 0) * 1.1
      let (low, high) = (parts.map(\.growth).min() ?? 0, parts.map(\.growth).max() ?? 0)
      let isInside = total.growth >= low - unit && total.growth <= high + unit
      return Reading(
        .rate, ["whole": [total.amount], "rate": [total.rate]], subject: total.rate,
        note: "total growth", strength: .likely
      ) { () throws(ArithmeticFault) in isInside }
    }
    return nil
  }
}
