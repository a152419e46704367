internal import DocumentModel
internal import SourceText

/// Finds the ranges among the numbers of a sentence.
struct RangeFinder {
  let sentence: TextRange
  let numbers: [RangeNumber]
  private let source: BlockText
  let words: DocumentWords

  init(_ sentence: TextRange, in document: Document, _ words: DocumentWords) {
    self.sentence = sentence
    source = document.text
    self.words = words
    numbers = RangeNumbers(sentence, in: document, words.ranges).all
  }

  var all: [NumberRange] {
    var found: [NumberRange] = []
    for place in numbers.indices.dropLast() {
      // 3-2-1, 0532-8888: neither end of a row.
      let isOverlapping = found.last.map { $0.place + 1 == place } ?? false
      guard let range = range(at: place) else { continue }
      if isOverlapping, range.joint == .dash {
        found.removeLast()
      } else {
        found.append(range)
      }
    }
    return found
  }

  private func range(at place: Int) -> NumberRange? {
    let (low, high) = (numbers[place], numbers[place + 1])
    guard low.end <= high.start, high.start - low.end < 40 else { return nil }
    guard let joint = joint(between: low, high, lead(of: place)) else { return nil }
    let lead = lead(of: place)
    guard !isLevel(low), !isLevel(high) else { return nil }
    let isNamed =
      words.has(words.ranges.openers, in: lead) || isOfTime(high, lead)
      || words.ranges.closers.contains(where: text(high.end, whole(high.end + 12)).hasPrefix)
    let isConfidence = words.has(words.ranges.confidence, in: lead)
    let others = words.ranges.openers.filter { !words.ranges.between.contains($0) }
    return NumberRange(
      low: low, high: high, place: place, joint: joint, isNamed: isNamed,
      isConfidence: isConfidence, isBetween: isNamed && !words.has(others, in: lead))
  }

  /// A lead time of 12 to 8 weeks: how long something takes; not a change from 12 to 8.
  private func isOfTime(_ high: RangeNumber, _ lead: String) -> Bool {
    guard let last = lead.split(separator: " ").last,
      words.ranges.leads.contains(last.lowercased())
    else { return false }
    let unit = text(high.digits.upperBound, whole(high.digits.upperBound + 12))
      .drop(while: \.isWhitespace).prefix(while: \.isLetter)
    return words.ranges.timeUnits.contains(unit.lowercased())
  }

  /// The 95% of a 95% interval.
  func isLevel(_ number: RangeNumber) -> Bool {
    let behind = text(number.end, whole(number.end + 40)).drop { " %％".contains($0) }
      .lowercased()
    return words.ranges.confidence.contains { behind.hasPrefix($0.lowercased()) }
  }

  /// The words before a range, back to the number or mark before.
  func lead(of place: Int) -> String {
    var start = place > 0 ? numbers[place - 1].end : sentence.lowerBound
    if place > 1, isLevel(numbers[place - 1]) { start = numbers[place - 1].digits.lowerBound }
    let text = text(start, numbers[place].start)
    let last = text.split { ",，;；。(（".contains($0) }.last.map(String.init) ?? ""
    guard words.hasBlanks else { return String(last.suffix(12)) }
    return last.split(separator: " ").suffix(6).joined(separator: " ")
  }

  private func joint(
    between low: RangeNumber, _ high: RangeNumber, _ lead: @autoclosure () -> String
  ) -> NumberRange.Joint? {
    var between = text(low.end, high.start).lowercased()
    while let last = between.last, "£$€¥￥ ".contains(last) { between.removeLast() }
    // Up 2,951 – 13.2 per cent – in May: a percentage that dashes set apart.
    if words.hasBlanks, between.hasPrefix(" "), high.mention.kind == .percent,
      low.mention.kind != .percent, low.written > Rational(100)
    {
      return nil
    }
    let dashes = between.filter { "–—-~～－".contains($0) }.count
    if dashes > 0 {
      // 8件—6件; 40%–50%
      let rest = between.filter { !"–—-~～－".contains($0) && !$0.isWhitespace }
      // 87,909,965.67　-4.72%: a sign.
      if between.first?.isWhitespace ?? false, between.last == "-" { return nil }
      let isOne = dashes == 1 || between.contains("——") && dashes == 2
      // 男3-女2人
      guard words.hasBlanks || !rest.contains(where: \.isLetter) else { return nil }
      return isOne && rest.utf8.count < 6 && !rest.contains(where: \.isPunctuation) ? .dash : nil
    }
    if between == "," || between == "，" {
      return words.has(words.ranges.confidence, in: lead()) ? .comma : nil
    }
    guard words.hasBlanks else {
      let isJoint =
        words.ranges.joints.contains(between)
        || words.ranges.betweenJoints.contains(between)
          && words.has(words.ranges.between, in: lead())
      return isJoint ? .word : nil
    }
    let parts = between.split(separator: " ").map(String.init)
    guard let last = parts.last, parts.count < 4,
      !between.contains(where: { ",;.()".contains($0) }),
      isOne(parts.dropLast(), behind: high)
    else { return nil }
    if words.ranges.joints.contains(last) { return .word }
    return words.ranges.betweenJoints.contains(last) && words.has(words.ranges.between, in: lead())
      ? .word : nil
  }

  /// A place no later than the end of the sentence and not inside a character.
  func whole(_ place: Int) -> Int {
    var place = min(place, sentence.upperBound)
    while place < sentence.upperBound, isInsideScalar(place) { place -= 1 }
    return place
  }

  /// Whether a place is no beginning of a character.
  func isInsideScalar(_ place: Int) -> Bool { source.bytes[place] & 0xC0 == 0x80 }

  /// Whether one of some characters, or one that has a small form, stands last before a place.
  func mayEnd(_ scalars: Set<Unicode.Scalar>, from start: Int, to end: Int) -> Bool {
    guard start < end, let last = source.bytes.lastScalar(in: start..<end) else {
      return false
    }
    return !(0x4E00...0x9FFF).contains(last.value) || scalars.contains(last)
  }

  /// Whether what stands behind the first number stands behind the second one too: 30 km to 20 km.
  private func isOne(_ unit: ArraySlice<String>, behind high: RangeNumber) -> Bool {
    unit.isEmpty
      || text(high.digits.upperBound, whole(high.end + 40)).lowercased()
        .split { " .,;)".contains($0) }.starts(with: unit.map { $0[...] })
  }

  func text(_ start: Int, _ end: Int) -> String {
    start < end ? source.string(start..<end) : ""
  }
}
