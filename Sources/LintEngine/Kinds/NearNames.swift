import DocumentModel
import Synchronization
import TextPattern

/// Names, and what differs from one of them in a single character.
///
/// One half of such a stretch is as in the name; the halves of all names are found in one pass. Threads may share
/// it.
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
  func occurrences(in bytes: [UInt8]) -> [(range: TextRange, name: Int)] {
    guard !names.isEmpty else { return [] }
    return halves.occurrences(in: bytes, range: 0..<bytes.count).compactMap { half in
      let name = names[half.phrase / 2]
      let middle = name.count / 2
      let isFirst = half.phrase % 2 == 0
      let other = isFirst ? Array(name[middle...]) : Array(name[..<middle])
      let scalars =
        isFirst
        ? scalars(other.count, behind: half.range.upperBound, in: bytes)
        : scalars(other.count, before: half.range.lowerBound, in: bytes)
      guard let scalars, isNear(scalars.text, other) else { return nil }
      let range =
        isFirst
        ? half.range.lowerBound..<scalars.place : scalars.place..<half.range.upperBound
      return isRight(String(decoding: bytes[range], as: UTF8.self)) ? nil : (range, half.phrase / 2)
    }
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
