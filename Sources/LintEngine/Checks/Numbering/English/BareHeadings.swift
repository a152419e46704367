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
    let breaks = zip(lines, lines.dropFirst()).filter { $0.number + 1 != $1.number }
    let stopped = lines.filter(\.hasStop)
    if breaks.count == 1, stopped.isEmpty, let (before, line) = breaks.first,
      line.number == before.number || line.number == before.number + 2
    {
      return [
        NumberingFinding(
          line.number == before.number ? .duplicate : .gap, .arabic, line.numeral,
          number: "\(line.number)", expected: "\(before.number + 1)",
          previous: "\(before.number)",
          related: [RelatedPlace(.numberBefore, at: before.numeral)])
      ]
    }
    guard breaks.isEmpty, stopped.count == 1, let line = stopped.first else { return [] }
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
    let text = document.text.string(range)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    let words = rest.drop { $0 == " " }
    guard 1...2 ~= digits.count, let number = Int(digits), range.count <= longest,
      rest.first == " ", words.first?.isUppercase == true,
      !document.dates(in: range).contains(where: { $0.range.lowerBound == range.lowerBound }),
      !words.dropLast().contains(where: { ".:;!?".contains($0) }), let end = text.last,
      end.isLetter || end.isNumber || end == "." || end == ")"
    else { return nil }
    let numeral = range.lowerBound..<range.lowerBound + digits.utf8.count
    return Line(number: number, range: range, numeral: numeral, hasStop: end == ".")
  }
}
