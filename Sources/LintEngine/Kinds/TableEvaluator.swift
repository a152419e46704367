import Diagnostics
import DocumentModel
import RuleModel

/// `table`: sums and blank cells of the tables of markup.
struct TableEvaluator: RuleEvaluator {
  private let place: CasePlace
  private let assertion: TableBody.Assertion
  private let rows: LazyPattern?
  private let columns: LazyPattern?
  private let exceptRows: LazyPattern?
  private let exceptColumns: LazyPattern?
  private let subtotals: LazyPattern?
  private let blank: LazyPattern?
  private let rounded: LazyPattern?

  init(_ body: TableBody, place: CasePlace, of rule: RuleCompilation) {
    self.place = place
    assertion = body.assertion
    rows = body.rows?.pattern(of: rule)
    columns = body.columns?.pattern(of: rule)
    exceptRows = body.exceptRows?.pattern(of: rule)
    exceptColumns = body.exceptColumns?.pattern(of: rule)
    subtotals = body.subtotals?.pattern(of: rule)
    blank = body.blank?.pattern(of: rule)
    rounded = body.rounded?.pattern(of: rule)
  }

  func findings(in context: LintContext) throws(RuleStop) -> [Finding] {
    let tables = context.document.markup.tables
    return try place.findings(in: context) { piece throws(RuleStop) in
      var found: [Finding] = []
      for table in tables where piece.holds(table.range) && table.rows.count > 1 {
        found += try findings(in: try reading(of: table, context), context)
      }
      return found.sorted { $0.range.isBefore($1.range) }
    }
  }

  private func findings(
    in table: TableReading, _ context: LintContext
  ) throws(RuleStop) -> [Finding] {
    var found: [Finding] = []
    for column in table.heads.indices where table.isLookedAt[column] {
      switch assertion {
      case .columnSum: found += try columnSums(column, of: table, context)
      case .rowSum: found += try rowSums(column, of: table, context)
      case .filled: found += blanks(column, of: table, context)
      }
    }
    return found
  }

  /// Matches the rule's patterns against the labels, heads and cells of a table.
  private func reading(
    of table: DocumentMarkup.Table, _ context: LintContext
  ) throws(RuleStop) -> TableReading {
    var reading = TableReading(table)
    for head in reading.heads {
      let isLeftAlone = try matches(exceptColumns, head, context) ?? false
      let isFound = try matches(columns, head, context) ?? true
      reading.isLookedAt.append(isFound && !isLeftAlone)
      reading.isLeftAlone.append(isLeftAlone)
    }
    for row in reading.rows {
      let label = row.cells.first { !$0.isEmpty } ?? row.range
      let isFound = try matches(rows, label, context) ?? true
      let isSubtotal = try matches(subtotals, label, context) ?? false
      var line = TableReading.Line(
        label: label, isFound: isFound, isSubtotal: isSubtotal || (rows != nil && isFound),
        isExcepted: try matches(exceptRows, row.range, context) ?? false)
      for cell in row.cells {
        let isBlank = try isBlank(cell, context)
        line.cells.append(
          try exact(at: cell) { () throws(ArithmeticFault) in
            try TableCell(cell, isBlank: isBlank, context.document)
          })
      }
      reading.lines.append(line)
    }
    reading.isRounded = try isRounded(table, context)
    return reading
  }

  private func matches(
    _ pattern: LazyPattern?, _ range: TextRange, _ context: LintContext
  ) throws(RuleStop) -> Bool? {
    guard let pattern else { return nil }
    return try context.contains(pattern, in: range)
  }

  private static let dashes = ["", "-", "–", "—", "--", "——"]

  private func isBlank(_ cell: TextRange, _ context: LintContext) throws(RuleStop) -> Bool {
    if Self.dashes.contains(context.text(cell)) { return true }
    return try matches(blank, cell, context) ?? false
  }

  /// Whether the heads, or the blocks right before and behind the table, say that numbers are rounded.
  private func isRounded(
    _ table: DocumentMarkup.Table, _ context: LintContext
  ) throws(RuleStop) -> Bool {
    guard let rounded else { return false }
    if try context.contains(rounded, in: table.rows[0].range) { return true }
    let blocks = context.document.blocks
    let before = blocks.last { $0.range.upperBound <= table.range.lowerBound }
    let behind = blocks.first { $0.range.lowerBound >= table.range.upperBound }
    for block in [before, behind] where try context.contains(rounded, in: block?.range) {
      return true
    }
    return false
  }

