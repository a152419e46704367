/// The number of a paragraph as it is shown.
struct FlowNumber: Hashable {
  /// Empty for a bullet.
  let text: String
  let isBullet: Bool
  /// Which list it belongs to, and how deep, from 0.
  let list: Int
  let level: Int

  /// The number of a level of a list as it stands before its paragraph.
  ///
  /// - Parameters:
  ///   - text: The number with what the list puts around it.
  ///   - isBullet: Whether the list has a mark there instead.
  ///   - isApart: Whether the program leaves a gap behind it.
  ///   - list: The list.
  ///   - level: The level, from 0.
  /// - Returns: Nil where nothing is shown.
  static func shown(
    _ text: String, isBullet: Bool, isApart: Bool, list: Int, level: Int
  ) -> FlowNumber? {
    guard isBullet || !text.isEmpty else { return nil }
    let gap = isApart && !text.isEmpty && !text.endsWide ? " " : ""
    return FlowNumber(
      text: isBullet ? "" : text + gap, isBullet: isBullet, list: list, level: level)
  }
}

/// The last numbers of a list, by level from 0.
struct ListCounts {
  private var counts: [Int: Int] = [:]

  subscript(level: Int) -> Int? { counts[level] }

  /// Makes a level start again.
  mutating func forget(_ level: Int) { counts[level] = nil }

  /// Makes a level go on behind a number.
  mutating func set(_ level: Int, to number: Int) { counts[level] = number }

  /// Counts a paragraph on a level.
  ///
  /// - Parameters:
  ///   - level: The level.
  ///   - start: What a level begins with.
  ///   - restarts: Whether a deeper level starts again behind it.
  mutating func count(_ level: Int, start: (Int) -> Int, restarts: (Int) -> Bool) {
    for outer in 0..<max(0, level) where counts[outer] == nil { counts[outer] = start(outer) }
    counts[level] = counts[level].map { $0 &+ 1 } ?? start(level)
    for inner in counts.keys where inner > level && restarts(inner) { counts[inner] = nil }
  }
}

extension String {
  /// Whether it ends in a mark that has its blank in itself: 、 and ）.
  fileprivate var endsWide: Bool {
    last.map { "、，．。：）】〕".contains($0) || $0.isWhitespace } ?? false
  }
}
