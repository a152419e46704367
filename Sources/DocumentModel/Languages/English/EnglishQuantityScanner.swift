/// Finds the quantities of an English text: numbers with their units, and bare numbers.
///
/// Versions, labels, years, codes and parts of names are none; what may be one or the other is left.
struct EnglishQuantityScanner {
  let text: EnglishText
  /// Tokens that belong to dates and times of day.
  let isMasked: [Bool]
  private var found: [Quantity] = []

  /// The quantities of `text`, sorted and disjoint.
  ///
  /// - Parameters:
  ///   - text: A block.
  ///   - isMasked: For each token whether it belongs to another fact.
  /// - Returns: Quantities by place, none overlapping.
  /// - Complexity: O(*n*) in the number of tokens.
  static func quantities(in text: EnglishText, isMasked: [Bool]) -> [Quantity] {
    var scanner = EnglishQuantityScanner(text: text, isMasked: isMasked)
    var place = 0
    while place < text.tokens.count {
      place = isMasked[place] ? place + 1 : max(place + 1, scanner.step(at: place))
    }
    return scanner.found
  }

  private init(text: EnglishText, isMasked: [Bool]) {
    self.text = text
    self.isMasked = isMasked
  }

  /// Reads what starts at `place`.
  ///
  /// - Returns: Where to read on; at `place` where nothing starts.
  private mutating func step(at place: Int) -> Int {
    switch text.tokens[place].kind {
    case .number: return number(at: place)
    case .mark(let mark):
      guard let unit = EnglishVocabulary.signs[mark] else { return place }
      return money(from: place, number: place + 1, unit: unit)
    case .word(let word):
      if let unit = EnglishVocabulary.dollars[word], text.mark(place + 1) == "$",
        text.isGlued(place + 1), text.isAllCapitals(place), text.isFree(before: place)
      {
        return money(from: place, number: place + 2, unit: unit)
      }
      if let unit = EnglishVocabulary.currencies[word], text.isAllCapitals(place),
        text.isFree(before: place)
      {
        return money(from: place, number: place + 1, unit: unit)
      }
      if let unit = EnglishVocabulary.letterSigns[word], text.isFree(before: place),
        !text.isLowerCase(place)
      {
        return money(from: place, number: place + 1, unit: unit)
      }
      if let ordinal = EnglishVocabulary.ordinals[word] { return ordinalWord(at: place, ordinal) }
      if word == "twice" { return twice(at: place) }
      return words(at: place)
    }
  }

  // MARK: - Numerals

  /// 400 BC, and the 600 of 600–400 BC: where a year of an era ends, whose number ends at `place`.
  private func eraEnd(behind place: Int) -> Int? {
    func isEra(_ place: Int) -> Bool {
      text.isWord(place, in: EnglishVocabulary.eras) && text.isAllCapitals(place)
    }
    if isEra(place) { return place + 1 }
    guard "-–—".unicodeScalars.contains(text.mark(place)), text.digits(place + 1) != nil,
      isEra(place + 2)
    else { return nil }
    return place + 3
  }

  private mutating func number(at start: Int) -> Int {
    if let end = ordinal(at: start) { return end }
    guard let numeral = text.numeral(at: start, isMoney: false), text.isFree(before: start),
      let digits = text.digits(start), !isPartOfRow(start)
    else { return start + 1 }
    if let end = eraEnd(behind: numeral.end) { return end }
    if let end = share(numeral, from: start) ?? moneyBehind(numeral, from: start)
      ?? times(numeral, from: start)
    {
      return end
    }
    guard text.isFree(after: numeral.end), !digits.isPadded || digits.points == 1,
      !text.isListNumber(start), !text.isLabelled(start, numeral)
    else { return start + 1 }
    if let end = count(numeral, from: start) { return end }
    guard text.isBare(start, numeral) else { return numeral.end }
    return append(.number, start, numeral.end, numeral, unit: "")
  }

