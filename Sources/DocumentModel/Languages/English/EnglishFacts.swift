/// The facts of one block of an English document.
package struct EnglishFacts {
  package let quantities: [Quantity]
  package let dates: [DateFact]
  package let moments: [TimeOfDay]
  package let durations: [DurationFact]

  /// Reads `range` of block text.
  ///
  /// - Parameters:
  ///   - bytes: Block text, valid UTF-8.
  ///   - range: What is read; nothing outside it is looked at.
  ///   - numberEnd: Where the number of a heading ends that opens the range; it is not a fact.
  ///   - lexicon: The words that it is read by.
  /// - Complexity: O(*n*) in the length of `range`.
  package init(
    in bytes: [UInt8], range: TextRange, numberEnd: Int? = nil, lexicon: Lexicon = .shipped
  ) {
    let text = EnglishText(
      bytes: bytes, range: max(range.lowerBound, numberEnd ?? 0)..<range.upperBound,
      nouns: lexicon.nouns)
    let foundDates = EnglishDateScanner.dates(in: text)
    let foundTimes = EnglishTimeScanner.moments(in: text, dates: foundDates)
    var isMasked = [Bool](repeating: false, count: text.tokens.count)
    for tokens in foundDates.map(\.tokens) + foundTimes.map(\.tokens) {
      for token in tokens { isMasked[token] = true }
    }
    quantities = EnglishQuantityScanner.quantities(in: text, isMasked: isMasked)
    dates = foundDates.map(\.date)
    moments = foundTimes.map(\.moment)
    durations = EnglishDurationScanner.durations(in: text, isMasked: isMasked)
  }
}
