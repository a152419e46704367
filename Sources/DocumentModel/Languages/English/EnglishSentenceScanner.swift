import SourceText

/// Splits a block of an English document into sentences.
package enum EnglishSentenceScanner {
  /// The sentences of `range`, each with its closing marks and the blanks after them.
  ///
  /// A sentence ends at . ! ? before a blank and what may open another one: anything but a small
  /// letter. Abbreviations, initials, the number of a list and ellipses end none by themselves.
  ///
  /// - Complexity: O(*n*) in the length of the block.
  package static func sentences(of range: TextRange, in bytes: [UInt8]) -> [TextRange] {
    var result: [TextRange] = []
    var start = range.lowerBound
    var cursor = ScalarCursor(bytes, range)
    while let scalar = cursor.next() {
      guard isFinal(scalar) else { continue }
      let mark = cursor.offset - UTF8.width(scalar)
      while cursor.take(where: { isFinal($0) || isClosing($0) }) != nil {}
      let isEllipsis = scalar == "…" || cursor.offset - mark >= 3 && bytes[mark + 1] == 0x2E
      let end = cursor.offset
      guard skipWhitespace(&cursor) || isWide(scalar) else { continue }
      guard let next = cursor.peek() else { break }
      if next.properties.isLowercase { continue }
      if scalar == ".", end == mark + 1 || isEllipsis,
        isAbbreviated(before: mark, from: start, in: bytes, next: cursor)
      {
        continue
      }
      result.append(start..<cursor.offset)
      start = cursor.offset
    }
    if start < range.upperBound { result.append(start..<range.upperBound) }
    return result
  }

  private static func isFinal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", "…", "。", "！", "？": true
    default: false
    }
  }

  /// Marks that need no blank behind them.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x3000 }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "]", "\"", "'", "”", "’", "»", "*", "_", "）": true
    default: false
    }
  }

  /// Soft line breaks count too.
  private static func skipWhitespace(_ cursor: inout ScalarCursor) -> Bool {
    let start = cursor.offset
    while cursor.take(where: { $0.isBlank || $0 == "\n" }) != nil {}
    return cursor.offset > start || cursor.isAtEnd
  }

  // MARK: - Stops that end no sentence

  private static func isAbbreviated(
    before mark: Int, from start: Int, in bytes: [UInt8], next: ScalarCursor
  ) -> Bool {
    var first = mark
    // No abbreviation is longer than this.
    while first > start, mark - first < 12, isWordByte(bytes[first - 1]) { first -= 1 }
    let word = bytes[first..<mark]
    guard !word.isEmpty else { return false }
    if first == start, word.count <= 4, isListNumber(word) { return true }
    guard word.allSatisfy({ !$0.isASCIIDigit }) else { return false }
    let isBeforeDigit = next.peek()?.digit != nil
    if word.count == 1, word[first].isASCIIUppercase { return !opensSentence(next) }
    if word.contains(0x2E) {
      let letters = EnglishWord(word.filter { $0 != 0x2E }[...])
      if never.contains(letters) { return true }
      return word.allSatisfy { $0 == 0x2E || $0.isASCIIUppercase } && !opensSentence(next)
    }
    let written = EnglishWord(word)
    if never.contains(written) || titles.contains(written) && word[first].isASCIIUppercase {
      return true
    }
    return isBeforeDigit && beforeDigits.contains(written)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || byte == 0x2E
  }

  /// 1, 12, a, iv, 1.2 in front of a sentence.
  private static func isListNumber(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy { $0.isASCIIDigit || $0 == 0x2E } || word.count == 1
      || word.allSatisfy { "ivxIVX".utf8.contains($0) }
  }

  /// Whether a word follows that begins sentences far more often than names.
  private static func opensSentence(_ cursor: ScalarCursor) -> Bool {
    var end = cursor.offset
    while end < cursor.end, isWordByte(cursor.bytes[end]), end - cursor.offset < 12 { end += 1 }
    return openers.contains(EnglishWord(cursor.bytes[cursor.offset..<end]))
  }

  private static let never = ShippedWords.En.Sentences.neverLast.englishWords
  private static let titles = ShippedWords.En.Sentences.titles.englishWords
  private static let beforeDigits = ShippedWords.En.Sentences.beforeDigits.englishWords
  private static let openers = ShippedWords.En.Sentences.openers.englishWords
}
