/// Reads the scalars of a stretch of valid UTF-8 one by one.
struct ScalarCursor {
  let bytes: [UInt8]
  /// The byte where the next scalar starts.
  var offset: Int
  let end: Int

  init(_ bytes: [UInt8], _ range: TextRange) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { offset >= end }

  /// The next scalar, not consumed; nil at the end.
  func peek() -> Unicode.Scalar? { offset < end ? bytes.scalar(at: offset) : nil }

  mutating func next() -> Unicode.Scalar? {
    guard let scalar = peek() else { return nil }
    offset = min(end, offset + UTF8.width(scalar))
    return scalar
  }

  /// Consumes the next scalar when `isWanted` says so.
  mutating func take(where isWanted: (Unicode.Scalar) -> Bool) -> Unicode.Scalar? {
    guard let scalar = peek(), isWanted(scalar) else { return nil }
    return next()
  }

  /// Consumes `word` when it stands here, whole.
  mutating func take(_ word: StaticWord) -> Bool {
    guard starts(with: word) else { return false }
    offset += word.bytes.count
    return true
  }

  func starts(with word: StaticWord) -> Bool {
    guard offset + word.bytes.count <= end else { return false }
    for index in word.bytes.indices where bytes[offset + index] != word.bytes[index] {
      return false
    }
    return true
  }

  /// Consumes blanks and says whether there were any.
  @discardableResult
  mutating func skipBlanks() -> Bool {
    let start = offset
    while take(where: \.isBlank) != nil {}
    return offset > start
  }
}

/// A word with its UTF-8 bytes at hand.
struct StaticWord: ExpressibleByStringLiteral, Sendable {
  let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  init(stringLiteral word: String) { bytes = Array(word.utf8) }
}

extension [UInt8] {
  /// The scalar that starts at `offset` of valid UTF-8.
  ///
  /// Each reader of a text asks for all of its characters: inlined, it takes half as long.
  @inlinable
  package func scalar(at offset: Int) -> Unicode.Scalar {
    let lead = self[offset]
    if lead < 0x80 { return Unicode.Scalar(lead) }
    // Nearly all characters of Chinese.
    if 0xE0...0xEF ~= lead, offset + 3 <= count {
      let (second, third) = (UInt32(self[offset + 1] & 0x3F), UInt32(self[offset + 2] & 0x3F))
      return Unicode.Scalar(UInt32(lead & 0x0F) << 12 | second << 6 | third) ?? "\u{FFFD}"
    }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC0, offset + length <= count else { return "\u{FFFD}" }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in 1..<length { value = value << 6 | UInt32(self[offset + index] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The last scalar of a stretch of valid UTF-8; nil when it is empty.
  package func lastScalar(in range: TextRange) -> Unicode.Scalar? {
    guard !range.isEmpty else { return nil }
    var start = range.upperBound - 1
    while start > range.lowerBound, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  /// How many scalars a stretch holds, counted no further than `limit`.
  func scalarCount(in range: TextRange, limit: Int) -> Int {
    var count = 0
    for offset in range where self[offset] & 0xC0 != 0x80 {
      count += 1
      if count >= limit { break }
    }
    return count
  }

  /// `range` without blanks at its ends.
  package func trimmingBlanks(_ range: TextRange) -> TextRange {
    var cursor = ScalarCursor(self, range)
    cursor.skipBlanks()
    var end = range.upperBound
    while end > cursor.offset, let last = lastScalar(in: cursor.offset..<end), last.isBlank {
      end -= UTF8.width(last)
    }
    return cursor.offset..<end
  }

  func ends(_ range: TextRange, with word: StaticWord) -> Bool {
    range.count >= word.bytes.count
      && self[range.upperBound - word.bytes.count..<range.upperBound].elementsEqual(word.bytes)
  }
}

extension ArraySlice<UInt8> {
  /// The first scalar of valid UTF-8.
  package var firstScalar: Unicode.Scalar {
    var (bytes, decoder) = (makeIterator(), UTF8())
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return "\u{FFFD}" }
    return scalar
  }
}

extension Unicode.Scalar {
  /// A space of any width, tab or zero-width mark; CR too, which stands before the LF of a line end.
  var isBlank: Bool {
    switch value {
    case 0x09, 0x0D, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: isSpace
    }
  }

  var isHan: Bool {
    switch value {
    case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
