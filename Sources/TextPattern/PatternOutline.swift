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
  case all([RequiredCharacters])
  case any([RequiredCharacters])

  /// Nothing is known to be required.
  package static let none = RequiredCharacters.all([])

  /// Whether a text with these characters may hold a match.
  package func mayStand(in characters: CharacterSketch) -> Bool {
    switch self {
    case .character(let value): characters.mayHold(value)
    case .all(let parts): parts.allSatisfy { $0.mayStand(in: characters) }
    case .any(let parts): parts.contains { $0.mayStand(in: characters) }
    }
  }
}

/// Which characters a text may hold: one that is not there is told so nearly always, one that is
/// there always.
package struct CharacterSketch: Hashable, Sendable {
  private var words: [UInt64]
  private let mask: UInt32

  /// The sketch of a stretch of text.
  ///
  /// - Parameters:
  ///   - bytes: The whole text, valid UTF-8.
  ///   - range: The stretch; its ends lie between characters.
  ///   - bits: How large the sketch is, a power of two of at least 64; from 65,536 on it is exact
  ///     for all but supplementary characters.
  /// - Complexity: O(*n*) in the length of the stretch.
  package init(_ bytes: [UInt8], _ range: Range<Int>, bits: Int) {
    words = [UInt64](repeating: 0, count: bits / 64)
    mask = UInt32(bits - 1)
    var value: UInt32 = 0
    for byte in bytes[range] {
      if byte & 0xC0 == 0x80 {
        value = value << 6 | UInt32(byte & 0x3F)
      } else {
        insert(value)
        value = UInt32(byte < 0x80 ? byte : byte < 0xE0 ? byte & 0x1F : byte & 0x0F)
      }
    }
    insert(value)
  }

  private mutating func insert(_ value: UInt32) {
    let bit = value & mask
    words[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
  }

  func mayHold(_ value: UInt32) -> Bool {
    let bit = value & mask
    return words[Int(bit >> 6)] >> UInt64(bit & 63) & 1 == 1
  }
}