  // MARK: - Blank cells

  private func blanks(
    _ column: Int, of table: TableReading, _ context: LintContext
  ) -> [Finding] {
    table.lines.compactMap { line in
      guard line.isFound, !line.isExcepted, let cell = line.cell(column), cell.isBlank,
        line.label != cell.range, line.cells.contains(where: { !$0.isBlank })
      else { return nil }
      return finding(cell, sum: "", in: line, table.heads[column], context)
    }
  }

  // MARK: - Sums of columns

  private func columnSums(
    _ column: Int, of table: TableReading, _ context: LintContext
  ) throws(RuleStop) -> [Finding] {
    // What is no amount, or one of another unit, says that the column is no sum.
    guard let unit = table.unit(ofColumn: column) else { return [] }
    var found: [Finding] = []
    for (index, line) in table.lines.enumerated() where line.isFound && !line.isExcepted {
      guard let cell = line.cell(column), let total = cell.amount, cell.range != line.label,
        total.unit == unit
      else { continue }
      let above = table.lines[..<index]
      guard !above.contains(where: \.isExcepted) else { continue }
      let groups = Self.groups(of: above, column)
      let sum = try exact(at: cell.range) { () throws(ArithmeticFault) -> String? in
        let sums = groups.map { TableSum($0, isRounded: table.isRounded) }
        for sum in sums where try sum.fits(total) { return nil }
        var nearest: (sum: TableSum, distance: Rational)?
        for sum in sums where try sum.isPlausible(total) {
          let distance = try sum.distance(from: total)
          if let nearest, nearest.distance <= distance { continue }
          nearest = (sum, distance)
        }
        return try nearest?.sum.text(as: total, context)
      }
      if let sum { found.append(finding(cell, sum: sum, in: line, table.heads[column], context)) }
    }
    return found
  }

  /// What a total may be the sum of: the rows, the subtotals, or the subtotals and the rows behind the
  /// last of them, each since the start of a part of the table; the nearest part first.
  private static func groups(
    of above: ArraySlice<TableReading.Line>, _ column: Int
  ) -> [[TableCell.Amount]] {
    let starts = above.indices.filter { index in
      index == 0 || above[index - 1].isSubtotal || above[index - 1].isHead
    }
    return starts.reversed().flatMap { start -> [[TableCell.Amount]] in
      let part = above[start...]
      let last = part.lastIndex(where: \.isSubtotal) ?? start - 1
      return [
        part.filter { !$0.isSubtotal }, part.filter(\.isSubtotal),
        part.filter(\.isSubtotal) + part[(last + 1)...],
      ].map { $0.compactMap { $0.cell(column)?.amount } }
    }.filter { $0.count > 1 }
  }

  // MARK: - Sums of rows

  /// A column is a sum of those before it where most rows say so: price, number and total are none.
  private func rowSums(
    _ column: Int, of table: TableReading, _ context: LintContext
  ) throws(RuleStop) -> [Finding] {
    var (found, agreeing): ([Finding], Int) = ([], 0)
    for line in table.lines where line.isFound && !line.isExcepted {
      guard let cell = line.cell(column), let total = cell.amount,
        // Labels may take several columns.
        let label = line.cells[..<column].lastIndex(where: { !$0.isBlank && $0.amount == nil })
          ?? line.cells[..<column].firstIndex(where: { !$0.isBlank })
      else { continue }
      let before = line.cells.indices[(label + 1)..<column]
        .filter { !table.isLeftAlone[$0] }.map { line.cells[$0] }
      let parts = before.compactMap(\.amount)
      guard parts.count > 1,
        parts.allSatisfy({ $0.unit == total.unit })
      else { continue }
      let sum = try exact(at: cell.range) { () throws(ArithmeticFault) -> String? in
        let sum = TableSum(parts, isRounded: table.isRounded)
        return try sum.fits(total) ? nil : try sum.text(as: total, context)
      }
      if let sum {
        found.append(finding(cell, sum: sum, in: line, table.heads[column], context))
      } else {
        agreeing += 1
      }
    }
    return agreeing > max(1, found.count) ? found : []
  }

