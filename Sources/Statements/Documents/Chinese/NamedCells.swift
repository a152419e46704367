internal import DocumentModel
internal import SourceText

/// 其中区第一职校录取362人, beside a table whose row 区第一职校 has 326 under 录取数: a sentence names the row and the column of a number
/// that a slip made another one.
extension TextBesideTables {
  /// The number of each named row against its cell.
  func namedCells(
    _ names: RowNames, _ mentions: [Mention], _ sentence: TextRange, _ grid: TableGrid
  ) -> [Reading] {
    guard grid.labels.count > 1, grid.heads.allSatisfy({ $0.year == nil }) else { return [] }
    return mentions.indices.compactMap { index in
      let mention = mentions[index]
      guard mention.isAmount || mention.isRate, mention.quantity.approximation == nil,
        mention.kind != .number || mention.quantity.decimals > 0, !mention.isNegative,
        mention.year == nil,
        !mention.has([.rise, .fall, .base, .each, .plan, .compare, .greater, .less, .from])
      else { return nil }
      let own = mention.numberRange
      let start = index > 0 ? mentions[index - 1].numberRange.upperBound : sentence.lowerBound
      let before =
        document.text.string(start..<max(start, own.lowerBound))
        .split { Self.stops.contains($0) }.last.map(String.init) ?? ""
      guard let row = row(in: before, names, grid) else { return nil }
      let behind = document.text.string(own.upperBound..<max(own.upperBound, sentence.upperBound))
        .prefix { !Self.marks.contains($0) }
      return reading(mention, row, before + " " + behind, grid)
    }
  }

  /// The one row of a table that a text names; the longer one where a name holds another.
  private func row(in text: String, _ names: RowNames, _ grid: TableGrid) -> Int? {
    let rows = names.rows(in: text).filter { !grid.labels[$0].isTotal }
    let cores = rows.map { words.core(of: grid.labels[$0].text) }
    let own = rows.indices.filter { place in
      !cores.contains { $0.count > cores[place].count && $0.contains(cores[place]) }
    }
    guard own.count == 1, let place = own.first else { return nil }
    // Two rows of one name are of two things.
    return cores.count { $0 == cores[place] } == 1 ? rows[place] : nil
  }

  private func reading(
    _ mention: Mention, _ row: Int, _ context: String, _ grid: TableGrid
  ) -> Reading? {
    let cells = grid.cells[row]
    let numeric = cells.indices.filter { cells[$0].map { isAlike(mention, $0) } ?? false }
    let named = numeric.filter { column in
      var head = words.core(of: grid.heads[column].text)
      // 接待18640人次, under 接待人次
      if !mention.quantity.unit.isEmpty, head.hasSuffix(mention.quantity.unit) {
        head.removeLast(mention.quantity.unit.count)
      }
      if let ending = Self.countEndings.first(where: { head.hasSuffix($0) && head != $0 }) {
        head.removeLast(ending.count)
      }
      return head.count > 1 && words.has([head], in: context)
    }
    let columns = named.isEmpty ? numeric : named
    guard columns.count == 1, let cell = cells[columns[0]],
      let value = scaled(cell.estimate, cell, mention), !value.overlaps(mention.estimate),
      !isInOtherUnit(mention, cell.estimate),
      // A number of another cell or a sum of some is of something else.
      !grid.cells.joined().contains(where: { other in
        other.flatMap { scaled($0.estimate, $0, mention) }?.overlaps(mention.estimate) ?? false
      }),
      mention.digits > 1, Slip.isOneOff(mention, insteadOf: value.value)
    else { return nil }
    return Reading(
      .same, ["first": [cell], "second": [mention]], subject: mention, note: "table",
      strength: .likely
    ) { () throws(ArithmeticFault) in false }
  }

  private typealias Words = ShippedWords.Zh.Statements
  private static let marks = Set(Words.clauseMarks.words.flatMap(Array.init))
  private static let stops: Set<Character> = ["；", "。", "："]
  private static let countEndings = Words.countEndings.words
}
