package import Diagnostics

/// What a run says while it goes on.
package enum CheckEvent {
  /// So many of all drafts are done.
  case progress(Int, of: Int)
  /// What is worth knowing, and no fault.
  case note(LocalizedText)
  /// What fixes would change in a draft, where changes are shown; before its report.
  case changed(DraftChange)
  /// A draft was checked, or refused; in the order of the drafts.
  case checked(FileReport, isProfileAutomatic: Bool)
}
