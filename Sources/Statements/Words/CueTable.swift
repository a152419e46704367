internal import DocumentModel
internal import SourceText

/// Words that say how the numbers of a sentence belong together, with what each says.
struct CueTable: Sendable {
  struct Word: Sendable {
    let bytes: [UInt8]
    var cues: Cues
  }

  /// A word, with the one before it that begins with its character.
  private struct Entry: Sendable {
    /// Where it stands in `text`.
    let start: Int
    let length: Int
    let cues: Cues
    /// How many entries there were with that one, the last of them; 0 for none.
    let before: Int
  }

  /// All words, one behind the other.
  private var text: [UInt8] = []
  private var entries: [Entry] = []
  /// How many entries there were with the last word that begins with a character.
  private var byFirst = ScalarTable<Int>()
  /// Words are parted by blanks, so that one does not begin or end inside another.
  private let partsWords: Bool

  /// A word may stand in several lists; `partsWords` says whether blanks part the words of the language.
  init(_ lists: [(words: WordList, cues: Cues)], partsWords: Bool = false) {
    self.partsWords = partsWords
    let count = lists.reduce(0) { $0 + $1.words.words.count }
    entries.reserveCapacity(count)
    text.reserveCapacity(count * 8)
    for (list, role) in lists {
      for word in list.words { add(word, role) }
    }
  }

  /// The same with further words.
  func adding(_ words: [(word: String, cues: Cues)]) -> CueTable {
    var all = self
    for (word, cues) in words where !word.isEmpty { all.add(word, cues) }
    return all
  }

  private mutating func add(_ word: String, _ cues: Cues) {
    guard !word.isEmpty else { return }
    let start = text.count
    text.append(contentsOf: word.utf8)
    let count = entries.count + 1
    var before = 0
    byFirst.update(text.scalar(at: start), default: 0) { last in
      before = last
      last = count
    }
    entries.append(
      Entry(start: start, length: text.count - start, cues: cues, before: before))
  }

  /// Whether a word begins with a character.
  func opens(with scalar: Unicode.Scalar) -> Bool { byFirst.contains(scalar) }

  /// The longest word at `offset`, with what it says by all lists.
  func match(at offset: Int, of bytes: [UInt8], before end: Int) -> Word? {
    var (length, cues) = (0, Cues())
    var next = byFirst[bytes.scalar(at: offset)] ?? 0
    while next > 0 {
      let word = entries[next - 1]
      next = word.before
      let last = offset + word.length
      guard word.length >= length, last <= end,
        bytes[last - 1] == text[word.start + word.length - 1],
        bytes.isAlike(offset, text, word.start, word.length),
        !partsWords || bytes.isWordEnd(last, before: end)
      else { continue }
      cues = word.length == length ? cues.union(word.cues) : word.cues
      length = word.length
    }
    return length > 0 ? Word(bytes: Array(bytes[offset..<offset + length]), cues: cues) : nil
  }
}

extension [UInt8] {
  /// Whether the bytes at `place` are those of another text at `start`; both hold as many.
  fileprivate func isAlike(_ place: Int, _ other: [UInt8], _ start: Int, _ length: Int) -> Bool {
    var offset = 0
    while offset < length, self[place + offset] == other[start + offset] { offset += 1 }
    return offset == length
  }

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
