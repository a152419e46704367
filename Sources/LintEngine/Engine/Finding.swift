package import Diagnostics
package import DocumentModel
package import SourceText

/// Another place that explains a finding.
package struct RelatedPlace: Hashable, Sendable {
  package let range: TextRange
  package let message: LocalizedText

  init(_ message: FindingText, at range: TextRange) {
    self.range = range
    self.message = message.text
  }
}

/// A place in a document and what its rule's message may quote, without rule or severity.
package struct Finding: Hashable, Sendable {
  /// A replacement of a stretch of block text.
  package struct Edit: Hashable, Sendable {
    package let range: TextRange
    package let text: String

    package init(_ range: TextRange, _ text: String) {
      self.range = range
      self.text = text
    }
  }

  /// A stretch of the record that block text holds otherwise, or not at all.
  package struct Original: Hashable, Sendable {
    /// What would fix it, and what that is called.
    package struct Fix: Hashable, Sendable {
      package let title: LocalizedText
      package let replacement: String
    }

    package let span: SourceSpan
    /// Nil where only a person can decide.
    package let fix: Fix?

    package init(_ span: SourceSpan, fix: Fix?) {
      self.span = span
      self.fix = fix
    }
  }

  /// Empty where something is absent.
  package let range: TextRange
  /// Where the finding stands, if not where its range does.
  package var original: Original?
  /// What `{name}` stands for in the message; `{match}` is always there.
  package var captures: [String: LocalizedText]
  package var related: [RelatedPlace]
  /// What would fix the place, made together or not at all; empty where only a person can decide.
  package var edits: [Edit]
  /// The values that make the place wrong and stand elsewhere: with others it is another finding.
  package var operands: [String]
  /// Why the rule's own fix is not for this place.
  package var unfixed: Unfixed.Reason?
  /// The words leave it open whether the place is wrong: reported as a warning at most.
  package var isUncertain = false
  /// What the place rests on, where that differs from its rule's basis.
  package var basis: Basis?

  package init(
    _ range: TextRange, captures: [String: LocalizedText] = [:], related: [RelatedPlace] = [],
    edits: [Edit] = [], operands: [String] = []
  ) {
    self.range = range
    self.captures = captures
    self.related = related
    self.edits = edits
    self.operands = operands
  }
}
