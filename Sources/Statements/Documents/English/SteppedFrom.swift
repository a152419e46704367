internal import DocumentModel
internal import SourceText

/// 785 fires, down from 859 the year before: a number, and an earlier one right behind up from or down from, in a language
/// that parts words.
struct SteppedFrom {
  private static let ups = ShippedWords.En.Statements.upFrom.byteStrings
  private static let downs = ShippedWords.En.Statements.downFrom.byteStrings

  private let document: Document
  private let words: StatementWords

  init(_ document: Document, _ words: StatementWords) {
    self.document = document
    self.words = words
  }

  func readings(of passage: Passage) -> [Reading] {
    let mentions = passage.mentions
    return mentions.indices.dropFirst().compactMap { reading(at: $0, of: mentions) }
  }

  private func reading(at index: Int, of mentions: [Mention]) -> Reading? {
    let old = mentions[index]
    let before = mentions[index - 1].quantity.range.upperBound
    guard old.separator <= .comma, let (start, rises) = word(before: old, from: before),
      old.quantity.approximation == nil, !goesOn(index, of: mentions),
      // A loss, down from a profit.
      !words.signed.contains(where: { (" " + old.head + " ").contains(" \($0) ") })
    else { return nil }
    let alike = mentions[..<index].filter {
      $0.sentence == old.sentence && $0.depth <= old.depth && isAlike($0, old)
    }
    guard let new = alike.last, isPlain(new), !new.has([.from, .base]), !isRanked(new, old),
      // Between them stand only the people of a rate, lengths of time, and what stands in brackets.
      mentions[..<index].reversed().prefix(while: { $0.range != new.range }).allSatisfy({
        $0.isBehindSlash || $0.has(.each) || $0.depth > new.depth
          || words.timesNamed[$0.unit] != nil || Self.isRound($0)
      })
    else { return nil }
    // Whatever else the sentence says of them before.
    let isSame = new.isWritten(as: old)
    let holds = !isSame && alike.contains { Self.goes($0, old, up: rises) }
    var found = Reading(
      .change, ["from": [old], "to": [new]], subject: old, note: isSame ? "equal" : "order",
      strength: .likely
    ) { () throws(ArithmeticFault) in holds }
    found?.shown = start..<old.quantity.range.upperBound
    return found
  }

  private static let rankSigns = ShippedWords.En.Statements.rankSigns.words

  /// Ranked 8, up from 12: places in an order.
  private func isRanked(_ new: Mention, _ old: Mention) -> Bool {
    guard let sentence = document.sentence(of: old.quantity) else { return false }
    let start = max(sentence.lowerBound, new.quantity.range.lowerBound - 60)
    let text = document.text.string(start..<old.quantity.range.lowerBound).lowercased()
    return Self.rankSigns.contains { text.contains($0) }
  }

  /// Where up from or down from stands right before a number, and whether it is up.
  private func word(before old: Mention, from place: Int) -> (start: Int, rises: Bool)? {
    let bytes = document.text.bytes
    var end = old.quantity.range.lowerBound
    guard end - place < 120 else { return nil }
    while end > place, bytes[end - 1] == 0x20 { end -= 1 }
    func start(of words: [[UInt8]]) -> Int? {
      words.first { word in
        let start = end - word.count
        return start >= place && bytes.span.holds(word.span, at: start)
          && (start == 0 || !bytes[start - 1].isASCIILetter)
      }.map { end - $0.count }
    }
    if let up = start(of: Self.ups) { return (up, true) }
    return start(of: Self.downs).map { ($0, false) }
  }

  /// Down from 45 to 38; from 250 and 240.
  private func goesOn(_ index: Int, of mentions: [Mention]) -> Bool {
    guard index + 1 < mentions.count else { return false }
    let (old, next) = (mentions[index], mentions[index + 1])
    return next.sentence == old.sentence
      && (next.has(.to) && next.separator <= .comma
        || next.separator <= .list && next.kind == old.kind && next.depth == old.depth
          && !next.isBehindSlash)
  }

  /// Measured alike, or a bare number of what the first one counts.
  private func isAlike(_ new: Mention, _ old: Mention) -> Bool {
    guard new.isAmount || new.isRate, !new.isBehindSlash, new.value > .zero, !new.isNegative,
      old.value > .zero
    else { return false }
    if new.measures(like: old) { return old.estimate.isNear(new.estimate, from: 25, to: 400) }
    // 1.6 per 100,000: as many as are written.
    if new.isRate, old.kind == .number, let hundredth = try? Rational(1, over: 100),
      new.quantity.scale < hundredth
    {
      return true
    }
    return old.kind == .number && old.unit.isEmpty && new.kind == .count
      && words.timesNamed[new.unit] == nil
      && old.estimate.isNear(new.estimate, from: 25, to: 400)
  }

  private func isPlain(_ mention: Mention) -> Bool {
    mention.quantity.approximation == nil && !mention.has([.plan, .part])
      && (!mention.isDifference && !mention.has([.compare, .greater, .less]) || mention.has(.to))
  }

  /// The 1,000 of a rate.
  private static func isRound(_ mention: Mention) -> Bool {
    [100, 1000, 10_000, 100_000, 1_000_000].contains { mention.value == Rational($0) }
  }

  private static func goes(_ new: Mention, _ old: Mention, up: Bool) -> Bool {
    let isOfMany = new.isRate && old.kind == .number
    if isOfMany {
      guard let written = try? new.value / new.quantity.scale else { return true }
      return up ? written >= old.value : written <= old.value
    }
    return up
      ? new.estimate.high >= old.estimate.low : new.estimate.low <= old.estimate.high
  }
}
