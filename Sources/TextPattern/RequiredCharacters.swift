/// Characters that a text must hold for a pattern to match in it, and how far from the start of a match: a
/// ``Requirement`` in one row of bytes, which a pack holds as it is.
package struct RequiredCharacters: Hashable, Sendable {
  private let bytes: [UInt8]
  private let range: Range<Int>

  /// Nothing is known to be required.
  package static let none = RequiredCharacters(bytes: [], range: 0..<0)

  private init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  init(_ requirement: Requirement) {
    let parts: [Requirement] =
      if case .all(let parts) = requirement { parts } else { [requirement] }
    let bytes = parts.flatMap(RequirementWriter.bytes)
    self = bytes.count <= RequirementMark.longest ? Self(bytes: bytes, range: bytes.indices) : .none
  }

  /// Reads ``text`` where it stands among other bytes.
  init(in bytes: [UInt8], at range: Range<Int>) {
    self.init(bytes: bytes, range: range)
  }

  /// The bytes as text.
  var text: String { String(decoding: bytes[range], as: UTF8.self) }

  package static func == (a: Self, b: Self) -> Bool { a.bytes[a.range] == b.bytes[b.range] }

  package func hash(into hasher: inout Hasher) { hasher.combine(bytes[range]) }

  /// Whether nothing is known to be required.
  package var isEmpty: Bool { range.isEmpty }

  /// Whether a stretch of a text, in characters, may hold a match.
  ///
  /// - Complexity: O(*n*) in what is required, times the places of each character at most.
  package func mayStand(in places: CharacterPlaces, _ stretch: Range<Int>) -> Bool {
    var reader = RequirementRow(bytes: bytes, place: range.lowerBound, end: range.upperBound)
    while !reader.isAtEnd {
      if !reader.mayStand(in: places, stretch) { return false }
    }
    return true
  }

  /// Whether a text may hold a match.
  package func mayStand(in places: CharacterPlaces) -> Bool {
    mayStand(in: places, 0..<places.count)
  }

  /// Where in a text matches may start.
  ///
  /// - Parameters:
  ///   - places: Where the characters of the text stand.
  ///   - stretch: The stretch in which they lie, in characters; the whole text where nil.
  /// - Returns: Places such that no match starts elsewhere.
  package func starts(in places: CharacterPlaces, _ stretch: Range<Int>? = nil) -> MatchStarts {
    let stretch = stretch ?? 0..<places.count
    guard mayStand(in: places, stretch) else { return .nowhere }
    var reader = RequirementRow(bytes: bytes, place: range.lowerBound, end: range.upperBound)
    guard let (nodes, _) = reader.rarest(in: places, before: range.upperBound) else {
      return .everywhere
    }
    var anchors: [MatchStarts.Anchor] = []
    var edges: [MatchStarts.Edge] = []
    for node in nodes {
      reader.place = node
      if let edge = reader.readEdge() {
        edges.append(edge)
        continue
      }
      reader.readOne { sought, reach in
        places.each(of: sought, in: stretch) { place in
          anchors.append(MatchStarts.Anchor(place: place, reach: reach))
          return true
        }
        return true
      }
    }
    return MatchStarts(anchors, edges: edges)
  }
}
