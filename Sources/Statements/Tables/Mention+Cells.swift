internal import DocumentModel

extension Mention {
  /// A number that stands alone, with words that are written elsewhere; nil beyond 128 bits.
  init?(
    _ quantity: Quantity, isNegative: Bool = false, cues: Cues = [], noun: String = "",
    year: Int? = nil, each: String? = nil, range: TextRange
  ) {
    guard let estimate = Estimate(quantity, decimals: quantity.decimals, isNegative) else {
      return nil
    }
    self.init(
      MentionParts(
        quantity: quantity, kind: quantity.kind, unit: quantity.unit, isNegative: isNegative,
        cues: cues, noun: noun, headEnd: quantity.range.upperBound, year: year, each: each,
        sentence: 0, separator: .comma, depth: 0, isBehindSlash: false, isJoined: false,
        isBehindColon: false, isCell: true, estimate: estimate, range: range,
        wordStart: quantity.range.lowerBound, cueStart: nil))
  }

  /// The same with the words of another label.
  func named(by label: TableLabel) -> Mention? {
    Mention(
      quantity, isNegative: isNegative, cues: label.cues, noun: label.noun, year: label.year,
      each: label.each, range: range)
  }

  /// A number of a table in the scale of this one of the text, where the unit of its cell is not written.
  func scaled(_ value: Estimate, of cell: Mention) -> Estimate? {
    guard cell.kind == .number, quantity.scale > .one,
      quantity.value.denominator == 1 || cell.quantity.decimals > 0
    else { return value }
    return try? value * Estimate(quantity.scale)
  }

  /// Whether it is that of a table whose unit nothing says: £5.28 million, 5,280.
  func isInOtherUnit(than value: Estimate) -> Bool {
    (1...9).contains { place in
      guard let power = try? Rational.powerOfTen(place), let more = try? value * Estimate(power),
        let less = try? estimate * Estimate(power)
      else { return false }
      return more.overlaps(estimate) || less.overlaps(value)
    }
  }
}
