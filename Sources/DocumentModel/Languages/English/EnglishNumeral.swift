/// A numeral of an English text without its unit.
struct EnglishNumeral: Sendable {
  /// Behind its last token.
  var end: Int
  var value: Rational
  /// What a written 1 stands for: 1,000,000 in 1.2 million.
  var scale: Rational = .one
  var decimals = 0
  /// Written in words alone.
  var isWord = false
  /// A row of digits alone, which may be a year or a label.
  var isPlain = false
}

extension EnglishText {
  /// Reads the numeral at a row of digits, with its suffix or scale word: 1,234.5, 12k, 1.2 million.
  ///
  /// - Parameters:
  ///   - index: A number.
  ///   - isMoney: Whether it counts money, for which M and B are sure.
  /// - Returns: Nil where the digits are not a number that can be computed with.
  func numeral(at index: Int, isMoney: Bool) -> EnglishNumeral? {
    guard let (value, decimals) = digits(index)?.number else { return nil }
    var numeral = EnglishNumeral(
      end: index + 1, value: value, decimals: decimals, isPlain: true)
    guard let next = word(index + 1) else { return numeral }
    var scale: Int128?
    if isGlued(index + 1) {
      scale = suffix(index + 1, isMoney: isMoney)
      // 4K and 8K are the names of screens.
      if decimals == 0, !isMoney, firstByte(index + 1) == 0x4B,
        value == Rational(4) || value == Rational(8)
      {
        scale = nil
      }
    } else if !isMark(index + 2, "-") || !isGlued(index + 2) {
      scale = EnglishVocabulary.scales[next] ?? (isMoney ? EnglishVocabulary.suffixes[next] : nil)
      if next == "hundred" || next == "dozen" { scale = next == "dozen" ? 12 : 100 }
    }
    guard var scale else { return numeral }
    numeral.end = index + 2
    // 16.7 lakh crore
    if !isGlued(index + 1), !isGlued(index + 2), let more = word(index + 2),
      let factor = EnglishVocabulary.scales[more], factor >= scale
    {
      scale *= factor
      numeral.end += 1
    }
    do {
      numeral.scale = try Rational(scale, over: 1)
      numeral.value = try value * numeral.scale
    } catch {
      return nil
    }
    numeral.isPlain = false
    return numeral
  }

  /// k, M and bn directly behind the digits; a small m may be metres or minutes.
  private func suffix(_ index: Int, isMoney: Bool) -> Int128? {
    guard let word = word(index) else { return nil }
    if isMoney, word == "m" || word == "b" || word == "t" { return EnglishVocabulary.letters[word] }
    if word == "k" { return 1000 }
    if word == "m" { return firstByte(index) == 0x4D ? 1_000_000 : nil }
    return EnglishVocabulary.suffixes[word]
  }

  /// Reads number words: four, twenty-one, one hundred and five, two million.
  func wordNumeral(at index: Int) -> EnglishNumeral? {
    guard isWord(index, in: EnglishVocabulary.numberWords) else { return nil }
    var total: Int128 = 0
    var group: Int128 = 0
    var scale: Int128 = 1
    var limit = Int128.max
    var end = index
    var canJoin = false
    while let word = word(end) {
      if end > index, isGlued(end), mark(end - 1) != "-" { break }
      if let value = EnglishVocabulary.units[word] {
        // 20 takes 1 to 9 behind it, a hundred anything below.
        let isOpen =
          group % 100 == 0
          || value < 10 && value > 0 && group % 10 == 0
            && group % 100 >= 20
        guard end == index || isOpen, group == 0 || value > 0 else { break }
        group += value
        scale = 1
      } else if word == "hundred", 1...99 ~= group {
        group *= 100
        scale = 1
      } else if word == "dozen", 1...99 ~= group, total == 0 {
        group *= 12
        end += 1
        break
      } else if let factor = EnglishVocabulary.scales[word], group > 0, factor < limit {
        total += group * factor
        limit = factor
        scale = factor
        group = 0
      } else {
        break
      }
      canJoin = word == "hundred" || EnglishVocabulary.scales[word] != nil
      end += 1
      if canJoin, self.word(end) == "and", isJoined(end + 1) { end += 1 }
      if isGlued(end), mark(end) == "-", isGlued(end + 1), isTens(word), isOnes(end + 1) {
        end += 1
      }
    }
    guard end > index else { return nil }
    do {
      return EnglishNumeral(
        end: end, value: try Rational(total + group, over: 1),
        scale: group == 0 ? try Rational(scale, over: 1) : .one, isWord: true)
    } catch {
      return nil
    }
  }

  /// Whether the word behind "and" goes on with the number: one hundred and five.
  private func isJoined(_ index: Int) -> Bool {
    guard let word = word(index), let value = EnglishVocabulary.units[word] else { return false }
    return value > 0
  }

  private func isTens(_ word: EnglishWord) -> Bool {
    EnglishVocabulary.units[word].map { $0 >= 20 } ?? false
  }

  private func isOnes(_ index: Int) -> Bool {
    word(index).flatMap { EnglishVocabulary.units[$0] }.map { 1...9 ~= $0 } ?? false
  }
}
