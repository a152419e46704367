internal import DocumentModel
internal import SourceText

/// What numbers are counted in.
extension PassageReader {
  /// 412, 538 and 297 tonnes: what the last one of a row counts.
  private mutating func lendInRows() {
    for last in mentions.indices where mentions[last].isJoined && !mentions[last].unit.isEmpty {
      var place = last
      while place > 0, mentions[place].separator > .none, mentions[place].separator <= .comma,
        mentions[place].noun.isEmpty, mentions[place].kind == .count,
        mentions[place - 1].quantity.kind == .number, mentions[place - 1].unit.isEmpty,
        mentions[place - 1].head.isEmpty, namesNothing(mentions[place - 1]),
        mentions[place - 1].depth == mentions[last].depth
      {
        place -= 1
        mentions[place].unit = mentions[last].unit
        mentions[place].kind = mentions[last].kind
      }
    }
  }

  /// 11 days in May, 16 in June and 19 in July: what the first one of a row counts.
  private mutating func lendFromFirst() {
    for place in mentions.indices.dropFirst() {
      let (first, next) = (mentions[place - 1], mentions[place])
      guard first.kind == .count, !first.unit.isEmpty, next.quantity.kind == .number,
        !next.has(.each), next.unit.isEmpty,
        next.noun.isEmpty, next.kind == .count, next.separator > .none, next.separator <= .comma,
        next.depth == first.depth, next.sentence == first.sentence,
        !next.behind.isEmpty && words.prepositions.contains(next.next), !next.isDifference,
        !first.behind.isEmpty
      else { continue }
      mentions[place].unit = first.unit
    }
  }

  /// How many of a unit of points make up one.
  func parts(of quantity: Quantity) -> Int? {
    if words.partsWords, quantity.kind == .number {
      return hyphenPoints(at: quantity.range.upperBound)
    }
    guard !quantity.unit.isEmpty, quantity.kind == .count else { return nil }
    let text = String(decoding: bytes[quantity.range], as: UTF8.self)
    return words.points.filter { text.hasSuffix($0.key) }.max { $0.key.count < $1.key.count }
      .flatMap { Int($0.value) }
  }

  private static let longestUnit = 64
  private static let endsOfUnits = Array(" ,;:()".utf8)

  /// The unit behind a number, and where it ends.
  func measures(at end: Int) -> (unit: String, end: Int)? {
    let start = end < block.range.upperBound && bytes[end] == 0x20 ? end + 1 : end
    var last = start
    while last < block.range.upperBound, !Self.endsOfUnits.contains(bytes[last]) {
      last += 1
      // No unit is as long.
      if last - start > Self.longestUnit { return nil }
    }
    if last > start, bytes[last - 1] == 0x2E { last -= 1 }
    let word = String(decoding: bytes[start..<last], as: UTF8.self)
    return (words.measures?[word] ?? timeMeasured(word)).map { ($0, last) }
  }

  /// Bed-days are days: the time that the last part of a word names.
  private func timeMeasured(_ word: String) -> String? {
    guard let last = word.split(separator: "-").dropFirst().last,
      let unit = words.measures?[String(last)], words.timesNamed[unit] != nil
    else { return nil }
    return unit
  }

  /// What a number is counted in, and where the number without its noun ends.
  func measure(_ quantity: Quantity) -> (kind: Quantity.Kind, unit: String, end: Int) {
    let end = quantity.range.upperBound
    guard let measures = words.measures, quantity.kind == .count || quantity.kind == .number else {
      return (quantity.kind, words.sameUnits[quantity.unit] ?? quantity.unit, end)
    }
    if let unit = measures[quantity.unit] { return (.count, unit, end) }
    if let unit = timeMeasured(quantity.unit) { return (.count, unit, end) }
    if quantity.kind == .count, !quantity.unit.isEmpty {
      return (.count, "", numeralEnd(quantity.range))
    }
    guard
      let (unit, last) = self.measures(
        at: end < block.range.upperBound && bytes[end] == 0x2D ? end + 1 : end)
    else { return (.count, "", end) }
    return (.count, unit, last)
  }

  /// Where the digits or words of a number end that its noun follows.
  func numeralEnd(_ range: TextRange) -> Int {
    var end = range.lowerBound
    while end < range.upperBound {
      var next = end
      while next < range.upperBound, bytes[next] != 0x20 { next += 1 }
      let word = bytes[end..<next].split(separator: 0x2D).first ?? []
      let isNumeral =
        word.first.map { (0x30...0x39).contains($0) } ?? false
        || words.numberWords.contains(String(decoding: word, as: UTF8.self))
      guard isNumeral else { return max(range.lowerBound + 1, end - 1) }
      end = next + 1
    }
    return range.upperBound
  }

