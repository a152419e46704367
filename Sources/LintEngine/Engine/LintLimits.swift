import DocumentModel
import TextPattern

/// Limits of one run over one document.
package struct LintLimits: Hashable, Sendable {
  /// Findings a rule may have.
  package let findings: Int
  /// Steps that a rule's patterns may take in a document without text; nil where a match that costs
  /// more than ``match`` is given up.
  package let steps: Int?
  /// Backtracking that a match may cost before its steps are counted.
  package let match: UInt32

  /// Steps for each byte of a document, besides.
  private static let stepsPerByte = 64

  package init(findings: Int = 100_000, steps: Int? = 10_000_000, match: UInt32 = 1000) {
    self.findings = findings
    self.steps = steps
    self.match = match
  }

  /// What the patterns of a rule may cost in a document.
  func budget(of document: Document) -> MatchBudget {
    MatchBudget(
      match: match, steps: steps.map { $0 + Self.stepsPerByte * document.text.bytes.count })
  }
}
