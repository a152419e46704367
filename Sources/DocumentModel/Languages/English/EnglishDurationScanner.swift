/// Finds the stated stretches of time of an English text.
struct EnglishDurationScanner {
  let text: EnglishText

  /// The stretches of time of `text`, sorted and disjoint.
  ///
  /// - Parameters:
  ///   - text: A block.
  ///   - isMasked: For each token whether it belongs to a date or a time of day.
  /// - Returns: Stretches of time by place, none overlapping.
  /// - Complexity: O(*n*) in the number of tokens.
  static func durations(in text: EnglishText, isMasked: [Bool]) -> [DurationFact] {
    let scanner = EnglishDurationScanner(text: text)
    var found: [DurationFact] = []
    var place = 0
    while place < text.tokens.count {
      if !isMasked[place], let (fact, end) = scanner.duration(at: place) {
        found.append(fact)
        place = end
      } else {
        place += 1
      }
    }
    return found
  }

  /// One number with its unit.
  private struct Part {
    var numeral: EnglishNumeral
    var unit: Int
    var end: Int
    var isShort: Bool
  }

  private static let words: [EnglishWord: Int] = ShippedWords.En.Dates.durations.englishNumbers()

  private static let fractions: [EnglishWord: Int] =
    ShippedWords.En.Dates.durationFractions.englishNumbers()

  /// And a quarter, and a half: the parts of the whole, and where the words end.
  private func fraction(at place: Int) -> (Int, end: Int)? {
    guard text.word(place) == "and", text.word(place + 1) == "a",
      let share = text.word(place + 2).flatMap({ Self.fractions[$0] })
    else { return nil }
    return (share, place + 3)
  }

  private func duration(at start: Int) -> (DurationFact, end: Int)? {
    guard let first = part(at: start), text.isFree(before: start) else { return nil }
    var parts = [first]
    while let last = parts.last, last.numeral.decimals == 0 {
      var next = last.end
      if text.mark(next) == "," { next += 1 }
      if text.word(next) == "and" { next += 1 }
      guard let part = part(at: next), part.unit < last.unit,
        text.isFree(before: next)
          || last.isShort && text.isGlued(next),
        part.numeral.value < Rational(last.unit / part.unit)
      else { break }
      parts.append(part)
    }
    guard let last = parts.last else { return nil }
    // A lone 15m is a length as soon as a time.
    if parts.count == 1, first.isShort, text.word(first.end - 1) == "m" { return nil }
    guard text.isFree(after: last.end) || text.isMark(last.end, "-/–") else { return nil }
    do {
      var seconds = Rational.zero
      for part in parts { seconds = try seconds + part.numeral.value * Rational(part.unit) }
      var precision = try Rational(last.unit) * Rational.powerOfTen(-last.numeral.decimals)
      var end = last.end
      if let (share, next) = fraction(at: end) {
        seconds = try seconds + Rational(last.unit) * Rational(1, over: Int128(share))
        precision = try Rational(last.unit) * Rational(1, over: 4)
        end = next
      }
      return (
        DurationFact(
          range: text.range(start, end), seconds: seconds, precision: precision,
          approximation: EnglishApproximation.before(start, in: text)
            ?? EnglishApproximation.after(end, in: text)), end
      )
    } catch {
      // Beyond 128 bits nothing can be compared with it.
      return nil
    }
  }

  private func part(at start: Int) -> Part? {
    if text.digits(start) != nil {
      guard let (value, decimals) = text.digits(start)?.number else { return nil }
      let numeral = EnglishNumeral(end: start + 1, value: value, decimals: decimals)
      if text.isGlued(start + 1), let part = short(numeral) { return part }
      return long(numeral)
    }
    guard let numeral = text.wordNumeral(at: start), !text.isGlued(start) || start == 0 else {
      return nil
    }
    return long(numeral)
  }

  /// 2 hours, 45-minute, 30min.
  private func long(_ numeral: EnglishNumeral) -> Part? {
    var place = numeral.end
    if text.isGlued(place), text.mark(place) == "-", text.isGlued(place + 1) { place += 1 }
    guard let word = text.word(place), let unit = Self.words[word], text.isLowerCase(place) else {
      return nil
    }
    return Part(numeral: numeral, unit: unit, end: place + 1, isShort: false)
  }

  /// 2h, 15m, 30s directly behind the digits.
  private func short(_ numeral: EnglishNumeral) -> Part? {
    let unit: Int? =
      switch text.word(numeral.end) {
      case "h": 3600
      case "m": 60
      case "s": 1
      case "d": 86_400
      default: nil
      }
    guard let unit, text.isLowerCase(numeral.end) else { return nil }
    return Part(numeral: numeral, unit: unit, end: numeral.end + 1, isShort: true)
  }
}
