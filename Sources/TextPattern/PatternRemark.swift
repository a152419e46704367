/// What the pieces of text that a pattern is matched against can hold.
package struct SubjectTraits: Sendable {
  /// Marks behind which a piece ends, but for closing quotes and brackets.
  package let last: Set<Unicode.Scalar>
  /// Marks that no piece holds, but between digits.
  package let absent: Set<Unicode.Scalar>
  /// Whether a piece can hold a line break.
  package let hasLines: Bool

  package init(
    last: Set<Unicode.Scalar> = [], absent: Set<Unicode.Scalar> = [], hasLines: Bool = true
  ) {
    self.last = last
    self.absent = absent
    self.hasLines = hasLines
  }

  /// Nothing is known.
  package static let any = SubjectTraits()
}

/// What is certainly wrong with a pattern that compiles.
package struct PatternRemark: Hashable, Sendable {
  package enum Weakness: Hashable, Sendable {
    /// The part can match no text at all.
    case neverMatches
    /// Another alternative, earlier in the same group, always takes its place.
    case swallowed(by: String)
  }

  package let weakness: Weakness
  /// UTF-8 bytes of the written pattern: the smallest part to blame.
  package let range: Range<Int>

  package init(_ weakness: Weakness, at range: Range<Int>) {
    self.weakness = weakness
    self.range = range
  }

  /// Checks a written pattern; reports only what is certain.
  ///
  /// - Parameters:
  ///   - written: The pattern as its author wrote it; pieces are not looked into.
  ///   - subject: What the text that is searched can hold.
  ///   - isPiece: Other text may follow, so that the search may come back to a later alternative.
  /// - Returns: Remarks in the order of their places; none for a faulty pattern.
  /// - Complexity: O(*n*) in the length of the pattern.
  package static func remarks(
    on written: String, in subject: SubjectTraits = .any, isPiece: Bool = false
  ) -> [PatternRemark] {
    guard case .success(let tree) = Result(catching: { try PatternTree(written) }) else {
      return []
    }
    let impossible = ImpossibleParts(tree, in: subject).remarks
    return (impossible + swallowed(in: tree, isPiece: isPiece)).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
  }

  /// Longer alternatives are not compared.
  private static let longestLiteral = 200

  /// Alternatives whose place an earlier one always takes.
  private static func swallowed(in tree: PatternTree, isPiece: Bool) -> [PatternRemark] {
    var remarks: [PatternRemark] = []
    for (index, group) in tree.groups.enumerated()
    where group.alternatives.count > 1 && group.kind != .other {
      let isLast = isLast(index, in: tree, isPiece: isPiece)
      var texts: Set<[UInt8]> = []
      var literals: Set<String> = []
      for alternative in group.alternatives where !alternative.isEmpty {
        let range = tree.bytes(of: alternative)
        let written = Array(tree.bytes[range])
        if !texts.insert(written).inserted {
          let text = String(decoding: written, as: UTF8.self)
          remarks.append(PatternRemark(.swallowed(by: text), at: range))
          continue
        }
        guard isLast, let literal = tree.literal(alternative), written.count <= longestLiteral
        else { continue }
        if let earlier = prefix(of: literal, among: literals) {
          remarks.append(PatternRemark(.swallowed(by: earlier), at: range))
        }
        literals.insert(literal)
      }
    }
    return remarks
  }

  private static func prefix(of literal: String, among earlier: Set<String>) -> String? {
    let scalars = Array(literal.unicodeScalars)
    var text = String.UnicodeScalarView()
    for scalar in scalars.dropLast() {
      text.append(scalar)
      if earlier.contains(String(text)) { return String(text) }
    }
    return nil
  }

  /// Whether nothing behind a group can make the search come back to a later alternative.
  private static func isLast(_ index: Int, in tree: PatternTree, isPiece: Bool) -> Bool {
    var index = index
    while let parent = tree.groups[index].parent {
      let group = tree.groups[index]
      switch group.kind {
      // What a look-ahead took is given back: only whether it matches counts.
      case .lookahead, .negativeLookahead: return true
      case .lookbehind, .negativeLookbehind, .other: return false
      case .plain: break
      }
      let next = group.end + 1
      let around = tree.groups[parent]
      guard around.alternatives.contains(where: { $0.upperBound == next }) else { return false }
      index = parent
    }
    return !isPiece
  }
}
