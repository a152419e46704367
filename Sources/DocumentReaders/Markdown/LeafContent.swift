/// The text of a leaf as the parser saw it: its lines without what encloses them, parted by LF, each
/// byte with its place in the record.
struct LeafContent {
  private(set) var bytes: [UInt8] = []
  private(set) var places: [Int] = []
  /// Where a leaf without text stands.
  private var start = 0

  init(_ leaf: MarkdownLeaf, in source: MarkdownSource) {
    switch leaf.kind {
    case .paragraph: addLines(leaf.startLine...max(leaf.startLine, leaf.endLine), leaf, source)
    case .heading: addHeading(leaf, source)
    case .cell: return
    case .html:
      // The parser does not always report where raw HTML ends, but always what it is.
      guard case .html(let text)? = leaf.inlines.first else { return }
      addLines(leaf.startLine...leaf.startLine + max(0, text.lineEndCount - 1), leaf, source)
    }
  }

  /// A cell.
  ///
  /// - Parameters:
  ///   - range: Its text in the record, without outer blanks.
  ///   - source: The record.
  init(cell range: Range<Int>, in source: MarkdownSource) {
    start = range.lowerBound
    // A bar that is escaped has lost its backslash before anything else is read.
    for offset in range {
      let isEscape = source.bytes[offset] == UInt8(ascii: "\\") && offset + 1 < range.upperBound
      if isEscape, source.bytes[offset + 1] == UInt8(ascii: "|") { continue }
      add(offset..<offset + 1, source)
    }
  }

  /// Where the byte before a place ends in the record.
  func end(before place: Int) -> Int { place > 0 ? places[place - 1] + 1 : places.first ?? start }

  private mutating func add(_ range: Range<Int>, _ source: MarkdownSource) {
    bytes += source.bytes[range]
    places += range
  }

  private mutating func addLines(
    _ numbers: ClosedRange<Int>, _ leaf: MarkdownLeaf, _ source: MarkdownSource
  ) {
    for number in numbers {
      guard let line = source.line(number) else { return }
      var start = source.contentStart(ofLine: line, quotes: leaf.quotes)
      if number == leaf.startLine {
        let column = min(line.lowerBound + max(0, leaf.startColumn - 1), line.upperBound)
        start = source.contentStart(ofLine: column..<line.upperBound, quotes: 0)
      } else {
        bytes.append(UInt8(ascii: "\n"))
        places.append(places.last.map { $0 + 1 } ?? line.lowerBound)
      }
      add(start..<line.upperBound, source)
    }
  }

  private mutating func addHeading(_ leaf: MarkdownLeaf, _ source: MarkdownSource) {
    // Underlined headings have a line more than their text.
    guard leaf.endLine <= leaf.startLine else {
      return addLines(leaf.startLine...leaf.endLine - 1, leaf, source)
    }
    guard let line = source.line(leaf.startLine) else { return }
    let start = min(line.lowerBound + max(0, leaf.startColumn - 1), line.upperBound)
    let mark = UInt8(ascii: "#")
    var text = source.bytes[start..<line.upperBound].drop { $0.isMarkdownBlank }
      .drop { $0 == mark }.trimmingBlanks
    // Closing marks stand behind a blank.
    let words = text[..<(text.lastIndex { $0 != mark }.map { $0 + 1 } ?? text.startIndex)]
    if words.last?.isMarkdownBlank ?? true { text = words.trimmingEndBlanks }
    add(text.indices, source)
  }

  /// The entity at a place: what it stands for, and its width.
  func entity(at place: Int) -> (character: [UInt8], width: Int)? {
    let longest = 40
    guard let end = bytes[place...].prefix(longest).firstIndex(of: UInt8(ascii: ";")),
      let character = MarkdownTree.character(of: bytes[place...end])
    else { return nil }
    return (character, end + 1 - place)
  }
}
