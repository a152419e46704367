internal import DocumentModel
internal import SourceText

/// 中心店实现销售额72.9万元; the mean depth was 31 cm at Valley: what sentences say of single cells of a table.
///
/// A number is of the cell whose row and column the words around it name. It is accused where the sentence points
/// to the table, where other numbers of the sentence are those of their cells, or where a slip made it.
struct TableClaims {
  let document: Document
  let words: DocumentWords
  let grid: TableGrid
  let rows: LabelNames
  let columns: LabelNames
  /// The line that stands right above the table.
  let caption: String

  init(_ grid: TableGrid, caption: String, in document: Document, _ words: DocumentWords) {
    self.grid = grid
    self.caption = caption
    self.document = document
    self.words = words
    rows = LabelNames(
      grid.labels.enumerated().filter { !$0.element.isTotal }
        .map { ($0.offset, words.core(of: $0.element.text)) }, hasBlanks: words.hasBlanks)
    columns = LabelNames(
      grid.heads.enumerated().flatMap { column, head in
        words.names(of: head).map { (column, $0) }
      }, hasBlanks: words.hasBlanks)
  }

  /// A number of a sentence with its cell.
  private struct Claim {
    let mention: Mention
    let cell: Mention
    let isColumnNamed: Bool
    /// A slip made it of its cell, or it is that of a cell beside it: last year's.
    let isSlip: Bool
    let holds: Bool
  }

  func readings(
    of sentence: ClaimSentence, _ mentions: [Mention], isPointed: Bool
  ) -> [Reading] {
    let claims = mentions.indices.compactMap { claim(mentions, $0, sentence, isPointed) }
    let recites = claims.contains(where: \.holds)
    return claims.compactMap { claim in
      let isMeant =
        claim.holds || isPointed || claim.isSlip || recites && claim.isColumnNamed
      guard isMeant else { return nil }
      let holds = claim.holds
      return Reading(
        .same, ["first": [claim.cell], "second": [claim.mention]], subject: claim.mention,
        note: "table", strength: isPointed && claim.isColumnNamed ? .strong : .likely
      ) { () throws(ArithmeticFault) in holds }
    }
  }

  // MARK: - Which cell

  private func claim(
    _ mentions: [Mention], _ index: Int, _ sentence: ClaimSentence, _ isPointed: Bool
  ) -> Claim? {
    let mention = mentions[index]
    guard mention.isAmount || mention.isRate, mention.quantity.approximation == nil,
      !mention.isNegative, !mention.isDifference,
      !mention.has([.base, .plan, .compare, .greater, .less, .remainder])
    else { return nil }
    let context = sentence.context(of: index, in: mentions)
    guard isPointed || !words.has(words.otherTimes, in: context.text),
      let row = row(of: mention, context, sentence, isPointed),
      // 其中上半年受理152件 is of the same row, and less.
      row.isNear || !mention.has(.part),
      let column = column(for: mention, row.row, context, sentence, isRowNear: row.isNear),
      let cell = grid.cell(row.row, column.column), isAlike(mention, cell),
      !mention.has(.each) || grid.heads[column.column].cues.contains(.each) || isOfMeans
    else { return nil }
    let value = mention.scaled(cell.estimate, of: cell) ?? cell.estimate
    // What stands anywhere in the table is said of that place, unless the words name this one.
    let isElsewhere = !(row.isNear && column.isNamed) && isInTable(mention)
    let holds = value.overlaps(mention.estimate) || isElsewhere
    if !holds,
      mention.digits < 2 || cell.kind == .number && mention.isInOtherUnit(than: cell.estimate)
        || isSum(mention, column.column)
    {
      return nil
    }
    let isOthers = grid.cells[row.row].contains { $0?.estimate == mention.estimate }
    return Claim(
      mention: mention, cell: cell, isColumnNamed: column.isNamed,
      isSlip: !holds && (isOthers || Slip.isOneOff(mention, insteadOf: value.value)), holds: holds)
  }