  private mutating func words(at start: Int) -> Int {
    guard var numeral = text.wordNumeral(at: start) else { return dozen(at: start) }
    if let end = share(numeral, from: start) ?? moneyBehind(numeral, from: start) { return end }
    guard text.isFree(before: start), !(text.isGlued(start) && text.mark(start - 1) == "-"),
      text.isFree(after: numeral.end), text.mark(numeral.end) != "-"
    else { return numeral.end }
    if let end = times(numeral, from: start) { return end }
    let isOne = numeral.end == start + 1 && text.word(start) == "one"
    if isOne, text.isWord(start - 1, in: EnglishVocabulary.beforeOne) { return numeral.end }
    if text.word(start - 1) == "in", text.isLabelled(start, numeral) { return numeral.end }
    if let end = count(numeral, from: start) { return end }
    // A lone word without a noun is a pronoun more often than an amount; seven of the five is none.
    guard numeral.value > Rational(9) || numeral.end > start + 1 || isOfNumber(numeral.end),
      !text.isLabelled(start, numeral)
    else { return numeral.end }
    numeral.isPlain = false
    return append(.number, start, numeral.end, numeral, unit: "")
  }

  /// Whether "of" and a number with or without a determiner stand here: of the five.
  private func isOfNumber(_ place: Int) -> Bool {
    guard text.word(place) == "of" else { return false }
    let next = text.isWord(place + 1, in: Self.wholes) ? place + 2 : place + 1
    return text.digits(next)?.plain != nil || text.wordNumeral(at: next) != nil
  }

  private static let wholes = ShippedWords.En.Numbers.wholes.englishWords

  /// A dozen incidents.
  private mutating func dozen(at start: Int) -> Int {
    guard text.word(start) == "dozen", text.word(start - 1) == "a",
      found.last.map({
        $0.range.upperBound <= text.tokens[start - 1].range.lowerBound
      }) ?? true
    else { return start }
    let numeral = EnglishNumeral(end: start + 1, value: Rational(12), isWord: true)
    return count(numeral, from: start - 1) ?? start
  }

  /// 21st, 3rd.
  private mutating func ordinal(at start: Int) -> Int? {
    guard let number = text.digits(start)?.plain, text.isGlued(start + 1),
      text.isWord(start + 1, in: EnglishVocabulary.ordinalEndings), text.isFree(before: start),
      !text.isGlued(start + 2) || text.isMark(start + 2, ".,;:)]\"'”’!?")
    else { return nil }
    return append(ordinal: number, start, start + 2)
  }

  private mutating func ordinalWord(at start: Int, _ ordinal: Int) -> Int {
    guard text.isWord(start - 1, in: EnglishVocabulary.determiners), !text.isGlued(start),
      text.isFree(after: start + 1), text.mark(start + 1) != "-"
    else { return start }
    return append(ordinal: ordinal, start, start + 1)
  }

  // MARK: - Units

  /// 97.5%, 5 percent, 2 percentage points, 3 pp.
  private mutating func share(_ numeral: EnglishNumeral, from start: Int) -> Int? {
    guard text.isFree(before: start) else { return nil }
    var place = numeral.end
    if text.mark(place) == "%" {
      place += 1
      guard let end = points(at: place), text.word(place) != "pp" else {
        return append(.percent, start, place, numeral, unit: "%", per: 100)
      }
      return append(.points, start, end, numeral, unit: "percentage point", per: 100)
    }
    if text.isGlued(place), text.mark(place) == "-" { place += 1 }
    if let end = points(at: place) {
      return append(.points, start, end, numeral, unit: "percentage point", per: 100)
    }
    if text.word(place) == "percent" || text.word(place) == "pct" {
      place += 1
    } else if text.word(place) == "per", text.word(place + 1) == "cent" {
      place += 2
    } else {
      return nil
    }
    return append(.percent, start, place, numeral, unit: "%", per: 100)
  }

