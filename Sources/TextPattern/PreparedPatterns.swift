import SourceText

/// Patterns as far as they get without the regular-expression library: made when the program is
/// built, read back at each start.
package struct PreparedPatterns: Sendable {
  private let bytes: [UInt8]
  /// A number made of each pattern's text, in rising order.
  private let numbers: [UInt64]
  /// Where its text stands, its fields behind it.
  private let texts: [Range<Int>]
  /// The fields behind a pattern's text.
  private static let fieldCount = 6

  /// Reads what ``packed(_:vocabulary:)`` wrote, and nothing else.
  ///
  /// - Parameters:
  ///   - packed: The patterns, behind whatever else.
  ///   - start: Where they begin.
  package init?(packed: [UInt8], from start: Int = 0) {
    bytes = packed
    var numbers: [UInt64] = []
    var texts: [Range<Int>] = []
    var reader = ByteReader(packed, from: start)
    do {
      while !reader.isAtEnd {
        let isWidthExact = try reader.byte() == UInt8(ascii: "=")
        let text = try reader.textRange()
        for _ in 0..<Self.fieldCount { _ = try reader.textRange() }
        let number = Self.number(of: packed[text], isWidthExact)
        if let last = numbers.last, last > number { return nil }
        numbers.append(number)
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
  /// - Returns: Each pattern once, with what is known of it.
  /// - Throws: The first fault of a pattern.
  package static func packed(
    _ patterns: [(text: String, isWidthExact: Bool)], vocabulary: PatternExpansion.Vocabulary
  ) throws(PatternFault) -> String {
    var writer = ByteWriter()
    let sorted = patterns.map { pattern in
      (number: number(of: Array(pattern.text.utf8)[...], pattern.isWidthExact), pattern)
    }.sorted { ($0.number, $0.1.text) < ($1.number, $1.1.text) }
    var last: (text: String, isWidthExact: Bool)?
    for (_, pattern) in sorted where last.map({ $0 == pattern }) != true {
      last = pattern
      let (text, isWidthExact) = pattern
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

  /// A pattern by its text; nil where it was not prepared.
  package func pattern(of text: String, isWidthExact: Bool) -> PreparedPattern? {
    let text = Array(text.utf8)
    let number = Self.number(of: text[...], isWidthExact)
    var index = numbers.partitioningIndex { $0 >= number }
    while index < numbers.count, numbers[index] == number {
      if bytes[texts[index]] == text[...] {
        return PreparedPattern(bytes: bytes, start: texts[index].upperBound)
      }
      index += 1
    }
    return nil
  }

  /// So many bytes of each end of a text, with its length, tell nearly all texts apart.
  private static let digested = 12

  /// A digest of a text's ends and length, another one for exact width.
  private static func number(of bytes: ArraySlice<UInt8>, _ isWidthExact: Bool) -> UInt64 {
    var digest =
      isWidthExact ? ContentDigest(seed: 0x8422_2325_CBF2_9CE4) : ContentDigest()
    digest.add(bytes.prefix(digested))
    digest.add(bytes.suffix(digested))
    return digest.value &+ UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
  }
}

/// One of ``PreparedPatterns``: its fields are read when they are asked for.
package struct PreparedPattern: Sendable {
  fileprivate let bytes: [UInt8]
  /// Where the fields begin, behind the pattern's text.
  fileprivate let start: Int

  /// The outline; nil where the fields are damaged.
  package var outline: PatternOutline? {
    var reader = ByteReader(bytes, from: start)
    do {
      let characters = RequiredCharacters(in: bytes, at: try reader.textRange())
      let types = words(try reader.textRange())
      return PatternOutline(
        holeTypes: types, requiredHoles: counts(try reader.textRange()), required: characters)
    } catch {
      return nil
    }
  }

  /// The pattern with its pieces and holes put in; nil where the fields are damaged.
  package var expansion: PatternExpansion? {
    var reader = ByteReader(bytes, from: start)
    do {
      _ = try reader.textRange()
      _ = try reader.textRange()
      let required = counts(try reader.textRange())
      let expanded = try reader.textRange()
      let groups = words(try reader.textRange())
      let holes = words(try reader.textRange()).compactMap { word in
        word.firstIndex(of: ":").map { colon in
          PatternExpansion.Hole(
            name: String(word[..<colon]), type: String(word[word.index(after: colon)...]))
        }
      }
      return PatternExpansion(
        bytes: Array(bytes[expanded]), groups: groups, holes: holes, requiredHoles: required)
    } catch {
      return nil
    }
  }

  private func counts(_ field: Range<Int>) -> [String: Int] {
    guard !field.isEmpty else { return [:] }
    let words = words(field)
    var counts: [String: Int] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      counts[words[index]] = Int(words[index + 1])
    }
    return counts
  }

  private func words(_ field: Range<Int>) -> [String] {
    field.isEmpty
      ? [] : bytes[field].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }
}