  private func exact<Result>(
    at range: TextRange, _ reckon: () throws(ArithmeticFault) -> Result
  ) throws(RuleStop) -> Result {
    do {
      return try reckon()
    } catch {
      throw .number(at: range.lowerBound)
    }
  }

  private func finding(
    _ cell: TableCell, sum: String, in line: TableReading.Line, _ head: TextRange,
    _ context: LintContext
  ) -> Finding {
    Finding(
      cell.range,
      captures: [
        "cell": context.captured(cell.range), "sum": LocalizedText(sum),
        "row": context.captured(line.label), "column": context.captured(head),
      ], operands: sum.isEmpty ? [] : [context.text(line.label), context.text(head), sum])
  }
}

/// A table with what a rule's patterns say of it.
private struct TableReading {
  /// A row of the body.
  struct Line {
    /// The first cell that holds something.
    let label: TextRange
    /// Whether the rule looks at the row.
    let isFound: Bool
    let isSubtotal: Bool
    let isExcepted: Bool
    var cells: [TableCell] = []

    /// Whether the row only names those below it.
    var isHead: Bool { cells.filter { !$0.isBlank }.count == 1 }

    func cell(_ column: Int) -> TableCell? { cells.indices.contains(column) ? cells[column] : nil }
  }

  let heads: [TextRange]
  let rows: [DocumentMarkup.Table.Row]
  var isLookedAt: [Bool] = []
  var isLeftAlone: [Bool] = []
  var isRounded = false
  var lines: [Line] = []

  init(_ table: DocumentMarkup.Table) {
    heads = table.rows[0].cells
    rows = Array(table.rows.dropFirst())
  }

  /// The unit of all amounts in a column; nil where a cell is no amount, or the units differ.
  func unit(ofColumn column: Int) -> String? {
    var unit: String?
    for line in lines {
      guard let cell = line.cell(column), !cell.isBlank, cell.range != line.label else { continue }
      guard let amount = cell.amount, unit == nil || unit == amount.unit else { return nil }
      unit = amount.unit
    }
    return unit
  }
}

/// A cell, and the amount where it is one.
private struct TableCell {
  /// A number that can be added to others.
  struct Amount {
    let value: Rational
    /// What the last written place stands for.
    let place: Rational
    let isWhole: Bool
    /// As written, without a sign.
    let quantity: Quantity

    var decimals: Int { quantity.decimals }
    var unit: String { quantity.unit }
    /// Numeral and unit.
    var range: TextRange { quantity.range }
  }

  let range: TextRange
  let isBlank: Bool
  let amount: Amount?

  init(_ range: TextRange, isBlank: Bool, _ document: Document) throws(ArithmeticFault) {
    self.range = range
    self.isBlank = isBlank
    amount = isBlank ? nil : try Self.amount(in: range, document)
  }

  /// What may stand around a number, and whether it makes the number negative.
  private static let marks: [String: Bool] = [
    "|": false, "+|": false, "-|": true, "−|": true, "–|": true, "(|)": true, "（|）": true,
    "|*": false, "|†": false,
  ]

  private static func amount(
    in cell: TextRange, _ document: Document
  ) throws(ArithmeticFault) -> Amount? {
    let inside = document.quantities(in: cell)
    let bare = inside.isEmpty ? try bareNumber(in: cell, document) : nil
    guard inside.count < 2, let quantity = inside.first ?? bare, quantity.approximation == nil,
      [.number, .count, .money].contains(quantity.kind)
    else { return nil }
    let before = document.text.string(cell.lowerBound..<quantity.range.lowerBound)
    let behind = document.text.string(quantity.range.upperBound..<cell.upperBound)
    guard let isNegative = marks[(before + "|" + behind).filter { $0 != " " }] else { return nil }
    return Amount(
      value: isNegative ? try quantity.value.negated() : quantity.value,
      place: try quantity.scale * Rational.powerOfTen(-quantity.decimals),
      isWhole: quantity.scale == .one && quantity.decimals == 0, quantity: quantity)
  }
}

