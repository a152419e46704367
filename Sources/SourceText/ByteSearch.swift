extension Span<UInt8> {
  /// Where a word first stands; nil where it begins behind `limit`, or nowhere.
  package func place(of word: borrowing Span<UInt8>, upTo limit: Int? = nil) -> Int? {
    guard !word.isEmpty else { return nil }
    let first = word[0]
    var place = 0
    let last = Swift.min(count - word.count, limit ?? count)
    while place <= last {
      if self[place] == first, holds(word, at: place) { return place }
      place += 1
    }
    return nil
  }

  /// Whether a word stands at a place, which may lie outside.
  package func holds(_ word: borrowing Span<UInt8>, at place: Int) -> Bool {
    guard place >= 0, place + word.count <= count else { return false }
    var offset = 0
    while offset < word.count {
      guard self[place + offset] == word[offset] else { return false }
      offset += 1
    }
    return true
  }
}

extension ArraySlice<UInt8> {
  /// Whether a word stands anywhere in the bytes.
  ///
  /// - Complexity: O(*n* · *word*) at worst, O(*n*) in text.
  package func holds(_ word: String) -> Bool { span.place(of: word.utf8.span) != nil }
}
