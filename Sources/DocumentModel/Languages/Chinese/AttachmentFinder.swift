/// Tells the lines that announce or list attachments, and the lines a web page left behind.
enum AttachmentFinder {
  /// The indices of attachment lines: 附件：…, the items listed under it, 抄送：….
  static func lines(of blocks: [RawBlock], in bytes: [UInt8]) -> Set<Int> {
    var result: Set<Int> = []
    for (index, block) in blocks.enumerated()
    where isAttachment(bytes, block.range) || continuesList(index, after: result, blocks, bytes) {
      result.insert(index)
    }
    return result
  }

  static func isAttachment(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var cursor = ScalarCursor(bytes, range)
    if copies.contains(where: cursor.starts(with:)) { return true }
    guard bytes.scalarCount(in: range, limit: 81) <= 80, bytes.lastScalar(in: range) != "。" else {
      return false
    }
    let isWord = cursor.take("附件") || cursor.take("附表")
    if !isWord, !cursor.take("附") { return false }
    cursor.skipBlanks()
    if isWord {
      if OrderNumeral.arabic(&cursor, digits: 2) == nil { _ = OrderNumeral.chinese(&cursor) }
      cursor.skipBlanks()
      if cursor.isAtEnd { return true }
    }
    return cursor.take { $0 == "：" || $0 == ":" } != nil
      || isWord && bytes.scalarCount(in: range, limit: 21) <= 20
        && cursor.offset > range.lowerBound + 6
  }

  /// A line that web pages put under an article.
  static func isResidue(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    guard bytes.scalarCount(in: range, limit: 61) <= 60 else { return false }
    var cursor = ScalarCursor(bytes, range)
    while !cursor.isAtEnd {
      if residues.contains(where: cursor.starts(with:)) { return true }
      _ = cursor.next()
    }
    return false
  }

  /// `2.…` below `附件：1.…`, or `1.…` below a bare `附件：`.
  private static func continuesList(
    _ index: Int, after lines: Set<Int>, _ blocks: [RawBlock], _ bytes: [UInt8]
  ) -> Bool {
    guard index > 0, lines.contains(index - 1),
      let number = HeadingNumber(in: bytes, blocks[index].range), number.form == .arabic,
      bytes.scalarCount(in: blocks[index].range, limit: 61) <= 60
    else { return false }
    // A short name may end with a 。 that does not belong there; longer lines are text.
    if bytes.lastScalar(in: blocks[index].range) == "。",
      number.number == 1 || bytes.scalarCount(in: blocks[index].range, limit: 31) > 30
    {
      return false
    }
    let last = bytes.lastScalar(in: blocks[index - 1].range)
    return number.number > 1 || last == "：" || last == ":"
  }

  private static let copies = ShippedWords.Zh.Structure.copyLines.staticWords
  private static let residues = ShippedWords.Zh.Structure.pageResidues.staticWords
}
