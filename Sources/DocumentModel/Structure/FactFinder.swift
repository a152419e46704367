import SourceText

/// Finds all facts of a document, block by block, by the grammar of the block's language.
struct FactFinder {
  let bytes: [UInt8]
  let language: DraftLanguage
  /// The blocks in the other language, by index.
  let foreign: Set<Int>
  let lexicon: Lexicon

  /// The facts of `blocks`.
  ///
  /// Titles and sign-off hold facts too, but no list markers, and the number of a heading is none.
  /// The book titles come from outside since sentences are split around them.
  ///
  /// - Complexity: O(*n*) in the size of the text.
  func facts(of blocks: [Block], bookTitles: [TextRange], headings: [Heading]) -> Facts {
    var facts = Facts(bookTitles: bookTitles)
    var numberEnds = [Int?](repeating: nil, count: blocks.count)
    for heading in headings { numberEnds[heading.block] = heading.marker.upperBound }
    for (index, block) in blocks.enumerated() {
      let numbers = DraftLanguage.grammars.flatMap {
        $0.documentNumbers(of: block.range, in: bytes)
      }
      facts.documentNumbers += numbers
      let grammar = (foreign.contains(index) ? language.other : language).grammar
      grammar.addFacts(
        of: block.range, numberEnd: numberEnds[index], documentNumbers: numbers, in: bytes,
        lexicon, to: &facts)
      guard block.role == .paragraph || block.role == .heading else { continue }
      facts.markers += DraftLanguage.grammars.flatMap {
        $0.markers(of: block.range, block: index, numberEnd: numberEnds[index], in: bytes)
      }
    }
    return facts
  }
}
