import DocumentModel
import SourceText

extension TextRange {
  /// The order of reports: by start, then by end.
  func isBefore(_ other: TextRange) -> Bool {
    (lowerBound, upperBound) < (other.lowerBound, other.upperBound)
  }

  /// Whether `other` lies inside, an empty one at the end included.
  func holds(_ other: TextRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }

  /// Whether the two share a byte, or one is empty and stands in or at the other.
  func touches(_ other: TextRange) -> Bool {
    if isEmpty || other.isEmpty { return holds(other) || other.holds(self) }
    return overlaps(other)
  }
}

extension [TextRange] {
  /// The ranges of a sorted, disjoint list that share a byte with `piece`.
  ///
  /// - Complexity: O(log *n*) and the ranges found.
  func overlapping(_ piece: TextRange) -> ArraySlice<TextRange> {
    let start = partitioningIndex { $0.upperBound > piece.lowerBound }
    return self[start...].prefix { $0.lowerBound < piece.upperBound }
  }

  /// The ranges sorted, those that touch joined.
  func merged() -> [TextRange] {
    var merged: [TextRange] = []
    for range in sorted(by: { $0.isBefore($1) }) {
      if let last = merged.last, last.touches(range) {
        merged[merged.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// Whether a range of this merged list touches `range`.
  func touches(_ range: TextRange) -> Bool {
    let near = range.isEmpty ? range.lowerBound - 1..<range.upperBound + 1 : range
    return overlapping(near).contains { $0.touches(range) }
  }

  /// Whether a range of this merged list holds the whole of `range`.
  func covers(_ range: TextRange) -> Bool {
    overlapping(range).contains { $0.holds(range) }
  }
}
