/// Finds the title of an English file.
enum EnglishTitleFinder {
  /// How many of the first blocks are title lines: none or one, numbered or not; in plain text the
  /// first of several.
  static func lineCount(of blocks: [RawBlock], in bytes: [UInt8]) -> Int {
    isTitle(blocks, in: bytes) ? 1 : 0
  }

  private static func isTitle(_ blocks: [RawBlock], in bytes: [UInt8]) -> Bool {
    guard let first = blocks.first, TitleFinder.mayBeTitle(first, blocks),
      bytes.scalarCount(in: first.range, limit: 121) <= 120,
      let last = bytes.lastScalar(in: first.range)
    else { return false }
    if first.isMarked { return true }
    // Where headings are marked, a first line that is not is the lead.
    return blocks.count > 1 && !".,;:!?".unicodeScalars.contains(last)
      && !blocks.contains { $0.isMarked }
  }
}
