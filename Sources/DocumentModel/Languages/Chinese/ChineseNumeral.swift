extension NumberText {
  /// Reads the Chinese numeral at `start`: 三百五十八, 一千零五, 一亿二千万, 九十七点五.
  ///
  /// - Returns: Where the row of numeral characters ends, and the numeral if it names one number:
  ///   三五 (three to five) and 二〇二四 (a row of digits) do not.
  func chineseNumeral(at start: Int) -> (end: Int, numeral: Numeral?) {
    var row: [Unicode.Scalar] = []
    var end = start
    while let next = chineseCharacter(at: end) {
      // No number we can hold is longer.
      if row.count <= DigitRun.longest { row.append(next.value) }
      end = next.end
    }
    guard row.count <= DigitRun.longest, let whole = Self.value(of: row) else { return (end, nil) }
    do {
      let isScaled = row.last == "万" || row.last == "亿"
      let scale = isScaled ? row.last?.chineseUnit ?? 1 : 1
      let numeral = Numeral(
        end: end, value: try Rational(whole, over: 1), scale: try Rational(scale, over: 1),
        decimals: 0, hasScaleWord: isScaled)
      let result = try withDecimals(numeral)
      return (result.end, result)
    } catch {
      return (end, nil)
    }
  }

  /// The numeral character at `offset`; 千 before 克, 米, 瓦 belongs to the unit.
  func chineseCharacter(at offset: Int) -> (value: Unicode.Scalar, end: Int)? {
    let next = glyph(at: offset)
    guard next.value.isChineseNumeral else { return nil }
    if next.value == "千",
      ChineseVocabulary.unitsAfterThousand.unicodeScalars.contains(scalar(at: next.end))
    {
      return nil
    }
    return next
  }

  /// 九十七点五, 三点五亿; 三点十分 is a time of day and stays 三.
  private func withDecimals(_ numeral: Numeral) throws(ArithmeticFault) -> Numeral {
    let point = glyph(at: numeral.end)
    guard point.value == "点", !numeral.hasScaleWord else { return numeral }
    var result = numeral
    var end = point.end
    var fraction: Int128 = 0
    while case let next = glyph(at: end), let digit = next.value.chineseDigit(.pair),
      result.decimals < 12
    {
      fraction = fraction * 10 + Int128(digit)
      result.decimals += 1
      end = next.end
    }
    guard result.decimals > 0 else { return numeral }
    let next = glyph(at: end)
    let unit = next.value.chineseUnit
    if let unit, unit < 10_000 { return numeral }
    let value =
      try numeral.value + Rational(fraction, over: 1) * Rational.powerOfTen(-result.decimals)
    result.scale = try Rational(unit ?? 1, over: 1)
    result.value = try value * result.scale
    result.hasScaleWord = unit != nil
    result.end = unit == nil ? end : next.end
    return result
  }

  /// What a row of numeral characters is worth; nil for a row that is not a single number.
  static func value(of row: [Unicode.Scalar]) -> Int128? {
    guard let first = row.first else { return nil }
    // 百, 千, 万 without a digit before them: 百强, 千方百计, 万一.
    if let unit = first.chineseUnit, unit != 10 { return nil }
    var above: Int128 = 0  // what stands before 亿
    var middle: Int128 = 0  // what stands before 万
    var section: Int128 = 0  // below ten thousand
    var digit: Int128?
    var isZeroBefore = false
    var limit: Int128 = 10_000  // the next 十, 百, 千 of the section must be smaller
    var last: Int128 = 1  // the unit directly before the digit
    for (index, scalar) in row.enumerated() {
      if let value = scalar.chineseDigit(.pair) {
        guard digit == nil else { return nil }
        if value == 0 {
          // A zero fills a gap: it stands first only alone, and never twice.
          guard !isZeroBefore, index > 0 || row.count == 1 else { return nil }
          isZeroBefore = true
        } else {
          // 两 counts 百, 千, 万 or alone.
          if scalar == "两", row.count > 1 {
            let next = index + 1 < row.count ? row[index + 1].chineseUnit : nil
            guard let next, next > 10 else { return nil }
          }
          digit = Int128(value)
        }
      } else if let unit = scalar.chineseUnit {
        if unit < 10_000 {
          guard unit < limit, let factor = digit ?? (unit == 10 ? 1 : nil) else { return nil }
          section += factor * unit
          limit = unit
        } else {
          section += digit ?? 0
          guard section > 0 || (unit > 10_000 && middle > 0) else { return nil }
          if unit == 10_000 {
            guard middle == 0 else { return nil }
            middle = section * unit
          } else {
            guard above == 0 else { return nil }
            above = (middle + section) * unit
            middle = 0
          }
          section = 0
          limit = 10_000
        }
        last = unit
        digit = nil
        isZeroBefore = false
      } else {
        return nil
      }
    }
    // 三千五 is 3500, 三千零五 is 3005.
    let tail = (digit ?? 0) * (isZeroBefore || last == 1 ? 1 : last / 10)
    return above + middle + section + tail
  }
}
