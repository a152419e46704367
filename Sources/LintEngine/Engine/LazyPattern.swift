import DocumentModel
import RuleModel
import Synchronization
import TextPattern

/// A pattern of a rule, compiled when a text first holds the characters that its matches take.
///
/// Threads may share it.
final class LazyPattern: Sendable {
  /// The pattern as its author wrote it.
  let written: SourceString
  /// What is known of the pattern without compiling it.
  let outline: PatternOutline
  /// The types of the pattern's typed holes.
  let holeTypes: [HoleType]
  let use: PatternUse
  let vocabulary: Vocabulary
  private let speed: PatternSpeed
  private let state = Mutex(State.none)

  private typealias State = Result<CompiledPattern, PatternFault>?

  /// Machine code pays for itself where so many bytes are searched.
  private static let fastFrom = 3000

  init(_ written: SourceString, _ vocabulary: Vocabulary, isWidthExact: Bool, speed: PatternSpeed) {
    self.written = written
    use = PatternUse(written.text, isWidthExact: isWidthExact)
    self.vocabulary = vocabulary
    self.speed = speed
    outline = vocabulary.outline(of: use)
    holeTypes = outline.holeTypes.compactMap(HoleType.init)
  }

  /// The pattern, ready to match.
  ///
  /// - Parameter bytes: How much text is searched in this document; for much of it patterns that look
  ///   at every character get machine code.
  /// - Returns: The pattern, the same one each time.
  /// - Throws: What is wrong with it; patterns of users' files were tried when their file was read.
  func compiled(for bytes: Int = 0) throws(RuleFailure) -> CompiledPattern {
    let result = state.withLock { state -> Result<CompiledPattern, PatternFault> in
      if let known = state { return known }
      let speed: CompiledPattern.Speed =
        switch self.speed {
        case .plain: .plain
        case .asNeeded: bytes >= Self.fastFrom ? .fastWhereNeeded : .plain
        case .fast: .fast
        }
      let made = Result { () throws(PatternFault) in
        try CompiledPattern(try vocabulary.expansion(of: use), speed: speed)
      }
      state = made
      return made
    }
    switch result {
    case .success(let pattern): return pattern
    case .failure(let fault): throw .pattern(fault)
    }
  }

  /// Whether a stretch of text with these characters may hold a match.
  func mayMatch(in characters: CharacterSketch) -> Bool {
    outline.required.mayStand(in: characters)
  }

  /// Whether a piece holds as many facts of each type as every match takes.
  func canBeFilled(by facts: ArraySlice<FactPlaceholders.Fact>) -> Bool {
    outline.requiredHoles.allSatisfy { type, count in
      // A date hole takes bare years too.
      facts.count { $0.type.rawValue == type || (type == "date" && $0.type == .year) } >= count
    }
  }
}

extension SourceString {
  /// The text as a pattern of a rule.
  func pattern(of rule: RuleCompilation) -> LazyPattern {
    LazyPattern(
      self, rule.definition.vocabulary, isWidthExact: rule.definition.isWidthExact,
      speed: rule.speed)
  }
}
