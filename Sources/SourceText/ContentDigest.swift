/// A digest by which contents are known again: FNV-1a of 128 bits.
///
/// It tells apart what differs by chance, not what was made to collide.
package struct ContentDigest: Hashable, Sendable {
  private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

  package init() {}

  /// The digest of one text alone.
  package init(_ text: String) {
    self.init()
    add(text)
  }

  /// 32 hexadecimal digits.
  package var text: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  /// Adds bytes with their number, so that no two lists of contents are alike.
  ///
  /// - Complexity: O(*n*).
  package mutating func add(_ bytes: ArraySlice<UInt8>) {
    add(bytes.count)
    for byte in bytes { take(byte) }
  }

  package mutating func add(_ bytes: [UInt8]) { add(bytes[...]) }

  package mutating func add(_ text: String) { add(Array(text.utf8)) }

  package mutating func add(_ number: Int) {
    for shift in stride(from: 0, to: 64, by: 8) {
      take(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  private mutating func take(_ byte: UInt8) {
    state = (state ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
  }
}
