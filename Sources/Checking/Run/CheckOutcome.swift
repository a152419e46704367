package import Diagnostics
package import LintEngine
package import RuleModel

/// What a run comes to besides the reports on its drafts.
package struct CheckOutcome {
  /// Reports on the configuration, rule files, suppressions and the baseline.
  package let remarks: [FileReport]
  /// What fixes did, or would do.
  package let fixing: DraftFixing
  /// The reviewed copy that was written; nil where there is none.
  package let reviewCopy: DraftReviewing.Copy?
  /// The new baseline, where one is made: its entries, how many findings they hold and in how many drafts.
  package let baseline: (entries: [BaselineEntry], findings: Int, drafts: Int)
  /// Documents of folders that no reader exists for.
  package let others: [String]
  /// How many more files of folders are not drafts.
  package let furtherFiles: Int
  /// What linting took: of a draft that was fixed the last round, of one whose results were kept nothing.
  package let cost: LintCost
}
