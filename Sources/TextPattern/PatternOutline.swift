/// What can be said of a written pattern without compiling it.
package struct PatternOutline: Hashable, Sendable {
  /// The types of the pattern's typed holes, those of its pieces among them, each once, sorted.
  package private(set) var holeTypes: [String] = []
  /// How many holes of each type every match fills.
  package private(set) var requiredHoles: [String: Int] = [:]
  /// The characters that a text with a match holds.
  package private(set) var required = RequiredCharacters.none

  /// An outline read from elsewhere.
  init(
    holeTypes: [String], requiredHoles: [String: Int], required: RequiredCharacters
  ) {
    self.holeTypes = holeTypes
    self.requiredHoles = requiredHoles
    self.required = required
  }

  /// Reads a pattern; a faulty one has the outline of a pattern that may match anywhere.
  ///
  /// - Parameters:
  ///   - written: The pattern as its author wrote it.
  ///   - vocabulary: What its braces may name.
  ///   - isWidthExact: Literals stand only for themselves.
  package init(
    _ written: String, vocabulary: PatternExpansion.Vocabulary, isWidthExact: Bool = false
  ) {
    let bytes = Array(written.utf8)
    var reader = RequirementReader(vocabulary: vocabulary, isWidthExact: isWidthExact)
    do {
      let tokens = try PatternTokenizer.tokens(of: bytes)
      requiredHoles = PatternExpansion.requiredHoles(in: tokens, of: written)
      required = RequiredCharacters(try reader.requirement(of: tokens, in: bytes))
      holeTypes = try Self.holeTypes(of: tokens, vocabulary, depth: 0).sorted()
    } catch {
      // Reported when the pattern is compiled.
    }
  }

  private static func holeTypes(
    of tokens: [PatternToken], _ vocabulary: PatternExpansion.Vocabulary, depth: Int
  ) throws(PatternFault) -> Set<String> {
    var types: Set<String> = []
    for token in tokens {
      switch token.kind {
      case .hole(_, let type): types.insert(type)
      case .piece(let name):
        // What is nested deeper, or in a ring, is refused when the pattern is compiled.
        guard depth < 8, let piece = vocabulary.pieces[name] else { continue }
        types.formUnion(
          try holeTypes(
            of: try PatternTokenizer.tokens(of: Array(piece.utf8)), vocabulary, depth: depth + 1))
      default: continue
      }
    }
    return types
  }
}
