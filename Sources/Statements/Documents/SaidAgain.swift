internal import DocumentModel
internal import SourceText

/// A number that words say is the one before: this £2.3m; in line with the £1.80m; 与…一致; three (4).
struct SaidAgain {
  let document: Document
  let words: DocumentWords

  init(_ document: Document, _ words: DocumentWords) {
    self.document = document
    self.words = words
  }

  func readings(of passage: Passage) -> [Reading] {
    let mentions = passage.mentions
    return mentions.indices.dropFirst().compactMap { index -> Reading? in
      let (a, b) = (mentions[index - 1], mentions[index])
      let start = a.quantity.range.upperBound
      guard start <= b.quantity.range.lowerBound, b.quantity.range.lowerBound - start < 200 else {
        return nil
      }
      let between = document.text.string(start..<b.quantity.range.lowerBound).lowercased()
      return inBrackets(a, b, between) ?? agreed(a, b, between) ?? pointed(index, mentions, between)
        ?? overNumber(index, mentions, between) ?? universal(index, mentions, between)
        ?? pointedBack(index, mentions)
    }
  }

  // MARK: - three (4) copies; one in four, or 20%

  private func inBrackets(_ a: Mention, _ b: Mention, _ between: String) -> Reading? {
    guard !isInDigits(a), isInDigits(b), b.quantity.approximation == nil,
      !b.has([.rise, .fall, .base])
    else { return nil }
    let isOpened = between.last.map { "(（".contains($0) } ?? false
    let parts = between.split(separator: " ")
    let isJoined = parts.last.map { words.fractionJoints.contains(String($0)) } ?? false
    guard isOpened || isJoined else { return nil }
    let bare = between.filter { !$0.isWhitespace && !"(（".contains($0) }
    let behind = behind(b).drop { $0.isWhitespace }
    let isClosed = behind.first.map { ")）".contains($0) } ?? false
    let isPercentage =
      a.isRate && b.isRate && parts.count < 6
      && (isOpened && isClosed || isJoined && between.contains(","))
    let isCount =
      a.kind == .count && !a.isBehindSlash && (b.kind == .number || b.measures(like: a)) && isOpened
      && isClosed
      && bare.isEmpty && between.count < 3 && b.quantity.decimals == 0
      // Due within one year (518): no small number said twice.
      && (b.value < Rational(100) || b.value.isNear(a.value))
    guard isPercentage || isCount else { return nil }
    return reading(a, b, "numeral", isEqual: a.estimate.overlaps(b.estimate))
  }

  func isInDigits(_ mention: Mention) -> Bool {
    document.text.bytes[mention.quantity.range].contains(where: \.isASCIIDigit)
  }

  /// Some characters behind a number.
  private func behind(_ mention: Mention) -> String {
    guard let block = document.blocks.block(at: mention.quantity.range.lowerBound) else {
      return ""
    }
    let start = mention.quantity.range.upperBound
    return start < block.range.upperBound
      ? String(document.words(behind: start, in: block.range).prefix(12)) : ""
  }

  // MARK: - £1,080,000, in line with the £1.80m

  private func agreed(_ a: Mention, _ b: Mention, _ between: String) -> Reading? {
    guard a.sentence == b.sentence, a.measures(like: b), a.isAmount || a.isRate,
      !a.has(Self.other), a.depth == 0, a.quantity.approximation == nil
    else { return nil }
    let isAgreed =
      words.agreementsBehind.isEmpty
      ? words.agreements.contains(where: Self.trimmed(between).hasSuffix)
      : words.has(words.agreements, in: between)
        && words.agreementsBehind.contains { behind(b).hasPrefix($0) }
    guard isAgreed else { return nil }
    let isEqual = a.estimate.overlaps(b.estimate)
    // In line with may be near to; a slip of the hand is not.
    return isEqual || Slip.isLikely(a, b) ? reading(a, b, "agreed", isEqual: isEqual) : nil
  }

  // MARK: - £3.2 million was raised; this £2.3m

  private func pointed(_ index: Int, _ mentions: [Mention], _ between: String) -> Reading? {
    let (a, b) = (mentions[index - 1], mentions[index])
    let isNext =
      a.sentence == b.sentence && (between.contains(";") || between.contains("；"))
      || a.sentence + 1 == b.sentence
    guard isNext, a.isAmount, b.isAmount, a.depth == 0, !a.has(Self.other),
      !b.has([.rise, .fall, .base, .each]), points(between),
      [a, b].allSatisfy({ $0.quantity.approximation == nil && isRich($0) }),
      !words.hasBlanks || !isNarrowed(b, of: a)
    else { return nil }
    let isAlike =
      a.measures(like: b) && (a.kind == .money || !a.unit.isEmpty)
      || a.kind == .count && b.kind == .number && b.quantity.decimals == 0
    // Another number of the sentence may be meant.
    let others = mentions[..<(index - 1)].filter { $0.sentence == a.sentence && $0.kind == a.kind }
    guard isAlike, others.isEmpty else { return nil }
    return reading(a, b, "pointed", isEqual: a.estimate.overlaps(b.estimate))
  }

  /// What says of a number that it is not all there is.
  static let other: Cues = [
    .part, .rise, .fall, .base, .plan, .each, .compare, .greater, .less, .others, .remainder,
  ]

  /// Whether a number is written in figures and is not so small that some of a thing may be meant.
  func isRich(_ mention: Mention) -> Bool {
    mention.quantity.value >= Rational(10) && isInDigits(mention)
  }

  /// Whether the words right before a number take all of what was counted.
  private func points(_ between: String) -> Bool {
    let before = Self.trimmed(between)
    return words.wholePointers.contains { word in
      guard words.hasBlanks else { return before.hasSuffix(word) }
      return (" " + before).hasSuffix(" " + word)
        && !words.partitive.contains { before.dropLast(word.count).hasSuffix($0 + " ") }
    }
  }

  static func trimmed(_ text: String) -> String {
    var text = text
    while let last = text.last, last.isWhitespace || "£$€¥￥".contains(last) { text.removeLast() }
    return text
  }

  func reading(_ a: Mention, _ b: Mention, _ form: String, isEqual: Bool) -> Reading? {
    Reading(.same, ["first": [a], "second": [b]], subject: b, note: form, strength: .likely) {
      () throws(ArithmeticFault) in isEqual
    }
  }
}

extension Rational {
  /// Whether it is less than ten times another number.
  fileprivate func isNear(_ other: Rational) -> Bool {
    guard let most = try? other * Rational(10) else { return false }
    return self < most
  }
}
