/// Patterns as far as they get without the regular-expression library: made when the program is
/// built, read back at each start.
package struct PreparedPatterns: Sendable {
  private let bytes: ArraySlice<UInt8>
  /// A number made of each pattern's text.
  private let numbers: [UInt64]
  /// Where its text stands, its fields behind it.
  private let texts: [Range<Int>]

  /// Reads what ``packed(_:vocabulary:)`` wrote, and nothing else.
  package init?(packed: ArraySlice<UInt8>) {
    bytes = packed
    var numbers: [UInt64] = []
    var texts: [Range<Int>] = []
    var reader = FieldReader(bytes: bytes, place: bytes.startIndex)
    while reader.place < bytes.endIndex {
      let isWidthExact = bytes[reader.place] == UInt8(ascii: "=")
      reader.place += 1
      guard let text = reader.next() else { return nil }
      for _ in 0..<FieldReader.count where reader.next() == nil { return nil }
      numbers.append(Self.number(of: bytes[text], isWidthExact))
      texts.append(text)
    }
    self.numbers = numbers
    self.texts = texts
  }

  /// Patterns as one text.
  ///
  /// - Parameters:
  ///   - patterns: The patterns as written, and whether their literals stand only for themselves.
  ///   - vocabulary: What their braces may name.
  /// - Returns: Each pattern with what is known of it.
  /// - Throws: The first fault of a pattern.
  package static func packed(
    _ patterns: [(text: String, isWidthExact: Bool)], vocabulary: PatternExpansion.Vocabulary
  ) throws(PatternFault) -> String {
    var packed = ""
    for (text, isWidthExact) in patterns {
      let expansion = try PatternExpansion(
        text, vocabulary: vocabulary, isWidthExact: isWidthExact)
      let outline = PatternOutline(text, vocabulary: vocabulary, isWidthExact: isWidthExact)
      let required = outline.requiredHoles.sorted { $0.key < $1.key }
      let fields = [
        text, outline.required.text, outline.holeTypes.joined(separator: " "),
        required.map { "\($0.key) \($0.value)" }.joined(separator: " "),
        String(decoding: expansion.bytes, as: UTF8.self), expansion.groups.joined(separator: " "),
        expansion.holes.map { "\($0.name):\($0.type)" }.joined(separator: " "),
      ]
      packed += isWidthExact ? "=" : "~"
      packed += fields.map { "\($0.utf8.count) \($0)" }.joined()
    }
    return packed
  }

  /// A pattern by its text; nil where it was not prepared.
  package func pattern(of text: String, isWidthExact: Bool) -> PreparedPattern? {
    let text = Array(text.utf8)
    guard let index = numbers.firstIndex(of: Self.number(of: text[...], isWidthExact)),
      bytes[texts[index]] == text[...]
    else { return nil }
    return PreparedPattern(fields: FieldReader(bytes: bytes, place: texts[index].upperBound))
  }

  /// FNV-1a of a text, begun anew for exact width.
  private static func number(of bytes: ArraySlice<UInt8>, _ isWidthExact: Bool) -> UInt64 {
    var number: UInt64 = isWidthExact ? 0x8422_2325_CBF2_9CE4 : 0xCBF2_9CE4_8422_2325
    for byte in bytes { number = (number ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return number
  }
}

/// One of ``PreparedPatterns``: its fields are read when they are asked for.
package struct PreparedPattern: Sendable {
  fileprivate let fields: FieldReader

  /// The outline; nil where the fields are damaged.
  package var outline: PatternOutline? {
    var reader = fields
    guard let required = reader.next(),
      let characters = RequiredCharacters(text: fields.bytes[required])
    else { return nil }
    let types = reader.words()
    return PatternOutline(
      holeTypes: types, requiredHoles: Self.counts(reader.words()), required: characters)
  }

  /// The pattern with its pieces and holes put in; nil where the fields are damaged.
  package var expansion: PatternExpansion? {
    var reader = fields
    _ = reader.next()
    _ = reader.next()
    let required = Self.counts(reader.words())
    guard let expanded = reader.next() else { return nil }
    let groups = reader.words()
    let holes = reader.words().compactMap { word in
      word.firstIndex(of: ":").map { colon in
        PatternExpansion.Hole(
          name: String(word[..<colon]), type: String(word[word.index(after: colon)...]))
      }
    }
    return PatternExpansion(
      bytes: Array(fields.bytes[expanded]), groups: groups, holes: holes, requiredHoles: required)
  }

  private static func counts(_ words: [String]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      counts[words[index]] = Int(words[index + 1])
    }
    return counts
  }
}

/// Reads fields, each behind its length in bytes and a space.
private struct FieldReader: Sendable {
  /// The fields behind a pattern's text.
  static let count = 6

  let bytes: ArraySlice<UInt8>
  var place: Int

  /// Where the next field stands; nil where there is none.
  mutating func next() -> Range<Int>? {
    var length = 0
    while place < bytes.endIndex, bytes[place] != 0x20 {
      guard (0x30...0x39).contains(bytes[place]), length < 1 << 30 else { return nil }
      length = length * 10 + Int(bytes[place] - 0x30)
      place += 1
    }
    let start = place + 1
    guard length <= bytes.endIndex - start else { return nil }
    place = start + length
    return start..<place
  }

  /// The words of the next field.
  mutating func words() -> [String] {
    guard let field = next(), !field.isEmpty else { return [] }
    return bytes[field].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }
}
