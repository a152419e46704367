package import Diagnostics

/// What is known of a draft's findings before it is linted: those that stand, and those of old.
package struct FindingFilters: Sendable {
  /// Those of the configuration; their ids are not negative.
  package let suppressions: [Suppression]
  package var comments: CommentPolicy
  /// How often each finding of the baseline stands in the draft, by ``FindingIdentity/digest``.
  package let baseline: [String: Int]
  /// Whether findings go to a record for a new baseline instead of the report.
  package let isRecorded: Bool

  package init(
    suppressions: [Suppression] = [], comments: CommentPolicy = .silent,
    baseline: [String: Int] = [:], isRecorded: Bool = false
  ) {
    self.suppressions = suppressions
    self.comments = comments
    self.baseline = baseline
    self.isRecorded = isRecorded
  }

  package static let none = FindingFilters()
}

/// What became of the findings that were known.
package struct FilterOutcome: Sendable {
  /// How many findings were suppressed.
  package let suppressed: Int
  /// The suppressions that covered something, by their ids.
  package let usedSuppressions: Set<Int>
  /// How many findings the baseline knew.
  package let baselined: Int
  /// What of the baseline was not found again, and how often.
  package let stale: [String: Int]
  /// All findings but the suppressed ones, where they are recorded.
  package let recorded: [FindingIdentity]
  /// How many comments of the draft would suppress something and are ignored.
  package let unheeded: Int

  package init(
    suppressed: Int, usedSuppressions: Set<Int>, baselined: Int, stale: [String: Int],
    recorded: [FindingIdentity], unheeded: Int = 0
  ) {
    self.suppressed = suppressed
    self.usedSuppressions = usedSuppressions
    self.baselined = baselined
    self.stale = stale
    self.recorded = recorded
    self.unheeded = unheeded
  }
}

/// What a finding is by itself: its rule, its words, the headings above it and the values that it was
/// computed with, never its line.
///
/// It stays the same while other paragraphs change.
package struct FindingIdentity: Hashable, Sendable {
  package let rule: RuleID
  /// The titles of the headings above it; nil where there are none.
  package let section: String?
  /// The words it is about; the message where it has none.
  package let words: String
  /// The values that it was computed with and that stand elsewhere.
  package let operands: [String]

  /// 32 hexadecimal digits; ASCII blanks in words, section and operands do not count.
  package var digest: String {
    Fingerprint.digest(of: [rule.name, words, section ?? ""] + operands)
  }
}
