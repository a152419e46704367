/// Finds the quantities of a text: numbers with their units, and bare Arabic numbers.
package struct ChineseQuantityScanner {
  private let text: NumberText
  private let measures: WordTable<ChineseVocabulary.Counting>
  private var found: [Quantity] = []

  /// The quantities of `range`, sorted and disjoint.
  ///
  /// - Parameters:
  ///   - bytes: Block text, valid UTF-8.
  ///   - range: What is read; nothing outside it is looked at.
  ///   - dates: The dates of the same text, sorted; no quantity touches one.
  ///   - documentNumbers: Numbers of official documents, sorted; no quantity touches one.
  ///   - lexicon: The words that it is read by.
  /// - Returns: Quantities by place, none overlapping.
  /// - Complexity: O(*n*) in the length of `range`, besides sorting the two lists together.
  package static func quantities(
    in bytes: [UInt8], range: TextRange, dates: [DateFact], documentNumbers: [TextRange],
    lexicon: Lexicon = .shipped
  ) -> [Quantity] {
    let masks = (dates.map(\.range) + documentNumbers).sorted { $0.lowerBound < $1.lowerBound }
    var found: [Quantity] = []
    var start = range.lowerBound
    for mask in masks where mask.upperBound > start && mask.lowerBound < range.upperBound {
      found += Self.quantities(in: bytes, from: start, to: mask.lowerBound, of: range, lexicon)
      start = mask.upperBound
    }
    return found
      + Self.quantities(
        in: bytes, from: start, to: range.upperBound, of: range, lexicon)
  }

  private static func quantities(
    in bytes: [UInt8], from start: Int, to end: Int, of range: TextRange, _ lexicon: Lexicon
  ) -> [Quantity] {
    guard start < end else { return [] }
    var scanner = ChineseQuantityScanner(
      text: NumberText(bytes: bytes, start: range.lowerBound, end: end),
      measures: lexicon.measures)
    var place = start
    while place < end { place = scanner.step(at: place) }
    return scanner.found
  }

  private init(text: NumberText, measures: WordTable<ChineseVocabulary.Counting>) {
    self.text = text
    self.measures = measures
  }

  /// Reads what starts at `place`.
  ///
  /// - Returns: Where to read on, always behind `place`.
  private mutating func step(at place: Int) -> Int {
    let byte = text.bytes[place]
    if byte < 0x80, byte < 0x30 || byte > 0x39 { return place + 1 }
    let here = text.glyph(at: place)
    if here.value.digit != nil { return arabic(at: place) }
    if here.value == "第" { return ordinal(at: place, after: here.end) }
    guard here.value.isChineseNumeral else { return here.end }
    // 百分之, 千分之: they begin with numerals.
    if let fraction = ChineseVocabulary.fractions.match(at: place, in: text) {
      return share(from: place, after: fraction.end, of: fraction.word.meaning)
    }
    return chinese(at: place)
  }

  // MARK: - Numerals and what stands around them

  private mutating func arabic(at start: Int) -> Int {
    let (end, numeral) = text.arabicNumeral(at: start)
    let before = text.scalar(before: start)
    guard let numeral, !before.isPoint,
      before.digit == nil,
      !NumberText.numeralsNeverBefore.unicodeScalars.contains(before),
      !text.scalar(at: numeral.end).isLatinLetter || isLatinUnit(at: numeral.end)
    else { return end }
    return finish(withScaleApart(numeral, from: start), from: start, chinese: nil)
  }

  /// 43.6MPa, 8.6mm: whether a unit in Latin letters stands at `place`, and no further letter behind it.
  private func isLatinUnit(at place: Int) -> Bool {
    measures.match(at: place, in: text).map { !text.scalar(at: $0.end).isLatinLetter } ?? false
  }

  /// 76.8 万人, 3.2 亿元: a scale that a blank parts from its digits, where a unit follows.
  private func withScaleApart(_ numeral: Numeral, from start: Int) -> Numeral {
    let place = text.afterBlanks(numeral.end)
    guard place > numeral.end, !numeral.hasScaleWord, !isLabel(start),
      let scale = ChineseVocabulary.surplusScales.match(at: place, in: text)
    else { return numeral }
    let unit = text.afterBlanks(scale.end)
    guard
      ChineseVocabulary.money.match(at: unit, in: text) != nil
        || measures.match(at: unit, in: text) != nil
    else { return numeral }
    do {
      let factor = try Rational(scale.word.meaning, over: 1)
      return Numeral(
        end: scale.end, value: try numeral.value * factor, scale: try numeral.scale * factor,
        decimals: numeral.decimals, hasScaleWord: true)
    } catch {
      // Beyond 128 bits it is the number without the scale.
      return numeral
    }
  }

  /// 表 3 万元产值能耗, the number of a heading: not how many.
  private func isLabel(_ start: Int) -> Bool {
    let before = text.beforeBlanks(start)
    return before == text.start
      || ChineseVocabulary.labels.unicodeScalars.contains(text.scalar(before: before))
  }

  private mutating func chinese(at start: Int) -> Int {
    let (end, numeral) = text.chineseNumeral(at: start)
    // A lone 千 before 克: part of a unit, not of a numeral.
    guard end > start else { return text.glyph(at: start).end }
    guard let numeral, !isInsideWord(start, numeral) else { return end }
    if ChineseVocabulary.idioms.match(at: start, in: text) != nil { return end }
    if let tenths = tenths(numeral, from: start) { return tenths }
    let isOne = text.glyph(at: start).value == "一" && text.glyph(at: start).end == numeral.end
    return finish(numeral, from: start, chinese: isOne ? .one : .other)
  }

  /// 三成, 五成七: tenths, and hundredths behind them; not 三成员.
  private mutating func tenths(_ numeral: Numeral, from start: Int) -> Int? {
    let mark = text.glyph(at: numeral.end)
    guard mark.value == "成", numeral.value < Rational(10), numeral.decimals == 0,
      text.glyph(at: start).end == numeral.end
    else { return nil }
    let next = text.glyph(at: mark.end)
    if let digit = next.value.chineseDigit(.pair), text.chineseCharacter(at: next.end) == nil {
      do {
        let value = try numeral.value + Rational(Int128(digit), over: 10)
        return append(
          .percent, start..<next.end,
          Numeral(end: next.end, value: value, scale: .one, decimals: 1, hasScaleWord: false),
          per: 10, "成", nil)
      } catch {
        return nil
      }
    }
    guard !ShippedWords.Zh.Numbers.tenthsNotBefore.text.unicodeScalars.contains(next.value) else {
      return nil
    }
    return append(.percent, start..<mark.end, numeral, per: 10, "成", nil)
  }

  private enum ChineseNumber { case one, other }

  /// 几十, 数十, 三分之一, 3十, 统一, the second 一 of 一户一档.
  private func isInsideWord(_ start: Int, _ numeral: Numeral) -> Bool {
    let before = text.scalar(before: start)
    let here = text.glyph(at: start)
    if before == "几" || before == "第" || before.digit != nil
      || before.isChineseNumeral
    {
      return true
    }
    if before == "数", here.value.chineseUnit != nil { return true }
    let second = text.scalar(before: text.previous(start))
    if before == "之", second == "分" { return true }
    guard here.value == "一", here.end == numeral.end else { return false }
    if ChineseVocabulary.wordsEndingInOne.unicodeScalars.contains(before) { return true }
    return second == "一" && before != "是" && before != "要"
  }

  private mutating func ordinal(at start: Int, after mark: Int) -> Int {
    let place = text.afterBlanks(mark)
    if text.scalar(at: place).digit != nil {
      let run = text.digits(at: place)
      let (end, numeral) = text.arabicNumeral(at: place)
      guard let numeral, numeral.decimals == 0, run.count <= DigitRun.longest else { return end }
      return append(ordinal: run.value, start..<run.end)
    }
    let (end, numeral) = text.chineseNumeral(at: place)
    guard end > place, let numeral, numeral.decimals == 0 else { return max(end, mark) }
    return append(ordinal: numeral.value.numerator, start..<end)
  }

  /// 百分之九十七点五, 百分之百, 千分之3.
  private mutating func share(from start: Int, after mark: Int, of parts: Int128) -> Int {
    let place = text.afterBlanks(mark)
    let unit = parts == 100 ? "%" : "‰"
    let next = text.glyph(at: place)
    if next.value == "百", parts == 100, text.chineseCharacter(at: next.end) == nil {
      let hundred = Numeral(
        end: next.end, value: Rational(100), scale: .one, decimals: 0, hasScaleWord: false)
      return append(share: hundred, start, parts, unit)
    }
    let isArabic = next.value.digit != nil
    let (end, numeral) = isArabic ? text.arabicNumeral(at: place) : text.chineseNumeral(at: place)
    guard end > place, let numeral else { return max(end, mark) }
    return append(share: numeral, start, parts, unit)
  }

  private mutating func append(
    share numeral: Numeral, _ start: Int, _ parts: Int128, _ unit: String
  ) -> Int {
    let (value, end, between) = text.withSurplus(numeral)
    return append(.percent, start..<end, value, per: parts, unit, between)
  }

  // MARK: - Units

  private mutating func finish(_ numeral: Numeral, from start: Int, chinese: ChineseNumber?) -> Int
  {
    let (value, end, between) = text.withSurplus(numeral)
    let place = text.afterBlanks(end)
    if let percent = ChineseVocabulary.percents.match(at: place, in: text) {
      let unit = percent.word.meaning == 100 ? "%" : "‰"
      return append(.percent, start..<percent.end, value, per: percent.word.meaning, unit, between)
    }
    if let points = ChineseVocabulary.points.match(at: place, in: text) {
      return append(.points, start..<points.end, value, per: 100, "百分点", between)
    }
    if let times = ChineseVocabulary.times.match(at: place, in: text) {
      return append(.times, start..<times.end, value, per: 1, "倍", between)
    }
    if let money = ChineseVocabulary.money.match(at: place, in: text) {
      return append(.money, start..<money.end, value, per: 1, money.word.text, between)
    }
    if let measure = measures.match(at: place, in: text),
      isCounting(measure.word.meaning, until: measure.end, chinese)
    {
      return append(.count, start..<measure.end, value, per: 1, measure.word.text, between)
    }
    guard chinese == nil, isBare(from: start, next: place) else { return value.end }
    return append(.number, start..<value.end, value, per: 1, "", between)
  }

  /// 一 with a measure word before another 一 or 多 shares out: 一户一档, 一对多.
  private func isCounting(
    _ counting: ChineseVocabulary.Counting, until end: Int, _ chinese: ChineseNumber?
  ) -> Bool {
    guard let chinese else { return true }
    let next = text.scalar(at: end)
    return counting == .any && !(chinese == .one && (next == "一" || next == "多"))
  }

  /// Whether a number without a unit is an amount: not a year, day, time, label or model name.
  private func isBare(from start: Int, next: Int) -> Bool {
    let before = text.scalar(before: start)
    let isHyphen = before == "-" || before == "_"
    let letter = isHyphen ? text.scalar(before: text.previous(start)) : before
    return !letter.isLatinLetter && !text.isCalendar(at: next)
  }

  // MARK: - Facts

  private mutating func append(ordinal value: Int128, _ range: TextRange) -> Int {
    do {
      found.append(
        Quantity(
          kind: .ordinal, range: range, value: try Rational(value, over: 1), scale: .one,
          decimals: 0, unit: "", approximation: nil))
    } catch {
      // Beyond 128 bits: no fact.
    }
    return range.upperBound
  }

  private mutating func append(
    _ kind: Quantity.Kind, _ range: TextRange, _ numeral: Numeral, per parts: Int128,
    _ unit: String, _ between: Approximation?
  ) -> Int {
    do {
      let share = try Rational(1, over: parts)
      let approximation =
        between ?? ChineseApproximation.before(range.lowerBound, in: text)
        ?? ChineseApproximation.after(range.upperBound, in: text)
      found.append(
        Quantity(
          kind: kind, range: range, value: try numeral.value * share,
          scale: try numeral.scale * share, decimals: numeral.decimals, unit: unit,
          approximation: approximation))
    } catch {
      // Beyond 128 bits: no fact, and nothing inside it is one.
    }
    return range.upperBound
  }
}

