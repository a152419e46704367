import Diagnostics
import DocumentModel
import LintEngine
import Workspace

/// What a run reports that is not a fault of a file.
enum CheckingNote {
  case noCache(UserKey.Fault)
  /// Another profile for paragraphs in another language, after the reason for a draft's own.
  case foreignProfile(String, LocalizedText, ForeignText)
  /// A place that fixes leave: where, the rule, and why.
  case notFixed(String, RuleID, LeftReason)
  /// What fixes came to: nothing, since something is wrong with rules, configuration or baseline.
  case fixesHeldBack
  case noFixWritten, nothingToFix
  case fixable(places: Int, drafts: Int)
  case fixed(places: Int, drafts: Int)

  enum LeftReason {
    case needsAll
    case unfixed(Unfixed.Reason)
  }
}
