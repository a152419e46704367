/// Splits a block of a Chinese document into sentences.
enum ChineseSentenceScanner {
  /// The sentences of `range`, each with its closing marks and the blanks after them.
  ///
  /// A sentence ends at 。！？ and ……, never inside 《…》. ASCII ! and ? end one only before a
  /// blank, a Han character or the end, since addresses hold them too.
  ///
  /// `titles` are the book titles of the block, sorted.
  ///
  /// - Complexity: O(*n*) in the length of the block.
  static func sentences(
    of range: TextRange, in bytes: [UInt8], titles: ArraySlice<TextRange>
  ) -> [TextRange] {
    var result: [TextRange] = []
    var start = range.lowerBound
    var cursor = ScalarCursor(bytes, range)
    var titles = titles
    while let scalar = cursor.peek() {
      if let title = titles.first, title.lowerBound <= cursor.offset {
        titles = titles.dropFirst()
        cursor.offset = max(cursor.offset, title.upperBound)
        continue
      }
      _ = cursor.next()
      guard ends(scalar, before: cursor) else { continue }
      var after = cursor
      while after.take(where: Self.isFinalOrClosing) != nil {}
      cursor = after
      cursor.skipBlanks()
      // “……”，他说: the quotation ends, the sentence goes on.
      if let next = cursor.peek(), "，、；：,;".unicodeScalars.contains(next) { continue }
      result.append(start..<cursor.offset)
      start = cursor.offset
    }
    if start < range.upperBound { result.append(start..<range.upperBound) }
    return result
  }

  private static func ends(_ scalar: Unicode.Scalar, before rest: ScalarCursor) -> Bool {
    switch scalar {
    case "。", "！", "？": return true
    case "…": return rest.peek() == "…"
    case "!", "?":
      guard let next = rest.peek() else { return true }
      return next.isBlank || next.isHan || isFinalOrClosing(next)
    default: return false
    }
  }

  private static func isFinalOrClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "！", "？", "!", "?", "…", "”", "’", "）", ")", "】", "」", "』", "\"", "〕": true
    default: false
    }
  }
}
