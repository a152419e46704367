/// A word, a number or a mark of an English text.
struct EnglishToken: Sendable {
  enum Kind: Sendable {
    case word(EnglishWord)
    case number(EnglishDigits)
    /// Any other character that is not a blank.
    case mark(Unicode.Scalar)
  }

  let range: TextRange
  let kind: Kind
  /// A blank or the start of the text stands before it.
  let isSpaced: Bool
}

/// A stretch of block text as the English grammar reads it: token by token.
///
/// Places in it are indices of tokens; those outside the text hold nothing.
struct EnglishText: Sendable {
  let bytes: [UInt8]
  let range: TextRange
  let tokens: [EnglishToken]
  let nouns: EnglishNouns

  /// - Complexity: O(*n*) in the length of `range`.
  init(bytes: [UInt8], range: TextRange, nouns: EnglishNouns) {
    self.bytes = bytes
    self.range = range
    self.nouns = nouns
    let text = NumberText(bytes: bytes, start: range.lowerBound, end: range.upperBound)
    var tokens: [EnglishToken] = []
    var place = range.lowerBound
    var isSpaced = true
    while place < range.upperBound {
      let start = place
      let kind: EnglishToken.Kind
      let here = text.glyph(at: place)
      if Self.isBlank(here.value) {
        isSpaced = true
        place = here.end
        continue
      }
      if "0"..."9" ~= here.value {
        let digits = EnglishDigits(bytes, place..<range.upperBound)
        kind = .number(digits)
        place = digits.end
      } else if Self.isLetter(here.value) {
        place = here.end
        while case let next = text.glyph(at: place), Self.isLetter(next.value) { place = next.end }
        kind = .word(EnglishWord(bytes[start..<place]))
      } else {
        kind = .mark(here.value)
        place = here.end
      }
      tokens.append(EnglishToken(range: start..<place, kind: kind, isSpaced: isSpaced))
      isSpaced = false
    }
    self.tokens = tokens
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar <= " " && scalar != "\0" || scalar == "\u{200B}" || scalar.isSpace
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z": true
    // Letters with accents, Greek and Cyrillic.
    case "\u{C0}"..."\u{1FFF}": scalar != "×" && scalar != "÷"
    default: false
    }
  }

  // MARK: - What stands where

  func word(_ index: Int) -> EnglishWord? {
    guard tokens.indices.contains(index), case .word(let word) = tokens[index].kind else {
      return nil
    }
    return word
  }

  func isWord(_ index: Int, in words: Set<EnglishWord>) -> Bool {
    word(index).map(words.contains) ?? false
  }

  func digits(_ index: Int) -> EnglishDigits? {
    guard tokens.indices.contains(index), case .number(let digits) = tokens[index].kind else {
      return nil
    }
    return digits
  }

  /// The mark at `index`; NUL where there is none.
  func mark(_ index: Int) -> Unicode.Scalar {
    guard tokens.indices.contains(index), case .mark(let mark) = tokens[index].kind else {
      return "\0"
    }
    return mark
  }

  func isMark(_ index: Int, _ set: String) -> Bool {
    let mark = mark(index)
    return mark != "\0" && set.unicodeScalars.contains(mark)
  }

  /// Whether a token stands directly behind the one before it.
  func isGlued(_ index: Int) -> Bool { tokens.indices.contains(index) && !tokens[index].isSpaced }

  func string(_ index: Int) -> String {
    String(decoding: bytes[tokens[index].range], as: UTF8.self)
  }

  func firstByte(_ index: Int) -> UInt8 {
    tokens.indices.contains(index) ? bytes[tokens[index].range.lowerBound] : 0
  }

  func isCapitalised(_ index: Int) -> Bool {
    word(index) != nil && 0x41...0x5A ~= firstByte(index)
  }

  /// Whether all letters of a word are capitals.
  func isAllCapitals(_ index: Int) -> Bool {
    word(index) != nil && bytes[tokens[index].range].allSatisfy { 0x41...0x5A ~= $0 }
  }

  /// Whether a word is written in small ASCII letters alone.
  func isLowerCase(_ index: Int) -> Bool {
    word(index) != nil && bytes[tokens[index].range].allSatisfy { 0x61...0x7A ~= $0 }
  }

  /// The range from one token to the one before `end`.
  func range(_ start: Int, _ end: Int) -> TextRange {
    tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
  }

  // MARK: - Word limits

  /// Whether a fact may start at `index`: nothing that makes a name, path or longer number of it
  /// stands directly before.
  func isFree(before index: Int) -> Bool {
    guard isGlued(index) else { return true }
    let before = mark(index - 1)
    switch before {
    case "\0", "\u{2044}", "№": return false
    case "\u{2010}"...: return true
    case "-": return isDash(index - 1)
    default: return "([{\"'~<>+*|«".unicodeScalars.contains(before)
    }
  }

  /// A hyphen before a number, as a sign or between two numbers.
  private func isDash(_ index: Int) -> Bool {
    !isGlued(index) || digits(index - 1) != nil || mark(index - 1) == "%"
      || isMark(index - 1, "([-")
  }

  /// Whether a fact may end before `index`.
  func isFree(after index: Int) -> Bool {
    guard isGlued(index) else { return true }
    let next = mark(index)
    switch next {
    case "\0", "\u{2044}", "\u{2011}": return false
    case "\u{2010}"...: return true
    case ".", ",", ":", "'":
      // 5.txt and 5:30 go on, the end of a sentence does not.
      return !isGlued(index + 1) || mark(index + 1) != "\0"
    case "-": return isGlued(index + 1) && (digits(index + 1) != nil || mark(index + 1) == "-")
    default: return ")]}\";?!*|+»…".unicodeScalars.contains(next)
    }
  }

  /// Whether a sentence or the text begins at `index`.
  func isSentenceStart(_ index: Int) -> Bool {
    var before = index - 1
    while isMark(before, "\"'“‘(*") { before -= 1 }
    return before < 0 || isMark(before, ".!?:•|") && !isGlued(index)
  }
}
