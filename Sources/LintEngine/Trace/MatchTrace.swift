import Diagnostics
package import DocumentModel
package import RuleModel

/// What happens while one rule looks at one document: the answer to why it did or did not fire.
///
/// Evaluators record what they do as they do it, so that the trace cannot differ from the run.
package final class MatchTrace {
  package enum Event: Sendable {
    /// A case of the rule is tried, by its place from 1.
    case ruleCase(Int, of: Int)
    /// `when` does not hold for the document.
    case conditionNotMet
    /// A pattern of which the whole document lacks characters that every match takes, and how far it
    /// came.
    case cannotMatch(pattern: String, NearMiss?)
    /// A scope with so many pieces, of which so many may hold a match.
    case scope(Scope, pieces: Int, fitting: Int)
    /// A piece of text that is searched.
    case piece(TextRange)
    /// A pattern matched, with its captures by name.
    case match(TextRange, captures: [Capture])
    /// No pattern matched in the piece; how far the best one came.
    case noMatch(NearMiss?)
    /// A typed hole did not take one fact of its type, whole.
    case holeNotFilled(name: String, type: String, at: TextRange)
    /// The match is one of the pattern's exceptions.
    case excepted(pattern: String)
    /// An expression of a claim, step by step.
    case expression(key: String, text: String, steps: [ExpressionStep])
    /// `unless` matches in the piece.
    case excused(at: TextRange, pattern: String)
    /// Numbers that were read together, by their roles, and what became of the reading.
    case reading(TextRange, numbers: [(role: String, ranges: [TextRange])], Outcome)
    /// None of so many words stands in the document.
    case noPhrase(of: Int)
    /// Found by a check or a word list.
    case found(TextRange)
    /// Found, but masked, or outside of the rule's scopes.
    case outside(TextRange)
    /// Found, but cut out of a longer word.
    case cut(word: TextRange)
    /// Reported, unless another rule overrides it at the place.
    case reported(TextRange)
    /// Another rule overrides it at the place.
    case yielded(TextRange)
    /// The rule could not be run to its end.
    case stopped(RuleFailure)
  }

  /// What became of a reading of numbers.
  package enum Outcome: Sendable {
    /// The numbers fit, so that nothing is said of them.
    case holds
    /// They do not fit, and the words are too weak to object.
    case weak
    /// They do not fit, and another reading explains them or is better.
    case passedOver
    /// They do not fit: the reading that the rule is asked about, by these words, which may leave a doubt.
    case chosen(by: TextRange, isSure: Bool)
  }

  package struct Capture: Sendable {
    package let name: String
    package let range: TextRange
    /// What a typed hole took; nil for a named group.
    package let value: ExpressionValue?
  }

  /// The longest beginning of a pattern that matches in a piece.
  package struct NearMiss: Sendable {
    /// The beginning, as written.
    package let matched: String
    /// The part that does not follow, as written.
    package let failing: String
    package let range: TextRange
  }

  package private(set) var events: [Event] = []
  /// The only stretch of the document that is of interest; nil for all of it.
  private let interest: TextRange?
  /// Whether the place last heard of is of interest: what has no place of its own belongs to it.
  private var isAtInterest = true
  /// A document with very many places would make a trace that is never read.
  private static let mostEvents = 2000

  init(interest: TextRange?) { self.interest = interest }

  func add(_ event: Event) {
    guard events.count < Self.mostEvents, isOfInterest(event) else { return }
    events.append(event)
  }

  /// Whether a piece is worth recording.
  func covers(_ range: TextRange) -> Bool {
    interest.map { $0.overlaps(range) || range.contains($0.lowerBound) || $0 == range } ?? true
  }

  /// Whether the current place is worth recording, with what follows.
  func enters(_ range: TextRange) -> Bool {
    isAtInterest = covers(range)
    return isAtInterest
  }

  private func isOfInterest(_ event: Event) -> Bool {
    switch event {
    case .piece(let range), .match(let range, _), .found(let range), .outside(let range),
      .cut(let range),
      .reported(let range), .yielded(let range), .holeNotFilled(_, _, let range),
      .excused(let range, _), .reading(let range, _, _):
      return enters(range)
    case .noMatch, .excepted, .expression: return isAtInterest
    case .ruleCase, .conditionNotMet, .cannotMatch, .scope, .noPhrase, .stopped: return true
    }
  }
}
