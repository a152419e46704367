internal import DocumentModel
internal import SourceText

/// Words that say nothing of what a number measures, to be taken off both ends of a name.
struct GeneralWords: Sendable {
  /// Longest first, by the scalar they begin or end with.
  private let byFirst: ScalarTable<[[UInt8]]>
  private let byLast: ScalarTable<[[UInt8]]>
  private let hasBlanks: Bool

  init(_ words: [String], hasBlanks: Bool) {
    let sorted = words.map { Array($0.utf8) }.sorted { $0.count > $1.count }
    var (byFirst, byLast) = (ScalarTable<[[UInt8]]>(), ScalarTable<[[UInt8]]>())
    for word in sorted {
      byFirst.update(word.scalar(at: 0), default: []) { $0.append(word) }
      byLast.update(word.lastScalar(in: word.indices) ?? " ", default: []) { $0.append(word) }
    }
    self.byFirst = byFirst
    self.byLast = byLast
    self.hasBlanks = hasBlanks
  }

  /// A name in small letters without such words, marks and figures at its ends.
  func core(of name: String) -> String {
    let bytes = Array(name.lowercased().utf8)
    var rest = bytes.indices
    while true {
      let before = rest
      while let scalar = bytes.firstScalar(in: rest), !scalar.isLetter {
        rest = (rest.lowerBound + UTF8.width(scalar))..<rest.upperBound
      }
      while let scalar = bytes.lastScalar(in: rest), !scalar.isLetter {
        rest = rest.lowerBound..<(rest.upperBound - UTF8.width(scalar))
      }
      if let word = opening(bytes, rest) { rest = (rest.lowerBound + word)..<rest.upperBound }
      if let word = closing(bytes, rest) { rest = rest.lowerBound..<(rest.upperBound - word) }
      if rest == before { return String(decoding: bytes[rest], as: UTF8.self) }
    }
  }

  /// How long the word is that a name begins with.
  private func opening(_ bytes: [UInt8], _ rest: Range<Int>) -> Int? {
    guard let scalar = bytes.firstScalar(in: rest), let words = byFirst[scalar] else { return nil }
    let text = bytes[rest]
    return words.first { word in
      let end = rest.lowerBound + word.count
      return text.starts(with: word)
        && (!hasBlanks || end == rest.upperBound || bytes[end] == UInt8(ascii: " "))
    }?.count
  }

  /// How long the word is that a name ends with.
  private func closing(_ bytes: [UInt8], _ rest: Range<Int>) -> Int? {
    guard let scalar = bytes.lastScalar(in: rest), let words = byLast[scalar] else { return nil }
    return words.first { word in
      let start = rest.upperBound - word.count
      return start >= rest.lowerBound && bytes[start..<rest.upperBound].elementsEqual(word)
        && (!hasBlanks || start == rest.lowerBound || bytes[start - 1] == UInt8(ascii: " "))
    }?.count
  }
}

extension [UInt8] {
  fileprivate func firstScalar(in range: Range<Int>) -> Unicode.Scalar? {
    range.isEmpty ? nil : scalar(at: range.lowerBound)
  }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0x4E00...0x9FFF: true
    case 0..<0x80: false
    default: properties.isAlphabetic
    }
  }
}
