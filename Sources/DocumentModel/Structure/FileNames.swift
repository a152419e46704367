import SourceText

/// Finds the names of files in a block, in any script and with their folders.
enum FileNames {
  private static let endings = Set(ShippedWords.Both.Names.fileEndings.byteStrings)
  private static let reach = 256

  /// The names, sorted and disjoint: `报告(终稿).docx`, `C:\资料\总结`.
  ///
  /// - Complexity: O(*n*) in the length of the block.
  static func names(in bytes: [UInt8], _ range: TextRange) -> [TextRange] {
    var result: [TextRange] = []
    for place in range where place >= result.last?.upperBound ?? range.lowerBound {
      let low = result.last?.upperBound ?? range.lowerBound
      let found: TextRange? =
        switch bytes[place] {
        case UInt8(ascii: "."): name(withDot: place, in: bytes, low..<range.upperBound)
        case UInt8(ascii: "\\"): path(withMark: place, in: bytes, low..<range.upperBound)
        default: nil
        }
      if let found { result.append(found) }
    }
    return result
  }

  private static func name(withDot dot: Int, in bytes: [UInt8], _ range: TextRange) -> TextRange? {
    var end = dot + 1
    while end < range.upperBound, end < dot + 6, bytes[end].isASCIILetterOrDigit { end += 1 }
    let ending = bytes[dot + 1..<end].map { $0 | 0x20 }
    guard endings.contains(ending) else { return nil }
    let start = start(before: dot, in: bytes, from: max(range.lowerBound, dot - reach))
    return start < dot ? start..<end : nil
  }

  /// A path of a drive, up to a blank or a mark of the sentence.
  private static func path(withMark mark: Int, in bytes: [UInt8], _ range: TextRange) -> TextRange?
  {
    guard mark >= range.lowerBound + 2, bytes[mark - 1] == UInt8(ascii: ":"),
      bytes[mark - 2].isASCIILetter
    else { return nil }
    var cursor = ScalarCursor(bytes, mark..<range.upperBound)
    while cursor.take(where: { isPathScalar($0) || $0 == "." }) != nil {}
    var end = cursor.offset
    while end > mark + 1, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return mark - 2..<end
  }

  /// Where a name begins, its folders included; brackets are taken in pairs.
  private static func start(before end: Int, in bytes: [UInt8], from low: Int) -> Int {
    var start = end
    var safe = end
    var open = 0
    var low = low
    while low < end, bytes[low] & 0xC0 == 0x80 { low += 1 }
    while start > low, let last = bytes.lastScalar(in: low..<start) {
      switch last {
      case ")", "）": open += 1
      case "(", "（": open -= 1
      case ":":
        guard start < end, bytes[start] == UInt8(ascii: "\\") else { return safe }
      default:
        guard isPathScalar(last) || last == "." else { return safe }
      }
      if open < 0 { return safe }
      start -= UTF8.width(last)
      if open == 0 { safe = start }
    }
    return safe
  }

  private static func isPathScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.isASCIILetterOrDigit
        || "_-+~/\\".unicodeScalars.contains(scalar)
    }
    return scalar.isHan || (scalar.properties.isAlphabetic && !(0xFF00...0xFFEF ~= scalar.value))
  }
}
