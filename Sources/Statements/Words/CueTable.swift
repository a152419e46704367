internal import DocumentModel
internal import SourceText

/// Words that say how the numbers of a sentence belong together, with what each says.
struct CueTable: Sendable {
  struct Word: Sendable {
    let bytes: [UInt8]
    var cues: Cues
  }

  /// A word where it stands in its list, with the place of the next one that begins with its character.
  private struct Entry: Sendable {
    let bytes: ArraySlice<UInt8>
    var cues: Cues
    var next: Int?
  }

  private var entries: [Entry] = []
  /// The place of the first word that begins with a character; each is followed by no longer one.
  private var byFirst = ScalarTable<Int>()
  /// Words are parted by blanks, so that one does not begin or end inside another.
  private let partsWords: Bool

  /// A word may stand in several lists; `partsWords` says whether blanks part the words of the language.
  init(_ lists: [(words: WordList, cues: Cues)], partsWords: Bool = false) {
    self.partsWords = partsWords
    for (list, role) in lists {
      for word in list.lines { add(word, role) }
    }
  }

  /// The same with further words.
  func adding(_ words: [(word: String, cues: Cues)]) -> CueTable {
    var all = self
    for (word, cues) in words where !word.isEmpty { all.add(Array(word.utf8)[...], cues) }
    return all
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>, _ cues: Cues) {
    let first = bytes.firstScalar
    var before: Int?
    var next = byFirst[first]
    while let place = next, entries[place].bytes.count >= bytes.count {
      if entries[place].bytes == bytes {
        entries[place].cues.formUnion(cues)
        return
      }
      (before, next) = (place, entries[place].next)
    }
    if let before { entries[before].next = entries.count } else { byFirst[first] = entries.count }
    entries.append(Entry(bytes: bytes, cues: cues, next: next))
  }

  /// Whether a word begins with a character.
  func opens(with scalar: Unicode.Scalar) -> Bool { byFirst.contains(scalar) }

  /// The longest word at `offset`.
  func match(at offset: Int, of bytes: [UInt8], before end: Int) -> Word? {
    var next = byFirst[bytes.scalar(at: offset)]
    while let place = next {
      let word = entries[place]
      if offset + word.bytes.count <= end,
        bytes[offset..<offset + word.bytes.count].elementsEqual(word.bytes),
        !partsWords || bytes.isWordEnd(offset + word.bytes.count, before: end)
      {
        return Word(bytes: Array(word.bytes), cues: word.cues)
      }
      next = word.next
    }
    return nil
  }
}

extension [UInt8] {
  /// Whether no word goes on at `offset`.
  func isWordEnd(_ offset: Int, before end: Int) -> Bool {
    guard offset < end, self[offset - 1].isWordByte else { return true }
    let isHyphen = self[offset] == 0x2D && offset + 1 < end && self[offset + 1].isWordByte
    return !self[offset].isWordByte && !isHyphen
  }
}

extension UInt8 {
  /// A letter, a digit or part of a Latin letter with an accent.
  var isWordByte: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3: true
    default: false
    }
  }
}
