import Diagnostics
import DocumentModel
import RuleModel

/// Takes the findings that a baseline knows out of those of one document, each as often as it is known.
struct BaselineFilter {
  private let known: KnownFindings
  private let stamp: Stamp
  /// What was not found again so far.
  private(set) var stale: [String: Int]
  private(set) var recorded: [FindingIdentity] = []
  /// How many findings were taken out.
  private(set) var count = 0

  init(_ known: KnownFindings, _ stamp: Stamp) {
    self.known = known
    self.stamp = stamp
    stale = known.baseline
  }

  /// The findings that are new.
  ///
  /// Of several that are alike, the first ones are the old ones.
  mutating func kept(_ findings: [CompiledRule.Found], of rule: RuleDefinition)
    -> [CompiledRule.Found]
  {
    if known.isRecorded {
      recorded += findings.map { stamp.identity(rule, $0) }
      return []
    }
    guard !stale.isEmpty else { return findings }
    var kept: [CompiledRule.Found] = []
    for found in findings {
      let digest = stamp.identity(rule, found).digest
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
