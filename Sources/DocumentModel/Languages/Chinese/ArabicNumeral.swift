/// A numeral without its unit.
struct Numeral {
  var end: Int
  /// With 万 and 亿 multiplied in.
  var value: Rational
  var scale: Rational
  var decimals: Int
  /// Where a word like 万 ends the numeral, so that it is not a plain row of digits.
  var hasScaleWord: Bool
}

extension NumberText {
  /// Reads the Arabic numeral at `start`, a digit: 1,234, 97.5, 3.5亿, 1亿2000万.
  ///
  /// - Returns: Where the row of digits and points ends, and the numeral if it is one: versions,
  ///   addresses and rows too long for exact arithmetic are none.
  func arabicNumeral(at start: Int) -> (end: Int, numeral: Numeral?) {
    var whole = digits(at: start)
    if let grouped = grouped(whole, from: start) ?? groupedByBlanks(whole, from: start) {
      whole = grouped
    }
    var fraction = DigitRun(end: whole.end, count: 0, value: 0)
    var points = 0
    while let next = digitsAfterPoint(fraction.end) {
      fraction = next
      points += 1
    }
    guard points < 2, whole.count + fraction.count <= DigitRun.longest else {
      return (fraction.end, nil)
    }
    do {
      let unit = try Rational.powerOfTen(-fraction.count)
      let value = try Rational(whole.value, over: 1) + Rational(fraction.value, over: 1) * unit
      let plain = Numeral(
        end: fraction.end, value: value, scale: .one, decimals: fraction.count,
        hasScaleWord: false)
      let scaled = try scaled(plain)
      return (scaled.end, scaled)
    } catch {
      // Beyond 128 bits it is not a number that anything could be computed with.
      return (fraction.end, nil)
    }
  }

  private func digitsAfterPoint(_ offset: Int) -> DigitRun? {
    let point = glyph(at: offset)
    guard point.value.isPoint else { return nil }
    let run = digits(at: point.end)
    return run.count > 0 ? run : nil
  }

  /// 1,234,567: one to three digits, then groups of exactly three behind one kind of comma.
  private func grouped(_ first: DigitRun, from start: Int) -> DigitRun? {
    let lead = scalar(at: start).digit
    let comma = scalar(at: first.end)
    guard first.count <= 3, lead != 0, comma == "," || comma == "，" else { return nil }
    // 2013,201,300: a list whose later parts only look like groups.
    let before = scalar(before: start)
    if before == "," || before == "，",
      scalar(before: previous(start)).digit != nil
    {
      return nil
    }
    var sum = first
    while scalar(at: sum.end) == comma {
      let group = digits(at: glyph(at: sum.end).end)
      if group.count == 0 { break }
      guard group.count == 3, sum.count + 3 <= DigitRun.longest else { return nil }
      sum = DigitRun(
        end: group.end, count: sum.count + 3, value: sum.value * 1000 + group.value)
    }
    return sum.count > first.count ? sum : nil
  }

  /// 1 306 人: one to three digits, then groups of exactly three behind one blank each, with words before
  /// them and a unit or mark behind; not 表 3 120 人, and no row of numbers.
  private func groupedByBlanks(_ first: DigitRun, from start: Int) -> DigitRun? {
    let before = beforeBlanks(start)
    let last = scalar(before: before)
    guard first.count <= 3, scalar(at: start).digit != 0, scalar(at: first.end).isSpace,
      before > self.start, last.digit == nil, !last.isPoint, !last.isLatinLetter,
      !ChineseVocabulary.labels.unicodeScalars.contains(last)
    else { return nil }
    var sum = first
    while scalar(at: sum.end).isSpace {
      let group = digits(at: glyph(at: sum.end).end)
      if group.count == 0 { break }
      guard group.count == 3, sum.count + 3 <= DigitRun.longest else { return nil }
      sum = DigitRun(
        end: group.end, count: sum.count + 3, value: sum.value * 1000 + group.value)
    }
    let next = scalar(at: afterBlanks(sum.end))
    guard sum.count > first.count, next.digit == nil, !next.isLatinLetter,
      !ChineseNumerals.calendarUnits.unicodeScalars.contains(next)
    else { return nil }
    return sum
  }

  /// Multiplies the scale words behind `numeral` in, descending: 1亿2000万, 3万5000.
  private func scaled(_ numeral: Numeral) throws(ArithmeticFault) -> Numeral {
    guard let first = ChineseVocabulary.scales.match(at: numeral.end, in: self) else {
      return numeral
    }
    var last = first.word.meaning
    var result = numeral
    result.scale = try Rational(last, over: 1)
    result.value = try numeral.value * result.scale
    result.end = first.end
    result.hasScaleWord = true
    while numeral.decimals == 0 {
      let part = digits(at: result.end)
      guard 1...4 ~= part.count, digitsAfterPoint(part.end) == nil else { break }
      let word = ChineseVocabulary.scales.match(at: part.end, in: self)
      let scale = word?.word.meaning ?? 1
      guard scale < last else { break }
      last = scale
      result.scale = try Rational(scale, over: 1)
      result.value = try result.value + Rational(part.value, over: 1) * result.scale
      result.end = word?.end ?? part.end
      if scale == 1 { break }
    }
    return result
  }

  /// 1百零8 is written in two systems; its 8 is not a number.
  static let numeralsNeverBefore = "零〇十百千"
}
