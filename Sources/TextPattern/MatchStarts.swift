import SourceText

/// Where in a text the matches of a pattern may start: in reach of what every match holds.
package struct MatchStarts: Hashable, Sendable {
  /// Something that a match may hold, and how far before it the match starts.
  struct Anchor: Hashable, Sendable {
    let place: Int
    let reach: Reach
  }

  /// An edge of the piece, and how far before it a match starts.
  struct Edge: Hashable, Sendable {
    let edge: TextEdge
    let reach: Reach
  }

  /// In the order of the text; nil where nothing is known.
  private let anchors: [Anchor]?
  /// Edges of the piece that a match may reach, and how far before them it starts.
  private let edges: [Edge]

  /// Matches may start anywhere.
  package static let everywhere = MatchStarts()
  package static let nowhere = MatchStarts([], edges: [])

  private init() {
    anchors = nil
    edges = []
  }

  init(_ anchors: [Anchor], edges: [Edge]) {
    self.edges = edges
    let isOrdered = zip(anchors, anchors.dropFirst()).allSatisfy { $0.place <= $1.place }
    self.anchors = isOrdered ? anchors : anchors.sorted { $0.place < $1.place }
  }

  package var isNowhere: Bool { anchors?.isEmpty == true && edges.isEmpty }

  /// The places of a piece, in characters, at which matches may start that lie in it.
  ///
  /// - Parameter piece: The piece, in characters.
  /// - Returns: Closed ranges in the order of the text, disjoint; empty where there is no match.
  package func within(_ piece: Range<Int>) -> [ClosedRange<Int>] {
    guard let anchors else { return [piece.lowerBound...piece.upperBound] }
    var windows: [ClosedRange<Int>] = []
    func add(_ place: Int, _ reach: Reach, ending: Int = 0) {
      let first = max(piece.lowerBound, reach.most.map { place - $0 - ending } ?? 0)
      let last = min(piece.upperBound, place - reach.least)
      if first <= last { windows.append(first...last) }
    }
    var index = anchors.partitioningIndex { $0.place >= piece.lowerBound }
    while index < anchors.count, anchors[index].place < piece.upperBound {
      add(anchors[index].place, anchors[index].reach)
      index += 1
    }
    for edge in edges {
      switch edge.edge {
      case .beginning: add(piece.lowerBound, edge.reach)
      // Before a line end, too, there is an end.
      case .end: add(piece.upperBound, edge.reach, ending: 2)
      }
    }
    return windows.merged
  }
}

extension [ClosedRange<Int>] {
  /// The same places in disjoint ranges, in order.
  fileprivate var merged: Self {
    guard count > 1 else { return self }
    var merged: Self = []
    for range in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...Swift.max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
