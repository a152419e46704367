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
    /// Each character with its twin in the other width, if that counts too.
    let characters: [(plain: [UInt8], twin: [UInt8]?)]
    let phrase: Int
  }

  private static let bucketCount = 4096
  private var entries: [Entry] = []
  /// Indices into ``entries`` by the hash of the first character, longest phrase first.
  private var buckets: [[Int32]] = Array(repeating: [], count: bucketCount)

  /// - Parameter phrases: The words, empty ones never found, each with whether its marks and digits
  ///   stand only for themselves.
  package init(_ phrases: [(text: String, isWidthExact: Bool)]) {
    for (index, phrase) in phrases.enumerated() where !phrase.text.isEmpty {
      let characters = phrase.text.unicodeScalars.map { scalar in
        (
          plain: Array(scalar.utf8),
          twin: phrase.isWidthExact ? nil : WidthTwins.twin(of: scalar).map { Array($0.utf8) }
        )
      }
      entries.append(Entry(characters: characters, phrase: index))
    }
    entries.sort { $0.characters.count > $1.characters.count }
    for (index, entry) in entries.enumerated() {
      let first = entry.characters[0]
      for start in [first.plain, first.twin].compactMap({ $0 }) {
        buckets[Self.bucket(start[...])].append(Int32(index))
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
        let entry = entries[Int(index)]
        guard let end = Self.end(of: entry, in: bytes, from: place, limit: range.upperBound),
          ends[entry.phrase, default: 0] <= place
        else { continue }
        ends[entry.phrase] = end
        found.append(Occurrence(range: place..<end, phrase: entry.phrase))
      }
      place = next
    }
    return found
  }

  private static func end(of entry: Entry, in bytes: [UInt8], from start: Int, limit: Int) -> Int? {
    var place = start
    for character in entry.characters {
      let rest = bytes[place..<limit]
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

  private static func bucket(_ character: ArraySlice<UInt8>) -> Int {
    character.reduce(0) { ($0 &* 31 &+ Int($1)) } & (bucketCount - 1)
  }

  private static func length(_ byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
