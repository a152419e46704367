import DocumentModel
import SourceText

/// A cell, and the amount where it is one.
struct TableCell {
  /// A number that can be added to others.
  struct Amount {
    let value: Rational
    /// Half of what the last written place stands for.
    let half: Rational
    let isWhole: Bool
    /// Whether commas part the thousands.
    let isGrouped: Bool
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

  fileprivate init(_ range: TextRange, isBlank: Bool, _ amount: Amount?) {
    self.range = range
    self.isBlank = isBlank
    self.amount = isBlank ? nil : amount
  }

  /// What may stand around a number, and whether it makes the number negative.
  private static let marks: [String: Bool] = [
    "|": false, "+|": false, "-|": true, "−|": true, "–|": true, "(|)": true, "（|）": true,
    "|*": false, "|†": false,
  ]

  /// Whether a character parts the thousands of a number: 6,382 and 6 382.
  private static func isJoint(_ character: Character) -> Bool {
    ", \u{A0}\u{202F}".contains(character)
  }

  fileprivate static func amount(
    in cell: TextRange, _ document: Document
  ) throws(ArithmeticFault) -> Amount? {
    let inside = document.quantities(in: cell)
    let bare = try bareNumber(in: cell, document)
    // Running text may take 6 382 for two numbers.
    let isParted = bare.map { bare in
      document.text.string(bare.range).contains { $0 != "," && isJoint($0) }
        && !inside.contains { $0.range.holds(bare.range) }
    }
    let own = inside.isEmpty || isParted ?? false ? bare : nil
    guard inside.count < 2 || own != nil, let quantity = own ?? inside.first,
      quantity.approximation == nil,
      [.number, .count, .money].contains(quantity.kind)
    else { return nil }
    let before = document.text.string(cell.lowerBound..<quantity.range.lowerBound)
    let behind = document.text.string(quantity.range.upperBound..<cell.upperBound)
    guard let isNegative = marks[(before + "|" + behind).filter { $0 != " " }] else { return nil }
    return Amount(
      value: isNegative ? try quantity.value.negated() : quantity.value,
      half: try quantity.scale * Rational.powerOfTen(-quantity.decimals) * Rational(1, over: 2),
      isWhole: quantity.scale == .one && quantity.decimals == 0,
      isGrouped: document.text.bytes[quantity.range].contains(UInt8(ascii: ",")),
      quantity: quantity)
  }
}

extension TableCell {
  /// The digits of a cell without other text, which the grammar of running text takes for the number
  /// of an item: 3.14, (2).
  private static func bareNumber(
    in cell: TextRange, _ document: Document
  ) throws(ArithmeticFault) -> Quantity? {
    let bytes = document.text.bytes
    guard let first = cell.first(where: { bytes[$0].isASCIIDigit }),
      let last = cell.last(where: { bytes[$0].isASCIIDigit })
    else { return nil }
    let range = first..<(last + 1)
    let halves = document.text.string(range).split(separator: ".", omittingEmptySubsequences: false)
    let groups = halves[0].split(omittingEmptySubsequences: false, whereSeparator: isJoint)
    let decimals = halves.count == 2 ? halves[1] : ""
    guard halves.count < 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
      decimals.utf8.allSatisfy(\.isASCIIDigit),
      halves[0].utf8.count + decimals.utf8.count < 20,
      let digits = Int128(groups.joined() + decimals),
      !document.dates(in: cell).contains(where: { cell.holds($0.range) })
    else { return nil }
    return Quantity(
      kind: .number, range: range,
      value: try Rational(digits, over: 1) * Rational.powerOfTen(-decimals.utf8.count),
      scale: .one, decimals: decimals.utf8.count, unit: "", approximation: nil)
  }
}

/// The amounts of cells, read once a document: each table is read by many rules.
struct CellAmounts {
  private var amounts: [TableCell.Amount] = []
  /// By cells: which amount it is, nil for none.
  private var indices: [TextRange: Int?] = [:]

  fileprivate mutating func amount(
    in cell: TextRange, _ document: Document
  ) throws(ArithmeticFault) -> TableCell.Amount? {
    if let known = indices[cell] { return known.map { amounts[$0] } }
    let amount = try TableCell.amount(in: cell, document)
    indices[cell] = .some(amount.map { _ in amounts.count })
    if let amount { amounts.append(amount) }
    return amount
  }
}

extension LintContext {
  /// A cell with its amount; a blank one has none.
  func cell(_ range: TextRange, isBlank: Bool) throws(ArithmeticFault) -> TableCell {
    TableCell(
      range, isBlank: isBlank, isBlank ? nil : try cellAmounts.amount(in: range, document))
  }
}
