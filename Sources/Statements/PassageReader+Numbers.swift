internal import DocumentModel
internal import SourceText

/// Numbers that the grammar leaves since they may be labels.
extension PassageReader {
  /// A number that is told from a label by its form or place: 21,400, 13 km, (45), 30/40.
  func number(at place: Int) -> Quantity? {
    func isDigit(_ offset: Int) -> Bool {
      block.range.contains(offset) && (0x30...0x39).contains(bytes[offset])
    }
    func byte(_ offset: Int) -> UInt8 { block.range.contains(offset) ? bytes[offset] : 0x20 }
    guard isDigit(place), isWordStart(place), byte(place - 1) != 0x2E, byte(place - 1) != 0x2C
    else { return nil }
    // 1,31,868: groups of two digits before the last one of three.
    func opensLakh(_ offset: Int) -> Bool {
      byte(offset) == 0x2C && isDigit(offset + 1) && isDigit(offset + 2) && byte(offset + 3) == 0x2C
        && (4...6).allSatisfy { isDigit(offset + $0) } && !isDigit(offset + 7)
    }
    var (end, digits, decimals, hasGroups) = (place, Int128(0), 0, false)
    while isDigit(end)
      || byte(end) == 0x2C && isDigit(end + 1) && isDigit(end + 2) && isDigit(end + 3)
        && !isDigit(end + 4)
      || opensLakh(end)
    {
      if byte(end) == 0x2C {
        hasGroups = true
      } else {
        digits = digits * 10 + Int128(bytes[end] - 0x30)
      }
      end += 1
      guard end - place < 20 else { return nil }
    }
    if byte(end) == 0x2E, isDigit(end + 1) {
      end += 1
      while isDigit(end), end - place < 24 {
        digits = digits * 10 + Int128(bytes[end] - 0x30)
        decimals += 1
        end += 1
      }
    }
    if byte(end) == 0x2D, decimals == 0, let noun = hyphenNoun(at: end) {
      return Quantity(
        kind: .count, range: place..<end, value: Rational(Int(digits)), scale: .one, decimals: 0,
        unit: noun, approximation: nil)
    }
    if byte(end) == 0x2D, let points = hyphenPoints(at: end),
      let unit = try? Rational(1, over: Int128(points)),
      let own = try? Rational(digits, over: 1) * Rational.powerOfTen(-decimals),
      let value = try? own * unit
    {
      return Quantity(
        kind: .points, range: place..<end, value: value, scale: unit, decimals: decimals, unit: "",
        approximation: nil)
    }
    let isMeasured = measures(at: byte(end) == 0x2D ? end + 1 : end) != nil
    guard !byte(end).isWordByte || isMeasured, !(byte(end) == 0x2E && isDigit(end + 1)),
      isMeasured || !(byte(end) == 0x2D && byte(end + 1).isWordByte)
    else { return nil }
    let isHalf =
      byte(end) == 0x2F && isDigit(end + 1) || byte(place - 1) == 0x2F && isDigit(place - 2)
    // 8:1, not 8:10
    let isRatio =
      byte(end) == 0x3A && isDigit(end + 1) && !isDigit(end + 2) && end - place < 3
      || byte(place - 1) == 0x3A && isDigit(place - 2) && end - place == 1
        && byte(place - 3) != 0x3A
    let isAlone = byte(place - 1) == 0x28 && byte(end) == 0x29
    // (18, 31 and 28 respectively)
    let opensRow =
      byte(place - 1) == 0x28 && byte(end) == 0x2C && byte(end + 1) == 0x20 && isDigit(end + 2)
      && end > place + 1 && !(1900...2099).contains(digits)
    let isLast =
      byte(place - 1) == 0x20 && [0x3A, 0x3D].contains(byte(place - 2))
      && (end == block.range.upperBound || byte(end) == 0x3B)
    let isCell = isCell(place, end)
    if isCell, decimals == 0, !hasGroups {
      (digits, end, hasGroups) = blankGroups(digits, end)
    }
    let next = wordCues(behind: end)
    let (isPart, isEach) = (next.contains(.ofWhole), next.contains(.each))
    // 0.4 fewer than the 1.9
    let isCompared =
      decimals > 0
      && (!next.isDisjoint(with: [.riseBehind, .fallBehind]) || lead.cues.contains(.compare))
    // 7.8, 10.4 and 1.3 tonnes; lower than the 26.8 recorded
    let isInRow =
      decimals > 0 && lead.noun.isEmpty
      && (!lead.cues.isDisjoint(with: [.less, .greater])
        || separator > .none && separator <= .comma && lead.cues.isEmpty
          && mentions.last.map { $0.sentence == sentence && $0.quantity.decimals == decimals }
            ?? false)
    let isAfterPeriod =
      digits > 31 && decimals == 0 && digits < 1000
      && words.periods.contains { bytes[block.range.lowerBound..<place].dropLast().ends(with: $0) }
    let (scale, scaleEnd) = scale(at: end)
    guard
      hasGroups || isBeforeShare(end) || decimals > 0 && isForEach(end) || isPart || isRatio
        || isInRow || isAfterPeriod || isAlone || opensRow
        || isLast || isCell || isNamedItem(place, end)
        || isHalf && !(1900...2099).contains(digits) || isMeasured
        || isEach || isCompared || scaleEnd > end || isItem(place, end),
      let unit = try? Rational.powerOfTen(-decimals),
      let value = try? Rational(digits, over: 1) * unit * scale
    else { return nil }
    end = scaleEnd
    return Quantity(
      kind: .number, range: place..<end, value: value, scale: scale, decimals: decimals, unit: "",
      approximation: nil)
  }

