internal import DocumentModel
internal import SourceText

/// The names of the rows of a table, looked for in sentences all at once.
struct RowNames {
  private let words: DocumentWords
  /// By its first word, or its first two characters, the rows whose names begin so.
  private var byStart: [[UInt8]: [(row: Int, name: [UInt8])]] = [:]

  init(_ grid: TableGrid, _ words: DocumentWords) {
    self.words = words
    for (row, label) in grid.labels.enumerated() {
      let core = words.core(of: label.text)
      let name = Array(core.utf8)
      guard core.count > 1, let start = start(of: name[...]) else { continue }
      byStart[Array(start), default: []].append((row, name))
    }
  }

  /// The rows that a text names, in their order.
  ///
  /// - Complexity: O(*n* · *k*) in the text and the rows whose names begin as its words do.
  func rows(in text: String) -> [Int] {
    guard !byStart.isEmpty else { return [] }
    let bytes = Array((words.hasBlanks ? DocumentWords.padded(text) : text).utf8)
    let blank = UInt8(ascii: " ")
    var found: Set<Int> = []
    for place in bytes.indices where bytes[place] & 0xC0 != 0x80 {
      if words.hasBlanks, place == 0 || bytes[place - 1] != blank { continue }
      guard let start = start(of: bytes[place...]) else { continue }
      for (row, name) in byStart[Array(start)] ?? [] where !found.contains(row) {
        let end = place + name.count
        guard bytes[place...].starts(with: name),
          !words.hasBlanks || end < bytes.count && bytes[end] == blank
        else { continue }
        found.insert(row)
      }
    }
    return found.sorted()
  }

  private func start(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard !words.hasBlanks else { return text.prefix { $0 != UInt8(ascii: " ") } }
    var end = text.startIndex
    for _ in 0..<2 {
      guard end < text.endIndex else { return nil }
      end += 1
      while end < text.endIndex, text[end] & 0xC0 == 0x80 { end += 1 }
    }
    return text[..<end]
  }
}
