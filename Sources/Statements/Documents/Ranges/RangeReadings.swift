internal import DocumentModel
internal import SourceText

/// Ranges that run backwards, and estimates outside their own: 5%～3%; 4.2 (95% CI 4.5 to 5.1).
struct RangeReadings {
  let document: Document
  let words: DocumentWords

  init(_ document: Document, _ words: DocumentWords) {
    self.document = document
    self.words = words
  }

  var all: [Reading] {
    let digits = document.text.bytes
    var found: [Reading] = []
    for block in document.blocks where block.range.count <= DocumentReadings.longest {
      for sentence in block.sentences
      where digits[sentence].contains(where: { $0.isASCIIDigit || $0 == 0xEF }) {
        found += readings(in: sentence)
      }
    }
    return found
  }

  private func readings(in sentence: TextRange) -> [Reading] {
    let finder = RangeFinder(sentence, in: document, words)
    guard !finder.numbers.isEmpty else { return [] }
    var found = BoundedValues(finder).all
    let ranges = finder.all
    guard !ranges.isEmpty else { return found }
    let hasBreak = words.has(words.ranges.breaks, in: document.text.string(sentence))
    let places = Set(ranges.map(\.place))
    for range in ranges {
      if let order = order(of: range, hasBreak) {
        found.append(order)
        if !order.holds { continue }
      }
      if !hasBreak, let spread = spread(range, finder, places) {
        found.append(spread)
      }
      if let outside = outside(range, finder) ?? behind(range, finder, places)
        ?? within(range, finder)
      {
        found.append(outside)
      }
    }
    return found
  }

  // MARK: - 4.2 (95% CI 4.5 to 5.1)

  /// The number before a range in brackets or behind a comma.
  private func outside(_ range: NumberRange, _ finder: RangeFinder) -> Reading? {
    let numbers = finder.numbers[..<range.place]
    guard let value = numbers.last(where: { !finder.isLevel($0) }) else { return nil }
    var between = finder.text(value.end, range.low.start)
    if let level = numbers.last, finder.isLevel(level), level.start > value.end {
      between = finder.text(value.end, level.start) + finder.text(level.end, range.low.start)
    }
    guard let mark = between.firstIndex(where: { "(（[,，:：".contains($0) }) else { return nil }
    let unit = between[..<mark].filter { !$0.isWhitespace }
    let name = between[between.index(after: mark)...]
    guard unit.count < 16, isInterval(name) else { return nil }
    let lead = finder.lead(
      of: range.place - (numbers.endIndex - (numbers.lastIndex { $0.digits == value.digits } ?? 0)))
    let before = finder.text(finder.sentence.lowerBound, value.start)
    guard !words.has(words.ranges.deviations, in: lead) else { return nil }
    let isOpen = name.allSatisfy { $0.isWhitespace }
    let known =
      isOpen
      ? isClosed(range, finder) && words.has(words.ranges.effects, in: before)
      : range.isConfidence || words.has(words.ranges.estimates, in: before)
    return known ? reading(value, range, .strong) : nil
  }

  /// Whether a bracket closes right behind a range.
  private func isClosed(_ range: NumberRange, _ finder: RangeFinder) -> Bool {
    finder.text(range.high.end, finder.sentence.upperBound).first.map { ")）]".contains($0) }
      ?? false
  }

  /// Whether a text holds nothing but the words of an interval.
  private func isInterval(_ text: Substring) -> Bool {
    var rest = text.lowercased().filter { !"(（[=:：,，%％±;£$€¥".contains($0) }
    if words.hasBlanks {
      return rest.split(separator: " ").allSatisfy { words.ranges.interval.contains(String($0)) }
    }
    for word in words.ranges.interval { rest.replace(word.lowercased(), with: "") }
    return rest.allSatisfy(\.isWhitespace)
  }

  // MARK: - between 18 and 64 (median 37)

  private func behind(
    _ range: NumberRange, _ finder: RangeFinder, _ places: Set<Int>
  ) -> Reading? {
    let next = range.place + 2
    guard range.isNamed, next < finder.numbers.count else { return nil }
    let value = finder.numbers[next]
    let between = finder.text(range.high.end, value.start)
    let last = between.split { "(（,，;；".contains($0) }.last.map(String.init) ?? ""
    let length = words.hasBlanks ? last.split(separator: " ").count : last.count
    let isFree = !places.contains(next)
    // From 6.8 to 7.9 with a mean of 7.3
    let isJoined = words.ranges.meanJoints.contains { between.hasPrefix(" \($0) ") }
    guard last.count < between.count || isJoined, length < 7, isFree, !between.contains(". "),
      words.has(words.ranges.estimates, in: last), !words.has(words.ranges.deviations, in: last)
    else { return nil }
    return reading(value, range, .likely)
  }

  func reading(
    _ value: RangeNumber, _ range: NumberRange, _ strength: Reading.Strength, isBare: Bool = false
  ) -> Reading? {
    // 61 weeks, within the 55–65 week window: the unit is behind the range.
    let alike = isBare ? NumberRange.bare : NumberRange.alike
    guard let (low, first) = alike(range.low, value),
      let (high, second) = alike(range.high, value), let ends = range.ends,
      ends.low.value <= ends.high.value
    else { return nil }
    let isInside = low.low <= first.high && second.low <= high.high
    let size = try? second.magnitude()
    // Fell by 8.5 (−10.9 to −6.1)
    let isMirrored = size.map { $0.high >= low.low && $0.low <= high.high } ?? true
    return Reading(
      .range,
      ["low": [range.low.mention], "high": [range.high.mention], "value": [value.mention]],
      subject: value.mention, note: "outside", strength: strength
    ) { () throws(ArithmeticFault) in isInside || isMirrored }
  }
}
