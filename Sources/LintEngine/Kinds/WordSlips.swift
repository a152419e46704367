import DocumentModel
import RuleModel

/// Words with one character in the place of another that sounds or looks alike: 智理 for 治理.
struct WordSlips: Sendable {
  private let words: [Phrase]
  /// Words by their first character, which is right, or by the second where the first is not.
  private var byFirst: CharacterIndex
  private var bySecond: CharacterIndex
  /// No phrase has slips.
  let isEmpty: Bool

  /// - Parameter words: Phrases, of which those with slips are words of two characters or more.
  init(_ words: [Phrase]) {
    self.words = words
    isEmpty = !words.contains { $0.slips != nil }
    byFirst = CharacterIndex(of: isEmpty ? 0 : words.count)
    bySecond = CharacterIndex(of: isEmpty ? 0 : words.count)
    for index in words.indices.reversed() where words[index].slips != nil {
      var scalars = words[index].find.text.unicodeScalars.makeIterator()
      guard let first = scalars.next(), let second = scalars.next() else { continue }
      byFirst.insert(index, first)
      bySecond.insert(index, second)
    }
  }

  /// What stands for a word by a slip, with the index of that word among all phrases.
  ///
  /// - Complexity: O(*n*) in the length of `range`.
  func occurrences(in document: Document, _ range: TextRange) -> [(range: TextRange, word: Int)] {
    guard !isEmpty else { return [] }
    let line = ScalarLine(range, in: document)
    return line.scalars.indices.dropLast().flatMap { start in
      let candidates = byFirst[line[start]] + bySecond[line[start + 1]]
      return candidates.compactMap { index -> (range: TextRange, word: Int)? in
        let end = start + words[index].find.text.unicodeScalars.count
        guard end <= line.count, isSlip(line.scalars[start..<end], of: words[index]) else {
          return nil
        }
        return (line.range(start..<end), index)
      }
    }
  }

  /// Whether one character differs, and is one that stands for the right one by a slip.
  private func isSlip(_ text: ArraySlice<Unicode.Scalar>, of word: Phrase) -> Bool {
    var slip: (place: Int, scalar: Unicode.Scalar)?
    var place = text.startIndex
    for right in word.find.text.unicodeScalars {
      if text[place] != right {
        guard slip == nil else { return false }
        slip = (place - text.startIndex, text[place])
      }
      place += 1
    }
    guard let slip else { return false }
    return word.slips(at: slip.place).contains(slip.scalar)
  }
}

/// Which of many words have a character at one place.
private struct CharacterIndex: Sendable {
  private static let bucketCount = 1024
  /// For the last bits of a character the first word of its chain; -1 where there is none.
  private var heads: [Int32]
  /// For each word its character, and the next word of its chain.
  private var entries: [(scalar: Unicode.Scalar, next: Int32)]

  init(of count: Int) {
    heads = Array(repeating: -1, count: count > 0 ? Self.bucketCount : 0)
    entries = Array(repeating: ("\0", -1), count: count)
  }

  /// Puts a word before those that were inserted so far.
  mutating func insert(_ word: Int, _ scalar: Unicode.Scalar) {
    let bucket = Self.bucket(scalar)
    entries[word] = (scalar, heads[bucket])
    heads[bucket] = Int32(word)
  }

  /// The words that have a character.
  subscript(_ scalar: Unicode.Scalar) -> [Int] {
    var found: [Int] = []
    var word = heads[Self.bucket(scalar)]
    while word >= 0 {
      let entry = entries[Int(word)]
      if entry.scalar == scalar { found.append(Int(word)) }
      word = entry.next
    }
    return found
  }

  private static func bucket(_ scalar: Unicode.Scalar) -> Int {
    Int(scalar.value) & (bucketCount - 1)
  }
}