  /// 2.3 follow-ups for each first visit: whether two words more say that a number is for each of something.
  private func isForEach(_ end: Int) -> Bool {
    var place = end
    for _ in 0..<2 {
      guard place + 1 < block.range.upperBound, bytes[place] == 0x20 else { return false }
      place += 1
      while place < block.range.upperBound, bytes[place].isWordByte || bytes[place] == 0x2D {
        place += 1
      }
    }
    let last = bytes[end..<place].split(separator: 0x20).last.map {
      String(decoding: $0, as: UTF8.self)
    }
    return wordCues(behind: place).contains(.each)
      || last.map { words.cues(of: $0).contains(.each) } ?? false
  }

  /// 84 (42.0%): whether a percentage stands in brackets right behind a number.
  private func isBeforeShare(_ end: Int) -> Bool {
    guard end + 3 < block.range.upperBound, bytes[end] == 0x20, bytes[end + 1] == 0x28 else {
      return false
    }
    let digits = bytes[(end + 2)..<block.range.upperBound].prefix {
      (0x30...0x39).contains($0) || $0 == 0x2E
    }
    return !digits.isEmpty && digits.endIndex < block.range.upperBound
      && bytes[digits.endIndex] == 0x25
  }

  /// An 18-member council: what a number counts that a hyphen joins to it.
  func hyphenNoun(at hyphen: Int) -> String? {
    guard hyphen + 1 < block.range.upperBound, bytes[hyphen] == 0x2D else { return nil }
    var end = hyphen + 1
    while end < block.range.upperBound, bytes[end].isWordByte { end += 1 }
    let word = String(decoding: bytes[(hyphen + 1)..<end], as: UTF8.self)
    return words.hyphenNouns.contains(word) ? word : nil
  }

  /// The 28-point rise: how many of the points that a hyphen joins to a number make one.
  func hyphenPoints(at hyphen: Int) -> Int? {
    guard hyphen + 1 < block.range.upperBound, bytes[hyphen] == 0x2D else { return nil }
    let end = wordEnd(at: hyphen + 1)
    let name = String(decoding: bytes[(hyphen + 1)..<end], as: UTF8.self)
    return words.points[name.split(separator: "-").joined(separator: " ")].flatMap { Int($0) }
  }

  /// Stage two complaints: a number in words that is the name of what stands before it.
  func isLabelled(_ quantity: Quantity) -> Bool {
    let place = quantity.range.lowerBound
    return words.partsWords && !(0x30...0x39).contains(bytes[place]) && lead.end == place - 1
      && quantity.kind == .count && words.labels.contains { lead.noun[...].ends(with: $0) }
      && !words.periods.contains { lead.noun[...].ends(with: $0) }
  }

  /// The million behind a number, and where it ends.
  func scale(at end: Int) -> (Rational, Int) {
    guard end + 1 < block.range.upperBound, bytes[end] == 0x20 else { return (.one, end) }
    let last = wordEnd(at: end + 1)
    let word = String(decoding: bytes[end + 1..<last], as: UTF8.self)
    return words.scales.first { $0.word == word }.map { (Rational($0.number), last) } ?? (.one, end)
  }

  /// Whether a name and a number stand between two marks: Norland 3,906; Westmark 702; Sullay 601.
  func isItem(_ place: Int, _ end: Int) -> Bool {
    let isEnd =
      end >= block.range.upperBound || ",;).".utf8.contains(bytes[end])
      || wordCues(behind: end).contains(.joiner)
    guard isEnd, place > block.range.lowerBound + 1, bytes[place - 1] == 0x20, !lead.noun.isEmpty,
      lead.cues.isSubset(of: .filler)
    else { return false }
    // Conservative 365, Scottish National Party 48: in a row a name may be longer.
    let continues =
      isInRow && separator > .none
      && mentions.last.map { $0.sentence == sentence && $0.depth == depth } ?? false
    return lead.noun.split(separator: 0x20).count < (continues ? 6 : 3)
      && !words.labels.contains { lead.noun.elementsEqual($0) || lead.noun[...].ends(with: $0) }
  }

  /// 22 Green, 15 Blue and 9 Red: a number in a row behind a colon, with a name behind it.
  private func isNamedItem(_ place: Int, _ end: Int) -> Bool {
    isInRow && separator > .none && lead.noun.isEmpty && lead.cues.isSubset(of: .filler)
      && end + 1 < block.range.upperBound && bytes[place - 1] == 0x20 && bytes[end] == 0x20
      && (0x61...0x7A).contains(bytes[end + 1]) && end - place < 4
  }

  /// What the word says that follows a number behind a blank.
  func wordCues(behind end: Int) -> Cues {
    guard end + 1 < block.range.upperBound, bytes[end] == 0x20 else { return [] }
    return words.cues.match(at: end + 1, of: bytes, before: block.range.upperBound)?.cues ?? []
  }
}
