extension Rational {
  /// The number written as a quantity of the draft is: its unit, its sign of money, its groups of digits.
  ///
  /// - Parameters:
  ///   - quantity: A quantity, whose scale is kept.
  ///   - text: How it is written.
  ///   - decimals: Digits after the point at least, where the draft writes so many.
  ///   - isGrouped: Whether digits are grouped even where `text` has no groups.
  /// - Returns: `$42,000` for 42000 as `$41,000` is written.
  /// - Throws: ``ArithmeticFault/overflow`` where the digits do not fit.
  package func written(
    as quantity: Quantity, text: String, decimals: Int = 0, isGrouped: Bool = false
  ) throws(ArithmeticFault) -> String {
    let scaled = try self / quantity.scale
    // As many digits as the number has, up to three more than the draft writes.
    var places = max(quantity.decimals, decimals)
    for more in 0...3 {
      places = max(quantity.decimals, decimals) + more
      if try (scaled * Self.powerOfTen(places)).denominator == 1 { break }
    }
    let digits = try scaled.text(decimals: min(places, 30))
    // 万 and 亿 are numerals too; where they are the scale they stay.
    let isScaled = quantity.scale >= Rational(10_000)
    guard let first = text.firstIndex(where: \.isWholeNumber),
      let last = text.lastIndex(where: { character in
        character.wholeNumberValue.map { !isScaled || $0 < 10_000 } ?? false
      })
    else { return digits }
    let number = digits.hasPrefix("-") ? String(digits.dropFirst()) : digits
    return (digits.hasPrefix("-") ? "-" : "") + text[..<first]
      + (isGrouped || text.contains(",") ? Self.grouped(number) : number)
      + text[text.index(after: last)...]
  }

  private static func grouped(_ digits: String) -> String {
    let whole = digits.prefix { $0 != "." }
    var text = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text + digits.dropFirst(whole.count)
  }
}
