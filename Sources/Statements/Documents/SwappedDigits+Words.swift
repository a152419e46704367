internal import DocumentModel
internal import SourceText

extension SwappedDigits {
  // MARK: - All 23 recommendations

  func isKnown(
    _ before: String, _ behind: String, _ quantity: Quantity, as first: String, count: Int
  ) -> Bool {
    var lead = before.lowercased().split { !$0.isLetter }.suffix(4).map(String.init)
    // the whole 1,490 km network
    if let last = lead.last, words.definiteAdjectives.contains(last) { lead.removeLast() }
    let isAll = lead.last.map(words.universals.contains) ?? false
    guard before.last.map({ !$0.isNumber && !"-–.,".contains($0) }) ?? false,
      !words.has(words.restrictions, in: behind) || saysAgain(behind, first)
    else { return false }
    let isDefinite = lead.last.map(isDefinite) ?? false
    // The sample of 1,346 invoices
    let isOfKnown =
      count > 2 && lead.last.map(words.partitive.contains) ?? false
      && lead.contains(where: isDefinite(_:))
    // 19.8 million journeys: of so many digits, and of a scale
    let isGreat = quantity.scale > .one && count > 2
    // With 1,248 students on roll: what a sentence begins with was said before.
    let isOpening =
      count > 2 && before.split(separator: " ").count == 1
      && lead.last.map(words.sentenceOpeners.contains) ?? false
      // With 1,284 Kelstow is full. With 1,248 Galton is not: two things.
      && !words.sentenceOpeners.contains { first.lowercased().hasPrefix($0 + " ") }
    guard isDefinite || isOfKnown || isGreat || isOpening else { return false }
    var next = behind.lowercased().split { !$0.isLetter }.prefix(5).map(String.init)
    if quantity.scale > .one, !next.isEmpty { next.removeFirst() }
    guard let noun = next.first, !isTime(noun) || isAll else { return false }
    // The 36 members on the committee
    let isNarrowed = next.dropFirst().first.map(words.narrowings.contains) ?? false
    guard count > 3 || !isNarrowed else { return false }
    // Numbers of many digits are hardly alike by accident.
    return count > 3 && isDefinite
      || first.lowercased().split { !$0.isLetter }.contains { Self.isOne(noun, String($0)) }
  }

  /// The 461 farms that joined, of those of which it was said that they joined.
  private func saysAgain(_ behind: String, _ first: String) -> Bool {
    let next = behind.lowercased().split { !$0.isLetter }.prefix(6).map(String.init)
    guard let place = next.firstIndex(where: words.restrictions.contains), place + 1 < next.count
    else { return false }
    let said = first.lowercased().split { !$0.isLetter }.map(String.init)
    return next[(place + 1)...].prefix(1).allSatisfy { verb in
      said.contains { Self.isOne(verb, $0) }
    }
  }

  private func isDefinite(_ word: String) -> Bool {
    words.backReferences.contains(word) || words.definites.contains(word)
  }

  /// Months pass whatever else there was.
  private func isTime(_ word: String) -> Bool {
    [word, String(word.dropLast())].contains { word in
      words.factor(of: word).map { ["s", "month"].contains($0.kind) } ?? false
    }
  }

  /// Whether two words are of one stem: interviews, interviewed.
  private static func isOne(_ a: String, _ b: String) -> Bool {
    guard a.count > 2 else { return a == b }
    let shared = zip(a, b).prefix { $0 == $1 }.count
    return a == b || a + "s" == b || shared >= max(4, min(a.count, b.count) - 2)
  }

  // MARK: - 该中心占地 154 亩; 851 万平方米供热区域

  func isKnownThing(
    _ before: String, _ behind: String, isInRow: Bool, as first: String, _ lead: String, count: Int
  ) -> Bool {
    let marks = "，。；、：,;:（(）)"
    let clause = String(before.reversed().prefix { !marks.contains($0) }.reversed())
    let noun = words.core(
      of: String(
        behind.drop { $0.isWhitespace || words.attributives.contains(String($0)) }
          .prefix { !marks.contains($0) }))
    let known = Self.pairs(of: first)
    let isNamed = !Self.pairs(of: String(noun.prefix(4))).isDisjoint(with: known)
    let name = Self.pairs(of: clause)
    let isDefinite = words.backReferences.contains { clause.contains($0) }
    if isDefinite { return isNamed || count > 2 && name.intersection(known).count > 1 }
    // 东区供热815万平方米，西区851万平方米供热区域已改造
    guard count > 2, !isInRow || words.core(of: clause).isEmpty else { return false }
    if !Self.pairs(of: String(noun.prefix(4))).isDisjoint(with: Self.pairs(of: lead)) {
      return true
    }
    // 批复概算为 6,530 万元，与上报数一致
    let isAgreed =
      words.agreementsBehind.contains { behind.contains($0) }
      && words.has(words.agreements, in: behind)
    return isAgreed && Self.pairs(of: before).intersection(Self.pairs(of: lead)).count > 1
  }

  /// The pairs of characters of a text.
  static func pairs(of text: String) -> Set<String> {
    let letters = Array(text)
    return Set(
      zip(letters, letters.dropFirst()).filter { $0.isLetter && $1.isLetter }
        .map { String([$0, $1]) })
  }
}

extension Document {
  /// Whether a number of some digits stands between two places.
  func holds(_ digits: [UInt8], between start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    return text.bytes[start..<end].split { !$0.isASCIIDigit && $0 != 0x2C && $0 != 0x2E }
      .contains { $0.filter(\.isASCIIDigit) == digits }
  }
}
