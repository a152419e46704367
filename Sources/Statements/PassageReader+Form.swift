internal import DocumentModel
internal import SourceText

/// How a number of a language that parts words is written, and what it takes from the one before.
extension PassageReader {
  /// Takes what rises or falls from the number before.
  func carryGrowth(into cues: inout Cues, of quantity: Quantity) {
    // grew by 12% and costs by 9%
    if isJoined || separator <= .comma, cues.contains(.by),
      cues.isDisjoint(with: [.rise, .fall, .to, .from, .greater, .less]), let last = mentions.last,
      last.isDifference, last.has(.by), last.sentence == sentence,
      (last.kind == .percent) == (quantity.kind == .percent)
    {
      cues.formUnion(last.cues.intersection([.rise, .fall]))
    }
  }

  /// 22% less than 29,667: whether what would take its exactness away compares it with the number right before.
  func isCompared(_ quantity: Quantity) -> Bool {
    guard quantity.approximation != nil, separator == .none, let last = mentions.last,
      last.depth == depth, last.sentence == sentence,
      last.quantity.range.upperBound < quantity.range.lowerBound
    else { return false }
    let between = bytes[last.quantity.range.upperBound..<quantity.range.lowerBound]
      .drop { $0 == 0x20 }
    return words.approximations.contains { word in
      word.meaning != .about && between.dropLast().elementsEqual(word.bytes)
    }
  }

  /// $8,000 to clinics and the rest to farms: a part without a number, so that the others are not all.
  mutating func noteRest() {
    guard owner == nil, mentions.last?.sentence == sentence else { return }
    if words.partsWords {
      if lead.cues.contains(.remainder) { remarks[sentence, default: []].insert(.overlapping) }
    } else if !lead.cues.isDisjoint(with: [.remainder, .others]) {
      remarks[sentence, default: []].insert(.remainder)
    }
  }

  /// Notes how the last number is written and what its words begin with.
  mutating func noteForm(of quantity: Quantity, from ahead: Int) {
    let last = mentions.count - 1
    let behind = quantity.kind == .count ? numeralEnd(quantity.range) : quantity.range.upperBound
    let start = bytes[ahead...].firstIndex { $0 != 0x20 } ?? ahead
    let opener = String(decoding: bytes[start..<wordEnd(at: start)], as: UTF8.self)
    let isInWords =
      (0x61...0x7A).contains(bytes[quantity.range.lowerBound]) && quantity.kind != .money
    let isApposed = words.articles.contains(opener)
    let before = bytes[block.range.lowerBound..<quantity.range.lowerBound].dropLast()
    let isDefinite =
      words.determiners.contains(where: before.ends(with:))
      && !words.articles.contains(where: { before.ends(with: Array($0.utf8)) })
    let isThis = words.demonstratives.contains(opener)
    let isTakenUp = words.takenUp.contains(opener)
    let isAttribute =
      behind < block.range.upperBound && bytes[behind] == 0x2D && hyphenNoun(at: behind) == nil
      && quantity.kind != .points
    mentions[last].update {
      $0.isInWords = isInWords
      $0.isApposed = isApposed
      $0.isDefinite = isDefinite
      $0.isThis = isThis
      $0.isTakenUp = isTakenUp
      $0.isAttribute = isAttribute
    }
  }

  /// What numbers are said to be rounded to: to the nearest hundred.
  var nearest: Int? {
    let text = bytes[block.range]
    guard text.count < 4_000 else { return nil }
    return RoundingWords.grains.first { text.firstRange(of: $0.bytes) != nil }?.grain
  }
}
