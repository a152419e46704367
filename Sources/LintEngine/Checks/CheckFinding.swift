/// A finding of a check that computes all faults of one kind at once.
package struct CheckFinding<Fault: Sendable>: Sendable {
  package let fault: Fault
  package let finding: Finding

  init(_ fault: Fault, _ finding: Finding) {
    self.fault = fault
    self.finding = finding
  }
}

extension Array {
  func inTextOrder<Fault>() -> Self where Element == CheckFinding<Fault> {
    sorted { $0.finding.range.isBefore($1.finding.range) }
  }
}
