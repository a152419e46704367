import DocumentModel
import SourceText

/// The lengths of time that English text states: 25 days, eighteen months, four and a half years.
enum EnglishSaidSpans {
  private static let units: [String: Double] = Dictionary(
    uniqueKeysWithValues: ShippedWords.En.Periods.longUnits.numbers().compactMap {
      (word: String, days: Int) in days > 700 ? (word, (Double(days) / 3044).rounded()) : nil
    })

  /// Lengths in months and years of a block.
  ///
  /// - Complexity: O(log *n* + *k*), *k* the numbers of the block.
  static func months(in block: TextRange, _ document: Document) -> [SaidSpan] {
    let quantities = document.facts.quantities
    let first = quantities.index(from: block.lowerBound, at: \.range)
    return quantities[first...].prefix { $0.range.lowerBound < block.upperBound }.compactMap {
      quantity in
      guard quantity.value.denominator <= 10, quantity.value < Rational(1000) else { return nil }
      let count = Double(quantity.value.numerator) / Double(quantity.value.denominator)
      guard let unit = units[quantity.unit], quantity.kind == .count else { return nil }
      let isWhole = quantity.value.denominator == 1
      return SaidSpan(
        range: quantity.range, length: count * unit, unit: isWhole ? unit : unit / 2, isFine: false,
        approximation: quantity.approximation)
    }
  }

  /// The length that is all of a stretch; a number alone takes the unit that its label names.
  static func whole(_ range: TextRange, label: String, in document: Document) -> SaidSpan? {
    let said = (months(in: range, document) + fine(in: range, document)).filter {
      $0.range == range
    }
    if let span = said.first { return said.count == 1 ? span : nil }
    guard range.count < 6, range.allSatisfy({ document.text.bytes[$0].isASCIIDigit }),
      let count = Double(document.text.string(range))
    else { return nil }
    if let (_, unit) = plainUnits.first(where: { label.contains($0.0.dropFirst()) }) {
      return SaidSpan(
        range: range, length: count * unit, unit: unit, isFine: false, approximation: nil)
    }
    guard let (_, days) = dayUnits.first(where: { label.contains($0.0) }) else { return nil }
    let unit = Double(days) * 1440
    return SaidSpan(
      range: range, length: count * unit, unit: unit, isFine: true, approximation: nil)
  }

  private static let dayUnits: [(String, Int)] = ShippedWords.En.Periods.dayUnits.numbers().map {
    (word: String, days: Int) in (word, days)
  }

  private static let halves: [(String, Double)] = ShippedWords.En.Periods.halfLengths.numbers().map
  {
    (word: String, months: Int) in (word, Double(months))
  }
  private static let counts: [(String, Double)] = ShippedWords.En.Periods.halfCounts.numbers().map {
    (word: String, count: Int) in (" \(word) ", Double(count))
  }

  /// Four and a half years.
  static func halved(in block: TextRange, _ document: Document) -> [SaidSpan] {
    let bytes = document.text.bytes
    return halves.compactMap { half, unit in
      guard let place = bytes[block].span.place(of: half.utf8.span) else { return nil }
      let end = block.lowerBound + place
      guard
        let (word, count) = counts.first(where: { word, _ in
          end - word.utf8.count >= block.lowerBound
            && bytes.span.holds(word.utf8.span, at: end - word.utf8.count)
        })
      else { return nil }
      return SaidSpan(
        range: end - word.utf8.count + 1..<end + half.utf8.count, length: (count + 0.5) * unit,
        unit: unit / 2, isFine: false, approximation: nil)
    }
  }

  private static let plainUnits: [(String, Double)] = ShippedWords.En.Periods.spanUnits.numbers()
    .map { (word: String, months: Int) in (" \(word)", Double(months)) }

  /// In August 2012, 35 years: a number right behind a year, which no other reader takes for one.
  static func behind(_ point: TimePoint, in block: TextRange, _ document: Document) -> SaidSpan? {
    let bytes = document.text.bytes
    var place = point.range.upperBound
    while place < block.upperBound, place < point.range.upperBound + 5,
      !bytes[place].isASCIIDigit
    {
      // A comma, a blank or a dash.
      guard bytes[place] == 0x2C || bytes[place] == 0x20 || bytes[place] >= 0x80 else { return nil }
      place += 1
    }
    let start = place
    var count = 0
    while place < block.upperBound, bytes[place].isASCIIDigit, place - start < 3 {
      (count, place) = (count * 10 + Int(bytes[place] - 0x30), place + 1)
    }
    guard place > start,
      let (word, unit) = plainUnits.first(where: { bytes.span.holds($0.0.utf8.span, at: place) })
    else { return nil }
    return SaidSpan(
      range: start..<place + word.utf8.count, length: Double(count) * unit, unit: unit,
      isFine: false, approximation: nil)
  }

  /// Lengths of weeks and less.
  static func fine(in range: TextRange, _ document: Document) -> [SaidSpan] {
    document.durations(in: range).map { stated in
      let (length, unit) = (minutes(stated.seconds), minutes(stated.precision))
      let isHalf =
        stated.precision.denominator != 1 || stated.precision.numerator % 60 != 0
        || ![1, 60, 1440, 10_080].contains(unit)
      return SaidSpan(
        range: stated.range, length: length, unit: isHalf ? max(unit, halfUnit(above: unit)) : unit,
        isFine: true, approximation: stated.approximation)
    }
  }

  private static func minutes(_ seconds: Rational) -> Double {
    Double(seconds.numerator) / Double(seconds.denominator) / 60
  }

  /// Half of the unit that a decimal is of: thirty minutes of 32.5 hours.
  private static func halfUnit(above part: Double) -> Double {
    [1.0, 60, 1440, 10_080].first { $0 > part }.map { $0 / 2 } ?? part
  }
}
