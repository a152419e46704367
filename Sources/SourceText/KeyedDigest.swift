/// A digest that nobody can make who does not know its key: SipHash-2-4 with 128 bits.
///
/// It authenticates what lies where others may write, such as a cache in a repository.
package struct KeyedDigest: Sendable {
  /// The key: 128 bits that nobody else knows.
  package struct Key: Hashable, Sendable {
    fileprivate let (low, high): (UInt64, UInt64)

    package static let size = 16

    /// Nil for any other number of bytes than 16.
    package init?(_ bytes: [UInt8]) {
      guard bytes.count == Self.size else { return nil }
      low = Self.word(bytes[..<8])
      high = Self.word(bytes[8...])
    }

    private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
      bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  private var state: (UInt64, UInt64, UInt64, UInt64)
  /// Bytes that do not fill a word yet, the first lowest.
  private var rest: UInt64 = 0
  private var count = 0

  /// The digest of nothing.
  package init(_ key: Key) {
    state = (
      key.low ^ 0x736f_6d65_7073_6575, key.high ^ 0x646f_7261_6e64_6f6d ^ 0xEE,
      key.low ^ 0x6c79_6765_6e65_7261, key.high ^ 0x7465_6462_7974_6573
    )
  }

  /// - Parameters:
  ///   - key: The key.
  ///   - purpose: What the digest is for; digests of different purposes differ.
  package init(_ key: Key, for purpose: String) {
    self.init(key)
    add(purpose)
  }

  /// The digest of all that was added, 16 bytes.
  package var bytes: [UInt8] {
    var end = self
    end.compress(UInt64(truncatingIfNeeded: count) << 56 | rest)
    end.state.2 ^= 0xEE
    let first = end.finish()
    end.state.1 ^= 0xDD
    return (Self.bytes(first) + Self.bytes(end.finish()))
  }

  /// 32 hexadecimal digits.
  package var text: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Adds bytes with their number, so that no two lists of contents are alike.
  ///
  /// - Complexity: O(*n*).
  package mutating func add(_ bytes: [UInt8]) { add(bytes[...]) }

  package mutating func add(_ bytes: ArraySlice<UInt8>) {
    add(bytes.count)
    take(bytes)
  }

  package mutating func add(_ text: String) { add(Array(text.utf8)) }

  package mutating func add(_ number: Int) {
    take(Self.bytes(UInt64(bitPattern: Int64(number)))[...])
  }

  /// Adds bytes as they are.
  package mutating func take(_ bytes: ArraySlice<UInt8>) {
    var place = bytes.startIndex
    while place < bytes.endIndex, count % 8 != 0 {
      take(bytes[place])
      place += 1
    }
    while bytes.endIndex - place >= 8 {
      var word: UInt64 = 0
      for index in 0..<8 { word |= UInt64(bytes[place + index]) << UInt64(index * 8) }
      compress(word)
      count += 8
      place += 8
    }
    for byte in bytes[place...] { take(byte) }
  }

  private mutating func take(_ byte: UInt8) {
    rest |= UInt64(byte) << UInt64(count % 8 * 8)
    count += 1
    guard count % 8 == 0 else { return }
    compress(rest)
    rest = 0
  }

  private mutating func compress(_ word: UInt64) {
    state.3 ^= word
    turn()
    turn()
    state.0 ^= word
  }

  private mutating func finish() -> UInt64 {
    for _ in 0..<4 { turn() }
    return state.0 ^ state.1 ^ state.2 ^ state.3
  }

  private mutating func turn() {
    state.0 &+= state.1
    state.1 = Self.turned(state.1, 13) ^ state.0
    state.0 = Self.turned(state.0, 32)
    state.2 &+= state.3
    state.3 = Self.turned(state.3, 16) ^ state.2
    state.0 &+= state.3
    state.3 = Self.turned(state.3, 21) ^ state.0
    state.2 &+= state.1
    state.1 = Self.turned(state.1, 17) ^ state.2
    state.2 = Self.turned(state.2, 32)
  }

  private static func turned(_ word: UInt64, _ by: UInt64) -> UInt64 {
    word &<< by | word &>> (64 - by)
  }

  private static func bytes(_ word: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) }
  }
}
