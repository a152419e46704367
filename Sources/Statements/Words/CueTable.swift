internal import DocumentModel

/// Words that say how the numbers of a sentence belong together, with what each says.
struct CueTable: Sendable {
  struct Word: Sendable {
    let bytes: [UInt8]
    let cues: Cues
  }

  private let byFirstByte: [UInt8: [Word]]

  /// A word may stand in several lists.
  init(_ lists: [(words: WordList, cues: Cues)]) {
    var cues: [String: Cues] = [:]
    for (list, role) in lists {
      for word in list.words { cues[word, default: []].formUnion(role) }
    }
    let words = cues.map { Word(bytes: Array($0.utf8), cues: $1) }
      .sorted { $0.bytes.count > $1.bytes.count }
    byFirstByte = Dictionary(grouping: words) { $0.bytes.first ?? 0 }
  }

  /// The longest word at `offset`.
  func match(at offset: Int, of bytes: [UInt8], before end: Int) -> Word? {
    byFirstByte[bytes[offset]]?.first { word in
      offset + word.bytes.count <= end
        && bytes[offset..<offset + word.bytes.count].elementsEqual(word.bytes)
    }
  }
}
