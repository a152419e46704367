/// Finds what marks set apart: 《…》 and “…”.
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

  /// The stretches between a left and the next right double quotation mark, marks included; straight
  /// marks are left and right by the blanks around them.
  static func quotations(in bytes: [UInt8], _ range: TextRange) -> [TextRange] {
    let straight = straightQuotations(in: bytes, range)
    let curly = curlyQuotations(in: bytes, range)
    return straight.isEmpty ? curly : [curly, straight].mergedRanges()
  }

  /// The longest quotation in straight marks, in bytes.
  private static let longestQuotation = 400

  private static func straightQuotations(in bytes: [UInt8], _ range: TextRange) -> [TextRange] {
    var open: Int?
    var result: [TextRange] = []
    for offset in range where bytes[offset] == UInt8(ascii: "\"") {
      let before = offset == range.lowerBound ? 0x20 : bytes[offset - 1]
      let behind = offset + 1 == range.upperBound ? 0x20 : bytes[offset + 1]
      let isLeft = " \t\n([".utf8.contains(before) && behind > 0x20
      if let start = open, !isLeft, offset - start < longestQuotation {
        result.append(start..<offset + 1)
        open = nil
      } else {
        open = isLeft ? offset : nil
      }
    }
    return result
  }

  private static func curlyQuotations(in bytes: [UInt8], _ range: TextRange) -> [TextRange] {
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
}
