import DocumentModel
import SourceText

extension FlowText {
  /// The lines of an English document without headings that serve as such, by block.
  ///
  /// - Parameter isItem: Whether a block is an item of a list.
  /// - Returns: The levels of ``UnmarkedHeading``, and 0 for a title of two lines.
  func lookalikeHeadings(_ isItem: (FlowBlock) -> Bool) -> [Int: Int] {
    let written = blocks.indices.filter { !blocks[$0].isBlank }
    // Where no blank lines are, the styles of paragraphs part them.
    let hasBlanks = blocks.contains { $0.isBlank && $0.container == nil }
    let lines = written.map { index in
      let block = blocks[index]
      let range = record.trimmingBlanks(block.lines[0])
      let followsBlank = !hasBlanks || index == 0 || blocks[index - 1].isBlank
      var line = MarkedLine(
        TextLine(range: range, length: range.count, indent: 0, followsBlank: followsBlank))
      if isItem(block) { line.kind = .item(.bullet) }
      if block.container != nil { line.kind = .row(cells: [], table: 0) }
      return line
    }
    var paragraphs = lines.indices.map { PlainParagraph(lines: $0..<$0 + 1, kind: lines[$0].kind) }
    LookalikeHeadings(bytes: record, lines: lines).mark(&paragraphs)
    return zip(written, paragraphs).reduce(into: [:]) { $0[$1.0] = $1.1.level }
  }
}
