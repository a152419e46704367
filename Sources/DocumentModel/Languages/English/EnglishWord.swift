/// A word without regard to case, to be compared with words of the grammar at the cost of a number.
///
/// Words of more than 16 letters, and those with letters beyond ASCII, are all the same unknown word.
struct EnglishWord: Hashable, Sendable, ExpressibleByStringLiteral {
  static let unknown = EnglishWord(letters: 0)

  private let letters: UInt128

  private init(letters: UInt128) { self.letters = letters }

  init(_ bytes: ArraySlice<UInt8>) {
    var letters: UInt128 = 0
    guard bytes.count <= 16 else {
      self = .unknown
      return
    }
    for byte in bytes {
      let lower = byte | 0x20
      guard 0x61...0x7A ~= lower else {
        self = .unknown
        return
      }
      letters = letters << 8 | UInt128(lower)
    }
    self.letters = letters
  }

  init(stringLiteral word: String) { self.init(Array(word.utf8)[...]) }
}
