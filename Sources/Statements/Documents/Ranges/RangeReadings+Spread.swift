internal import DocumentModel

extension RangeReadings {
  // MARK: - from 41 to 87, a spread of 46

  /// What is said behind a range of its width or its middle.
  func spread(_ range: NumberRange, _ finder: RangeFinder, _ places: Set<Int>) -> Reading? {
    let next = range.place + 2
    guard next < finder.numbers.count, !places.contains(next), let ends = range.ends,
      range.low.mention.quantity.approximation == nil
    else { return nil }
    let value = finder.numbers[next]
    let last = finder.text(range.high.end, value.start)
      .split(omittingEmptySubsequences: false) { ",，(（".contains($0) }
    guard last.count > 1, let clause = last.last.map({ $0.lowercased() }) else { return nil }
    let isWidth = closes(clause, with: words.ranges.widths)
    guard isWidth || closes(clause, with: words.ranges.middles),
      let (_, own) = NumberRange.alike(range.low, value),
      let (_, other) = NumberRange.alike(range.high, value), own == other
    else { return nil }
    return Reading(
      .range,
      ["low": [range.low.mention], "high": [range.high.mention], "value": [value.mention]],
      subject: value.mention, note: isWidth ? "width" : "middle", strength: .likely
    ) { () throws(ArithmeticFault) in
      if isWidth { return try (ends.high - ends.low).magnitude().overlaps(own) }
      return try ((ends.high + ends.low) / Estimate(Rational(2))).overlaps(own)
    }
  }

  /// Whether a clause ends with one of some words, and what links it to a number.
  private func closes(_ clause: String, with names: [String]) -> Bool {
    let parts = clause.split(separator: " ")
    guard words.hasBlanks else {
      let bare = clause.filter { !$0.isWhitespace }
      return names.contains { name in
        bare.hasSuffix(name) || words.ranges.links.contains { bare.hasSuffix(name + $0) }
      }
    }
    guard parts.count > 1, parts.count < 5, let link = parts.last,
      words.ranges.links.contains(String(link))
    else { return false }
    return names.contains(String(parts[parts.count - 2]))
  }

  // MARK: - 61 weeks, within the 55–65 week window

  /// The number before a range that is said to hold it.
  func within(_ range: NumberRange, _ finder: RangeFinder) -> Reading? {
    guard !words.ranges.within.isEmpty, range.place > 0 else { return nil }
    let value = finder.numbers[range.place - 1]
    let between = finder.text(value.end, range.low.start).lowercased()
    guard between.utf8.count < 110, !between.contains(". "), !between.contains(";"),
      let isOutside = side(of: between)
    else { return nil }
    let behind = finder.text(range.high.end, finder.whole(range.high.end + 40)).lowercased()
    // Both are weeks; 12 units within the 3–5 day window are not.
    let isBare = [value, range.low, range.high].allSatisfy {
      !$0.hasUnit && $0.mention.quantity.decimals > 0 && $0.mention.quantity.scale == .one
    }
    let isAlike =
      isBare
      || !value.mention.quantity.unit.isEmpty
        && value.mention.quantity.unit == range.high.mention.quantity.unit
      || value.hasUnit && value.mention.kind != .count
        && value.mention.measures(like: range.high.mention)
      || !Self.unit(between).isEmpty && Self.unit(between) == Self.unit(behind)
      || value.mention.quantity.unit != ""
        && Self.singular(value.mention.quantity.unit) == Self.unit(behind)
    guard isAlike, value.mention.quantity.approximation == nil else { return nil }
    guard isOutside else { return reading(value, range, .likely, isBare: true) }
    guard let ends = range.ends, let (_, own) = NumberRange.alike(range.low, value) else {
      return nil
    }
    let isInside = ends.low.high < own.low && own.high < ends.high.low
    return Reading(
      .range,
      ["low": [range.low.mention], "high": [range.high.mention], "value": [value.mention]],
      subject: value.mention, note: "inside", strength: .likely
    ) { () throws(ArithmeticFault) in !isInside }
  }

  /// Which is within the forecast of, lay outside the range of: whether words before a range say that a number lies outside
  /// of it; nil where they say nothing, or more than that.
  private func side(of between: String) -> Bool? {
    let parts = between.split { !$0.isLetter }.map(String.init)
    let places = parts.indices.filter {
      words.ranges.within.contains(parts[$0]) || words.ranges.outside.contains(parts[$0])
    }
    guard places.count == 1, parts.count - places[0] < 9,
      !parts.contains(where: words.ranges.notWithin.contains)
    else { return nil }
    return words.ranges.outside.contains(parts[places[0]])
  }

  /// The first word of a text, in the singular.
  private static func unit(_ text: String) -> String {
    singular(text.split { !$0.isLetter && $0 != "°" }.first.map(String.init) ?? "")
  }

  private static func singular(_ word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
  }
}
