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
