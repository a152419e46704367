import DocumentModel
import RuleModel
import Synchronization
import TextPattern

/// A pattern of a rule, compiled when a text first holds the characters that its matches take.
///
/// Threads may share it.
final class LazyPattern: Sendable {
  /// What is known of the pattern without compiling it.
  let outline: PatternOutline
  /// The types of the pattern's typed holes.
  let holeTypes: [HoleType]
  private let written: WrittenText
  private let vocabulary: Vocabulary
  private let isWidthExact: Bool
  private let isFast: Bool
  private let state = Mutex(State.none)

  private typealias State = Result<CompiledPattern, PatternFault>?

  /// Machine code pays for itself in documents of so many bytes.
  private static let fastFrom = 6000

  init(_ written: WrittenText, _ vocabulary: Vocabulary, isWidthExact: Bool, isFast: Bool) {
    self.written = written
    self.vocabulary = vocabulary
    self.isWidthExact = isWidthExact
    self.isFast = isFast
    outline = written.outline(vocabulary, isWidthExact: isWidthExact)
    holeTypes = outline.holeTypes.compactMap(HoleType.init)
  }

  /// The pattern, ready to match.
  ///
  /// - Parameter bytes: The size of the document; in larger ones patterns that look at every
  ///   character get machine code.
  /// - Returns: The pattern, the same one each time.
  /// - Throws: What is wrong with it; patterns of users' files were tried when their file was read.
  func compiled(for bytes: Int = 0) throws(RuleStop) -> CompiledPattern {
    let result = state.withLock { state -> Result<CompiledPattern, PatternFault> in
      if let known = state { return known }
      let speed: CompiledPattern.Speed =
        isFast ? .fast : bytes >= Self.fastFrom ? .fastWhereNeeded : .plain
      let made = Result { () throws(PatternFault) in
        try written.compiled(vocabulary, isWidthExact: isWidthExact, speed: speed)
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
  func canBeFilled(by facts: ArraySlice<FactStandIns.Fact>) -> Bool {
    outline.requiredHoles.allSatisfy { type, count in
      // A date hole takes bare years too.
      facts.count { $0.type.rawValue == type || (type == "date" && $0.type == .year) } >= count
    }
  }
}

extension WrittenText {
  /// The text as a pattern of a rule.
  func pattern(of rule: RuleCompilation) -> LazyPattern {
    LazyPattern(
      self, rule.definition.vocabulary, isWidthExact: rule.definition.isWidthExact,
      isFast: rule.isFast)
  }
}
