import DocumentModel

/// Finds a bare 是 that lost its number: 。是深化改革, …化解纠纷是继续完善….
///
/// Asked only where a list lacks an item, so that an ordinary 是 stays what it is.
enum TruncatedMarkers {
  private static let ordinaryAfter = ShippedWords.Zh.Lists.ordinaryAfterIs.byteStrings
  private static let itemVerbs = ShippedWords.Zh.Lists.itemVerbs.byteStrings
  private static let charactersBefore = ShippedWords.Zh.Lists.charactersBeforeIs.text
  private static let wordsBefore = ShippedWords.Zh.Lists.wordsBeforeIs.set

  /// The places of 是 that probably lost a number.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - range: From the last marker, or the section's start, to the next marker.
  ///   - limit: How many items are missing.
  /// - Returns: The places of 是, in order, at most `limit`.
  static func places(in document: Document, _ range: TextRange, atMost limit: Int) -> [TextRange] {
    let bytes = document.text.bytes
    let word = Array("是".utf8)
    let starts = Set(
      document.blocks(in: range).flatMap { [$0.range.lowerBound] + $0.sentences.map(\.lowerBound) }
        .filter { range.contains($0) })
    var clear: [TextRange] = []
    var glued: [TextRange] = []
    var place = range.lowerBound
    while place + word.count <= range.upperBound {
      defer { place += 1 }
      guard bytes[place] == word[0], bytes[place...].starts(with: word) else { continue }
      let end = place + word.count
      let found = place..<end
      let rest = bytes[end...]
      if isSentenceStart(place, in: bytes, starts: starts) {
        if !ordinaryAfter.contains(where: rest.starts(with:)) { clear.append(found) }
      } else if follows(hanBefore: place, in: bytes, from: range.lowerBound),
        itemVerbs.contains(where: rest.starts(with:))
      {
        glued.append(found)
      }
    }
    let all = clear + glued.filter { !isPartOfWord($0.lowerBound, in: bytes) }
    return Array(all.sorted { $0.lowerBound < $1.lowerBound }.prefix(limit))
  }

  private static func isSentenceStart(_ place: Int, in bytes: [UInt8], starts: Set<Int>) -> Bool {
    if starts.contains(place) { return true }
    return ["；", ";"].contains { mark in
      place >= mark.utf8.count && bytes[(place - mark.utf8.count)..<place].elementsEqual(mark.utf8)
    }
  }

  private static func follows(hanBefore place: Int, in bytes: [UInt8], from start: Int) -> Bool {
    place - 3 >= start && (0xE4...0xE9).contains(bytes[place - 3])
  }

  /// 特别是, 还是, 但是, 重点是: the 是 belongs to the word before it.
  private static func isPartOfWord(_ place: Int, in bytes: [UInt8]) -> Bool {
    let before = String(decoding: bytes[(place - 3)..<place], as: UTF8.self)
    let two = place >= 6 ? String(decoding: bytes[(place - 6)..<place], as: UTF8.self) : ""
    return charactersBefore.contains(before)
      || wordsBefore.contains(two)
  }
}
