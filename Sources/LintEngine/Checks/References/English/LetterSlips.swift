import DocumentModel
import RuleModel
import SourceText

/// A name with a letter wrong, too many or too few: Lorimre where the text has Lorimer otherwise.
///
/// Only words that always have their capital are names; what differs in its first or last letter is another name
/// or another form of it.
enum LetterSlips {
  private struct Word {
    let text: String
    let range: TextRange
    /// Whether words in small letters or a comma stand before it, so that it opens no sentence.
    let isInside: Bool
  }

  private static let shortest = 5

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [ReferenceFinding] {
    guard document.reading == .wholeFile else { return [] }
    var small: Set<String> = []
    var names: [String: [Word]] = [:]
    for block in document.blocks where block.container != .quotation {
      for word in words(of: block.range, in: document) {
        if word.text.first?.isUppercase == true {
          names[word.text, default: []].append(word)
        } else {
          small.insert(word.text)
        }
      }
    }
    names = names.filter { !small.contains($0.key.lowercased()) }
    let often = names.filter { $0.value.count > 1 }
    guard !often.isEmpty else { return [] }
    // Names by what is left of them without one of their inner letters.
    var shapes: [String: [String]] = [:]
    for name in often.keys {
      for shape in self.shapes(of: name) { shapes[shape, default: []].append(name) }
    }
    return names.values.filter { $0.count == 1 }.compactMap { words in
      guard let word = words.first, word.isInside else { return nil }
      let alike = Set(self.shapes(of: word.text).flatMap { shapes[$0] ?? [] })
        .filter { $0 != word.text && isSlip(word.text, of: $0) }
      guard alike.count == 1, let right = alike.first.flatMap({ often[$0]?.first }) else {
        return nil
      }
      return ReferenceFinding(.nameSlip, word.range, expected: right.range, in: document)
    }
  }

  /// No name of a language has more letters.
  private static let longest = 60

  /// A word, and what it is without each of its letters but the first and the last; nothing of what is too long for one.
  private static func shapes(of word: String) -> [String] {
    let letters = Array(word)
    guard letters.count <= longest else { return [] }
    return [word]
      + letters.indices.dropFirst().dropLast().map {
        String(letters[..<$0] + letters[($0 + 1)...])
      }
  }

  /// Whether one inner letter differs, is missing or too many, or two have changed places.
  private static func isSlip(_ word: String, of name: String) -> Bool {
    let (first, second) = (Array(word), Array(name))
    guard first.last == second.last || first.count == second.count else { return false }
    let head = zip(first, second).prefix { $0 == $1 }.count
    let (rest, right) = (first[head...], second[head...])
    let tail = zip(rest.reversed(), right.reversed()).prefix { $0 == $1 }.count
    let (wrong, missed) = (Array(rest.dropLast(tail)), Array(right.dropLast(tail)))
    switch (wrong.count, missed.count) {
    case (1, 1): return head > 0 && tail > 0
    case (0, 1), (1, 0): return head > 0 && tail > 0
    case (2, 2): return wrong == missed.reversed()
    default: return false
    }
  }

  private static func words(of range: TextRange, in document: Document) -> [Word] {
    let bytes = document.text.bytes
    var found: [Word] = []
    var place = range.lowerBound
    while place < range.upperBound {
      guard bytes[place].isASCIILetterOrDigit || bytes[place] >= 0x80 else {
        place += 1
        continue
      }
      var end = place
      while end < range.upperBound, bytes[end].isASCIILetterOrDigit || bytes[end] >= 0x80 {
        end += 1
      }
      defer { place = end }
      let before = place > range.lowerBound ? bytes[place - 1] : 0x20
      let behind = end < range.upperBound ? bytes[end] : 0x20
      let isJoined = "./@#:_-\\'".utf8.contains(before) || "/@_-\\".utf8.contains(behind)
      let isFile =
        behind == UInt8(ascii: ".") && end + 1 < range.upperBound
        && bytes[end + 1].isASCIILetterOrDigit
      guard !isJoined, !isFile, bytes[place..<end].allSatisfy(\.isASCIILetter),
        bytes[place + 1..<end].allSatisfy({ !$0.isASCIIUppercase })
      else { continue }
      let isName = bytes[place].isASCIIUppercase
      guard !isName || end - place >= shortest else { continue }
      let isInside =
        place > range.lowerBound + 1 && before == 0x20
        && (bytes[place - 2].isASCIILetter || bytes[place - 2] == UInt8(ascii: ","))
      found.append(
        Word(text: document.text.string(place..<end), range: place..<end, isInside: isInside))
    }
    return found
  }
}
