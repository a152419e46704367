import SourceText

/// Where every character of a text stands, found in one pass: patterns and words are looked for only where
/// what they need stands.
package struct CharacterPlaces: Sendable {
  /// The characters in order; behind them U+0000, which is in no text.
  private let characters: [UInt32]
  /// Where each of them begins in the text; behind them the end.
  private let offsets: [UInt32]
  /// Where the characters of each bucket begin in ``places``.
  private let starts: [UInt32]
  /// The characters by bucket, in the order of the text.
  private let places: [UInt32]
  private let mask: UInt32
  /// The digits, and what patterns may see as some.
  private let digits: [UInt32]

  /// Looks through a stretch of text.
  ///
  /// - Parameters:
  ///   - bytes: The whole text, valid UTF-8.
  ///   - range: The stretch; its ends lie between characters.
  ///   - numbers: What patterns may see as digits, whatever stands there.
  /// - Complexity: O(*n*) in the length of the stretch.
  package init(_ bytes: [UInt8], _ range: Range<Int>, numbers: [Range<Int>] = []) {
    var characters: [UInt32] = []
    var offsets: [UInt32] = []
    characters.reserveCapacity(range.count / 2 + 1)
    offsets.reserveCapacity(range.count / 2 + 1)
    let text = bytes.span
    var place = range.lowerBound
    while place < range.upperBound {
      offsets.append(UInt32(truncatingIfNeeded: place))
      let byte = text[place]
      var value = UInt32(byte < 0x80 ? byte : byte < 0xE0 ? byte & 0x1F : byte & 0x0F)
      place += 1
      while place < range.upperBound, text[place] & 0xC0 == 0x80 {
        value = value << 6 | UInt32(text[place] & 0x3F)
        place += 1
      }
      characters.append(value)
    }
    offsets.append(UInt32(truncatingIfNeeded: range.upperBound))
    let count = characters.count
    var bucketCount = 64
    while bucketCount < count, bucketCount < 1 << 16 { bucketCount *= 2 }
    let mask = UInt32(bucketCount - 1)
    // Counted one bucket further on, so that the sums are where buckets begin.
    var starts = [UInt32](repeating: 0, count: bucketCount + 2)
    for character in characters { starts[Int(character & mask) + 2] += 1 }
    for bucket in 2..<bucketCount + 2 { starts[bucket] += starts[bucket - 1] }
    var places = [UInt32](repeating: 0, count: count)
    for index in 0..<count {
      let bucket = Int(characters[index] & mask) + 1
      places[Int(starts[bucket])] = UInt32(truncatingIfNeeded: index)
      starts[bucket] += 1
    }
    characters.append(0)
    self.characters = characters
    self.offsets = offsets
    self.starts = starts
    self.places = places
    self.mask = mask
    var isDigit = [Bool](repeating: false, count: count)
    for number in numbers {
      let start = offsets.partitioningIndex { Int($0) >= number.lowerBound }
      for index in start..<count {
        if Int(offsets[index]) >= number.upperBound { break }
        isDigit[index] = true
      }
    }
    var digits: [UInt32] = []
    for index in 0..<count where isDigit[index] || Self.isDigit(characters[index]) {
      digits.append(UInt32(truncatingIfNeeded: index))
    }
    self.digits = digits
  }

  /// Whether `\d` takes a character.
  private static func isDigit(_ character: UInt32) -> Bool {
    if character < 0x80 { return 0x30...0x39 ~= character }
    // Most of the text by far has none.
    if 0x2000...0x9FFF ~= character { return false }
    return Unicode.Scalar(character)?.properties.generalCategory == .decimalNumber
  }

  /// How many characters there are.
  package var count: Int { characters.count - 1 }

  /// A character by its index.
  subscript(_ index: Int) -> UInt32 { characters[index] }

  /// The characters of a stretch of the text.
  package func characters(in range: Range<Int>) -> Range<Int> {
    character(at: range.lowerBound)..<character(at: range.upperBound)
  }

  private func character(at offset: Int) -> Int {
    offsets.partitioningIndex { Int($0) >= offset }
  }

  /// Where a character begins; the end behind the last one.
  package func offset(of character: Int) -> Int { Int(offsets[character]) }

  private func bucket(_ character: UInt32) -> Range<Int> {
    let bucket = Int(character & mask)
    return Int(starts[bucket])..<Int(starts[bucket + 1])
  }

  /// As many places as something to look for has, or a few more.
  func most(_ sought: SoughtCharacters) -> Int {
    switch sought {
    case .one(let character): bucket(character).count
    case .pair(let first, let second): min(bucket(first).count, bucket(second).count)
    case .digit: digits.count
    }
  }

  /// Whether something stands within a stretch of characters.
  func holds(_ sought: SoughtCharacters, in range: Range<Int>) -> Bool {
    !each(of: sought, in: range) { _ in false }
  }

  /// Goes through the places of something within a stretch of characters, in order.
  ///
  /// - Parameters:
  ///   - sought: A character, or two neighbours.
  ///   - range: The stretch.
  ///   - visit: Gets a place, of two neighbours the first one's, and returns whether to go on.
  /// - Returns: Whether all places were visited.
  @discardableResult
  package func each(of sought: SoughtCharacters, in range: Range<Int>, _ visit: (Int) -> Bool)
    -> Bool
  {
    switch sought {
    case .one(let character):
      return each(in: places[bucket(character)], range.lowerBound, range.upperBound) {
        characters[$0] != character || visit($0)
      }
    case .digit: return each(in: digits[...], range.lowerBound, range.upperBound, visit)
    case .pair(let first, let second):
      let (firsts, seconds) = (bucket(first), bucket(second))
      if firsts.count <= seconds.count {
        return each(in: places[firsts], range.lowerBound, range.upperBound - 1) {
          characters[$0] != first || characters[$0 + 1] != second || visit($0)
        }
      }
      return each(in: places[seconds], range.lowerBound + 1, range.upperBound) {
        characters[$0] != second || characters[$0 - 1] != first || visit($0 - 1)
      }
    }
  }

  private func each(
    in places: ArraySlice<UInt32>, _ start: Int, _ end: Int, _ visit: (Int) -> Bool
  ) -> Bool {
    var index =
      start > 0 ? places.partitioningIndex { Int($0) >= start } : places.startIndex
    while index < places.endIndex, case let place = Int(places[index]), place < end {
      if !visit(place) { return false }
      index += 1
    }
    return true
  }
}

/// What is looked for in a text.
package enum SoughtCharacters: Hashable, Sendable {
  case one(UInt32)
  /// Two characters, the second right behind the first.
  case pair(UInt32, UInt32)
  /// What `\d` takes, or may take where a number is shown as something else.
  case digit
}
