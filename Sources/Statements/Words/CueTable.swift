internal import DocumentModel
internal import SourceText

/// Words that say how the numbers of a sentence belong together, with what each says.
struct CueTable: Sendable {
  struct Word: Sendable {
    let bytes: [UInt8]
    var cues: Cues
  }

  /// By the character they begin with, the longest words first.
  private var byFirst: [Unicode.Scalar: [Word]] = [:]
  /// Words are parted by blanks, so that one does not begin or end inside another.
  private let partsWords: Bool

  /// A word may stand in several lists; `partsWords` says whether blanks part the words of the language.
  init(_ lists: [(words: WordList, cues: Cues)], partsWords: Bool = false) {
    self.partsWords = partsWords
    for (list, role) in lists {
      for word in list.byteStrings { add(word, role) }
    }
  }

  /// The same with further words.
  func adding(_ words: [(word: String, cues: Cues)]) -> CueTable {
    var all = self
    for (word, cues) in words where !word.isEmpty { all.add(Array(word.utf8), cues) }
    return all
  }

  private mutating func add(_ bytes: [UInt8], _ cues: Cues) {
    let count = bytes.count
    let insert = { (bucket: inout [Word]) in
      let place = bucket.firstIndex { $0.bytes.count <= count } ?? bucket.endIndex
      if let known = bucket[place...].firstIndex(where: { $0.bytes == bytes }) {
        bucket[known].cues.formUnion(cues)
      } else {
        bucket.insert(Word(bytes: bytes, cues: cues), at: place)
      }
    }
    insert(&byFirst[bytes.scalar(at: 0), default: []])
  }

  /// The longest word at `offset`.
  func match(at offset: Int, of bytes: [UInt8], before end: Int) -> Word? {
    byFirst[bytes.scalar(at: offset)]?.first { word in
      offset + word.bytes.count <= end
        && bytes[offset..<offset + word.bytes.count].elementsEqual(word.bytes)
        && (!partsWords || bytes.isWordEnd(offset + word.bytes.count, before: end))
    }
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
