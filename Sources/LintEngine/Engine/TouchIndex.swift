import DocumentModel
import SourceText

/// Ranges, in any order and over one another, that are asked which others touch one of them.
struct TouchIndex {
  /// The places of the empty ones.
  private let points: [Int]
  private let starts: [Int]
  /// How far the ranges reach up to each of ``starts``.
  private let reaches: [Int]

  /// - Complexity: O(*n* · log *n*).
  init(_ ranges: some Sequence<TextRange>) {
    var (points, filled): ([Int], [TextRange]) = ([], [])
    for range in ranges {
      if range.isEmpty { points.append(range.lowerBound) } else { filled.append(range) }
    }
    filled.sort { $0.lowerBound < $1.lowerBound }
    self.points = points.sorted()
    starts = filled.map(\.lowerBound)
    var reach = Int.min
    reaches = filled.map { range in
      reach = max(reach, range.upperBound)
      return reach
    }
  }

  /// Whether `range` touches one of the ranges, as ``Range/touches(_:)`` has it.
  ///
  /// - Complexity: O(log *n*).
  func touches(_ range: TextRange) -> Bool {
    let point = points.partitioningIndex { $0 >= range.lowerBound }
    if point < points.count, points[point] <= range.upperBound { return true }
    let (before, behind) =
      range.isEmpty
      ? (range.lowerBound + 1, range.lowerBound - 1) : (range.upperBound, range.lowerBound)
    let count = starts.partitioningIndex { $0 >= before }
    return count > 0 && reaches[count - 1] > behind
  }
}
