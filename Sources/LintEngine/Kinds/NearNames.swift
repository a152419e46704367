import DocumentModel
import SourceText
import Synchronization
import TextPattern

/// Names, and what differs from one of them in a single character.
///
/// One half of such a stretch is as in the name; the halves of all names are found in one pass. Names in Latin
/// letters are looked for as whole words, and one letter may be missing or added too. Threads may share it.
final class NearNames: Sendable {
  private let names: [[Unicode.Scalar]]
  /// The names, and what differs from one of them and is right.
  private let right: [String]
  /// The same, sorted in when something near a name is first found.
  private let known = Mutex(Set<String>?.none)
  /// The halves of a name stand at twice its index, and behind that.
  private let halves: PhraseSet

  /// - Parameters:
  ///   - names: Names of four characters or more.
  ///   - words: What differs from one of them and is right.
  init(_ names: [String], besides words: [String]) {
    self.names = names.map { Array($0.unicodeScalars) }
    right = names + words
    halves = PhraseSet(
      zip(names, self.names).flatMap { text, name in
        let start = text.unicodeScalars.startIndex
        let middle = text.unicodeScalars.index(start, offsetBy: name.count / 2)
        return [text[..<middle], text[middle...]].map {
          (text: String($0), isWidthExact: true)
        }
      })
  }

  /// What is nearly a name, with the index of that name.
  ///
  /// - Complexity: O(*n*) for names that begin differently.
  func occurrences(in bytes: [UInt8], _ characters: CharacterPlaces)
    -> [(range: TextRange, name: Int)]
  {
    guard !names.isEmpty else { return [] }
    return halves.occurrences(in: characters).compactMap { half in
      let name = names[half.phrase / 2]
      let middle = name.count / 2
      let isFirst = half.phrase % 2 == 0
      let other = isFirst ? Array(name[middle...]) : Array(name[..<middle])
      if name[0].isASCII {
        return latin(other, half.range, isFirst: isFirst, in: bytes)
          .map { ($0, half.phrase / 2) }
      }
      let scalars =
        isFirst
        ? scalars(other.count, behind: half.range.upperBound, in: bytes)
        : scalars(other.count, before: half.range.lowerBound, in: bytes)
      guard let scalars, isNear(scalars.text, other) else { return nil }
      let range =
        isFirst
        ? half.range.lowerBound..<scalars.place : scalars.place..<half.range.upperBound
      let text = String(decoding: bytes[range], as: UTF8.self)
      // 污染防治攻坚向纵深推进: the word behind a shorter name.
      let last = scalars.text.last
      let opensWord = isFirst && last != other.last && last.map(NameEdges.words.contains) ?? false
      return opensWord || isRight(text) ? nil : (range, half.phrase / 2)
    }
  }

  // MARK: - Latin letters

  /// The words that hold one half of a name as written and differ in one letter of the other.
  private func latin(
    _ other: [Unicode.Scalar], _ half: TextRange, isFirst: Bool, in bytes: [UInt8]
  ) -> TextRange? {
    let edge = isFirst ? half.lowerBound : half.upperBound
    guard isEdge(edge, in: bytes) else { return nil }
    return [other.count, other.count - 1, other.count + 1].lazy.compactMap { count -> TextRange? in
      guard
        let found = isFirst
          ? self.scalars(count, behind: half.upperBound, in: bytes)
          : self.scalars(count, before: half.lowerBound, in: bytes),
        self.isEdge(found.place, in: bytes), self.isSlip(found.text, of: other)
      else { return nil }
      let range =
        isFirst ? half.lowerBound..<found.place : found.place..<half.upperBound
      return self.isRight(String(decoding: bytes[range], as: UTF8.self)) ? nil : range
    }.first
  }

  private func isEdge(_ place: Int, in bytes: [UInt8]) -> Bool {
    place == 0 || place == bytes.count || !bytes[place].isASCIILetterOrDigit && bytes[place] < 0x80
      || !bytes[place - 1].isASCIILetterOrDigit && bytes[place - 1] < 0x80
  }

  /// Whether one letter is missing, added or another one, or two have changed places.
  ///
  /// British and American spelling (s and z, -re and -er), capitals and a plural are no slips.
  private func isSlip(_ text: [Unicode.Scalar], of name: [Unicode.Scalar]) -> Bool {
    let head = zip(text, name).prefix { $0 == $1 }.count
    let (rest, right) = (text[head...], name[head...])
    let tail = zip(rest.reversed(), right.reversed()).prefix { $0 == $1 }.count
    let (wrong, missed) = (rest.dropLast(tail), right.dropLast(tail))
    guard (wrong + missed).allSatisfy(\.properties.isAlphabetic) else { return false }
    switch (wrong.count, missed.count) {
    case (1, 1):
      let pair = [wrong[wrong.startIndex], missed[missed.startIndex]]
      return Set(pair) != ["s", "z"]
        && pair[0].properties.lowercaseMapping != pair[1].properties.lowercaseMapping
    case (0, 1), (1, 0):
      return (wrong + missed).first != "s" || !endsWord(text, head) && !endsWord(name, head)
    case (2, 2):
      return Array(wrong) == missed.reversed() && Set(missed) != ["r", "e"]
    default: return false
    }
  }

  /// Whether the letter at an index is the last of its word.
  private func endsWord(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    index >= text.count - 1 || !text[index + 1].properties.isAlphabetic
  }

  private func isRight(_ text: String) -> Bool {
    known.withLock { known in
      let words = known ?? Set(right)
      known = words
      return words.contains(text)
    }
  }

  /// Whether two stretches of one length differ in one Chinese character.
  private func isNear(_ text: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Bool {
    let different = zip(text, name).filter { $0 != $1 }
    return different.count == 1
      && different.allSatisfy { [$0, $1].allSatisfy { 0x4E00...0x9FFF ~= $0.value } }
  }

  private func scalars(_ count: Int, behind place: Int, in bytes: [UInt8])
    -> (text: [Unicode.Scalar], place: Int)?
  {
    var (text, place): ([Unicode.Scalar], Int) = ([], place)
    while text.count < count {
      guard place < bytes.count else { return nil }
      let scalar = bytes.scalar(at: place)
      text.append(scalar)
      place += UTF8.width(scalar)
    }
    return (text, place)
  }

  private func scalars(_ count: Int, before place: Int, in bytes: [UInt8])
    -> (text: [Unicode.Scalar], place: Int)?
  {
    var (text, place): ([Unicode.Scalar], Int) = ([], place)
    while text.count < count {
      guard let scalar = bytes.lastScalar(in: 0..<place) else { return nil }
      text.insert(scalar, at: 0)
      place -= UTF8.width(scalar)
    }
    return (text, place)
  }
}
