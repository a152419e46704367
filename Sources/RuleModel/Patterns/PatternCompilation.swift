import DocumentModel
package import TextPattern

extension Vocabulary {
  static func forPatterns(patterns: [String: WrittenText], terms: [String: [String]])
    -> PatternExpansion.Vocabulary
  {
    var pieces = patterns.mapValues(\.text)
    for (name, words) in terms where pieces[name] == nil {
      // Longer words first: an alternation takes the first that fits.
      let longestFirst = words.sorted { ($0.count, $1) > ($1.count, $0) }
      pieces[name] = longestFirst.map(Self.quoted).joined(separator: "|")
    }
    return PatternExpansion.Vocabulary(pieces: pieces) { name, type, isFirst in
      HoleType(rawValue: type).map {
        FactStandIns.holePattern(name: name, type: $0, isFirst: isFirst)
      }
    }
  }

  /// A word as a pattern that matches it and nothing else.
  private static func quoted(_ word: String) -> String {
    word.unicodeScalars.reduce(into: "") { pattern, scalar in
      if "\\^$.[]|()?*+{}#-".unicodeScalars.contains(scalar) { pattern += "\\" }
      pattern.unicodeScalars.append(scalar)
    }
  }
}

extension WrittenText {
  /// What can be said of the text as a pattern without compiling it.
  package func outline(_ vocabulary: Vocabulary, isWidthExact: Bool) -> PatternOutline {
    PatternOutline(text, vocabulary: vocabulary.forPatterns, isWidthExact: isWidthExact)
  }

  /// Compiles the text as a pattern.
  ///
  /// - Parameters:
  ///   - vocabulary: What its braces may name.
  ///   - isWidthExact: Literals stand only for themselves.
  ///   - speed: Whether machine code is made, for long texts.
  /// - Returns: The pattern, ready to match.
  /// - Throws: ``PatternFault`` at a byte of ``text``.
  package func compiled(
    _ vocabulary: Vocabulary, isWidthExact: Bool = false, speed: CompiledPattern.Speed = .plain
  ) throws(PatternFault) -> CompiledPattern {
    try CompiledPattern(
      text, vocabulary: vocabulary.forPatterns, isWidthExact: isWidthExact, speed: speed)
  }

  /// Puts pieces and holes in, without compiling.
  ///
  /// - Parameters:
  ///   - vocabulary: What its braces may name.
  ///   - isWidthExact: Literals stand only for themselves.
  /// - Returns: The pattern's groups and holes.
  /// - Throws: ``PatternFault`` at a byte of ``text``.
  func expanded(_ vocabulary: Vocabulary, isWidthExact: Bool) throws(PatternFault)
    -> PatternExpansion
  {
    try PatternExpansion(
      text, vocabulary: vocabulary.forPatterns, isWidthExact: isWidthExact)
  }
}
