import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// Numbers that open lines right below each other, whatever the lines are otherwise.
///
/// Such are 1) 2) 4) and a) b) b). Headings and the lists of markup are numbered by themselves; this finds what is read as neither.
enum LineNumbers {
  private enum Value: Hashable { case digits, letter, capital, chinese }

  /// How a number is written: what stands before it and behind it.
  private struct Shape: Hashable {
    let value: Value
    let open: String
    let close: String
  }

  private struct Mark {
    let shape: Shape
    let value: Int
    let text: String
    /// Where the line begins in block text: the number may stand before it in the record.
    let place: TextRange
  }

  private static let fewest = 3
  private static let numerals = Set((1...10).flatMap { ChineseNumerals.text($0).unicodeScalars })

  /// - Parameters:
  ///   - document: The draft.
  ///   - known: What was found already.
  /// - Returns: What is found besides, in the order of the text.
  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document, besides known: [NumberingFinding])
    -> [NumberingFinding]
  {
    var runs: [[Mark]] = []
    for mark in document.blocks.flatMap({ marks(of: $0, in: document) }) {
      guard let mark else {
        runs.append([])
        continue
      }
      if let last = runs.last?.last, last.shape == mark.shape,
        0...2 ~= mark.value - last.value
      {
        runs[runs.count - 1].append(mark)
      } else {
        runs.append([mark])
      }
    }
    let lines = known.compactMap { document.block(at: $0.finding.range.lowerBound) }
    return runs.compactMap { lone($0, in: document) }.filter { found in
      document.block(at: found.finding.range.lowerBound).map { !lines.contains($0) } ?? true
    }
  }

  /// The only break of a run that begins with one.
  private static func lone(_ run: [Mark], in document: Document) -> NumberingFinding? {
    guard run.count >= fewest, run.first?.value == 1 else { return nil }
    let breaks = zip(run, run.dropFirst()).filter { $0.value + 1 != $1.value }
    guard breaks.count == 1, let (before, mark) = breaks.first else { return nil }
    let expected = written(before.value + 1, like: mark)
    return NumberingFinding(
      mark.value == before.value ? .itemDuplicate : .itemGap, .arabic, mark.place,
      number: mark.text, expected: expected, previous: before.text,
      related: [RelatedPlace(.numberBefore, at: before.place)])
  }

  private static func written(_ number: Int, like mark: Mark) -> String {
    let value =
      switch mark.shape.value {
      case .digits: "\(number)"
      case .letter: Unicode.Scalar(UInt32(0x60 + number)).map { "\($0)" } ?? "\(number)"
      case .capital: Unicode.Scalar(UInt32(0x40 + number)).map { "\($0)" } ?? "\(number)"
      case .chinese: ChineseNumerals.text(number)
      }
    return mark.shape.open + value + mark.shape.close
  }

  // MARK: - Reading

  /// The numbers of a block's lines, nil for a line that opens with none.
  private static func marks(of block: Block, in document: Document) -> [Mark?] {
    guard [.paragraph, .heading, .trailing].contains(block.role), block.container != .cell,
      block.container != .quotation
    else { return [nil] }
    return Gap.lines(of: block.range, document).map { mark(of: $0, in: document) }
  }

  /// What the line of the record opens with, up to where the text goes on behind a number.
  private static func mark(of line: TextRange, in document: Document) -> Mark? {
    guard !line.isEmpty else { return nil }
    let record = document.file.bytes
    let start = document.text.recordSpan(of: line.prefix(1)).range.lowerBound
    let before = record[..<start].suffix(12).reversed().prefix { $0 != 0x0A }.reversed()
    let opening = document.text.string(line.prefix(12))
    let scalars = Array(
      (String(decoding: before, as: UTF8.self) + opening).unicodeScalars
        .drop { " \t\u{3000}".unicodeScalars.contains($0) })
    let open = scalars.first.map { "(（".unicodeScalars.contains($0) } ?? false ? 1 : 0
    guard let (value, number, end) = number(scalars, at: open), end < scalars.count,
      ".)）、．".unicodeScalars.contains(scalars[end]), end + 1 < scalars.count
    else { return nil }
    let close = scalars[end]
    // 3.5 m, a.m. and 1.2 are no items; the text of one in Latin letters stands behind a blank.
    let next = scalars[end + 1]
    guard next.value > 0x2FFF || " \t".unicodeScalars.contains(next) else { return nil }
    let shape = Shape(
      value: value, open: open == 1 ? "\(scalars[0])" : "", close: "\(close)")
    return Mark(
      shape: shape, value: number,
      text: String(String.UnicodeScalarView(scalars[...end])), place: line)
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
    let text = String(String.UnicodeScalarView(numeral))
    return (1...30).first { ChineseNumerals.text($0) == text }
      .map { (.chinese, $0, start + numeral.count) }
  }
}
