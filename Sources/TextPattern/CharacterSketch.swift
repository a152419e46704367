/// Which characters and pairs of neighbours a text may hold: one that is not there is reported so
/// nearly always, one that is there always.
package struct CharacterSketch: Hashable, Sendable {
  /// First the bits of characters, then as many for pairs.
  private var words: [UInt64]
  private let mask: UInt32

  /// The sketch of a stretch of text.
  ///
  /// - Parameters:
  ///   - bytes: The whole text, valid UTF-8.
  ///   - range: The stretch; its ends lie between characters.
  ///   - bits: How large each half of the sketch is, a power of two of at least 512; from 65,536 on it
  ///     is all but exact for characters of the basic plane.
  /// - Complexity: O(*n*) in the length of the stretch.
  package init(_ bytes: [UInt8], _ range: Range<Int>, bits: Int) {
    words = [UInt64](repeating: 0, count: bits / 32)
    mask = UInt32(bits - 1)
    guard let first = range.first else { return }
    // Nothing stands before the first character: U+0000 is in no text.
    var last: UInt32 = 0
    var value = Self.start(of: bytes[first])
    for byte in bytes[range].dropFirst() {
      if byte & 0xC0 == 0x80 {
        value = value << 6 | UInt32(byte & 0x3F)
      } else {
        insert(last, value)
        last = value
        value = Self.start(of: byte)
      }
    }
    insert(last, value)
  }

  /// The bits of a character that its first byte holds.
  private static func start(of byte: UInt8) -> UInt32 {
    UInt32(byte < 0x80 ? byte : byte < 0xE0 ? byte & 0x1F : byte & 0x0F)
  }

  private mutating func insert(_ last: UInt32, _ value: UInt32) {
    let bit = place(of: value)
    words[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
    let pair = place(ofPair: last, value)
    words[Int(pair >> 6)] |= 1 << UInt64(pair & 63)
  }

  /// The bit of a character: ASCII and its full-width twins have bits of their own.
  private func place(of value: UInt32) -> UInt32 {
    if value < 0x80 { return value }
    if value & 0xFFFF_FF80 == 0xFF00 { return 0x80 | value & 0x7F }
    let bit = value & mask
    return bit < 0x100 ? bit | 0x100 : bit
  }

  /// The bit of a pair, in the second half.
  private func place(ofPair first: UInt32, _ second: UInt32) -> UInt32 {
    let mixed = (first &* 0x9E37_79B1 &+ second) &* 0x85EB_CA77
    return (mixed >> 15) & mask | (mask + 1)
  }

  func mayHold(_ value: UInt32) -> Bool {
    let bit = place(of: value)
    return words[Int(bit >> 6)] >> UInt64(bit & 63) & 1 == 1
  }

  func mayHold(_ first: UInt32, _ second: UInt32) -> Bool {
    let bit = place(ofPair: first, second)
    return words[Int(bit >> 6)] >> UInt64(bit & 63) & 1 == 1
  }
}
