import DocumentReaders
import Reporting
import SourceText
import Workspace

/// The drafts that a run is asked to check, in order.
struct DraftList {
  enum Item {
    /// A file, or `-` for standard input.
    case draft(String)
    /// A report on what could not be looked at.
    case refused(FileReport)
  }

  private let plan: DraftPlan
  private(set) var items: [Item] = []
  /// The folders that were looked through whole.
  private(set) var folders: [AbsolutePath] = []
  /// Whether nothing was found to check, nor to complain of.
  private(set) var isEmpty = true
  private var finder: DraftFinder

  /// Which globs matched on the way.
  var selection: DraftSelection { finder.selection }

  init(_ plan: DraftPlan) {
    self.plan = plan
    finder = DraftFinder(
      DraftSelection(plan.configuration, heedsIgnore: !plan.options.noIgnore))
    for path in plan.options.paths.isEmpty ? ["."] : plan.options.paths { add(path) }
  }

  private mutating func add(_ path: String) {
    if isForcedOut(path) {
      isEmpty = false
      return
    }
    guard path != "-" else {
      items.append(.draft(path))
      isEmpty = false
      return
    }
    let found = finder.find(path)
    if found.isFolder { folders.append(AbsolutePath(path)) }
    if !found.faults.isEmpty || !found.files.isEmpty { isEmpty = false }
    items += found.faults.map { fault in
      .refused(
        plan.report(
          on: SourceFile(path: fault.path, bytes: []), [DraftLoading.fault(fault).diagnostic]))
    }
    items += found.files.map(Item.draft)
  }

  /// Whether a path named outright is left out as it would be in a folder.
  private func isForcedOut(_ path: String) -> Bool {
    guard plan.options.forceExclude, path != "-" else { return false }
    let place = AbsolutePath(path)
    return finder.selection.exclusion(of: place) != nil
      || DraftSelection.ignoreReason(for: place) != nil
  }
}
