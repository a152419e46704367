/// Words of a list, looked for where their first characters stand.
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
    /// Its characters in ``characters`` and ``twins``.
    let start: Int32
    let count: Int32
    let phrase: Int32
  }

  private var entries: [Entry] = []
  /// The characters of all phrases.
  private var characters: [UInt32] = []
  /// Each of them in the other width, where that is meant too and there is one.
  private var twins: [UInt32] = []

  /// - Parameter phrases: The words, empty ones never found, each with whether its marks and digits
  ///   stand only for themselves.
  package init(_ phrases: [(text: String, isWidthExact: Bool)]) {
    entries.reserveCapacity(phrases.count)
    for (index, phrase) in phrases.enumerated() where !phrase.text.isEmpty {
      let start = characters.count
      for scalar in phrase.text.unicodeScalars {
        characters.append(scalar.value)
        // Most characters by far have no twin.
        let hasNone = phrase.isWidthExact || 0x3400...0x9FFF ~= scalar.value
        twins.append(hasNone ? scalar.value : WidthTwins.twin(of: scalar)?.value ?? scalar.value)
      }
      entries.append(
        Entry(
          start: Int32(start), count: Int32(characters.count - start), phrase: Int32(index)))
    }
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// Every phrase at every place, in the order of the places; one phrase never overlaps itself.
  ///
  /// - Parameter places: The characters of the text.
  /// - Returns: Occurrences by start, longer ones first.
  /// - Complexity: O(*n*) in the phrases and in the places of the rarer of the first two characters of each.
  package func occurrences(in places: CharacterPlaces) -> [Occurrence] {
    guard !entries.isEmpty else { return [] }
    var found: [(place: Int, entry: Int)] = []
    for index in entries.indices {
      let entry = entries[index]
      eachStart(of: entry) { sought in
        places.each(of: sought, in: 0..<places.count) { place in
          if holds(entry, at: place, in: places) { found.append((place, index)) }
          return true
        }
      }
    }
    found.sort { first, second in
      if first.place != second.place { return first.place < second.place }
      let counts = (entries[first.entry].count, entries[second.entry].count)
      return counts.0 != counts.1 ? counts.0 > counts.1 : first.entry < second.entry
    }
    var ends: [Int: Int] = [:]
    return found.compactMap { place, index in
      let entry = entries[index]
      guard ends[index, default: 0] <= place else { return nil }
      let end = place + Int(entry.count)
      ends[index] = end
      return Occurrence(
        range: places.offset(of: place)..<places.offset(of: end), phrase: Int(entry.phrase))
    }
  }

  /// What a phrase may begin with.
  private func eachStart(of entry: Entry, _ visit: (SoughtCharacters) -> Void) {
    let start = Int(entry.start)
    for first in forms(at: start) {
      guard entry.count > 1 else {
        visit(.one(first))
        continue
      }
      for second in forms(at: start + 1) { visit(.pair(first, second)) }
    }
  }

  private func forms(at index: Int) -> [UInt32] {
    characters[index] == twins[index] ? [characters[index]] : [characters[index], twins[index]]
  }

  private func holds(_ entry: Entry, at place: Int, in places: CharacterPlaces) -> Bool {
    guard place + Int(entry.count) <= places.count else { return false }
    for offset in 0..<Int(entry.count) {
      let character = places[place + offset]
      let index = Int(entry.start) + offset
      guard character == characters[index] || character == twins[index] else { return false }
    }
    return true
  }
}
