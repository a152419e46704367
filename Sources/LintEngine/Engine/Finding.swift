package import Diagnostics
package import DocumentModel

/// Another place that explains a finding, or advice without a place.
package struct RelatedPlace: Hashable, Sendable {
  package let range: TextRange?
  package let message: LocalizedText

  package init(_ message: LocalizedText, at range: TextRange? = nil) {
    self.range = range
    self.message = message
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

  /// Empty where something is absent.
  package let range: TextRange
  /// What `{name}` stands for in the message; `{match}` is always there.
  package var captures: [String: LocalizedText]
  package var related: [RelatedPlace]
  /// What would mend the place, made together or not at all; empty where only a person can tell.
  package var edits: [Edit]
  /// Why the rule's own fix is not for this place.
  package var unfixed: Unfixed.Reason?
  /// What the place rests on, where that differs from its rule's basis.
  package var basis: Basis?

  package init(
    _ range: TextRange, captures: [String: LocalizedText] = [:], related: [RelatedPlace] = [],
    edits: [Edit] = []
  ) {
    self.range = range
    self.captures = captures
    self.related = related
    self.edits = edits
  }
}

/// A finding of a walk that computes all faults of one kind at once.
package struct WalkFinding<Fault: Sendable>: Sendable {
  package let fault: Fault
  package let finding: Finding

  package init(_ fault: Fault, _ finding: Finding) {
    self.fault = fault
    self.finding = finding
  }
}
