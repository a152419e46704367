import Diagnostics
package import DocumentModel
package import RuleModel
import SourceText

/// What is wrong with a number of a heading, list or caption, and the form that it is about.
package struct NumberingFinding: Sendable {
  package let fault: NumberingFault
  package let form: NumberForm
  package let finding: Finding

  init(
    _ fault: NumberingFault, _ form: NumberForm, _ range: TextRange, number: String,
    expected: String, missing: String = "", previous: String = "", related: [RelatedPlace] = [],
    edits: [Finding.Edit] = [], isUncertain: Bool = false
  ) {
    self.fault = fault
    self.form = form
    var finding = Finding(
      range,
      captures: [
        "number": LocalizedText(number), "expected": LocalizedText(expected),
        "missing": LocalizedText(missing), "previous": LocalizedText(previous),
      ], related: related, edits: edits)
    finding.isUncertain = isUncertain
    self.finding = finding
  }
}
