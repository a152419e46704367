/// What distinguishes an amount from the number of a label, list, code or name.
extension EnglishText {
  /// 555-123-4567, 2-1-3: rows of numbers are codes, scores or lists.
  func isPartOfRow(_ start: Int) -> Bool {
    func joins(_ index: Int) -> Bool {
      isGlued(index) && isGlued(index + 1) && isMark(index, "-–")
    }
    let before = joins(start - 1) && digits(start - 2) != nil
    let after = joins(start + 1) && digits(start + 2) != nil
    if before && after { return true }
    if before, joins(start - 3), digits(start - 4) != nil { return true }
    if after, joins(start + 3), digits(start + 4) != nil { return true }
    // The last number of +1 555 and of a sum; (+60%) is a rate.
    let isRate = mark(start - 2) == "(" && mark(start + 1) == "%"
    return isGlued(start) && mark(start - 1) == "+" && isGlued(start - 1) && !isRate
  }

  /// 1. or 2) at the start of a block, (3) and [4] anywhere.
  func isListNumber(_ start: Int) -> Bool {
    guard digits(start)?.plain != nil else { return false }
    if start == 0 {
      // 1. First, 1029 - Quotas: what stands at the start is numbered.
      return isGlued(1) ? isMark(1, ".):") && !isGlued(2) : isMark(1, "-–—:|")
    }
    return isGlued(start) && isMark(start - 1, "([")
      && isGlued(start + 1) && isMark(start + 1, ")]")
  }

  /// Whether the word before makes a label of the number: section 4, Kubernetes 1.30, HTTP 404.
  func isLabelled(_ start: Int, _ numeral: EnglishNumeral) -> Bool {
    var place = start - 1
    // 1 in 5 users is a share.
    if word(place) == "in", digits(place - 1)?.plain == 1 || word(place - 1) == "one" {
      return true
    }
    if word(numeral.end) == "in", numeral.value == .one,
      digits(numeral.end + 1) != nil || isWord(numeral.end + 1, in: EnglishVocabulary.numberWords)
    {
      return true
    }
    if isMark(place, "#") { return true }
    // No. 5, Fig. 3.
    if mark(place) == ".", isGlued(place) {
      return isWord(place - 1, in: EnglishVocabulary.abbreviatedLabels)
    }
    // sections 4 and 5, pages 3–7
    if word(place) == "and" || word(place) == "or" || word(place) == "to"
      || isMark(place, ",–-"), digits(place - 1) != nil, !isGlued(place - 1)
    {
      place -= 2
    }
    // The year's 12 visits are not section 12.
    guard word(place) != nil, !(isGlued(place) && isMark(place - 1, "'’")) else { return false }
    if isWord(place, in: EnglishVocabulary.labels) { return true }
    guard !numeral.isWord else { return false }
    return isCapitalLabel(place + 1)
  }

  /// Whether the word before is a name: Kubernetes 1.30, RFC 2119; not Of 358, Resolved 12.
  func isCapitalLabel(_ start: Int) -> Bool {
    let place = start - 1
    guard isCapitalised(place), !isWord(place, in: EnglishVocabulary.openers) else {
      return false
    }
    if isAllCapitals(place), tokens[place].range.count > 1 { return true }
    guard isSentenceStart(place) else { return true }
    return digits(start)?.points != 0
  }

  /// Whether a number without a unit is an amount.
  func isBare(_ start: Int, _ numeral: EnglishNumeral) -> Bool {
    if isGlued(start), isMark(start - 1, "([<") {
      // (12 major, 20 minor) and (45 of 60 tickets) count; (4, above) and [7] point somewhere.
      let isCounting = word(numeral.end) != nil && !isGlued(numeral.end)
      // (60,000) has too many digits to point anywhere.
      let isGrouped = digits(start)?.isGrouped == true && mark(numeral.end) == ")"
      guard mark(start - 1) == "(", isGrouped || isCounting && !isNameBehind(numeral) else {
        return false
      }
    }
    guard numeral.isPlain else { return true }
    if digits(start)?.year != nil { return false }
    // A lone release number looks like a fraction: 1.31 stands after other words than 4.5 does.
    if numeral.decimals > 0, digits(start)?.isGrouped == false,
      EnglishApproximation.before(start, in: self) == nil,
      !isWord(start - 1, in: Self.beforeFractions)
    {
      return false
    }
    return !isNameBehind(numeral)
  }

  /// Capitals behind a number make a name of it: 3 Percona; not 5 GB, not 26,000 Kenyans.
  private func isNameBehind(_ numeral: EnglishNumeral) -> Bool {
    isCapitalised(numeral.end) && !isGlued(numeral.end)
      && !isWord(numeral.end, in: Self.unitSymbols)
      && digits(numeral.end - 1)?.isGrouped != true
  }

  private static let unitSymbols = ShippedWords.En.Labels.unitSymbols.englishWords

  private static let beforeFractions = ShippedWords.En.Labels.beforeFractions.englishWords
}
