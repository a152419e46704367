import DocumentModel
import SourceText

/// Years before 1900, which are no dates elsewhere: founded in 1888.
enum OldYears {
  private static let before = ShippedWords.En.Periods.beforeOldYears.words.map {
    Array(" \($0) ".utf8)
  }

  private static let behind = ShippedWords.En.Periods.behindOldYears.set

  /// - Complexity: O(*n*) in the length of the range.
  static func points(in range: TextRange, _ document: Document) -> [TimePoint] {
    let bytes = document.text.bytes
    var found: [TimePoint] = []
    var place = range.lowerBound + 4
    while place + 4 <= range.upperBound {
      defer { place += 1 }
      guard bytes[place] == 0x31, bytes[place - 1] == 0x20, 0x35...0x38 ~= bytes[place + 1],
        bytes[place + 2].isASCIIDigit, bytes[place + 3].isASCIIDigit,
        isEnd(place + 4, range, bytes),
        before.contains(where: { isBefore($0, place, range, bytes) })
      else { continue }
      let year = bytes[place..<place + 4].reduce(0) { $0 * 10 + Int($1) - 0x30 }
      found.append(TimePoint(year: year, range: place..<place + 4))
    }
    return found
  }

  private static func isBefore(
    _ word: [UInt8], _ place: Int, _ range: TextRange, _ bytes: [UInt8]
  ) -> Bool {
    let start = place - word.count
    guard start >= range.lowerBound - 1 else { return false }
    return zip(word.dropFirst(), bytes[(start + 1)..<place]).allSatisfy { $0 == $1 | 0x20 }
      && (start < range.lowerBound || bytes[start] == 0x20)
  }

  /// Whether a year may end at a place: 1,200, 1800m and 1500 homes are none.
  private static func isEnd(_ place: Int, _ range: TextRange, _ bytes: [UInt8]) -> Bool {
    guard place < range.upperBound else { return true }
    guard bytes[place] == 0x20 else {
      return [0x2E, 0x3B, 0x29, 0x2C, 0x0A].contains(bytes[place])
        && !(place + 1 < range.upperBound && bytes[place + 1].isASCIIDigit)
    }
    let word = bytes[(place + 1)..<range.upperBound].prefix(12).prefix(while: \.isASCIILetter)
    return behind.contains(String(decoding: word, as: UTF8.self))
  }
}
