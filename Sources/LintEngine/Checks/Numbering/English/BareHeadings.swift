import DocumentModel
import RuleModel
import SourceText

/// Headings of plain text that have a number and no mark behind it: 1 Season, 2 Pitches, 4 Electricity.
///
/// They are known by running through the text from one on; one of them may break that, or end in a stop.
enum BareHeadings {
  private struct Line {
    let number: Int
    let range: TextRange
    let numeral: TextRange
    let hasStop: Bool
  }

  private static let longest = 60
  private static let fewest = 4

  /// - Parameters:
  ///   - document: The draft.
  ///   - known: What was found already.
  /// - Returns: What is found besides, in the order of the text.
  /// - Complexity: O(*n*) in the number of blocks.
  static func findings(in document: Document, besides known: [NumberingFinding])
    -> [NumberingFinding]
  {
    let lines = document.blocks.compactMap { line(of: $0, in: document) }
    guard lines.count >= fewest, lines.first?.number == 1, known.isEmpty else { return [] }
    let stopped = lines.filter(\.hasStop)
    if stopped.isEmpty, let index = LoneBreak.index(in: lines.map(\.number)) {
      let (before, line) = (lines[index - 1], lines[index])
      guard line.number == before.number || line.number == before.number + 2 else { return [] }
      return [
        NumberingFinding(
          line.number == before.number ? .duplicate : .gap, .arabic, line.numeral,
          number: "\(line.number)", expected: "\(before.number + 1)",
          previous: "\(before.number)",
          related: [RelatedPlace(.numberBefore, at: before.numeral)])
      ]
    }
    guard lines.map(\.number) == Array(1...lines.count), stopped.count == 1,
      let line = stopped.first
    else { return [] }
    return [
      NumberingFinding(
        .headingMark, .arabic, line.range.upperBound - 1..<line.range.upperBound, number: ".",
        expected: "")
    ]
  }

  /// The first line of a block, where it is a number and a few words, the first with a capital.
  private static func line(of block: Block, in document: Document) -> Line? {
    guard block.container == nil, block.role == .paragraph || block.role == .heading,
      let first = Gap.lines(of: block.range, document).first
    else { return nil }
    let range = document.text.trimmingWhitespace(first)
    guard range.count <= longest, let mark = LineMark(of: range, in: document), mark.shape.isBare,
      mark.value > 0
    else { return nil }
    let words = document.text.string(range).dropFirst(mark.text.count + 1)
    guard !document.dates(in: range).contains(where: { $0.range.lowerBound == range.lowerBound }),
      !words.dropLast().contains(where: { ".:;!?".contains($0) }), let end = words.last,
      end.isLetter || end.isNumber || end == "." || end == ")"
    else { return nil }
    let numeral = range.lowerBound..<range.lowerBound + mark.text.utf8.count
    return Line(number: mark.value, range: range, numeral: numeral, hasStop: end == ".")
  }
}
