/// Finds what a text cites: 《…》 and the numbers of official documents.
enum CitationScanner {
  /// The book titles of a block with their marks; of nested ones the outermost.
  ///
  /// - Complexity: O(*n*) in the length of the block.
  static func bookTitles(in bytes: [UInt8], _ range: TextRange) -> [TextRange] {
    var open: [Int] = []
    var result: [TextRange] = []
    for offset in threeByteScalars(in: bytes, range, lead: 0xE3) where bytes[offset + 1] == 0x80 {
      switch bytes[offset + 2] {
      case 0x8A: open.append(offset)  // 《
      case 0x8B:  // 》
        guard let start = open.popLast() else { continue }
        while let last = result.last, last.lowerBound > start { result.removeLast() }
        result.append(start..<offset + 3)
      default: continue
      }
    }
    return result
  }

  /// The stretches between a left and the next right double quotation mark, marks included.
  static func quotations(in bytes: [UInt8], _ range: TextRange) -> [TextRange] {
    var open: Int?
    var result: [TextRange] = []
    for offset in threeByteScalars(in: bytes, range, lead: 0xE2) where bytes[offset + 1] == 0x80 {
      switch bytes[offset + 2] {
      case 0x9C: open = offset  // “
      case 0x9D:  // ”
        if let start = open { result.append(start..<offset + 3) }
        open = nil
      default: continue
      }
    }
    return result
  }

  private static func threeByteScalars(
    in bytes: [UInt8], _ range: TextRange, lead: UInt8
  ) -> some Sequence<Int> {
    range.lazy.filter { bytes[$0] == lead && $0 + 2 < range.upperBound }
  }

  /// Document numbers: 国办发〔2021〕30号, also with other brackets, an empty year or no 号.
  ///
  /// - Complexity: O(*n*) in the length of the block.
  static func documentNumbers(in bytes: [UInt8], _ range: TextRange) -> [TextRange] {
    var result: [TextRange] = []
    var cursor = ScalarCursor(bytes, range)
    while let scalar = cursor.next() {
      guard let closing = closingBracket(of: scalar) else { continue }
      let bracket = cursor.offset - UTF8.width(scalar)
      var ahead = cursor
      ahead.skipBlanks()
      let hasYear = OrderNumeral.arabic(&ahead, digits: 4) != nil
      ahead.skipBlanks()
      guard ahead.take(where: { $0 == closing }) != nil else { continue }
      ahead.skipBlanks()
      _ = ahead.take("第")
      guard OrderNumeral.arabic(&ahead, digits: 5) != nil else { continue }
      let digitsEnd = ahead.offset
      ahead.skipBlanks()
      let hasUnit = ahead.take("号")
      let start = prefixStart(before: bracket, in: bytes, from: range.lowerBound)
      guard start < bracket, hasUnit || hasYear && isOrgan(bytes, start..<bracket) else {
        continue
      }
      result.append(start..<(hasUnit ? ahead.offset : digitsEnd))
      cursor.offset = result[result.count - 1].upperBound
    }
    return result
  }

  private static func closingBracket(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "〔": "〕"
    case "﹝": "﹞"
    case "[": "]"
    case "［": "］"
    case "【": "】"
    case "（": "）"
    case "(": ")"
    default: nil
    }
  }

  private static func isOrgan(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    guard let last = bytes.lastScalar(in: range) else { return false }
    return "发函字办令通规".unicodeScalars.contains(last)
  }

  /// Where the organ's sign begins: at most eight Han characters, none of them a function word.
  private static func prefixStart(before bracket: Int, in bytes: [UInt8], from low: Int) -> Int {
    var start = bracket
    for _ in 0..<8 {
      guard let scalar = bytes.lastScalar(in: low..<start), scalar.isHan,
        !"据照按依和与及见的由对将为在于以号了".unicodeScalars.contains(scalar)
      else { break }
      start -= UTF8.width(scalar)
    }
    return start
  }
}
