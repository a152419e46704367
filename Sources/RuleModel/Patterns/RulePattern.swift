import Synchronization
package import TextPattern

/// A pattern of a rule: read, expanded and compiled once, whoever asks for it.
///
/// Each step is taken when it is first asked for: a pattern of a user's file when the file is checked, most
/// patterns of a verified pack never. Threads may share it.
package final class RulePattern: Sendable {
  /// The pattern as its author wrote it.
  package let written: SourceString
  /// Literals stand only for themselves.
  package let isWidthExact: Bool
  /// What its braces may name.
  package let vocabulary: Vocabulary
  private let state = Mutex(State())

  private struct State {
    var prepared: PreparedPattern??
    var outline: PatternOutline?
    var expansion: Result<PatternExpansion, PatternFault>?
    var compiled: [(speed: CompiledPattern.Speed, made: Result<CompiledPattern, PatternFault>)] = []
  }

  package init(_ written: SourceString, _ vocabulary: Vocabulary, isWidthExact: Bool = false) {
    self.written = written
    self.vocabulary = vocabulary
    self.isWidthExact = isWidthExact
  }

  /// What is known of the pattern without compiling it.
  package var outline: PatternOutline {
    state.withLock { state in
      if let known = state.outline { return known }
      let made =
        prepared(&state)?.outline
        ?? PatternOutline(
          written.text, vocabulary: vocabulary.forPatterns, isWidthExact: isWidthExact)
      state.outline = made
      return made
    }
  }

  /// The pattern with its pieces and holes put in.
  ///
  /// - Throws: ``PatternFault`` at a byte of its text.
  package func expansion() throws(PatternFault) -> PatternExpansion {
    try state.withLock { expansion(&$0) }.get()
  }

  /// The pattern, ready to match.
  ///
  /// - Parameter speed: Whether it gets machine code.
  /// - Returns: The same one for each speed.
  /// - Throws: What is wrong with it; patterns of users' files were compiled when their file was checked.
  package func compiled(_ speed: CompiledPattern.Speed = .plain) throws(PatternFault)
    -> CompiledPattern
  {
    try state.withLock { state -> Result<CompiledPattern, PatternFault> in
      if let known = state.compiled.first(where: { $0.speed == speed }) { return known.made }
      let expansion = expansion(&state)
      let made = Result { () throws(PatternFault) in
        try CompiledPattern(try expansion.get(), speed: speed)
      }
      state.compiled.append((speed, made))
      return made
    }.get()
  }

  private func expansion(_ state: inout State) -> Result<PatternExpansion, PatternFault> {
    if let known = state.expansion { return known }
    let ready = prepared(&state)?.expansion
    let made = Result { () throws(PatternFault) in
      if let ready { return ready }
      return try PatternExpansion(
        written.text, vocabulary: vocabulary.forPatterns, isWidthExact: isWidthExact)
    }
    state.expansion = made
    return made
  }

  /// Where a verified pack has the pattern prepared.
  private func prepared(_ state: inout State) -> PreparedPattern? {
    if let known = state.prepared { return known }
    let found = vocabulary.prepared?.pattern(of: written.text, isWidthExact: isWidthExact)
    state.prepared = .some(found)
    return found
  }
}

extension RulePattern: Hashable {
  package static func == (a: RulePattern, b: RulePattern) -> Bool { a === b }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension RulePattern {
  /// Whether a text with these characters may hold a match.
  package func mayMatch(in characters: CharacterPlaces) -> Bool {
    outline.required.mayStand(in: characters)
  }
}

extension RulePattern {
  /// The named groups, holes among them; none for a faulty pattern.
  var names: Set<String> {
    guard case .success(let expansion) = Result(catching: { try expansion() }) else { return [] }
    return Set(expansion.groups)
  }
}

extension [RulePattern] {
  /// The named groups that all of the patterns have.
  var sharedNames: Set<String> {
    dropFirst().reduce(first?.names ?? []) { $0.intersection($1.names) }
  }
}
