/// What a text must hold for a pattern to match in it, as a tree.
indirect enum Requirement: Hashable, Sendable {
  case character(UInt32)
  /// Two characters, the second right behind the first.
  case pair(UInt32, UInt32)
  case all([Requirement])
  case any([Requirement])

  /// Nothing is known to be required.
  static let none = Requirement.all([])
}

/// Characters that a text must hold for a pattern to match in it: a ``Requirement`` in one row, so
/// that it is looked through quickly.
package struct RequiredCharacters: Hashable, Sendable {
  /// A kind in the upper four bits and its value below: a character; the first of a pair, with the
  /// second in the next word; all, or one, of what the next so many words hold.
  private(set) var words: [UInt32] = []

  private enum Kind {
    static let character: UInt32 = 0
    static let pair: UInt32 = 1
    static let all: UInt32 = 2
    static let any: UInt32 = 3
  }

  /// Nothing is known to be required.
  package static let none = RequiredCharacters()

  private init() {}

  init(_ requirement: Requirement) {
    if case .all(let parts) = requirement {
      for part in parts { append(part) }
    } else {
      append(requirement)
    }
  }

  /// Reads ``text`` back.
  init?(text: ArraySlice<UInt8>) {
    words.reserveCapacity(text.count / 3 + 1)
    var value: UInt32 = 0
    for byte in text {
      switch byte {
      case 0x80...0xBF: value = value << 6 | UInt32(byte & 0x3F)
      default:
        append(scalar: value)
        value = UInt32(byte < 0x80 ? byte : byte < 0xE0 ? byte & 0x1F : byte & 0x0F)
      }
    }
    append(scalar: value)
    guard isWhole(0, words.count) else { return nil }
  }

  /// The words as characters: one that stands for itself, or the mark of another kind with its value
  /// behind it.
  var text: String {
    var scalars = String.UnicodeScalarView()
    for word in words {
      let kind = word >> 28
      if kind != Kind.character { scalars.append(Self.marks[Int(kind)]) }
      let value = word & 0x0FFF_FFFF
      // Lengths keep clear of the marks and of what is not a character.
      let isLength = kind == Kind.all || kind == Kind.any
      if let scalar = Unicode.Scalar(isLength ? value + Self.lengthBase : value) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Private characters by kind.
  private static let marks: [Unicode.Scalar] = ["\u{F0000}", "\u{F0001}", "\u{F0002}", "\u{F0003}"]
  private static let lengthBase: UInt32 = 0x10_0000

  private mutating func append(scalar value: UInt32) {
    if value == 0 { return }
    if value >= Self.lengthBase, let last = words.indices.last {
      words[last] |= value - Self.lengthBase
    } else if value >= 0xF0000 {
      words.append((value & 0xF) << 28)
    } else if words.last == Kind.pair << 28 {
      words[words.count - 1] |= value
    } else {
      words.append(value)
    }
  }

  /// Whether a text with these characters may hold a match.
  ///
  /// - Complexity: O(*n*) in the words at most.
  package func mayStand(in characters: CharacterSketch) -> Bool {
    holds(0, words.count, isAny: false, in: characters)
  }

  private func holds(_ start: Int, _ end: Int, isAny: Bool, in characters: CharacterSketch)
    -> Bool
  {
    var place = start
    while place < end {
      let value = words[place] & 0x0FFF_FFFF
      let kind = words[place] >> 28
      place += 1
      let isMet: Bool
      switch kind {
      case Kind.character: isMet = characters.mayHold(value)
      case Kind.pair:
        isMet = characters.mayHold(value, words[place])
        place += 1
      default:
        isMet = holds(place, place + Int(value), isAny: kind == Kind.any, in: characters)
        place += Int(value)
      }
      if isMet == isAny { return isAny }
    }
    return !isAny
  }

  /// Whether no word speaks of words that are not there.
  private func isWhole(_ start: Int, _ end: Int) -> Bool {
    var place = start
    while place < end {
      let value = Int(words[place] & 0x0FFF_FFFF)
      let kind = words[place] >> 28
      place += 1
      if kind == Kind.pair { place += 1 }
      if kind == Kind.all || kind == Kind.any {
        guard place + value <= end, isWhole(place, place + value) else { return false }
        place += value
      }
      if kind > Kind.any || place > end { return false }
    }
    return true
  }

  private mutating func append(_ requirement: Requirement) {
    switch requirement {
    case .character(let value): words.append(value)
    case .pair(let first, let second):
      words.append(Kind.pair << 28 | first)
      words.append(second)
    case .all(let parts): append(parts, as: Kind.all)
    case .any(let parts): append(parts, as: Kind.any)
    }
  }

  private mutating func append(_ parts: [Requirement], as kind: UInt32) {
    if parts.count == 1 { return append(parts[0]) }
    let head = words.count
    words.append(0)
    for part in parts { append(part) }
    words[head] = kind << 28 | UInt32(words.count - head - 1)
  }
}
