internal import DocumentModel
internal import SourceText

/// The names of the rows or columns of a table, looked for in sentences all at once.
struct LabelNames {
  /// A name where a text has it.
  struct Place {
    /// The index of its row or column.
    let label: Int
    let range: TextRange
  }

  private let hasBlanks: Bool
  /// By its first word, or its first two characters, the names that begin so, the longest first.
  private var byStart: [[UInt8]: [(label: Int, name: [UInt8])]] = [:]

  /// Looks for `names`, each with the index of its label; what names two labels names none.
  init(_ names: [(label: Int, name: String)], hasBlanks: Bool) {
    self.hasBlanks = hasBlanks
    var labels: [String: Set<Int>] = [:]
    for (label, name) in names { labels[name, default: []].insert(label) }
    for (label, name) in names where name.count > 1 && labels[name]?.count == 1 {
      let bytes = Array(name.utf8)
      guard let start = start(of: bytes[...]) else { continue }
      byStart[Array(start), default: []].append((label, bytes))
    }
    for start in byStart.keys { byStart[start]?.sort { $0.name.count > $1.name.count } }
  }

  var isEmpty: Bool { byStart.isEmpty }

  /// The names of a stretch, in their order; of two that overlap the one that begins first, and the longer one.
  ///
  /// - Complexity: O(*n* · *k*) in the text and the names that begin as its words do.
  func places(in range: TextRange, of document: Document) -> [Place] {
    guard !byStart.isEmpty else { return [] }
    let bytes = document.text.bytes[range].map { $0.isASCIIUppercase ? $0 + 0x20 : $0 }
    var found: [Place] = []
    var place = 0
    while place < bytes.count {
      if let name = name(at: place, of: bytes) {
        let start = range.lowerBound + place
        found.append(Place(label: name.label, range: start..<start + name.length))
        place += name.length
      } else {
        place += 1
      }
    }
    return found
  }

  private func name(at place: Int, of bytes: [UInt8]) -> (label: Int, length: Int)? {
    guard bytes[place] & 0xC0 != 0x80,
      !hasBlanks || place == 0 || !bytes[place - 1].isASCIILetterOrDigit,
      let start = start(of: bytes[place...])
    else { return nil }
    for (label, name) in byStart[Array(start)] ?? [] {
      let end = place + name.count
      guard bytes[place...].starts(with: name),
        !hasBlanks || end == bytes.count || !bytes[end].isASCIILetterOrDigit
      else { continue }
      return (label, name.count)
    }
    return nil
  }

  /// The first word, or the first two characters.
  private func start(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard !hasBlanks else {
      let word = text.prefix { $0.isASCIILetterOrDigit || $0 >= 0x80 }
      return word.isEmpty ? nil : word
    }
    var end = text.startIndex
    for _ in 0..<2 {
      guard end < text.endIndex else { return nil }
      end += 1
      while end < text.endIndex, text[end] & 0xC0 == 0x80 { end += 1 }
    }
    return text[..<end]
  }
}
