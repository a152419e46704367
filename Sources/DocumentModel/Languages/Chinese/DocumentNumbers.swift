/// Finds the numbers of official documents: 国办发〔2021〕30号.
enum DocumentNumbers {
  /// The numbers of a block, also with other brackets, an empty year or no 号.
  ///
  /// - Complexity: O(*n*) in the length of the block.
  static func numbers(in bytes: [UInt8], _ range: TextRange) -> [TextRange] {
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
    return signEndings.unicodeScalars.contains(last)
  }

  /// Where the organ's sign begins: at most eight Han characters, none of them a function word.
  private static func prefixStart(before bracket: Int, in bytes: [UInt8], from low: Int) -> Int {
    var start = bracket
    for _ in 0..<8 {
      guard let scalar = bytes.lastScalar(in: low..<start), scalar.isHan,
        !neverInSigns.unicodeScalars.contains(scalar)
      else { break }
      start -= UTF8.width(scalar)
    }
    return start
  }

  private static let signEndings = ShippedWords.Zh.Structure.signEndings.text
  private static let neverInSigns = ShippedWords.Zh.Structure.neverInSigns.text
}
