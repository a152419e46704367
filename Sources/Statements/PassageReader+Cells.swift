internal import DocumentModel
internal import SourceText

/// Numbers of tables that are written as lines of text, their cells parted by bars.
extension PassageReader {
  /// Births | 11 843: whether a number stands in a cell by itself.
  func isCell(_ place: Int, _ end: Int) -> Bool {
    var start = place
    while start > block.range.lowerBound, bytes[start - 1] == 0x20 { start -= 1 }
    guard start > block.range.lowerBound, start < place, bytes[start - 1] == Self.bar else {
      return false
    }
    var last = blankGroups(0, end).end
    while last < block.range.upperBound, bytes[last] == 0x20 { last += 1 }
    return last >= block.range.upperBound || bytes[last] == Self.bar
  }

  /// 5 384 576: a number whose groups of three are parted by blanks, and where it ends.
  func blankGroups(_ first: Int128, _ end: Int) -> (value: Int128, end: Int, hasGroups: Bool) {
    var (value, place) = (first, end)
    while place + 3 < block.range.upperBound, bytes[place] == 0x20,
      bytes[(place + 1)...(place + 3)].allSatisfy({ (0x30...0x39).contains($0) }),
      value < Self.mostBeforeGroup
    {
      for digit in bytes[(place + 1)...(place + 3)] { value = value * 10 + Int128(digit - 0x30) }
      place += 4
    }
    return (value, place, place > end)
  }

  private static let bar = UInt8(ascii: "|")
  private static let mostBeforeGroup: Int128 = 1_000_000_000_000
}
