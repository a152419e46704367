/// Groups of three digits that blanks part: 5 038 137, USD 4 242.5.
extension EnglishDigitReader {
  /// As many groups behind the first one are a row of figures, and no number.
  private static let tooManyGroups = 5

  /// Takes the groups behind the first one, which begins at `start`; how many digits they have.
  ///
  /// Numbers beside each other in a line of figures are none: words must stand on both sides, or money before them.
  mutating func takeBlankGroups(behind start: Int) -> Int {
    var (ahead, groups, isFixed) = (place, 0, true)
    while groups < Self.tooManyGroups, case let blank = blank(at: ahead), blank > 0,
      isThree(ahead + blank)
    {
      ahead += blank + 3
      groups += 1
      if blank == 1 { isFixed = false }
    }
    guard groups > 0, groups < Self.tooManyGroups, isFixed || isAmount(start, end: ahead, groups)
    else { return 0 }
    var count = 0
    for _ in 0..<groups {
      place += blank(at: place)
      count += digits()
    }
    return count
  }

  private func isThree(_ place: Int) -> Bool {
    (0..<3).allSatisfy { isDigit(place + $0) } && !isDigit(place + 3)
  }

  /// How many bytes a blank takes that may part groups; 0 where none stands.
  private func blank(at place: Int) -> Int {
    guard place < end else { return 0 }
    let rest = bytes[place..<end]
    // A blank that does not break the line, thin or not.
    if rest.starts(with: [0xC2, 0xA0]) { return 2 }
    if rest.starts(with: [0xE2, 0x80, 0xAF]) || rest.starts(with: [0xE2, 0x80, 0x89]) { return 3 }
    return bytes[place] == 0x20 ? 1 : 0
  }

  /// Whether groups that plain blanks part are those of one number.
  private func isAmount(_ start: Int, end last: Int, _ groups: Int) -> Bool {
    guard isFollowed(last) else { return false }
    var before = start
    while before > 0, bytes[before - 1] == 0x20 { before -= 1 }
    guard before > 0 else { return groups > 1 }
    if isMoney(before) { return true }
    let letters = bytes[..<before].reversed().prefix { 0x61...0x7A ~= $0 | 0x20 }
    let word = EnglishWord(ArraySlice(letters.reversed()))
    // : 1 210 MW; , 7 488 voted
    guard let first = letters.last else { return !isDigit(before - 1) }
    return groups > 1 || 0x61...0x7A ~= first && !EnglishVocabulary.labels.contains(word)
  }

  /// Whether text goes on behind a number, and no other number.
  private func isFollowed(_ place: Int) -> Bool {
    guard place + 1 < end else { return place < end && ".;".utf8.contains(bytes[place]) }
    switch bytes[place] {
    case 0x20: return 0x61...0x7A ~= bytes[place + 1] | 0x20 || bytes[place + 1] == 0x28
    case 0x2E: return true
    case 0x2C, 0x3B, 0x29, 0x25: return !isDigit(place + 1)
    default: return false
    }
  }

  /// $ 4 242, USD 4 242.
  private func isMoney(_ place: Int) -> Bool {
    let text = bytes[..<place]
    let isSign = EnglishVocabulary.signs.keys.contains { sign in
      let code = String(sign).utf8
      return text.suffix(code.count).elementsEqual(code)
    }
    if isSign { return true }
    let letters = text.suffix(3)
    return letters.allSatisfy { 0x41...0x5A ~= $0 }
      && EnglishVocabulary.currencies[EnglishWord(letters)] != nil
  }
}
