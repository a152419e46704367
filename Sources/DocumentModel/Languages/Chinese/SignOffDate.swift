/// Recognises the date line that closes a document, whole or damaged.
enum SignOffDate {
  /// Where in `range` a date stands that nothing but a body's name or brackets may join.
  ///
  /// Accepts 2024年2月23日 without its 日, padded, spaced, with placeholders or no year, in Chinese
  /// numerals, and 2024.2.23 with any of . - /.
  static func find(in bytes: [UInt8], _ range: TextRange) -> TextRange? {
    var cursor = ScalarCursor(bytes, range)
    let bracket = cursor.take { $0 == "（" || $0 == "(" }
    let start = cursor.offset
    guard read(&cursor) else { return nil }
    let end = cursor.offset
    if bracket != nil { _ = cursor.take { $0 == "）" || $0 == ")" } }
    cursor.skipBlanks()
    return cursor.isAtEnd ? start..<end : nil
  }

  /// A date at the end of a line that opens with something else.
  ///
  /// - Complexity: O(*n*) in the length of the line, which callers keep short.
  static func findTail(in bytes: [UInt8], _ range: TextRange) -> TextRange? {
    var cursor = ScalarCursor(bytes, range)
    while let scalar = cursor.next() {
      guard !isNumeral(scalar) else { continue }
      var ahead = cursor
      ahead.skipBlanks()
      if let date = find(in: bytes, ahead.offset..<range.upperBound), startsWithYear(bytes, date) {
        return date
      }
    }
    return nil
  }

  /// A date at the beginning of a line that goes on after a blank.
  static func findHead(in bytes: [UInt8], _ range: TextRange) -> TextRange? {
    var cursor = ScalarCursor(bytes, range)
    guard read(&cursor), cursor.peek()?.isBlank == true else { return nil }
    let date = range.lowerBound..<cursor.offset
    return startsWithYear(bytes, date) ? date : nil
  }

  private static func startsWithYear(_ bytes: [UInt8], _ date: TextRange) -> Bool {
    var cursor = ScalarCursor(bytes, date)
    return numeral(&cursor) >= 4
  }

  private static func read(_ cursor: inout ScalarCursor) -> Bool {
    let yearLength = numeral(&cursor)
    cursor.skipBlanks()
    if cursor.take("年") {
      guard yearLength == 0 || yearLength == 4 || yearLength == 2 else { return false }
      cursor.skipBlanks()
      let hasMonth = numeral(&cursor) > 0
      cursor.skipBlanks()
      // 2024年 or 2024年2 alone: the rest is lost.
      guard cursor.take("月") else { return yearLength == 4 && (hasMonth || cursor.isAtEnd) }
      return readDay(&cursor)
    }
    if cursor.take("月") {
      let day = cursor
      guard readDay(&cursor) else { return false }
      return cursor.offset > day.offset && cursor.bytes[cursor.offset - 1] == dayMark
    }
    guard yearLength == 4, let mark = cursor.take(where: { ".．-/—".unicodeScalars.contains($0) })
    else { return false }
    guard numeral(&cursor) > 0, cursor.take(where: { $0 == mark }) != nil else { return false }
    return numeral(&cursor) > 0
  }

  /// The last byte of 日.
  private static let dayMark: UInt8 = 0xA5

  private static func readDay(_ cursor: inout ScalarCursor) -> Bool {
    let blank = cursor
    cursor.skipBlanks()
    let length = numeral(&cursor)
    cursor.skipBlanks()
    if !cursor.take("日"), !cursor.take("号"), length == 0 { cursor = blank }
    return length <= 4
  }

  /// Consumes digits of either script, or placeholders, and counts them.
  private static func numeral(_ cursor: inout ScalarCursor) -> Int {
    var length = 0
    while cursor.take(where: isNumeral) != nil { length += 1 }
    return length
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    scalar.digit != nil || scalar.chineseDigit(.circle) != nil
      || "十廿卅×Xx*＊_".unicodeScalars.contains(scalar)
  }
}
