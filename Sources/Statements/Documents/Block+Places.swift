internal import DocumentModel
internal import SourceText

extension [Block] {
  /// The index of the block that holds a place.
  func index(at place: Int) -> Int? {
    let next = partitioningIndex { $0.range.lowerBound > place }
    return next > 0 && self[next - 1].range.upperBound > place ? next - 1 : nil
  }

  /// The block that holds a place.
  func block(at place: Int) -> Block? { index(at: place).map { self[$0] } }

  /// Those that begin between two places.
  func between(_ start: Int, _ end: Int) -> ArraySlice<Block> {
    let first = partitioningIndex { $0.range.lowerBound >= start }
    let last = partitioningIndex { $0.range.lowerBound >= end }
    return self[first..<Swift.max(first, last)]
  }
}

extension Document {
  /// What stands right before a place, as far as a word of a reader can reach.
  func words(before place: Int, in range: TextRange) -> String {
    var start = Swift.max(range.lowerBound, place - Self.reach)
    while start < place, text.bytes[start] & 0xC0 == 0x80 { start += 1 }
    return text.string(start..<place)
  }

  /// What stands right behind a place, as far as a word of a reader can reach.
  func words(behind place: Int, in range: TextRange) -> String {
    var end = Swift.min(range.upperBound, place + Self.reach)
    while end < range.upperBound, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return text.string(place..<end)
  }

  /// 1. or （1）: whether a number is that of its line.
  func isLineNumber(_ number: Mention) -> Bool {
    let place = number.quantity.range.lowerBound
    guard number.kind == .number, let block = blocks.block(at: place) else { return false }
    return place - block.range.lowerBound < 4 && number.digits < 3
  }

  /// In bytes: some thirty characters.
  private static var reach: Int { 96 }
}