  /// from 71 to 57 minutes: a bare number is counted in the unit of the one it is compared with.
  mutating func lendUnits() {
    lendScales()
    lendInRows()
    lendFromFirst()
    let counted = countedBySentence
    for index in mentions.indices
    where mentions[index].quantity.kind == .number && mentions[index].unit.isEmpty {
      let bare = mentions[index]
      let next = index + 1 < mentions.count ? mentions[index + 1] : nil
      // 142, 118 and 97 patients, with a stay of six days
      if isOfCountedRow(index) { continue }
      // 18,420 of 62,350 requests: it counts what its whole counts.
      if let next, next.isBehindSlash, next.unit.isEmpty, !namesNothing(next) { continue }
      let isLinked =
        namesNothing(bare) && !bare.has(.each)
        && (!bare.noun.isEmpty || bare.has([.from, .to, .compare, .base]))
        || next.map {
          ($0.isBehindSlash || $0.has(.to)) && $0.separator <= .list
            && ($0.quantity.kind == .number && namesNothing($0) || !$0.unit.isEmpty)
        } ?? false
      let (units, hasOthers) = counted[bare.sentence] ?? ([], false)
      let isAlone = namesNothing(bare) && !hasOthers
      if isLinked || isAlone, units.count == 1, let unit = units.first {
        mentions[index].unit = unit
      }
    }
  }

  /// The units that the numbers of a sentence are counted in, and whether one counts something without a unit;
  /// what is lent changes neither.
  private var countedBySentence: [Int: (units: Set<String>, hasOthers: Bool)] {
    mentions.reduce(into: [:]) { counted, mention in
      guard mention.kind == .count else { return }
      var own = counted[mention.sentence] ?? ([], false)
      if mention.unit.isEmpty {
        own.hasOthers = own.hasOthers || mention.quantity.kind != .number
      } else if !isTimeApart(mention) {
        own.units.insert(mention.unit)
      }
      counted[mention.sentence] = own
    }
  }

  /// 142, 118 and 97 patients: what the last of a row counts is what each of them counts.
  private func isOfCountedRow(_ index: Int) -> Bool {
    let row = mentions[(index + 1)...].prefix(Passage.mostMentions).prefix {
      $0.separator > .none && $0.separator <= .comma && $0.noun.isEmpty
        && $0.depth == mentions[index].depth && $0.sentence == mentions[index].sentence
    }
    guard mentions[index].head.isEmpty,
      let last = row.first(where: { !$0.quantity.unit.isEmpty || !$0.head.isEmpty })
    else { return false }
    return last.quantity.kind == .count && !last.quantity.unit.isEmpty && last.unit.isEmpty
  }

  /// From 4.1 to 3.6 million: the first number is one of millions too.
  private mutating func lendScales() {
    for index in mentions.indices.dropLast() {
      let (bare, next) = (mentions[index], mentions[index + 1])
      guard bare.has(.from), next.has(.to), next.separator <= .list,
        bare.quantity.kind == .number, bare.quantity.scale == .one, next.quantity.scale > .one,
        bare.estimate.high < Rational(1000),
        let estimate = try? bare.estimate * Estimate(next.quantity.scale),
        let value = try? bare.quantity.value * next.quantity.scale
      else { continue }
      mentions[index].estimate = estimate
      mentions[index].quantity = Quantity(
        kind: .number, range: bare.quantity.range, value: value, scale: next.quantity.scale,
        decimals: bare.quantity.decimals, unit: bare.quantity.unit,
        approximation: bare.quantity.approximation)
    }
  }

  /// 20 in the first week: what stands behind a bare number is nothing that it counts.
  private func namesNothing(_ mention: Mention) -> Bool {
    mention.head.isEmpty || words.prepositions.contains(mention.next)
      || words.isVerb(behind: mention)
  }

  /// Twelve months earlier, within six weeks: a time that others lie apart, not what they measure.
  private func isTimeApart(_ mention: Mention) -> Bool {
    guard words.timesNamed[mention.unit] != nil else { return false }
    // Seen within four hours.
    return mention.isAttribute || mention.has(.qualifier)
      || mention.behind.first.map(words.apart.contains) ?? false
      || words.calendar.contains(mention.unit) && mention.quantity.decimals == 0
        && !mention.has([.from, .to, .rise, .fall, .compare])
  }
}

extension Quantity {
  /// The same, as exact as a word says.
  func approximated(_ meaning: Approximation?) -> Quantity {
    Quantity(
      kind: kind, range: range, value: value, scale: scale, decimals: decimals, unit: unit,
      approximation: meaning)
  }

  /// The same in points, of which one is `parts` of it.
  func points(per parts: Int) -> Quantity {
    guard let share = try? Rational(1, over: Int128(parts)), let value = try? value * share,
      let scale = try? scale * share
    else { return self }
    return Quantity(
      kind: .points, range: range, value: value, scale: scale, decimals: decimals, unit: unit,
      approximation: approximation)
  }
}