extension NumberText {
  /// Takes a word like 余 behind `numeral`, and the scale behind that: 50余万.
  ///
  /// - Returns: The numeral, ending behind that scale; where both end; the approximation.
  func withSurplus(_ numeral: Numeral) -> (Numeral, end: Int, Approximation?) {
    let surplus = glyph(at: numeral.end)
    guard ChineseNumerals.surplus.unicodeScalars.contains(surplus.value) else {
      return (numeral, numeral.end, nil)
    }
    guard let scale = ChineseVocabulary.surplusScales.match(at: surplus.end, in: self) else {
      return (numeral, surplus.end, .over)
    }
    do {
      var scaled = numeral
      let factor = try Rational(scale.word.meaning, over: 1)
      scaled.value = try numeral.value * factor
      scaled.scale = try numeral.scale * factor
      scaled.end = scale.end
      return (scaled, scale.end, .over)
    } catch {
      // The scale does not fit into 128 bits; the numeral without it does.
      return (numeral, surplus.end, .over)
    }
  }

  /// Whether a year, day or time goes on at `offset`: 23日, 20余年, the 1 of 1-6月, 2十.
  func isCalendar(at offset: Int) -> Bool {
    let next = glyph(at: offset)
    if next.value == "十" || ChineseNumerals.calendarUnits.unicodeScalars.contains(next.value) {
      return true
    }
    if next.value == "分", scalar(at: next.end) == "之" { return true }
    guard ChineseNumerals.joiners.unicodeScalars.contains(next.value) else { return false }
    let other = digits(at: afterBlanks(next.end))
    guard 1...4 ~= other.count else { return false }
    return ChineseNumerals.calendarUnits.unicodeScalars.contains(scalar(at: afterBlanks(other.end)))
  }
}
