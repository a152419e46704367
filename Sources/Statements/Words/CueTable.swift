internal import DocumentModel
internal import SourceText

/// Words that say how the numbers of a sentence belong together, with what each says.
struct CueTable: Sendable {
  struct Word: Sendable {
    let bytes: [UInt8]
    var cues: Cues
  }

  /// A word where it stands in its list.
  private struct Entry: Sendable {
    let bytes: ArraySlice<UInt8>
    var cues: Cues
  }

  /// By the character they begin with, the longest words first.
  private var byFirst = ScalarTable<[Entry]>()
  /// Words are parted by blanks, so that one does not begin or end inside another.
  private let partsWords: Bool

  /// A word may stand in several lists; `partsWords` says whether blanks part the words of the language.
  init(_ lists: [(words: WordList, cues: Cues)], partsWords: Bool = false) {
    self.partsWords = partsWords
    for (list, role) in lists {
      for word in list.lines { add(word, role) }
    }
    sortWords()
  }

  /// The same with further words.
  func adding(_ words: [(word: String, cues: Cues)]) -> CueTable {
    var all = self
    for (word, cues) in words where !word.isEmpty { all.add(Array(word.utf8)[...], cues) }
    all.sortWords()
    return all
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>, _ cues: Cues) {
    byFirst.update(bytes.firstScalar, default: []) { bucket in
      if let known = bucket.firstIndex(where: { $0.bytes == bytes }) {
        bucket[known].cues.formUnion(cues)
      } else {
        bucket.append(Entry(bytes: bytes, cues: cues))
      }
    }
  }

  private mutating func sortWords() {
    byFirst.updateAll { words in
      if words.count > 1 { words.sort { $0.bytes.count > $1.bytes.count } }
    }
  }

  /// Whether a word begins with a character.
  func opens(with scalar: Unicode.Scalar) -> Bool { byFirst.contains(scalar) }

  /// The longest word at `offset`.
  func match(at offset: Int, of bytes: [UInt8], before end: Int) -> Word? {
    byFirst[bytes.scalar(at: offset)]?.first { word in
      offset + word.bytes.count <= end
        && bytes[offset..<offset + word.bytes.count].elementsEqual(word.bytes)
        && (!partsWords || bytes.isWordEnd(offset + word.bytes.count, before: end))
    }.map { Word(bytes: Array($0.bytes), cues: $0.cues) }
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
