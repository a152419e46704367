extension RandomAccessCollection {
  /// The first index whose element belongs to the second part of a list that is in two parts; the end
  /// where none does.
  ///
  /// - Parameter isInSecondPart: False for the elements of the first part, true for all behind them.
  /// - Returns: Where the second part begins.
  /// - Complexity: O(log *n*).
  @inlinable
  package func partitioningIndex(where isInSecondPart: (Element) -> Bool) -> Index {
    var start = startIndex
    var rest = count
    while rest > 0 {
      let half = rest / 2
      let middle = index(start, offsetBy: half)
      if isInSecondPart(self[middle]) {
        rest = half
      } else {
        start = index(after: middle)
        rest -= half + 1
      }
    }
    return start
  }
}
