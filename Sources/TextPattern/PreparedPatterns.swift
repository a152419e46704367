import SourceText

/// Patterns as far as they get without the regular-expression library: made when the program is
/// built, read back at each start.
package struct PreparedPatterns: Sendable {
  private let bytes: ArraySlice<UInt8>
  /// A number made of each pattern's text.
  private let numbers: [UInt64]
  /// Where its text stands, its fields behind it.
  private let texts: [Range<Int>]
  /// The fields behind a pattern's text.
  private static let fieldCount = 6

  /// Reads what ``packed(_:vocabulary:)`` wrote, and nothing else.
  package init?(packed: ArraySlice<UInt8>) {
    bytes = packed
    var numbers: [UInt64] = []
    var texts: [Range<Int>] = []
    var reader = ByteReader(bytes)
    do {
      while !reader.isAtEnd {
        let isWidthExact = try reader.byte() == UInt8(ascii: "=")
        let text = try reader.textRange()
        for _ in 0..<Self.fieldCount { _ = try reader.textRange() }
        numbers.append(Self.number(of: bytes[text], isWidthExact))
        texts.append(text)
      }
    } catch {
      return nil
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
    var writer = ByteWriter()
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
      writer.byte(UInt8(ascii: isWidthExact ? "=" : "~"))
      for field in fields { writer.text(field) }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The outline of a pattern; nil where it was not prepared.
  package func outline(of text: String, isWidthExact: Bool) -> PatternOutline? {
    guard let fields = fields(of: text, isWidthExact),
      let characters = RequiredCharacters(text: bytes[fields[0]])
    else { return nil }
    return PatternOutline(
      holeTypes: words(fields[1]), requiredHoles: counts(fields[2]), required: characters)
  }

  /// A pattern with its pieces and holes put in; nil where it was not prepared.
  package func expansion(of text: String, isWidthExact: Bool) -> PatternExpansion? {
    guard let fields = fields(of: text, isWidthExact) else { return nil }
    let holes = words(fields[5]).compactMap { word in
      word.firstIndex(of: ":").map { colon in
        PatternExpansion.Hole(
          name: String(word[..<colon]), type: String(word[word.index(after: colon)...]))
      }
    }
    return PatternExpansion(
      bytes: Array(bytes[fields[3]]), groups: words(fields[4]), holes: holes,
      requiredHoles: counts(fields[2]))
  }

  /// Where the fields stand behind a pattern's text.
  private func fields(of text: String, _ isWidthExact: Bool) -> [Range<Int>]? {
    let text = Array(text.utf8)
    guard let index = numbers.firstIndex(of: Self.number(of: text[...], isWidthExact)),
      bytes[texts[index]] == text[...]
    else { return nil }
    var reader = ByteReader(bytes[texts[index].upperBound...])
    do {
      var fields: [Range<Int>] = []
      for _ in 0..<Self.fieldCount { fields.append(try reader.textRange()) }
      return fields
    } catch {
      return nil
    }
  }

  /// A digest of a text, another one for exact width.
  private static func number(of bytes: ArraySlice<UInt8>, _ isWidthExact: Bool) -> UInt64 {
    var digest =
      isWidthExact ? ContentDigest(seed: 0x8422_2325_CBF2_9CE4) : ContentDigest()
    digest.add(bytes)
    return digest.value
  }

  private func counts(_ field: Range<Int>) -> [String: Int] {
    let words = words(field)
    var counts: [String: Int] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      counts[words[index]] = Int(words[index + 1])
    }
    return counts
  }

  private func words(_ field: Range<Int>) -> [String] {
    bytes[field].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }
}
