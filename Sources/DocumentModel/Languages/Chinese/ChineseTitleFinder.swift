/// Finds the lines at the top of a Chinese file that are its title.
enum ChineseTitleFinder {
  /// How many of the first blocks are title lines: none, one, or up to three.
  ///
  /// The first line must be short, unnumbered and without a final mark. Further lines must look
  /// like a subtitle, a speaker's name, or the rest of a title that broke in two.
  static func lineCount(of blocks: [RawBlock], in bytes: [UInt8]) -> Int {
    guard let first = blocks.first, TitleFinder.mayBeTitle(first, blocks),
      isTitleLine(first, in: bytes, limit: 60),
      !isContentsCaption(bytes, first.range)
    else { return 0 }
    var count = 1
    var hasKind = endsWithKind(bytes, first.range)
    while count < min(3, blocks.count) {
      let line = blocks[count]
      if line.markupLevel != nil { break }
      let isRest = !hasKind && endsWithKind(bytes, line.range)
      guard isTitleLine(line, in: bytes, limit: 40),
        isRest || isSubtitle(bytes, line.range) || isSpeaker(bytes, line.range)
      else { break }
      hasKind = hasKind || isRest
      count += 1
    }
    return count
  }

  /// 目录, also spaced out.
  static func isContentsCaption(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var cursor = ScalarCursor(bytes, range)
    guard cursor.take("目") else { return false }
    cursor.skipBlanks()
    return (cursor.take("录") || cursor.take("次")) && cursor.isAtEnd
  }

  private static func isTitleLine(_ block: RawBlock, in bytes: [UInt8], limit: Int) -> Bool {
    guard block.container == nil,
      bytes.scalarCount(in: block.range, limit: limit + 1) <= limit,
      let last = bytes.lastScalar(in: block.range),
      !finalMarks.contains(last) || isTitle(block, before: last, in: bytes)
    else { return false }
    return HeadingNumber(in: bytes, block.range) == nil
      && SignOffDate.find(in: bytes, block.range) == nil
      && !AttachmentFinder.isAttachment(bytes, block.range)
  }

  /// 青禾镇2024年工作总结。: a line that markup or its kind of document makes a title in spite of a final
  /// mark.
  private static func isTitle(
    _ block: RawBlock, before mark: Unicode.Scalar, in bytes: [UInt8]
  ) -> Bool {
    let words = block.range.lowerBound..<block.range.upperBound - UTF8.width(mark)
    var cursor = ScalarCursor(bytes, words)
    while let scalar = cursor.next() {
      if finalMarks.contains(scalar) { return false }
    }
    return block.markupLevel == 1 || endsWithKind(bytes, words)
  }

  private static let finalMarks = Array("。；，、：;,:".unicodeScalars)

  /// ——在…会议上, （2018年…通过）.
  private static func isSubtitle(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    let cursor = ScalarCursor(bytes, range)
    if cursor.starts(with: "—") || cursor.starts(with: "--") { return true }
    guard let first = cursor.peek(), first == "（" || first == "(",
      let last = bytes.lastScalar(in: range)
    else { return false }
    return last == "）" || last == ")"
  }

  /// 县长　王明: a short line of an office and a name.
  private static func isSpeaker(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    guard bytes.scalarCount(in: range, limit: 25) < 25 else { return false }
    var cursor = ScalarCursor(bytes, range)
    while let scalar = cursor.next() {
      guard scalar.isBlank else { continue }
      let office = range.lowerBound..<cursor.offset - UTF8.width(scalar)
      return offices.contains { bytes.ends(office, with: $0) }
    }
    return false
  }

  private static func endsWithKind(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    kinds.contains { bytes.ends(range, with: $0) }
  }

  private static let offices = ShippedWords.Zh.Structure.offices.staticWords
  private static let kinds = ShippedWords.Zh.Structure.documentKinds.staticWords
}
