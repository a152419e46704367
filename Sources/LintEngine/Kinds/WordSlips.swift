import DocumentModel
import RuleModel

/// Words with one character in the place of another that sounds or looks alike: 智理 for 治理.
struct WordSlips: Sendable {
  private let words: [Phrase]
  /// The characters of all words, and where each word's begin; behind them the end.
  private var scalars: [Unicode.Scalar] = []
  private var starts: [Int] = []
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
    guard !isEmpty else { return }
    starts.reserveCapacity(words.count + 1)
    for word in words {
      starts.append(scalars.count)
      guard word.slips != nil else { continue }
      for scalar in word.find.text.unicodeScalars { scalars.append(scalar) }
    }
    starts.append(scalars.count)
    for index in words.indices.reversed() where starts[index + 1] - starts[index] > 1 {
      byFirst.insert(index, scalars[starts[index]])
      bySecond.insert(index, scalars[starts[index] + 1])
    }
  }

  /// What stands for a word by a slip, with the index of that word among all phrases.
  ///
  /// - Complexity: O(*n*) in the length of `range`.
  func occurrences(in document: Document, _ range: TextRange) -> [(range: TextRange, word: Int)] {
    guard !isEmpty else { return [] }
    let line = ScalarLine(range, in: document)
    var found: [(range: TextRange, word: Int)] = []
    for start in line.scalars.indices.dropLast() {
      func add(_ index: Int) {
        let end = start + starts[index + 1] - starts[index]
        guard end <= line.count, isSlip(line.scalars, from: start, of: index) else { return }
        found.append((line.range(start..<end), index))
      }
      byFirst.each(with: line.scalars[start], add)
      bySecond.each(with: line.scalars[start + 1], add)
    }
    return found
  }

  /// Whether one character differs, and is one that stands for the right one by a slip.
  private func isSlip(_ text: [Unicode.Scalar], from start: Int, of word: Int) -> Bool {
    var slip: Int?
    for place in 0..<starts[word + 1] - starts[word]
    where text[start + place] != scalars[starts[word] + place] {
      guard slip == nil else { return false }
      slip = place
    }
    guard let slip else { return false }
    return words[word].isSlip(text[start + slip], at: slip)
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

  /// Visits the words that have a character, in order.
  func each(with scalar: Unicode.Scalar, _ visit: (Int) -> Void) {
    var word = heads[Self.bucket(scalar)]
    while word >= 0 {
      let entry = entries[Int(word)]
      if entry.scalar == scalar { visit(Int(word)) }
      word = entry.next
    }
  }

  private static func bucket(_ scalar: Unicode.Scalar) -> Int {
    Int(scalar.value) & (bucketCount - 1)
  }
}
