import Diagnostics
import DocumentModel
import RuleModel
import TextPattern

extension LintContext {
  /// A finding at the group `at`, or at the whole match, with every named group as a capture.
  func finding(
    _ match: PatternMatch, of pattern: CompiledPattern, in subject: Subject
  ) throws(RuleFailure) -> Finding {
    var captures: [String: LocalizedText] = [:]
    for (name, group) in pattern.groups {
      guard let range = match.range(of: group) else { continue }
      let original = subject.original(range)
      try charge(original)
      captures[name] = LocalizedText(text(original))
    }
    let range = pattern.groups["at"].flatMap { match.range(of: $0) } ?? match.range
    let whole = subject.original(range)
    try charge(whole)
    // Holes take the blanks around their facts; no finding is about those.
    let trimmed = pattern.holes.isEmpty ? whole : document.text.trimmingBlanks(whole)
    return Finding(trimmed, captures: captures)
  }

  /// Whether every typed hole of a match took one fact of its type, whole.
  func holesFit(_ match: PatternMatch, of pattern: CompiledPattern, in subject: Subject) -> Bool {
    pattern.holes.allSatisfy { hole in
      guard let group = pattern.groups[hole.name], let range = match.range(of: group) else {
        return true
      }
      return value(ofHole: hole, at: subject.original(range)) != nil
    }
  }

  /// The fact that a hole took, or nil where the text there is not exactly one fact of its type.
  func value(ofHole hole: PatternExpansion.Hole, at range: TextRange) -> ExpressionValue? {
    guard let type = HoleType(rawValue: hole.type) else { return nil }
    if let kind = type.quantityKind {
      return document.facts.quantities.quantity(exactly: range, kind: kind)
        .flatMap { quantity in
          // A number too long to compute with fills no hole.
          do throws(ArithmeticFault) {
            return try .quantity(quantity, text: text(range))
          } catch {
            return nil
          }
        }
    }
    return document.facts.dates.date(exactly: range).flatMap { date in
      type == .year && (date.month != nil || date.day != nil)
        ? nil : .date(date, text: text(range))
    }
  }
}
