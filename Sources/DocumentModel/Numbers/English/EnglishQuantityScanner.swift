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
      if let unit = EnglishVocabulary.dollars[word], text.mark(place + 1) == 0x24,
        text.isGlued(place + 1), text.isAllCapitals(place), text.isFree(before: place)
      {
        return money(from: place, number: place + 2, unit: unit)
      }
      if let unit = EnglishVocabulary.currencies[word], text.isAllCapitals(place),
        text.isFree(before: place)
      {
        return money(from: place, number: place + 1, unit: unit)
      }
      if let ordinal = EnglishVocabulary.ordinals[word] { return ordinalWord(at: place, ordinal) }
      if word == "twice" { return twice(at: place) }
      return words(at: place)
    }
  }

  // MARK: - Numerals

  private mutating func number(at start: Int) -> Int {
    if let end = ordinal(at: start) { return end }
    guard let numeral = text.numeral(at: start, isMoney: false), text.isFree(before: start),
      let digits = text.digits(start), !isPartOfRow(start)
    else { return start + 1 }
    if let end = share(numeral, from: start) ?? moneyBehind(numeral, from: start)
      ?? times(numeral, from: start)
    {
      return end
    }
    guard text.isFree(after: numeral.end), !digits.isPadded || digits.points == 1,
      !isListNumber(start), !isLabelled(start, numeral)
    else { return start + 1 }
    if let end = count(numeral, from: start) { return end }
    guard isBare(start, numeral) else { return numeral.end }
    return append(.number, start, numeral.end, numeral, unit: "")
  }

  private mutating func words(at start: Int) -> Int {
    guard var numeral = text.wordNumeral(at: start) else { return dozen(at: start) }
    if let end = share(numeral, from: start) ?? moneyBehind(numeral, from: start) { return end }
    guard text.isFree(before: start), !(text.isGlued(start) && text.mark(start - 1) == 0x2D),
      text.isFree(after: numeral.end), text.mark(numeral.end) != 0x2D
    else { return numeral.end }
    if let end = times(numeral, from: start) { return end }
    let isOne = numeral.end == start + 1 && text.word(start) == "one"
    if isOne, text.isWord(start - 1, in: EnglishVocabulary.beforeOne) { return numeral.end }
    if let end = count(numeral, from: start) { return end }
    // A lone word without a noun is a pronoun more often than an amount.
    guard numeral.value > Rational(9) || numeral.end > start + 1,
      !isLabelled(start, numeral)
    else { return numeral.end }
    numeral.isPlain = false
    return append(.number, start, numeral.end, numeral, unit: "")
  }

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
      text.isFree(after: start + 1), text.mark(start + 1) != 0x2D
    else { return start }
    return append(ordinal: ordinal, start, start + 1)
  }

  // MARK: - Units

  /// 97.5%, 5 percent, 2 percentage points, 3 pp.
  private mutating func share(_ numeral: EnglishNumeral, from start: Int) -> Int? {
    guard text.isFree(before: start) else { return nil }
    var place = numeral.end
    if text.mark(place) == 0x25 {
      place += 1
      guard let end = points(at: place), text.word(place) != "pp" else {
        return append(.percent, start, place, numeral, unit: "%", per: 100)
      }
      return append(.points, start, end, numeral, unit: "percentage point", per: 100)
    }
    if text.isGlued(place), text.mark(place) == 0x2D { place += 1 }
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
      guard text.isLowerCase(place), text.mark(place + 1) == 0x2E, text.word(place + 2) == "p",
        text.isGlued(place + 2)
      else { return nil }
      return text.mark(place + 3) == 0x2E && text.isGlued(place + 3) ? place + 4 : place + 3
    case "percentage":
      let next = text.mark(place + 1) == 0x2D ? place + 2 : place + 1
      return text.word(next) == "point" || text.word(next) == "points" ? next + 1 : nil
    case "percent", "%":
      return text.word(place + 1) == "points" ? place + 2 : nil
    default: return nil
    }
  }

  private static let comparing = EnglishWord.list(
    """
    as higher lower more greater larger faster less fewer bigger better slower longer that what \
    the its their
    """)

  /// 3x, 1.5×, threefold, three times as many.
  private mutating func times(_ numeral: EnglishNumeral, from start: Int) -> Int? {
    let place = numeral.end
    if text.isGlued(place), text.mark(place) == 0xD7 || text.word(place) == "x",
      !text.isGlued(place + 1) || text.isFree(after: place + 1)
    {
      // 1920x1080 and 2 × 3 are sizes and products.
      guard text.digits(place + 1) == nil else { return nil }
      return append(.times, start, place + 1, numeral, unit: "times")
    }
    let fold = text.isGlued(place) && text.mark(place) == 0x2D ? place + 1 : place
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
    while text.isWord(end, in: ["us", "usd", "dollars", "cad", "aud"]), end < numeral.end + 2 {
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
    if text.isGlued(place), text.mark(place) == 0x2B { place += 1 }
    guard numeral.decimals == 0 || numeral.scale != .one || !isCapitalLabel(start) else {
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
    if let unit = EnglishNouns.plural(place, in: text) { return (unit, place + 1) }
    if isOne, let unit = EnglishNouns.singular(place, in: text, after: numeral) {
      return (unit, place + 1)
    }
    guard let adjective = adjectiveEnd(at: place) else { return nil }
    if let unit = EnglishNouns.plural(adjective, in: text) { return (unit, adjective + 1) }
    guard isOne, text.isWord(adjective, in: EnglishNouns.singulars),
      text.isLowerCase(adjective), !text.isGlued(adjective),
      !(text.isGlued(adjective + 1) && text.isMark(adjective + 1, "-'’"))
    else { return nil }
    return (text.string(adjective), adjective + 1)
  }

  /// Behind a word, or words joined by hyphens, that may tell a noun's kind.
  private func adjectiveEnd(at place: Int) -> Int? {
    guard text.isLowerCase(place), !text.isGlued(place),
      !text.isWord(place, in: EnglishVocabulary.functionWords),
      !text.isWord(place, in: EnglishNouns.measures),
      !text.isWord(place, in: EnglishVocabulary.numberWords)
    else { return nil }
    var end = place + 1
    while text.isGlued(end), text.mark(end) == 0x2D, text.isGlued(end + 1),
      text.word(end + 1) != nil, end < place + 6
    {
      end += 2
    }
    return end
  }

  // MARK: - What is no quantity

  /// 555-123-4567, 2-1-3, 12 34 56: rows of numbers are codes, scores or lists.
  private func isPartOfRow(_ start: Int) -> Bool {
    func joins(_ index: Int) -> Bool {
      text.isGlued(index) && text.isGlued(index + 1) && text.isMark(index, "-–")
    }
    let before = joins(start - 1) && text.digits(start - 2) != nil
    let after = joins(start + 1) && text.digits(start + 2) != nil
    if before && after { return true }
    if before, joins(start - 3), text.digits(start - 4) != nil { return true }
    if after, joins(start + 3), text.digits(start + 4) != nil { return true }
    if text.digits(start - 1) != nil || text.digits(start + 1) != nil { return true }
    // The last number of +1 555 and of a sum.
    return text.isGlued(start) && text.mark(start - 1) == 0x2B && text.isGlued(start - 1)
  }

  /// 1. or 2) at the start of a block, (3) and [4] anywhere.
  private func isListNumber(_ start: Int) -> Bool {
    guard text.digits(start)?.plain != nil else { return false }
    if start == 0 {
      // 1. First, 1029 - Quotas: what stands at the start is numbered.
      return text.isGlued(1) ? text.isMark(1, ".):") && !text.isGlued(2) : text.isMark(1, "-–—:|")
    }
    return text.isGlued(start) && text.isMark(start - 1, "([")
      && text.isGlued(start + 1) && text.isMark(start + 1, ")]")
  }

  /// Whether the word before makes a label of the number: section 4, Kubernetes 1.30, HTTP 404.
  private func isLabelled(_ start: Int, _ numeral: EnglishNumeral) -> Bool {
    var place = start - 1
    if text.isMark(place, "#") { return true }
    // No. 5, Fig. 3.
    if text.mark(place) == 0x2E, text.isGlued(place) {
      return text.isWord(place - 1, in: EnglishVocabulary.abbreviatedLabels)
    }
    // sections 4 and 5, pages 3–7
    if text.word(place) == "and" || text.word(place) == "or" || text.word(place) == "to"
      || text.isMark(place, ",–-"), text.digits(place - 1) != nil
    {
      place -= 2
    }
    guard text.word(place) != nil else { return false }
    if text.isWord(place, in: EnglishVocabulary.labels) { return true }
    guard !numeral.isWord else { return false }
    return isCapitalLabel(place + 1)
  }

  /// Whether the word before is a name: Kubernetes 1.30, RFC 2119; not Of 358, Resolved 12.
  private func isCapitalLabel(_ start: Int) -> Bool {
    let place = start - 1
    guard text.isCapitalised(place), !text.isWord(place, in: EnglishVocabulary.openers) else {
      return false
    }
    if text.isAllCapitals(place), text.tokens[place].range.count > 1 { return true }
    guard text.isSentenceStart(place) else { return true }
    return text.digits(start)?.points != 0
  }

  /// Whether a number without a unit is an amount.
  private func isBare(_ start: Int, _ numeral: EnglishNumeral) -> Bool {
    if text.isGlued(start), text.isMark(start - 1, "([<") { return false }
    guard numeral.isPlain else { return true }
    if text.digits(start)?.year != nil { return false }
    // A lone release number looks like a fraction: 1.31 stands after other words than 4.5 does.
    if numeral.decimals > 0, text.digits(start)?.isGrouped == false,
      EnglishApproximation.before(start, in: text) == nil,
      !text.isWord(start - 1, in: Self.beforeFractions)
    {
      return false
    }
    // Capitals behind it make a name of it: 5 GHz, 3 Percona.
    return !(text.isCapitalised(numeral.end) && !text.isGlued(numeral.end))
  }

  private static let beforeFractions = EnglishWord.list(
    "of is was are were to from at average averaged score scored reached equals totalled totaled")

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
    guard text.isFree(after: end) || text.mark(end) == 0x2F || text.mark(end) == 0x2D else {
      return end
    }
    do {
      let share = try Rational(1, over: parts)
      let plus: Approximation? =
        text.isGlued(numeral.end) && text.mark(numeral.end) == 0x2B ? .over : nil
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
