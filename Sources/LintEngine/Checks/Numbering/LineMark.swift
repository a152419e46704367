import DocumentModel
import SourceText

/// What opens a line as an item, whatever the line is otherwise: 3), (b), 二、, a bullet, or 3 alone before a
/// word.
struct LineMark {
  enum Value: Hashable { case digits, letter, capital, chinese, bullet }

  /// How a number is written: what stands before it and behind it, which is nothing where it is bare.
  struct Shape: Hashable {
    let value: Value
    let open: String
    let close: String

    var isBare: Bool { close.isEmpty }
  }

  let shape: Shape
  /// Zero for a bullet.
  let value: Int
  let text: String
  /// Where the line begins in block text: the number may stand before it in the record.
  let place: TextRange

  private static let numerals = Set((1...10).flatMap { ChineseNumerals.text($0).unicodeScalars })
  private static let bullets = Set("-–—•·●○▪■◆*".unicodeScalars)
  private static let blanks = Set(" \t\u{3000}".unicodeScalars)

  /// The marks of a block's lines, nil for a line that opens with none.
  static func all(of block: Block, in document: Document) -> [LineMark?] {
    guard [.paragraph, .heading, .trailing].contains(block.role), block.container != .cell,
      block.container != .quotation
    else { return [nil] }
    return Gap.lines(of: block.range, document).map { LineMark(of: $0, in: document) }
  }

  /// Reads what the line of the record opens with, up to where the text goes on behind a number.
  init?(of line: TextRange, in document: Document) {
    guard !line.isEmpty else { return nil }
    let record = document.file.bytes
    let start = document.text.recordSpan(of: line.prefix(1)).range.lowerBound
    var before = start
    while before > max(0, start - 12), record[before - 1] != 0x0A { before -= 1 }
    let opening = document.text.string(line.prefix(12))
    let all = Array(
      (String(decoding: record[before..<start], as: UTF8.self) + opening).unicodeScalars)
    let scalars = Array(all[(all.firstIndex { !Self.blanks.contains($0) } ?? all.count)...])
    if scalars.count > 1, Self.bullets.contains(scalars[0]),
      Self.blanks.contains(scalars[1]) || scalars[0].value > 0x2021
    {
      let shape = Shape(value: .bullet, open: "\(scalars[0])", close: "")
      (self.shape, value, text, place) = (shape, 0, "\(scalars[0])", line)
      return
    }
    let open = scalars.first.map { "(（".unicodeScalars.contains($0) } ?? false ? 1 : 0
    guard let (kind, number, end) = Self.number(scalars, at: open), end + 1 < scalars.count else {
      return nil
    }
    let rest = scalars[end...].drop { $0 == " " }
    if open == 0, kind == .digits, scalars[end] == " ", rest.first?.properties.isUppercase == true {
      shape = Shape(value: kind, open: "", close: "")
    } else {
      let (close, next) = (scalars[end], scalars[end + 1])
      // 3.5 m, a.m. and 1.2 are no items; the text of one in Latin letters stands behind a blank.
      guard ".)）、．".unicodeScalars.contains(close),
        next.value > 0x2FFF || " \t".unicodeScalars.contains(next)
      else { return nil }
      shape = Shape(value: kind, open: open == 1 ? "\(scalars[0])" : "", close: "\(close)")
    }
    value = number
    text = String(String.UnicodeScalarView(shape.isBare ? scalars[..<end] : scalars[...end]))
    place = line
  }

  /// A number written as this one is.
  func written(_ number: Int) -> String {
    let value =
      switch shape.value {
      case .digits, .bullet: "\(number)"
      case .letter: Unicode.Scalar(UInt32(0x60 + number)).map { "\($0)" } ?? "\(number)"
      case .capital: Unicode.Scalar(UInt32(0x40 + number)).map { "\($0)" } ?? "\(number)"
      case .chinese: ChineseNumerals.text(number)
      }
    return shape.open + value + shape.close
  }

  private static func number(_ scalars: [Unicode.Scalar], at start: Int)
    -> (value: Value, number: Int, end: Int)?
  {
    guard start < scalars.count else { return nil }
    let first = scalars[start]
    if first.value < 0x80, first.properties.numericType != nil {
      let digits = scalars[start...].prefix { 0x30...0x39 ~= $0.value }
      guard digits.count < 3, let number = Int(String(String.UnicodeScalarView(digits))) else {
        return nil
      }
      return (.digits, number, start + digits.count)
    }
    if first.isASCIILowercase { return (.letter, Int(first.value) - 0x60, start + 1) }
    if 0x41...0x5A ~= first.value { return (.capital, Int(first.value) - 0x40, start + 1) }
    let numeral = scalars[start...].prefix { numerals.contains($0) }
    guard !numeral.isEmpty else { return nil }
    let text = String(String.UnicodeScalarView(numeral))
    return (1...30).first { ChineseNumerals.text($0) == text }
      .map { (.chinese, $0, start + numeral.count) }
  }
}
