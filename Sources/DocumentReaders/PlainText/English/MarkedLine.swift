import SourceText

/// A line of English plain text and what its marks make of it.
struct MarkedLine {
  enum Kind: Equatable {
    case text
    /// Marked by # before it or by a line of = or - below.
    case heading(level: Int)
    case item(ItemMarker)
    /// The cells of a row of a table, in the record, without outer blanks.
    case row(cells: [Range<Int>], table: Int)
    /// A line of marks alone, or of code: no text.
    case none
  }

  let line: TextLine
  var kind: Kind = .text
  /// Its text without the marks that make it what it is; in the record.
  var range: Range<Int>

  init(_ line: TextLine) {
    self.line = line
    range = line.range
  }

  var isTextOrItem: Bool {
    switch kind {
    case .text, .item: true
    case .heading, .row, .none: false
    }
  }
}

/// What opens an item of a list.
enum ItemMarker: Equatable {
  case bullet
  /// (a), a), a)., a., ii.
  case letter
  /// 1., 1), 1)., (1): headings are numbered like that too.
  case number(Int)

  /// The marker that opens a line, and how many bytes it has with the blanks behind it.
  ///
  /// - Returns: Nil where none does, or nothing stands behind it.
  static func opening(_ line: ArraySlice<UInt8>) -> (marker: ItemMarker, count: Int)? {
    let word = line.prefix(8).prefix { !$0.isASCIIBlank }
    let blanks = line[word.endIndex...].prefix { $0.isASCIIBlank }
    guard !word.isEmpty, !blanks.isEmpty, blanks.endIndex < line.endIndex else { return nil }
    let count = word.count + blanks.count
    if word.elementsEqual("•".utf8) || word.count == 1 && "-*".utf8.contains(word[line.startIndex])
    {
      return (.bullet, count)
    }
    // A box to tick.
    let box = line.prefix(4)
    if box.count == 4, box.starts(with: "[".utf8), box.dropFirst(2).starts(with: "] ".utf8),
      " xX".utf8.contains(box[box.startIndex + 1])
    {
      return line.count > 4 ? (.bullet, 4) : nil
    }
    // A stop behind a bracket adds nothing.
    let mark = word.suffix(2).elementsEqual(").".utf8) ? word.dropLast() : word
    guard let last = mark.last, ".)".utf8.contains(last) else { return nil }
    let isBracketed = mark.first == UInt8(ascii: "(") && last == UInt8(ascii: ")")
    let body = isBracketed ? mark.dropFirst().dropLast() : mark.dropLast()
    guard let first = body.first else { return nil }
    if body.count <= 3, body.allSatisfy({ $0.isASCIIDigit }) {
      return (.number(body.reduce(0) { $0 * 10 + Int($1 - 0x30) }), count)
    }
    guard first.isASCIILowercase,
      body.count == 1 || body.count <= 4 && body.allSatisfy({ "ivx".utf8.contains($0) })
    else { return nil }
    if last == UInt8(ascii: ")") { return (.letter, count) }
    // a. Noise: a sentence or a name begins behind the stop.
    return line[blanks.endIndex].isASCIIUppercase ? (.letter, count) : nil
  }
}
