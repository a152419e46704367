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
}
