import SourceText

/// Words of many lists, found in one pass over a text.
///
/// Phrases are kept by the hash of their first three bytes (one Chinese character), so that nearly
/// every place of a text is passed over after one look.
package struct PhraseSet: Sendable {
  /// A phrase at a place.
  package struct Occurrence: Hashable, Sendable {
    package let range: Range<Int>
    /// The index of the phrase in the list the set was made of.
    package let phrase: Int

    package init(range: Range<Int>, phrase: Int) {
      self.range = range
      self.phrase = phrase
    }
  }

  private struct Entry: Sendable {
    let bytes: [UInt8]
    /// How many characters it has.
    let count: Int
    /// Each of them with its twin in the other width; nil where none has one that counts.
    let twins: [(plain: [UInt8], twin: [UInt8]?)]?
    let phrase: Int

    init(_ text: String, isWidthExact: Bool, _ phrase: Int) {
      bytes = Array(text.utf8)
      count = bytes.count { $0 & 0xC0 != 0x80 }
      let scalars = text.unicodeScalars
      twins =
        isWidthExact || !scalars.contains { WidthTwins.twin(of: $0) != nil }
        ? nil
        : scalars.map { scalar in
          (plain: Array(scalar.utf8), twin: WidthTwins.twin(of: scalar).map { Array($0.utf8) })
        }
      self.phrase = phrase
    }

    /// Where it ends that begins at `start`, no later than `limit`; nil where something else stands there.
    func end(in text: [UInt8], from start: Int, before limit: Int) -> Int? {
      guard let twins else {
        let end = start + bytes.count
        return end <= limit && text.span.holds(bytes.span, at: start) ? end : nil
      }
      var place = start
      for character in twins {
        let rest = text[place..<limit]
        if rest.starts(with: character.plain) {
          place += character.plain.count
        } else if let twin = character.twin, rest.starts(with: twin) {
          place += twin.count
        } else {
          return nil
        }
      }
      return place
    }
  }

  private static let bucketCount = 4096
  private var entries: [Entry] = []
  /// Indices into ``entries`` by the hash of the first character, longest phrase first.
  private var buckets: [[Int32]] = []

  /// - Parameter phrases: The words, empty ones never found, each with whether its marks and digits
  ///   stand only for themselves.
  package init(_ phrases: [(text: String, isWidthExact: Bool)]) {
    for (index, phrase) in phrases.enumerated() where !phrase.text.isEmpty {
      entries.append(Entry(phrase.text, isWidthExact: phrase.isWidthExact, index))
    }
    guard !entries.isEmpty else { return }
    entries.sort { $0.count > $1.count }
    buckets = Array(repeating: [], count: Self.bucketCount)
    for (index, entry) in entries.enumerated() {
      buckets[Self.bucket(entry.bytes.prefix(Self.length(entry.bytes[0])))].append(Int32(index))
      if let twin = entry.twins?.first?.twin {
        buckets[Self.bucket(twin[...])].append(Int32(index))
      }
    }
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// Every phrase at every place, in the order of the places; one phrase never overlaps itself.
  ///
  /// - Parameters:
  ///   - bytes: The whole text.
  ///   - range: The part that is searched.
  /// - Returns: Occurrences by start, longer ones first.
  /// - Complexity: O(*n*) for phrases that begin differently.
  package func occurrences(in bytes: [UInt8], range: Range<Int>) -> [Occurrence] {
    guard !entries.isEmpty else { return [] }
    var found: [Occurrence] = []
    var ends: [Int: Int] = [:]
    var place = range.lowerBound
    while place < range.upperBound {
      let next = min(place + Self.length(bytes[place]), range.upperBound)
      for index in buckets[Self.bucket(bytes[place..<next])] {
        guard
          let end = entries[Int(index)].end(in: bytes, from: place, before: range.upperBound)
        else { continue }
        let phrase = entries[Int(index)].phrase
        guard ends[phrase, default: 0] <= place else { continue }
        ends[phrase] = end
        found.append(Occurrence(range: place..<end, phrase: phrase))
      }
      place = next
    }
    return found
  }

  private static func bucket(_ character: ArraySlice<UInt8>) -> Int {
    character.reduce(0) { ($0 &* 31 &+ Int($1)) } & (bucketCount - 1)
  }

  private static func length(_ byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
