import Diagnostics
package import DocumentModel
package import RuleModel

/// A place that points to what is not there, or to what is called otherwise.
package typealias ReferenceFinding = CheckFinding<ReferenceFault>

extension ReferenceFinding {
  /// A finding; `expected` is what is pointed to, with the name that it bears.
  init(
    _ fault: ReferenceFault, _ range: TextRange, expected: TextRange? = nil, in document: Document
  ) {
    let text = expected.map { document.excerpt($0, atMost: LocalizedText.quoted) }
    self.init(
      fault,
      Finding(
        range, captures: ["expected": LocalizedText(text ?? "")],
        related: expected.map {
          [RelatedPlace(.counterpart, at: $0)]
        } ?? []))
  }
}

extension ReferenceFinding {
  /// A finding of what may be in another paper.
  init(uncertain fault: ReferenceFault, _ range: TextRange, in document: Document) {
    var finding = Finding(range)
    finding.isUncertain = true
    self.init(fault, finding)
  }
}

extension Document {
  /// What the text refers to, compared with what is there, in the order of the text.
  package var references: [ReferenceFinding] {
    (language.checks.references(in: self) + LinkTargets(self).missing()).inTextOrder()
  }
}
