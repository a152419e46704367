internal import DocumentModel
internal import SourceText

/// Rows of a table as lines of numbers, whatever cells they stand in: East 1,200 | 61.0 | 73,200, where a name shares its cell
/// with the first number; and numbers of a chain, each the one above as a hundred.
struct TableLines {
  private let document: Document
  private let mentions: [Mention]
  /// A table has no more rows that are read so, and no more numbers a row.
  private static let (most, widest) = (60, 8)

  init(_ document: Document, _ passages: [Passage]) {
    self.document = document
    mentions = passages.flatMap(\.mentions)
      .sorted { $0.numberRange.lowerBound < $1.numberRange.lowerBound }
  }

  var all: [Reading] {
    document.markup.tables.filter { (3...Self.most).contains($0.rows.count) }.flatMap { table in
      let rows = table.rows.map { row in
        row.cells.enumerated().flatMap { numbers(in: $1, isFirst: $0 == 0) }
      }
      guard let body = body(of: rows) else { return [Reading]() }
      let odd = sharesCells(table) ? RowRelation.odd(in: body) : nil
      return [odd ?? chain(body)].compactMap(\.self)
    }
  }

  /// The number of a cell, and those beside the name in the first one.
  private func numbers(in cell: TextRange, isFirst: Bool) -> [Mention] {
    if !isFirst, let number = TableNumber(cell, document),
      let mention = Mention(number.quantity, isNegative: number.isNegative, range: cell)
    {
      return mention.isAmount || mention.isRate ? [mention] : []
    }
    // East 1,200; 2012 Q3 4,019.6: the last one.
    if isFirst, let blank = document.text.bytes[cell].lastIndex(of: 0x20) {
      let last = (blank + 1)..<cell.upperBound
      if let number = TableNumber(last, document),
        let mention = Mention(number.quantity, isNegative: number.isNegative, range: last)
      {
        return mention.isAmount || mention.isRate ? [mention] : []
      }
    }
    return mentions.within(cell, \.numberRange).filter { $0.isAmount || $0.isRate }.suffix(1)
  }

  /// The rows below the heads, where all have as many numbers of the same kinds.
  private func body(of rows: [[Mention]]) -> [[Mention]]? {
    let body = Array(rows.drop { $0.isEmpty || $0.count != rows[rows.count - 1].count })
    guard body.count > 2, let first = body.first, (2...Self.widest).contains(first.count),
      body.allSatisfy({ row in
        row.count == first.count && zip(row, first).allSatisfy { $0.isRate == $1.isRate }
          && row.allSatisfy { $0.quantity.approximation == nil && !$0.isInWords }
      })
    else { return nil }
    return body
  }

  /// Whether most first cells hold a name and a number.
  private func sharesCells(_ table: DocumentMarkup.Table) -> Bool {
    let shared = table.rows.count { row in
      guard let cell = row.cells.first else { return false }
      let text = document.text.string(cell)
      return text.contains(where: \.isLetter) && text.last?.isNumber ?? false
    }
    return shared * 3 > table.rows.count * 2
  }

  /// 412.6, 420.9 and 102.0, 408.3 and 97.0: each number as a percentage of the one above, in all rows but one.
  private func chain(_ rows: [[Mention]]) -> Reading? {
    guard let width = rows.first?.count else { return nil }
    for column in 1..<width {
      for base in 0..<column {
        if let reading = chain(rows, column, of: base) { return reading }
      }
    }
    return nil
  }

  private func chain(_ rows: [[Mention]], _ column: Int, of base: Int) -> Reading? {
    var held = 0
    var failing: Reading?
    for (above, row) in zip(rows, rows.dropFirst()) {
      let (old, new, index) = (above[base], row[base], row[column])
      guard old.isAmount, new.measures(like: old), old.value > .zero, index.value > .zero,
        index.quantity.decimals > 0, index.digits > 1,
        let share = try? new.estimate / old.estimate,
        let stated = index.isRate
          ? index.estimate : try? index.estimate / Estimate(Rational(100)),
        stated.isNear(Estimate(.one), from: 30, to: 300),
        let unit = try? Rational.powerOfTen(-index.quantity.decimals - 2) * Rational(3, over: 2)
      else { return nil }
      let wide = try? Estimate(stated.value, from: stated.value - unit, to: stated.value + unit)
      if wide.map(share.overlaps) ?? true {
        held += 1
      } else if failing == nil {
        let digits = NearMiss.digits([new, old, index]) { numbers throws(ArithmeticFault) in
          let size = index.isRate ? Estimate(.one) : Estimate(Rational(100))
          return try (numbers[0] / numbers[1] * size).overlaps(numbers[2])
        }
        guard digits ?? 0 > 1 else { return nil }
        failing = Reading(
          .factor, ["from": [old], "to": [new], "times": [index]], subject: index,
          note: "proportion", strength: .likely
        ) { () throws(ArithmeticFault) in false }
      } else {
        return nil
      }
    }
    return held > 1 ? failing : nil
  }
}
