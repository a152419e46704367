import SourceText

/// A word of the number grammar with what it stands for.
struct GrammarWord<Meaning: Sendable>: Sendable {
  let text: String
  let meaning: Meaning
  /// What must not follow, parted by spaces: it would make the word the head of another one
  /// (处 in 处罚).
  private let notBefore: String
  fileprivate let bytes: [UInt8]
  fileprivate let hindrances: [[UInt8]]

  /// A word; `notBefore` lists hindrances parted by spaces.
  init(_ text: String, _ meaning: Meaning, notBefore: String = "") {
    self.text = text
    self.meaning = meaning
    self.notBefore = notBefore
    bytes = Array(text.utf8)
    hindrances = notBefore.utf8.split(separator: UInt8(ascii: " ")).map(Array.init)
  }

  /// The word as a regular expression, with what must not follow.
  var expression: String {
    notBefore.isEmpty
      ? text : "\(text)(?!\(notBefore.split(separator: " ").joined(separator: "|")))"
  }
}

/// Words of one role in the number grammar: the scanner reads them, the hole patterns spell them out.
struct WordTable<Meaning: Sendable>: Sendable {
  /// Longest first, so that 人次 is not read as 人.
  let words: [GrammarWord<Meaning>]
  /// The first characters of the words in rising order, and for each the word's index: of those that begin
  /// alike the longest first.
  private let firsts: [UInt32]
  private let order: [Int]

  /// The words of a list, all of one meaning.
  init(_ list: WordList, _ meaning: Meaning) {
    self.init(list.words.map { GrammarWord($0, meaning) })
  }

  init(_ words: [GrammarWord<Meaning>]) {
    // Equal lengths keep a fixed order: the pattern text must not change from run to run.
    self.words = words.sorted { first, second in
      first.bytes.count == second.bytes.count
        ? first.bytes.lexicographicallyPrecedes(second.bytes)
        : first.bytes.count > second.bytes.count
    }
    let keys = self.words.enumerated().map { index, word in
      UInt64(word.text.unicodeScalars.first?.value ?? 0) << 32 | UInt64(index)
    }.sorted()
    firsts = keys.map { UInt32($0 >> 32) }
    order = keys.map { Int($0 & 0xFFFF_FFFF) }
  }

  /// The table with further words.
  func adding(_ further: [GrammarWord<Meaning>]) -> WordTable { WordTable(words + further) }

  /// The longest word at `offset` and where it ends.
  func match(at offset: Int, in text: NumberText) -> (word: GrammarWord<Meaning>, end: Int)? {
    let first = text.scalar(at: offset).value
    var place = firsts.partitioningIndex { $0 >= first }
    while place < firsts.count, firsts[place] == first {
      let word = words[order[place]]
      place += 1
      guard text.has(word.bytes, at: offset) else { continue }
      let end = offset + word.bytes.count
      if !word.hindrances.contains(where: { text.has($0, at: end) }) { return (word, end) }
    }
    return nil
  }

  /// The words as alternatives of a regular expression, in the order in which they are tried.
  var alternatives: String { "(?:\(words.map(\.expression).joined(separator: "|")))" }
}

extension WordTable<Int128> {
  /// The words of a table with the numbers that they stand for, and what must not follow them.
  init(numbers table: WordList, notBefore: WordList = WordList([])) {
    let notBefore = notBefore.meanings
    self.init(table.numbers().map { GrammarWord($0, $1, notBefore: notBefore[$0, default: ""]) })
  }
}
