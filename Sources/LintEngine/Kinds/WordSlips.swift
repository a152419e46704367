import DocumentModel
import RuleModel

/// Words with one character in the place of another that sounds or looks alike: 智理 for 治理.
struct WordSlips: Sendable {
  private let words: [Phrase]
  /// Words by their first character, which is right, or by the second where the first is not.
  private var byFirst: [Unicode.Scalar: [Int]] = [:]
  private var bySecond: [Unicode.Scalar: [Int]] = [:]

  /// - Parameter words: Words of two characters or more, each with its slips.
  init(_ words: [Phrase]) {
    self.words = words
    for (index, word) in words.enumerated() {
      let scalars = Array(word.find.text.unicodeScalars)
      guard scalars.count > 1 else { continue }
      byFirst[scalars[0], default: []].append(index)
      bySecond[scalars[1], default: []].append(index)
    }
  }

  var isEmpty: Bool { words.isEmpty }

  /// What stands for a word by a slip, with the index of that word.
  ///
  /// - Complexity: O(*n*) in the length of `range`.
  func occurrences(in document: Document, _ range: TextRange) -> [(range: TextRange, word: Int)] {
    let line = ScalarLine(range, in: document)
    return line.scalars.indices.dropLast().flatMap { start in
      let candidates = byFirst[line[start]] ?? []
      let others = bySecond[line[start + 1]] ?? []
      return (candidates + others).compactMap { index -> (range: TextRange, word: Int)? in
        let word = words[index]
        let end = start + word.find.text.unicodeScalars.count
        guard end <= line.count,
          isSlip(line.scalars[start..<end], of: word.find.text.unicodeScalars, word.slips)
        else { return nil }
        return (line.range(start..<end), index)
      }
    }
  }

  /// Whether one character differs, and is one that stands for the right one by a slip.
  private func isSlip(
    _ text: ArraySlice<Unicode.Scalar>, of word: String.UnicodeScalarView,
    _ slips: [String]
  ) -> Bool {
    var count = 0
    for ((written, right), slips) in zip(zip(text, word), slips) where written != right {
      guard slips.unicodeScalars.contains(written) else { return false }
      count += 1
    }
    return count == 1
  }
}