extension TableCell {
  /// The digits of a cell without other text, which the grammar of running text takes for the number
  /// of an item: 3.14, (2).
  private static func bareNumber(
    in cell: TextRange, _ document: Document
  ) throws(ArithmeticFault) -> Quantity? {
    let bytes = document.text.bytes
    let isDigit = { (byte: UInt8) in 0x30...0x39 ~= byte }
    guard let first = cell.first(where: { isDigit(bytes[$0]) }),
      let last = cell.last(where: { isDigit(bytes[$0]) })
    else { return nil }
    let range = first..<(last + 1)
    let halves = document.text.string(range).split(separator: ".", omittingEmptySubsequences: false)
    let groups = halves[0].split(separator: ",", omittingEmptySubsequences: false)
    let decimals = halves.count == 2 ? halves[1] : ""
    guard halves.count < 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
      decimals.utf8.allSatisfy(isDigit),
      halves[0].utf8.count + decimals.utf8.count < 20,
      let digits = Int128(groups.joined() + decimals),
      !document.facts.dates.contains(where: { cell.holds($0.range) })
    else { return nil }
    return Quantity(
      kind: .number, range: range,
      value: try Rational(digits, over: 1) * Rational.powerOfTen(-decimals.utf8.count),
      scale: .one, decimals: decimals.utf8.count, unit: "", approximation: nil)
  }
}

/// Amounts that are added up.
private struct TableSum {
  private let parts: [TableCell.Amount]
  private let isRounded: Bool

  init(_ parts: [TableCell.Amount], isRounded: Bool) {
    self.parts = parts
    self.isRounded = isRounded
  }

  private static func sum(_ parts: [TableCell.Amount]) throws(ArithmeticFault) -> Rational {
    var sum = Rational.zero
    for part in parts { sum = try sum + part.value }
    return sum
  }

  /// Whether the parts may add up to `total`: each rounded amount may be off by half its last place.
  func fits(_ total: TableCell.Amount) throws(ArithmeticFault) -> Bool {
    var slack = Rational.zero
    let isExact = !isRounded && (parts + [total]).allSatisfy(\.isWhole)
    for amount in isExact ? [] : parts + [total] {
      slack = try slack + amount.place * Rational(1, over: 2)
    }
    let kept = try withoutParents()
    for sum in [try Self.sum(parts), try Self.sum(kept)] {
      if try (sum - total.value).magnitude() <= slack { return true }
      // Each amount stands twice: once by itself, once in the row that it is part of.
      if try sum == total.value + total.value { return true }
    }
    return false
  }

  /// The parts that are not the sum of two or more that follow them.
  private func withoutParents() throws(ArithmeticFault) -> [TableCell.Amount] {
    var kept: [TableCell.Amount] = []
    for (index, part) in parts.enumerated() {
      var sum = Rational.zero
      var isParent = false
      for (count, next) in parts[(index + 1)...].enumerated() {
        sum = try sum + next.value
        if count > 0, sum == part.value, part.value != .zero { isParent = true }
      }
      if !isParent { kept.append(part) }
    }
    return kept
  }

  /// Whether `total` may be meant for the sum: an average, a maximum, or what the parts share is not.
  func isPlausible(_ total: TableCell.Amount) throws(ArithmeticFault) -> Bool {
    if parts.allSatisfy({ $0.value >= .zero }), parts.contains(where: { $0.value > total.value }) {
      return false
    }
    return try distance(from: total) * Rational(2) <= total.value.magnitude()
  }

  func distance(from total: TableCell.Amount) throws(ArithmeticFault) -> Rational {
    try (Self.sum(parts) - total.value).magnitude()
  }

  /// The sum, written as `total` is: with its sign of money, its unit, and commas where there are any.
  func text(
    as total: TableCell.Amount, _ context: LintContext
  ) throws(ArithmeticFault) -> String {
    let sum = try Self.sum(parts)
    let decimals = parts.map(\.decimals).reduce(total.decimals, max)
    let isGrouped = (parts + [total]).contains { context.text($0.range).contains(",") }
    return try sum.written(
      as: total.quantity, text: context.text(total.range), decimals: decimals,
      isGrouped: isGrouped)
  }
}
