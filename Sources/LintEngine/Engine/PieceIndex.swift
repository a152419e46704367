import DocumentModel
import SourceText

/// Finds the piece of some scopes that holds a place.
struct PieceIndex {
  private struct Pieces {
    /// Sorted by start.
    let ranges: [TextRange]
    /// The furthest end of a piece and all before it: the first that reaches so far is the first to hold
    /// a place, or none does.
    let reach: [Int]

    init(_ ranges: [TextRange]) {
      self.ranges = ranges
      var end = 0
      reach = ranges.map { range in
        end = max(end, range.upperBound)
        return end
      }
    }

    func first(holding place: TextRange) -> TextRange? {
      let index = reach.partitioningIndex { $0 >= place.upperBound }
      return index < ranges.count && ranges[index].holds(place) ? ranges[index] : nil
    }
  }

  private let scopes: [Pieces]

  /// - Parameter scopes: The pieces of each scope, in the order of the text.
  init(_ scopes: [[TextRange]]) { self.scopes = scopes.map { Pieces($0) } }

  /// The first piece of the first scope that holds `place`.
  ///
  /// - Complexity: O(log *n*) for each scope.
  func first(holding place: TextRange) -> TextRange? {
    for pieces in scopes {
      if let piece = pieces.first(holding: place) { return piece }
    }
    return nil
  }
}
