/// What can be said of a written pattern without compiling it.
package struct PatternOutline: Hashable, Sendable {
  /// The types of the pattern's typed holes, those of its pieces among them.
  package private(set) var holeTypes: Set<String> = []
  /// How many holes of each type every match fills.
  package private(set) var requiredHoles: [String: Int] = [:]
  /// The characters that a text with a match holds.
  package private(set) var required = RequiredCharacters.none

  /// Reads a pattern; a faulty one has the outline of a pattern that may match anywhere.
  ///
  /// - Parameters:
  ///   - written: The pattern as its author wrote it.
  ///   - vocabulary: What its braces may name.
  ///   - isWidthExact: Literals stand only for themselves.
  package init(
    _ written: String, vocabulary: PatternExpansion.Vocabulary, isWidthExact: Bool = false
  ) {
    let bytes = Array(written.utf8)
    var reader = RequirementReader(vocabulary: vocabulary, isWidthExact: isWidthExact)
    do {
      let tokens = try PatternTokenizer.tokens(of: bytes)
      requiredHoles = PatternExpansion.requiredHoles(in: tokens, of: written)
      required = try reader.requirement(of: tokens, in: bytes)
      holeTypes = reader.holeTypes
    } catch {
      // Told when the pattern is compiled.
    }
  }
}

/// Characters that a text must hold for a pattern to match in it.
package enum RequiredCharacters: Hashable, Sendable {
  case character(UInt32)
  /// Two characters, the second right behind the first.
  case pair(UInt32, UInt32)
  case all([RequiredCharacters])
  case any([RequiredCharacters])

  /// Nothing is known to be required.
  package static let none = RequiredCharacters.all([])

  /// Whether a text with these characters may hold a match.
  package func mayStand(in characters: CharacterSketch) -> Bool {
    switch self {
    case .character(let value): characters.mayHold(value)
    case .pair(let first, let second): characters.mayHold(first, second)
    case .all(let parts): parts.allSatisfy { $0.mayStand(in: characters) }
    case .any(let parts): parts.contains { $0.mayStand(in: characters) }
    }
  }
}

/// Which characters and pairs of neighbours a text may hold: one that is not there is told so nearly
/// always, one that is there always.
package struct CharacterSketch: Hashable, Sendable {
  /// First the bits of characters, then as many for pairs.
  private var words: [UInt64]
  private let mask: UInt32

  /// The sketch of a stretch of text.
  ///
  /// - Parameters:
  ///   - bytes: The whole text, valid UTF-8.
  ///   - range: The stretch; its ends lie between characters.
  ///   - bits: How large each half of the sketch is, a power of two of at least 64; from 65,536 on it
  ///     is exact for all but supplementary characters and pairs.
  /// - Complexity: O(*n*) in the length of the stretch.
  package init(_ bytes: [UInt8], _ range: Range<Int>, bits: Int) {
    words = [UInt64](repeating: 0, count: bits / 32)
    mask = UInt32(bits - 1)
    var last: UInt32 = 0
    var value: UInt32 = 0
    for byte in bytes[range] {
      if byte & 0xC0 == 0x80 {
        value = value << 6 | UInt32(byte & 0x3F)
      } else {
        insert(last, value)
        last = value
        value = UInt32(byte < 0x80 ? byte : byte < 0xE0 ? byte & 0x1F : byte & 0x0F)
      }
    }
    insert(last, value)
  }

  private mutating func insert(_ last: UInt32, _ value: UInt32) {
    let bit = value & mask
    words[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
    let pair = place(ofPair: last, value)
    words[Int(pair >> 6)] |= 1 << UInt64(pair & 63)
  }

  /// The bit of a pair, in the second half.
  private func place(ofPair first: UInt32, _ second: UInt32) -> UInt32 {
    let mixed = (first &* 0x9E37_79B1 &+ second) &* 0x85EB_CA77
    return (mixed >> 15) & mask | (mask + 1)
  }

  func mayHold(_ value: UInt32) -> Bool {
    let bit = value & mask
    return words[Int(bit >> 6)] >> UInt64(bit & 63) & 1 == 1
  }

  func mayHold(_ first: UInt32, _ second: UInt32) -> Bool {
    let bit = place(ofPair: first, second)
    return words[Int(bit >> 6)] >> UInt64(bit & 63) & 1 == 1
  }
}
