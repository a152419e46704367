import DocumentModel
import RuleModel
import Synchronization
import TextPattern

/// A pattern of a rule as one linter runs it: compiled when a text first holds the characters that its
/// matches take, at the linter's speed.
///
/// Threads may share it.
final class LazyPattern: Sendable {
  let pattern: RulePattern
  /// What is known of the pattern without compiling it.
  let outline: PatternOutline
  /// The types of the pattern's typed holes.
  let holeTypes: [HoleType]
  private let speed: PatternSpeed
  private let state = Mutex(CompiledPattern?.none)

  /// Machine code pays for itself where so many bytes are searched.
  private static let fastFrom = 3000

  init(_ pattern: RulePattern, speed: PatternSpeed) {
    self.pattern = pattern
    self.speed = speed
    outline = pattern.outline
    holeTypes = outline.holeTypes.compactMap(HoleType.init)
  }

  /// The pattern, ready to match.
  ///
  /// - Parameter bytes: How much text is searched in this document; for much of it patterns that look
  ///   at every character get machine code.
  /// - Returns: The pattern, the same one each time.
  /// - Throws: What is wrong with it; patterns of users' files were tried when their file was read.
  func compiled(for bytes: Int = 0) throws(RuleFailure) -> CompiledPattern {
    if let known = state.withLock({ $0 }) { return known }
    let speed: CompiledPattern.Speed =
      switch self.speed {
      case .plain: .plain
      case .asNeeded: bytes >= Self.fastFrom ? .fastWhereNeeded : .plain
      case .fast: .fast
      }
    let made = try pattern.ready(speed)
    return state.withLock { state in
      let first = state ?? made
      state = first
      return first
    }
  }

  /// Whether a text with these characters may hold a match.
  func mayMatch(in characters: CharacterPlaces) -> Bool {
    outline.required.mayStand(in: characters)
  }

  /// Whether a piece holds as many facts of each type as every match takes.
  func canBeFilled(in piece: TextRange, _ context: LintContext) -> Bool {
    guard !outline.requiredHoles.isEmpty else { return true }
    let facts = context.holeFacts.within(piece)
    return outline.requiredHoles.allSatisfy { type, count in
      // A date hole takes bare years too.
      facts.count { $0.type.rawValue == type || (type == "date" && $0.type == .year) } >= count
    }
  }
}

extension RulePattern {
  /// The pattern as a linter of some speed runs it.
  func lazy(in rule: RuleCompilation) -> LazyPattern { LazyPattern(self, speed: rule.speed) }

  /// The pattern, ready to match.
  func ready(_ speed: CompiledPattern.Speed = .plain) throws(RuleFailure) -> CompiledPattern {
    do {
      return try compiled(speed)
    } catch {
      throw .pattern(error)
    }
  }
}
