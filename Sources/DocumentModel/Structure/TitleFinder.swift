/// Finds the lines at the top of a file that are its title.
enum TitleFinder {
  /// How many of the first blocks are title lines.
  static func lineCount(
    of blocks: [RawBlock], in bytes: [UInt8], _ grammar: any LanguageGrammar
  ) -> Int {
    // Metadata gave it, or the reader.
    let told = blocks.prefix { $0.markupLevel == 0 }.count
    return told > 0 ? told : grammar.titleLineCount(of: blocks, in: bytes)
  }

  /// A marked heading is the title only where no other one stands as high.
  static func mayBeTitle(_ block: RawBlock, _ blocks: [RawBlock]) -> Bool {
    guard let level = block.markupLevel else { return true }
    return blocks.dropFirst().allSatisfy { $0.markupLevel.map { $0 > level } ?? true }
  }
}
