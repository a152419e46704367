/// The parts of a written pattern that follow one another.
package enum PatternParts {
  /// The ends of the parts of a pattern, a quantifier belonging to what it repeats, the pattern's own
  /// end last.
  ///
  /// - Returns: UTF-8 bytes of the pattern; none for a faulty one, or one of several alternatives.
  package static func cuts(in written: String) -> [Int] {
    guard case .success(let tree) = Result(catching: { try PatternTree(written) }),
      let whole = tree.groups.first, whole.alternatives.count == 1
    else { return [] }
    var cuts: [Int] = []
    var index = 0
    while index < tree.tokens.count {
      let end = tree.end(of: index)
      guard end < tree.tokens.count else { return [] }
      let place = tree.tokens[end].range.upperBound
      if tree.tokens[index].kind == .quantifier, !cuts.isEmpty {
        cuts[cuts.count - 1] = place
      } else {
        cuts.append(place)
      }
      index = end + 1
    }
    return cuts
  }
}
