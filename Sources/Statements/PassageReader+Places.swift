internal import DocumentModel
internal import SourceText

/// What a number is by the characters beside it.
extension PassageReader {
  /// 2022年末, 6月底: takes the word that a date and what stands behind it make, and returns where it ends.
  mutating func edge(of date: TextRange) -> Int? {
    guard let last = bytes.lastScalar(in: date) else { return nil }
    let start = date.upperBound - UTF8.width(last)
    guard
      let word = words.cues.match(at: start, of: bytes, before: block.range.upperBound),
      start + word.bytes.count > date.upperBound,
      !word.cues.isDisjoint(with: [.end, .base])
    else { return nil }
    add(word)
    return start + word.bytes.count
  }

  /// 34微克/立方米: where the second half of a unit ends that begins right behind a number.
  func perUnit(at place: Int) -> Int? {
    guard !words.partsWords, let owner, mentions[owner].quantity.range.upperBound == place else {
      return nil
    }
    var (end, count) = (place + 1, 0)
    while end < block.range.upperBound, count < 5,
      words.cues.match(at: end, of: bytes, before: block.range.upperBound) == nil
    {
      let scalar = bytes.scalar(at: end)
      guard scalar.properties.isAlphabetic else { break }
      end += UTF8.width(scalar)
      count += 1
    }
    guard count > 0 else { return nil }
    guard end < block.range.upperBound, bytes.scalar(at: end).properties.isAlphabetic else {
      // 286,417件/投入数191,350件: a number behind its name.
      return end == block.range.upperBound || !(0x30...0x39).contains(bytes[end]) ? end : nil
    }
    let next = words.cues.match(at: end, of: bytes, before: block.range.upperBound)
    return next?.cues != .filler ? end : nil
  }

  /// Where the unit ends that stands behind the slash right behind a number: 公里/百平方公里; nil where none does.
  func scaledUnit(at place: Int) -> Int? {
    guard !words.partsWords, let owner, mentions[owner].quantity.range.upperBound == place else {
      return nil
    }
    let text = String(
      decoding: bytes[(place + 1)..<min(place + 25, block.range.upperBound)], as: UTF8.self)
    let unit = text.drop { scale in
      words.times.scales.contains { $0.word == String(scale) }
    }
    let own = words.measuredUnits.filter(unit.hasPrefix).max { $0.count < $1.count }
    return own.map { place + 1 + text.utf8.count - unit.utf8.count + $0.utf8.count }
  }

  /// 公斤/亩: numbers for each of a unit are added to no others.
  mutating func notePerUnit(_ text: ArraySlice<UInt8>) {
    guard let owner, !words.partsWords else { return }
    let per = String(decoding: text, as: UTF8.self)
    mentions[owner].update {
      $0.perUnit = per
      $0.unit += "/" + per
    }
  }

  /// 由第7位升至第5位: a place that something came from or to.
  func isRank(_ quantity: Quantity) -> Bool {
    guard !words.partsWords, quantity.range.upperBound < block.range.upperBound,
      words.rankUnits.contains(bytes.scalar(at: quantity.range.upperBound))
    else { return false }
    let cues = lead.cues.union(lead.atNumber)
    // 倒数第2位
    if cues.contains(.negation) { return false }
    return cues.contains(.from) || cues.contains(.to) && !cues.isDisjoint(with: [.rise, .fall])
  }

  /// 8:30, 12-5: digits of a time or label.
  func isPartOfTime(_ range: TextRange) -> Bool {
    func digit(_ offset: Int) -> Bool {
      block.range.contains(offset) && (0x30...0x39).contains(bytes[offset])
    }
    func isPoint(_ offset: Int) -> Bool {
      block.range.contains(offset) && bytes[offset] == 0x2E
    }
    func colon(_ offset: Int) -> Bool { block.range.contains(offset) && bytes[offset] == 0x3A }
    let isClock = range.count == 2 && (colon(range.lowerBound - 1) && digit(range.lowerBound - 2))
    return isClock
      || range.count <= 2 && colon(range.upperBound) && digit(range.upperBound + 1)
        && digit(range.upperBound + 2)
        && !digit(range.upperBound + 3) && !isPoint(range.upperBound + 3)
  }
}