  /// The row that a number is said of, and whether it is named right beside the number.
  private func row(
    of mention: Mention, _ context: ClaimSentence.Context, _ sentence: ClaimSentence,
    _ isPointed: Bool
  ) -> (row: Int, isNear: Bool)? {
    let places = sentence.rows
    let own = mention.numberRange
    if places.isEmpty, let year = mention.year,
      case let rows = grid.labels.indices.filter({ grid.labels[$0].year == year }), rows.count == 1
    {
      return (rows[0], true)
    }
    guard let first = places.first else {
      let totals = grid.labels.indices.filter { grid.labels[$0].isTotal }
      // 全年受理86件: the column says what there are in all.
      let saysTotal =
        mention.has(.whole) || words.has(words.totals, in: context.text)
        || sentence.columns.contains { context.contains($0.range) }
      return isPointed && saysTotal && totals.count == 1 ? (totals[0], true) : nil
    }
    let behind = places.filter { context.behind.contains($0.range) }
    guard first.range.lowerBound < own.lowerBound else {
      // 74 cm at Ridge and 31 cm at Valley
      return behind.count == 1 ? (behind[0].label, true) : nil
    }
    let before = places.filter { $0.range.upperBound <= own.lowerBound }
    guard let last = before.last, !words.has(words.totals, in: context.before),
      sentence.isInOneClause(last.range.upperBound, own.lowerBound)
    else { return nil }
    let isNear = context.start <= last.range.lowerBound
    // Two rows in one breath are compared.
    guard before.count(where: { $0.range.lowerBound >= context.start }) < 2,
      behind.isEmpty || behind[0].label == last.label
        || sentence.hasNumber(behind: behind[0].range.upperBound)
    else { return nil }
    return (last.label, isNear)
  }

  private func column(
    for mention: Mention, _ row: Int, _ context: ClaimSentence.Context, _ sentence: ClaimSentence,
    isRowNear: Bool
  ) -> (column: Int, isNamed: Bool)? {
    let alike = grid.cells[row].indices.filter { column in
      grid.cell(row, column).map { isAlike(mention, $0) } ?? false
    }
    if grid.heads.contains(where: { $0.year != nil }) {
      guard let year = mention.year else { return nil }
      let found = alike.filter { grid.heads[$0].year == year }
      return found.count == 1 ? (found[0], true) : nil
    }
    let named = Set(sentence.columns.filter { context.contains($0.range) }.map(\.label))
    let own = alike.filter(named.contains)
    if own.count == 1 { return (own[0], true) }
    guard own.isEmpty, isRowNear else { return nil }
    if alike.count == 1 { return (alike[0], false) }
    // 中心店销售额72.9万元，学府店58.3万元
    let said = sentence.columns.last { $0.range.upperBound <= mention.numberRange.lowerBound }
    return said.flatMap { alike.contains($0.label) ? ($0.label, false) : nil }
  }

  // MARK: - What is the same

  private func isAlike(_ mention: Mention, _ cell: Mention) -> Bool {
    mention.measures(like: cell) || cell.kind == .number && mention.isAmount
      || mention.kind == .number && cell.isAmount
  }

  /// What stands anywhere in the table is said of that place.
  private func isInTable(_ mention: Mention) -> Bool {
    grid.cells.joined().contains { cell in
      guard let cell, let value = mention.scaled(cell.estimate, of: cell) else { return false }
      return mention.estimate.overlaps(value)
    }
  }

  /// Whether a number is what a column makes together.
  private func isSum(_ mention: Mention, _ column: Int) -> Bool {
    let cells = grid.labels.indices.filter { !grid.labels[$0].isTotal }
      .compactMap { grid.cell($0, column)?.estimate }
    return (try? cells.reduce(Estimate(.zero)) { try $0 + $1 })?.overlaps(mention.estimate) ?? false
  }

  /// Mean depth of snow: whether the caption or a head says that the cells are means.
  private var isOfMeans: Bool {
    grid.heads.contains { $0.cues.contains(.each) }
      || words.has(words.ranges.estimates, in: caption)
  }
}
