/// One alternative of a group, or of a whole pattern, that has several.
package struct PatternAlternative: Hashable, Sendable {
  /// UTF-8 bytes of the written pattern, without the bars around it; may be empty.
  package let range: Range<Int>

  /// The alternatives of a written pattern, in order of their start.
  ///
  /// - Parameter written: The pattern as its author wrote it; pieces are not looked into.
  /// - Returns: None for a pattern without alternatives, or a faulty one.
  package static func all(in written: String) -> [PatternAlternative] {
    guard case .success(let tree) = Result(catching: { try PatternTree(written) }) else {
      return []
    }
    return tree.groups
      .filter { $0.alternatives.count > 1 && $0.kind != .other }
      .flatMap { group in group.alternatives.map { PatternAlternative(range: tree.bytes(of: $0)) } }
      .sorted {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      }
  }

  /// The pattern with this alternative made unable to match, its groups and holes kept.
  package func disabled(in written: String) -> String {
    let bytes = Array(written.utf8)
    return String(decoding: bytes[..<range.lowerBound], as: UTF8.self) + "(?!)"
      + String(decoding: bytes[range.lowerBound...], as: UTF8.self)
  }
}
