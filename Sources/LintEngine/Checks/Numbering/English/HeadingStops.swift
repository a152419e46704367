import DocumentModel
import RuleModel
import SourceText

/// Stops and commas at the end of headings whose sisters have none.
enum HeadingStops {
  private static let abbreviations = ShippedWords.En.Sentences.headingAbbreviations.set
  private static let longest = 10

  /// - Complexity: O(*headings* · *sisters*).
  static func findings(in document: Document) -> [NumberingFinding] {
    document.headings.compactMap { heading in
      guard let mark = mark(of: heading, in: document), hasText(below: heading, in: document) else {
        return nil
      }
      let others = document.headings.filter {
        $0.block != heading.block && !$0.isRunIn && !$0.isUnmarkedHeading
      }
      let near = others.filter { $0.parent == heading.parent && $0.level == heading.level }
      // One or two of a kind are held against all headings of the text.
      let sisters = near.count > 1 ? near : others
      guard sisters.count > 1, sisters.allSatisfy({ self.mark(of: $0, in: document) == nil }) else {
        return nil
      }
      return NumberingFinding(
        .headingMark, heading.form ?? .arabic, mark, number: document.text.string(mark),
        expected: "")
    }
  }

  /// A line of a list has the next one below it.
  private static func hasText(below heading: Heading, in document: Document) -> Bool {
    let next = heading.block + 1
    return next < document.blocks.count && document.blocks[next].role == .paragraph
  }

  /// The mark that ends a heading of a few words, where it ends no abbreviation.
  private static func mark(of heading: Heading, in document: Document) -> TextRange? {
    guard !heading.isRunIn, !heading.isUnmarkedHeading else { return nil }
    let block = document.text.trimmingBlanks(document.blocks[heading.block].range)
    guard let last = document.text.bytes[block].last, ".,;".utf8.contains(last) else { return nil }
    let words = document.text.string(heading.title.lowerBound..<block.upperBound - 1)
      .split { $0.isWhitespace }
    guard 1...longest ~= words.count, let word = words.last,
      word.last.map({ $0.isLetter || $0.isNumber }) ?? false,
      !abbreviations.contains(word.lowercased()), !word.contains(".")
    else { return nil }
    return block.upperBound - 1..<block.upperBound
  }
}