  /// Where the words for percentage points end that stand at `place`.
  private func points(at place: Int) -> Int? {
    switch text.word(place) {
    case "pp", "pps": return text.isLowerCase(place) ? place + 1 : nil
    case "p":
      // p.p. with or without its last stop.
      guard text.isLowerCase(place), text.mark(place + 1) == ".", text.word(place + 2) == "p",
        text.isGlued(place + 2)
      else { return nil }
      return text.mark(place + 3) == "." && text.isGlued(place + 3) ? place + 4 : place + 3
    case "percentage":
      let next = text.mark(place + 1) == "-" ? place + 2 : place + 1
      return text.word(next) == "point" || text.word(next) == "points" ? next + 1 : nil
    case "percent", "%":
      return text.word(place + 1) == "points" ? place + 2 : nil
    default: return nil
    }
  }

  private static let comparing = ShippedWords.En.Numbers.comparing.englishWords

  /// 3x, 1.5×, threefold, three times as many.
  private mutating func times(_ numeral: EnglishNumeral, from start: Int) -> Int? {
    let place = numeral.end
    if text.isGlued(place), text.mark(place) == "×" || text.word(place) == "x",
      !text.isGlued(place + 1) || text.isFree(after: place + 1)
    {
      // 1920x1080 and 2 × 3 are sizes and products.
      guard text.digits(place + 1) == nil else { return nil }
      return append(.times, start, place + 1, numeral, unit: "times")
    }
    let fold = text.isGlued(place) && text.mark(place) == "-" ? place + 1 : place
    if text.word(fold) == "fold", text.isGlued(fold) {
      return append(.times, start, fold + 1, numeral, unit: "times")
    }
    guard text.word(place) == "times", text.isWord(place + 1, in: Self.comparing) else {
      return nil
    }
    return append(.times, start, place + 1, numeral, unit: "times")
  }

  private mutating func twice(at start: Int) -> Int {
    guard text.isWord(start + 1, in: Self.comparing), text.isFree(before: start) else {
      return start
    }
    let numeral = EnglishNumeral(end: start + 1, value: Rational(2), isWord: true)
    return append(.times, start, start + 1, numeral, unit: "times")
  }

  /// $1.2 million, US$5, USD 5.
  private mutating func money(from start: Int, number: Int, unit: String) -> Int {
    guard text.digits(number) != nil, text.isFree(before: start),
      let numeral = text.numeral(at: number, isMoney: true),
      !text.isGlued(numeral.end) || text.word(numeral.end) == nil
    else { return start }
    var end = numeral.end
    // $5 million US dollars is one amount.
    while text.isWord(end, in: EnglishVocabulary.dollarWords), end < numeral.end + 2 {
      end += 1
    }
    return append(.money, start, end, numeral, unit: unit)
  }

  /// 5 dollars, 5 million USD, 5€.
  private mutating func moneyBehind(_ numeral: EnglishNumeral, from start: Int) -> Int? {
    guard text.isFree(before: start) else { return nil }
    var place = numeral.end
    if let sign = EnglishVocabulary.signs[text.mark(place)], text.digits(place + 1) == nil {
      return append(.money, start, place + 1, numeral, unit: sign)
    }
    if text.isWord(place, in: ["us", "u"]), text.word(place + 1) == "dollars" { place += 1 }
    guard let word = text.word(place), let unit = EnglishVocabulary.currencies[word],
      text.isAllCapitals(place) || text.isLowerCase(place), !text.isGlued(place)
    else { return nil }
    return append(.money, start, place + 1, numeral, unit: unit)
  }

