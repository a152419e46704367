/// A digest by which contents are distinguished: FNV-1a with 64 bits.
///
/// Contents that differ have different digests but for rare chance; whoever wants two alike can make
/// them, so ``KeyedDigest`` is for what others may write.
package struct ContentDigest: Hashable, Sendable {
  package private(set) var value: UInt64

  /// The digest of nothing.
  ///
  /// - Parameter seed: Digests of different seeds differ; FNV's own unless another one is given.
  package init(seed: UInt64 = 0xCBF2_9CE4_8422_2325) { value = seed }

  /// 16 hexadecimal digits.
  package var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  package mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Adds bytes as they are, without their number.
  ///
  /// - Complexity: O(*n*).
  package mutating func add(_ bytes: ArraySlice<UInt8>) { for byte in bytes { add(byte) } }
}
