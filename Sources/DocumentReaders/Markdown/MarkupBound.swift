import SourceText

/// How much markup a Markdown text has at one place.
///
/// The parser compares the marks of a paragraph with one another, and lines with all that they are
/// nested in: a reader checks first whether there is too much of either.
package struct MarkupBound {
  package enum Fault: Hashable, Sendable {
    /// A line, counted from 1, is nested too deep in quotations and lists.
    case nesting(line: Int)
    /// The paragraph that begins at a line has too many marks of emphasis and links.
    case marks(line: Int)
    /// A line has too many bars, as between the cells of a table.
    case bars(line: Int)
  }

  package static let mostLevels = 100
  package static let mostMarks = 10_000
  package static let mostBars = 1000
  /// The parser reads all lines of a paragraph before one that might part a table's heads from its rows,
  /// and again for the next such line: what a line and two bytes of them count for.
  private static let marksOfRule = 500

  private let bytes: [UInt8]
  private var marks = 0
  private var start = 1
  private var isTable = false
  private var cells = 0
  /// The bytes of the paragraph so far.
  private var length = 0
  /// How far the last item of a list was indented; nil behind a blank line.
  private var itemIndent: Int?

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first place with too much markup; nil where there is none.
  ///
  /// - Complexity: O(*n*).
  package static func firstFault(
    in bytes: [UInt8], levels: Int = mostLevels, marks: Int = mostMarks, bars: Int = mostBars
  ) -> Fault? {
    var bound = MarkupBound(bytes)
    var number = 0
    var place = 0
    while place < bytes.count {
      number += 1
      let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = bytes[place..<end]
      if bound.depth(of: line) > levels { return .nesting(line: number) }
      let lineBars = line.count { $0 == UInt8(ascii: "|") }
      if lineBars > bars { return .bars(line: number) }
      bound.take(line, number, bars: lineBars)
      if bound.marks > marks { return .marks(line: bound.start) }
      place = end + 1
    }
    return nil
  }

  private mutating func take(_ line: ArraySlice<UInt8>, _ number: Int, bars: Int) {
    let indent = line.prefix { $0 == 0x20 }.count
    let text = line.dropFirst(indent)
    if text.allSatisfy({ $0 <= 0x20 }) {
      isTable = false
      itemIndent = nil
      begin(number + 1)
      return
    }
    let cells = Self.cells(of: text, bars)
    if !isTable, bars > 0, TableBound.columns(of: line) != nil {
      isTable = cells == self.cells
      marks += length / 2 + (isTable ? 0 : Self.marksOfRule)
    }
    self.cells = cells
    length += line.count
    if isTable || indent < 4 && text.first == UInt8(ascii: "#") { begin(number) }
    if opensItem(text, indent) {
      itemIndent = indent
      begin(number)
    }
    for place in line.indices {
      // The end of a comment or instruction is looked for up to the end of the paragraph.
      let opensHTML =
        line[place] == UInt8(ascii: "<") && place + 1 < line.endIndex
        && "?!".utf8.contains(line[place + 1])
      if opensHTML || "*_~[]".utf8.contains(line[place]) { marks += 1 }
    }
  }

  /// Whether a line opens an item: a number other than 1 only does so in a list.
  private func opensItem(_ text: ArraySlice<UInt8>, _ indent: Int) -> Bool {
    guard let first = text.first, indent < 4 || itemIndent != nil else { return false }
    if "-+*".utf8.contains(first) { return text.dropFirst().first == 0x20 }
    guard numberLength(text) != nil else { return false }
    if let itemIndent, indent <= itemIndent { return true }
    return numberLength(text) == 3 && first == UInt8(ascii: "1")
  }

  /// How many cells a line has if it is a row: bars at its ends separate none.
  private static func cells(of text: ArraySlice<UInt8>, _ bars: Int) -> Int {
    let last = text.last { $0 > 0x20 }
    return bars + 1 - (text.first == UInt8(ascii: "|") ? 1 : 0)
      - (last == UInt8(ascii: "|") && bars > 1 ? 1 : 0)
  }

  private mutating func begin(_ number: Int) {
    marks = 0
    length = 0
    start = number
  }

  /// How many quotations and lists a line opens or continues.
  private func depth(of line: ArraySlice<UInt8>) -> Int {
    // A line across the page.
    guard !line.allSatisfy({ "-*_ \t\r".utf8.contains($0) }) else { return 0 }
    var depth = 0
    var rest = line
    while true {
      rest = rest.drop { $0.isASCIIBlank }
      guard let first = rest.first else { return depth }
      if first == UInt8(ascii: ">") {
        rest = rest.dropFirst()
      } else if "-+*".utf8.contains(first), rest.dropFirst().first == 0x20 {
        rest = rest.dropFirst(2)
      } else if let length = numberLength(rest) {
        rest = rest.dropFirst(length)
      } else {
        return depth
      }
      depth += 1
    }
  }

  /// The length of `1. ` or `1) `.
  private func numberLength(_ text: ArraySlice<UInt8>) -> Int? {
    let digits = text.prefix(9).prefix { $0.isASCIIDigit }.count
    let mark = text.dropFirst(digits).first
    guard digits > 0, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"),
      text.dropFirst(digits + 1).first == 0x20
    else { return nil }
    return digits + 2
  }
}