  /// 358 formal complaints, 12 KEPs, 100+ users, one incident.
  private mutating func count(_ numeral: EnglishNumeral, from start: Int) -> Int? {
    var place = numeral.end
    if text.isGlued(place), text.mark(place) == "+" { place += 1 }
    guard numeral.decimals == 0 || numeral.scale != .one || !text.isCapitalLabel(start) else {
      return nil
    }
    // 2024 incidents may be those of a year; 2000 of them are not.
    if numeral.isPlain, let year = text.digits(start)?.year, year % 100 != 0,
      EnglishApproximation.before(start, in: text) == nil
    {
      return nil
    }
    guard let (unit, end) = noun(at: place, after: numeral) else { return nil }
    return append(.count, start, end, numeral, unit: unit)
  }

  /// The counted noun, one adjective before it allowed.
  private func noun(at place: Int, after numeral: EnglishNumeral) -> (unit: String, end: Int)? {
    let isOne = numeral.value == .one && numeral.decimals == 0
    // The 2024 one lists ten: one is never followed by a plural.
    let mayBeMany = !isOne || !numeral.isWord
    if mayBeMany, let unit = text.nouns.plural(place, in: text) {
      // three quarters of the staff
      let isFraction = text.isWord(place, in: Self.fractions) && text.word(place + 1) == "of"
      return isFraction ? nil : (unit, place + 1)
    }
    if isOne, let unit = text.nouns.singular(place, in: text, after: numeral) {
      return (unit, place + 1)
    }
    guard let adjective = adjectiveEnd(at: place) else { return nil }
    if mayBeMany, let unit = text.nouns.plural(adjective, in: text) {
      return (unit, adjective + 1)
    }
    guard isOne, text.isWord(adjective, in: text.nouns.singulars),
      text.isLowerCase(adjective), !text.isGlued(adjective),
      !(text.isGlued(adjective + 1) && text.isMark(adjective + 1, "-'’"))
    else { return nil }
    return (text.string(adjective), adjective + 1)
  }

  private static let fractions = ShippedWords.En.Numbers.fractions.englishWords

  /// Whether a number stands beside another one that is not a date.
  private func isPartOfRow(_ start: Int) -> Bool {
    let isBeside = [start - 1, start + 1].contains {
      text.digits($0) != nil && !isMasked[$0]
    }
    return isBeside || text.isPartOfRow(start)
  }

  /// Behind a word, or words joined by hyphens, that may say a noun's kind.
  private func adjectiveEnd(at place: Int) -> Int? {
    guard text.isLowerCase(place), !text.isGlued(place),
      !text.isWord(place, in: EnglishVocabulary.functionWords),
      !text.isWord(place, in: EnglishNouns.measures),
      !text.isWord(place, in: EnglishVocabulary.numberWords)
    else { return nil }
    var end = place + 1
    while text.isGlued(end), text.mark(end) == "-", text.isGlued(end + 1),
      text.word(end + 1) != nil, end < place + 6
    {
      end += 2
    }
    return end
  }

  // MARK: - Facts

  private mutating func append(ordinal: Int, _ start: Int, _ end: Int) -> Int {
    found.append(
      Quantity(
        kind: .ordinal, range: text.range(start, end), value: Rational(ordinal), scale: .one,
        decimals: 0, unit: "", approximation: nil))
    return end
  }

  private mutating func append(
    _ kind: Quantity.Kind, _ start: Int, _ end: Int, _ numeral: EnglishNumeral, unit: String,
    per parts: Int128 = 1
  ) -> Int {
    guard text.isFree(after: end) || text.mark(end) == "/" || text.mark(end) == "-" else {
      return end
    }
    do {
      let share = try Rational(1, over: parts)
      let plus: Approximation? =
        text.isGlued(numeral.end) && text.mark(numeral.end) == "+" ? .over : nil
      found.append(
        Quantity(
          kind: kind, range: text.range(start, end), value: try numeral.value * share,
          scale: try numeral.scale * share, decimals: numeral.decimals, unit: unit,
          approximation: plus ?? EnglishApproximation.before(start, in: text)
            ?? EnglishApproximation.after(end, in: text)))
    } catch {
      // Beyond 128 bits: no fact, and nothing inside it is one.
    }
    return end
  }
}
