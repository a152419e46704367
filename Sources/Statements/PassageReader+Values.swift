internal import DocumentModel
internal import SourceText

/// Words that are numbers by themselves.
extension PassageReader {
  /// Takes the article of a row's item as a number, and returns where it ends: a fire, five floods.
  mutating func article(at place: Int) -> Int? {
    let end = wordEnd(at: place)
    guard isWordStart(place), lead.noun.isEmpty, lead.cues.isEmpty, lead.atNumber.isEmpty,
      end > place, words.articles.contains(String(decoding: bytes[place..<end], as: UTF8.self))
    else { return nil }
    let item = wordsBehind(end).prefix { !words.cues(of: $0).contains(.joiner) }
    let limit = item.reduce(end) { $0 + 1 + $1.utf8.count }
    let isWhole =
      limit >= block.range.upperBound || ",;.".utf8.contains(bytes[limit])
      || wordCues(behind: limit).contains(.joiner)
    guard (1...4).contains(item.count), isWhole else { return nil }
    let next = add(
      Quantity(
        kind: .count, range: place..<end, value: .one, scale: .one, decimals: 0, unit: "",
        approximation: nil))
    mentions[mentions.count - 1].isArticle = true
    return next
  }

  /// Takes a word that is a number by itself, and returns where it ends.
  mutating func value(at place: Int, isQuantity: Bool) -> Int? {
    let limit = block.range.upperBound
    guard
      let word = words.values[bytes[place], default: []].first(where: {
        place + $0.bytes.count <= limit
          && bytes[place..<place + $0.bytes.count].elementsEqual($0.bytes)
          && !(isQuantity && $0.kind == .count)
          && bytes.isWordEnd(place + $0.bytes.count, before: limit)
      }), let scale = try? Rational(1, over: word.parts)
    else { return nil }
    let end = place + word.bytes.count
    var before = place
    while before > block.range.lowerBound, bytes[before - 1] == 0x20 { before -= 1 }
    let approximation = approximation(before: place)
    if word.kind == .percent, isOfUnit(end) { return nil }
    if word.kind == .percent, addsToLast(word.value, scale, place, end) {
      return end
    }
    // The first half is a time.
    let text = bytes[block.range.lowerBound..<before]
    guard !words.beforeNames.contains(where: { text.ends(with: $0) }) else { return nil }
    // Half the budget goes on pay, 30% on premises: a share, where the sentence begins with it.
    let opensSentence =
      word.kind == .times && word.value < .one && lead.noun.isEmpty && lead.cues.isEmpty
      && mentions.last?.sentence != sentence && wordsBehind(end).count > 1
    if opensSentence, let half = try? Rational(1, over: 50) {
      return add(
        Quantity(
          kind: .percent, range: place..<end, value: word.value, scale: half, decimals: 0, unit: "",
          approximation: approximation))
    }
    return add(
      Quantity(
        // one was refused: the verb is no part of the number.
        kind: word.kind, range: place..<(word.kind == .count ? wordEnd(at: place) : end),
        value: word.value, scale: scale, decimals: 0, unit: "",
        approximation: approximation),
      estimate: approximation.flatMap { estimate(of: word.value, $0) })
  }

  /// Half a point, a quarter of an hour: a fraction of a unit is no rate.
  private func isOfUnit(_ end: Int) -> Bool {
    var behind = wordsBehind(end)[...]
    if let first = behind.first, words.cues(of: first).contains(.ofWhole) { behind.removeFirst() }
    guard let article = behind.popFirst(), let unit = behind.first else { return false }
    return words.articles.contains(article) && !words.cues(of: unit).contains(.whole)
  }

  /// Two and a half: the rest of the number before.
  private mutating func addsToLast(
    _ value: Rational, _ scale: Rational, _ place: Int, _ end: Int
  ) -> Bool {
    guard let last = mentions.indices.last, mentions[last].isAmount,
      mentions[last].quantity.unit.isEmpty, !wordCues(behind: end).contains(.ofWhole),
      mentions[last].quantity.range.upperBound < place,
      let sum = try? mentions[last].quantity.value + value
    else { return false }
    let between = bytes[mentions[last].quantity.range.upperBound..<place].split(separator: 0x20)
      .map { String(decoding: $0, as: UTF8.self) }
    guard let first = between.first, words.cues(of: first).contains(.joiner),
      between.dropFirst().allSatisfy(words.articles.contains)
    else { return false }
    mentions[last].estimate = Estimate(sum)
    return true
  }

  /// Words before a number that take its exactness away: more than four times.
  func approximation(before place: Int) -> Approximation? {
    var before = place
    while before > block.range.lowerBound, bytes[before - 1] == 0x20 { before -= 1 }
    return words.approximations.first {
      bytes[block.range.lowerBound..<before].ends(with: $0.bytes)
    }?.meaning
  }

  /// What "more than half" may stand for: words are less exact than digits.
  func estimate(of value: Rational, _ approximation: Approximation) -> Estimate? {
    guard let quarter = try? value * Rational(1, over: 4), let low = try? value - quarter,
      let high = try? value + quarter
    else { return nil }
    return switch approximation {
    case .about: Estimate(value, from: low, to: high)
    case .under: Estimate(value, from: low, to: value)
    case .over: Estimate(value, from: value, to: high)
    }
  }
}
