import Diagnostics
import DocumentModel
import RuleModel

/// Removes the findings that a baseline knows from those of one document, each as often as it is known.
struct BaselineFilter {
  private let known: FindingFilters
  private let builder: DiagnosticBuilder
  /// What was not found again so far.
  private(set) var stale: [String: Int]
  private(set) var recorded: [FindingIdentity] = []
  /// How many findings were removed.
  private(set) var count = 0

  init(_ known: FindingFilters, _ builder: DiagnosticBuilder) {
    self.known = known
    self.builder = builder
    stale = known.baseline
  }

  /// The findings that are new.
  ///
  /// Of several that are alike, the first ones are the old ones.
  mutating func kept(_ findings: [CaseFinding], of rule: RuleDefinition)
    -> [CaseFinding]
  {
    if known.isRecorded {
      recorded += findings.map { builder.identity(rule, $0) }
      return []
    }
    guard !stale.isEmpty else { return findings }
    var kept: [CaseFinding] = []
    for found in findings {
      let digest = builder.identity(rule, found).digest
      if let left = stale[digest] {
        stale[digest] = left > 1 ? left - 1 : nil
        count += 1
      } else {
        kept.append(found)
      }
    }
    return kept
  }
}
