import DocumentModel
import Synchronization

/// Where the words of a language begin and end in a text, as far as a list of words shows.
///
/// The list is sorted in when a phrase is first found; threads may share it.
final class WordBoundaries: Sendable {
  /// Words by the bytes of their first character.
  private typealias Index = [Int: [[UInt8]]]

  private let words: [String]
  /// The length of the longest word in bytes.
  private let reach: Int
  private let index = Mutex(Index?.none)

  init(_ words: [String]) {
    self.words = words
    reach = words.reduce(0) { max($0, $1.utf8.count) }
  }

  /// A word that shares characters with a phrase and does not lie inside of it.
  ///
  /// - Parameters:
  ///   - phrase: Where the phrase stands.
  ///   - bytes: The whole text.
  /// - Returns: The first such word; nil where the phrase is cut out of none.
  /// - Complexity: O(1) for words of bounded length.
  func word(cutBy phrase: TextRange, in bytes: [UInt8]) -> TextRange? {
    guard reach > 0 else { return nil }
    let index = index.withLock { index in
      let made = index ?? Dictionary(grouping: words.map { Array($0.utf8) }) { Self.key($0[...]) }
      index = made
      return made
    }
    for start in max(0, phrase.lowerBound - reach)..<phrase.upperBound
    where bytes[start] & 0xC0 != 0x80 {
      let rest = bytes[start..<min(bytes.count, start + reach)]
      for word in index[Self.key(rest), default: []] where rest.starts(with: word) {
        let range = start..<start + word.count
        if range.overlaps(phrase), !phrase.holds(range) { return range }
      }
    }
    return nil
  }

  private static func key(_ text: ArraySlice<UInt8>) -> Int {
    let first = text.first ?? 0
    let width = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return text.prefix(width).reduce(0) { $0 << 8 | Int($1) }
  }
}
